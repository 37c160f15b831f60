import { assert } from 'chai';
import { quotedParts } from '../../../src/sidecar/quotedParts';

describe('quotedParts', () => {
  const parts = (text: string) =>
    quotedParts({ start: 10, end: 10 + text.length, text }).map(({ start, end }) => text.slice(start - 10, end - 10));

  it('finds each part between marks', () =>
    assert.deepEqual(parts('they were “over the moon” and “not tired.”'), ['over the moon', 'not tired.']));
  it('knows straight, single and angle marks', () =>
    assert.deepEqual(parts('"one", ‘two’ and «three»'), ['one', 'two', 'three']));
  it('does not take an apostrophe for a mark', () =>
    assert.deepEqual(parts('it’s ‘the ship’s own’ fault, they’re sure'), ['the ship’s own']));
  it('leaves out a part that never closes', () => assert.deepEqual(parts('she called it “a mess'), []));
  it('grows with the text, not with its square', () => assert.deepEqual(parts('“ ‘ ’s'.repeat(50_000)), []));
});
