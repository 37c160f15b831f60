import { assert } from 'chai';
import { pack, unpackInSteps } from '../../../../src/engine/models/store';

/** The weights that were packed, and in how many steps they came back. */
function roundTrip(weights: Float32Array): { back: number[]; steps: number } {
  const unpacking = unpackInSteps(pack(weights));
  for (let steps = 1; ; steps++) {
    const step = unpacking.next();
    if (step.done) return { back: [...step.value.weights].map((weight) => weight * step.value.scale), steps };
  }
}

describe('weights', () => {
  it('come back as they were packed, up to a step of their scale', () => {
    const weights = Float32Array.from({ length: 256 }, (_, at) => Math.sin(at));
    const { back } = roundTrip(weights);
    assert.lengthOf(back, 256);
    for (const [at, weight] of weights.entries()) assert.closeTo(back[at], weight, 1 / 42);
  });

  it('come back in one step where they are few, and in several where they are many', () => {
    assert.equal(roundTrip(new Float32Array(256)).steps, 1);
    const many = Float32Array.from({ length: 1 << 18 }, (_, at) => (at % 85) - 42);
    const { back, steps } = roundTrip(many);
    assert.isAtLeast(steps, 4);
    assert.deepEqual(back, [...many]);
  });
});
