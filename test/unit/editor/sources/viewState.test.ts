import { assert } from 'chai';
import { ViewState } from '../../../../src/editor/sources/viewState';

/** What a workspace keeps between two starts. */
function storage(kept: Record<string, unknown> = {}) {
  const values = new Map(Object.entries(kept));
  return {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: (key: string, value: unknown) => {
      if (value === undefined) values.delete(key);
      else values.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
  } as unknown as ConstructorParameters<typeof ViewState>[0];
}

describe('the arrangement of the Sources view', () => {
  it('is the same after a restart', async () => {
    const workspace = storage();
    const before = new ViewState(workspace);
    await before.setGrouping('date');
    await before.setOrder('name');
    await before.setFilter('who:unnamed date:march');
    const after = new ViewState(workspace);
    assert.deepEqual([after.grouping, after.order, after.filter], ['date', 'name', 'who:unnamed date:march']);
    await after.setFilter('');
    assert.equal(new ViewState(workspace).filter, '');
  });

  it('knows after a restart which rows were left unfolded', async () => {
    const workspace = storage();
    const before = new ViewState(workspace);
    for (const key of ['ana', 'bo', 'cy']) await before.setUnfolded(key, 'unfolded');
    await before.setUnfolded('bo', 'folded');
    const after = new ViewState(workspace);
    assert.deepEqual(
      ['ana', 'bo', 'cy', 'di'].map((key) => after.isUnfolded(key)),
      [true, false, true, false],
    );
    await after.setUnfolded('ana', 'folded');
    await after.setUnfolded('cy', 'folded');
    assert.isFalse(new ViewState(workspace).isUnfolded('cy'));
  });

  it('takes a row whose rows are asked for as unfolded, until it is told that it was folded', async () => {
    const workspace = storage();
    const before = new ViewState(workspace);
    before.seenUnfolded('ana');
    before.seenUnfolded('bo');
    before.seenUnfolded('bo');
    await before.setUnfolded('ana', 'folded');
    const after = new ViewState(workspace);
    assert.deepEqual([after.isUnfolded('ana'), after.isUnfolded('bo')], [false, true]);
  });

  it('forgets what was unfolded longest ago before it keeps ever more', async () => {
    const state = new ViewState(storage());
    for (let i = 0; i < 1000; i++) await state.setUnfolded(`row ${i}`, 'unfolded');
    assert.isFalse(state.isUnfolded('row 0'));
    assert.isTrue(state.isUnfolded('row 999'));
  });

  it('is by actor and count where nothing, or nothing sensible, was kept', () => {
    for (const kept of [{}, { 'sources.grouping': 'moon', 'sources.order': 7, 'sources.filter': '' }]) {
      const state = new ViewState(storage(kept));
      assert.deepEqual([state.grouping, state.order, state.filter], ['actor', 'count', '']);
    }
  });
});
