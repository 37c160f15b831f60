import { assert } from 'chai';
import { inSlices, nextTurn } from '../../../src/editor/analysis';

/** Steps that write down in which turn of the event loop each was taken; each takes longer than a slice may. */
function* slowSteps(steps: number, turns: number[], turn: () => number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    turns.push(turn());
    const end = performance.now() + 20;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  /** Counts turns of the event loop until it is told to stop. */
  function countTurns(): { readonly now: () => number; readonly stop: () => void } {
    let turn = 0;
    let on = true;
    const next = () => {
      turn++;
      if (on) setImmediate(next);
    };
    setImmediate(next);
    return { now: () => turn, stop: () => (on = false) };
  }

  it('gives the result of its last step', async () => {
    assert.equal(
      await inSlices(
        slowSteps(2, [], () => 0),
        () => false,
      ),
      'done',
    );
  });

  it('ends where nobody wants the result any more, and takes no further step', async () => {
    const taken: number[] = [];
    assert.isUndefined(
      await inSlices(
        slowSteps(5, taken, () => 0),
        () => taken.length === 2,
      ),
    );
    assert.lengthOf(taken, 2);
  });

  it('shares turns with other such work: two slices are never in one turn', async () => {
    const turns = countTurns();
    const [one, other]: number[][] = [[], []];
    const both = [one, other].map((taken) => inSlices(slowSteps(4, taken, turns.now), () => false));
    await Promise.all(both);
    turns.stop();
    // Each begins at once, where it is called.
    const later = [...one.slice(1), ...other.slice(1)];
    assert.lengthOf(new Set(later), later.length);
  });

  it('gives turns in the order in which they were asked for', async () => {
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((each) => nextTurn().then(() => order.push(each))));
    assert.deepEqual(order, [1, 2, 3]);
  });
});
