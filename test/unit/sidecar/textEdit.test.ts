import { assert } from 'chai';
import { afterEdit } from '../../../src/sidecar/textEdit';

describe('afterEdit', () => {
  const stretch = { start: 10, end: 20 };
  const edited = (at: number, removed: number, added: number) => {
    const moved = afterEdit(stretch, { at, removed, added });
    return moved && [moved.start, moved.end];
  };

  it('moves with what is typed before, grows with what is typed inside, and not at its edges', () => {
    assert.deepEqual(edited(5, 0, 3), [13, 23]);
    assert.deepEqual(edited(15, 0, 3), [10, 23]);
    assert.deepEqual(edited(10, 0, 3), [13, 23]);
    assert.deepEqual(edited(20, 0, 3), [10, 20]);
    assert.deepEqual(edited(25, 0, 3), [10, 20]);
  });

  it('shrinks, and is gone with its last letter', () => {
    assert.deepEqual(edited(5, 8, 0), [5, 12]);
    assert.deepEqual(edited(18, 5, 1), [10, 18]);
    assert.isUndefined(edited(8, 15, 2));
  });
});
