import { assert } from 'chai';
import type { Clash } from '../../../../src/sidecar/merge/clash';
import { clashGroups } from '../../../../src/sidecar/merge/clashGroups';

const sides = { base: 'a', ours: 'b', theirs: 'c' };
const clash = (id: string, key?: string): Clash => ({ part: 'annotations', id, ...(key && { key }), ...sides });

describe('clashes as questions', () => {
  it('asks once about words, their surroundings and their position, by the words', () => {
    const groups = clashGroups([clash('q-1', 'before'), clash('q-1', 'text'), clash('q-1', 'pos')]);
    assert.deepEqual(
      groups.map(({ id, key, clashes }) => [id, key, clashes.map((each) => each.key)]),
      [['q-1', 'text', ['text', 'before', 'pos']]],
    );
  });

  it('asks once about a date’s value and its type', () => {
    assert.lengthOf(clashGroups([clash('d-1', 'timex'), clash('d-1', 'value')]), 1);
  });

  it('asks apart about other fields, other annotations, and what one side removed', () => {
    assert.lengthOf(clashGroups([clash('q-1', 'status'), clash('q-1', 'note'), clash('q-2', 'note'), clash('q-3')]), 4);
  });
});
