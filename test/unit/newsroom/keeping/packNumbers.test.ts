import { assert } from 'chai';
import fc from 'fast-check';
import { PackedNumbers, UnpackedNumbers } from '../../../../src/newsroom/keeping/packNumbers';

describe('numbers packed into a string', () => {
  it('come back in their order', () => {
    const numbers = fc.oneof(
      fc.nat(3_000),
      fc.maxSafeNat().map((value) => Math.floor(value / 2)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, fc.boolean())), (all) => {
        const packed = new PackedNumbers();
        for (const [value, isNegative] of all) {
          packed.put(value);
          packed.putSigned(isNegative ? -value : value);
        }
        const unpacked = new UnpackedNumbers(packed.toString());
        for (const [value, isNegative] of all) {
          assert.strictEqual(unpacked.next(), value);
          assert.equal(unpacked.nextSigned(), isNegative ? -value : value);
        }
        assert.isTrue(unpacked.isAtEnd);
      }),
    );
  });

  it('take one character up to 59 and two up to 2,039, none of which JSON writes as two', () => {
    const lengthOf = (value: number) => {
      const packed = new PackedNumbers();
      packed.put(value);
      assert.lengthOf(JSON.stringify(`${packed}`), `${packed}`.length + 2);
      return `${packed}`.length;
    };
    assert.deepEqual([0, 59, 60, 2_039, 2_040].map(lengthOf), [1, 1, 2, 2, 3]);
    for (let value = 0; value < 5_000; value++) lengthOf(value);
  });

  it('are not found where there are none, or where they are cut off', () => {
    for (const wrong of ['', '"', 'é', '~', '}~~'])
      assert.throws(() => new UnpackedNumbers(wrong).next(), RangeError, undefined, wrong);
  });
});
