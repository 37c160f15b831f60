import { assert } from 'chai';
import { elementOf, type SourcesElement } from '../../../../src/editor/sources/element';
import { ElsewhereCounts } from '../../../../src/editor/sources/elsewhereCounts';
import { leaves } from '../../../../src/newsroom/groups/leaves';
import { mention, quote, record } from '../../newsroom/records';

/** What was said, as a test has it: where each quote stands elsewhere. */
function saidElsewhere(places: Record<string, readonly string[]>) {
  let settle = () => undefined as void;
  const said = {
    isSettled: true,
    onDidSettle: (listener: () => void) => {
      settle = listener;
      return { dispose: () => undefined };
    },
    elsewhere: (article: string, start: number) =>
      (places[`${article}@${start}`] ?? []).map((path) => ({ record: record(path), entry: quote('the same') })),
  };
  return { said: said as unknown as ConstructorParameters<typeof ElsewhereCounts>[0], settle: () => settle(), places };
}

describe('the counts of quotes elsewhere', () => {
  const ours = quote('we won');
  const of = record('one.txt', { entries: [ours] });
  const [row] = leaves('actor:ana', [{ record: of, entry: ours }]).map((leaf) => elementOf(leaf, undefined));
  const place = `${of.article}@${ours.start}`;

  it('come after the row is shown, once, and tell which rows to show anew', async () => {
    const changed: SourcesElement[] = [];
    const { said } = saidElsewhere({ [place]: ['two.txt', 'two.txt', 'three.txt'] });
    const counts = new ElsewhereCounts(said, (elements) => changed.push(...elements));
    assert.equal(counts.of(row), 0);
    await counts.whenIdle();
    assert.deepEqual(changed, [row]);
    assert.equal(counts.of(row), 2);
    await counts.whenIdle();
    assert.lengthOf(changed, 1);
  });

  it('are counted anew when articles changed, and stay on show until then', async () => {
    let times = 0;
    const { said, settle, places } = saidElsewhere({ [place]: ['two.txt'] });
    const counts = new ElsewhereCounts(said, () => times++);
    counts.of(row);
    await counts.whenIdle();
    delete places[place];
    settle();
    assert.equal(counts.of(row), 1);
    await counts.whenIdle();
    assert.equal(counts.of(row), 0);
    assert.equal(times, 2);
  });

  it('are of quotes alone, and not of those listed below a quote', async () => {
    const other = mention('Ana Ruiz', 0);
    const [name] = leaves('x', [{ record: of, entry: other }]).map((leaf) => elementOf(leaf, undefined));
    const [below] = leaves('y', [{ record: of, entry: ours }]).map((leaf) => elementOf(leaf, row));
    const { said } = saidElsewhere({ [place]: ['two.txt'], [`${of.article}@${other.start}`]: ['two.txt'] });
    const counts = new ElsewhereCounts(said, () => assert.fail('nothing is to be shown anew'));
    counts.of(name);
    counts.of(below);
    await counts.whenIdle();
    assert.deepEqual([counts.of(name), counts.of(below)], [0, 0]);
  });
});
