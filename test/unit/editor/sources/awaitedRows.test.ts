import { assert } from 'chai';
import { AwaitedRows, type Rows } from '../../../../src/editor/sources/awaitedRows';
import type { SourcesElement } from '../../../../src/editor/sources/element';

const element = (key: string): SourcesElement => ({ key, kind: 'group' });

/** Rows that come later, and what VS Code sees of them. */
function rowsThatCome() {
  const now = { rows: [] as SourcesElement[], isTooEarly: true, begun: 0 };
  const rows = { getChildren: (parent?: SourcesElement) => (parent ? [element('below')] : now.rows) } as Rows;
  return {
    now,
    awaited: new AwaitedRows(
      rows,
      () => now.begun++,
      () => now.isTooEarly,
    ),
  };
}

const keysOf = async (rows: Promise<SourcesElement[]>) => (await rows).map(({ key }) => key);

describe('the rows that VS Code waits for', () => {
  it('come when there are some, all that are known by then', async () => {
    const { now, awaited } = rowsThatCome();
    const asked = keysOf(awaited.getChildren());
    assert.equal(now.begun, 1);
    awaited.answer();
    assert.isUndefined(awaited.given, 'there are none yet');
    Object.assign(now, { rows: [element('ana'), element('bo')], isTooEarly: false });
    awaited.answer();
    assert.deepEqual(await asked, ['ana', 'bo']);
    assert.approximately(awaited.given ?? 0, Date.now(), 10_000);
  });

  it('are none when it is known that there are none', async () => {
    const { now, awaited } = rowsThatCome();
    const asked = keysOf(awaited.getChildren());
    now.isTooEarly = false;
    awaited.answer();
    assert.deepEqual(await asked, []);
  });

  it('are there at once later on, and below any row', async () => {
    const { now, awaited } = rowsThatCome();
    assert.deepEqual(await keysOf(awaited.getChildren(element('ana'))), ['below']);
    Object.assign(now, { rows: [element('ana')], isTooEarly: false });
    assert.isUndefined(awaited.given, 'nobody has asked for the first ones');
    assert.deepEqual(await keysOf(awaited.getChildren()), ['ana']);
    assert.isDefined(awaited.given);
  });
});
