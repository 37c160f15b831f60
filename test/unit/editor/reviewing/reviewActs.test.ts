import { assert } from 'chai';
import manifest from '../../../../package.json';
import { edgeMoveOf, reasonOf, REVIEW_ACTS } from '../../../../src/editor/reviewing/reviewActs';

const bound = manifest.contributes.keybindings.filter(({ command }) => command === 'onTheRecord.reviewAct');

describe('the keys of review mode', () => {
  it('stand for every act, and for nothing else', () => {
    assert.sameMembers([...new Set(bound.map((binding) => (binding as { args?: string }).args))], [...REVIEW_ACTS]);
  });

  it('are single keys, each with one meaning, in review mode only', () => {
    const keys = bound.map(({ key }) => key);
    assert.lengthOf(new Set(keys), keys.length);
    for (const { key, when } of bound) {
      assert.match(key, /^(shift\+)?[a-z0-9]+$/);
      assert.include(when, 'onTheRecord.reviewMode');
    }
  });
});

describe('an act', () => {
  it('moves an edge, gives a reason, or neither', () => {
    assert.deepEqual(edgeMoveOf('startLeft'), { edge: 'start', to: 'left' });
    assert.isUndefined(edgeMoveOf('accept'));
    assert.equal(reasonOf('why1'), 0);
    assert.isUndefined(reasonOf('reject'));
  });
});
