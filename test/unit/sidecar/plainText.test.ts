import { assert } from 'chai';
import fc from 'fast-check';
import { plainText } from '../../../src/sidecar/plainText';

describe('the plain text of an article', () => {
  it('is the text itself where there is nothing to do', () => {
    const plain = plainText('a\nb');
    assert.equal(plain.text, 'a\nb');
    assert.equal(plain.toPlain(2), 2);
    assert.equal(plain.fromPlain(2), 2);
  });
  it('has no byte order mark and LF for line ends', () => {
    const plain = plainText('\uFEFFa\r\nb\rc\n');
    assert.equal(plain.text, 'a\nb\nc\n');
    assert.deepEqual(
      [1, 2, 4, 5, 6].map((offset) => plain.toPlain(offset)),
      [0, 1, 2, 3, 4],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((offset) => plain.fromPlain(offset)),
      [1, 2, 4, 5, 6],
    );
  });
  it('leads to the same characters and back, whatever the line ends', () => {
    const text = fc
      .tuple(fc.boolean(), fc.array(fc.constantFrom('a', '🙂', '\r\n', '\n', '\r', ' '), { maxLength: 30 }))
      .map(([bom, parts]) => (bom ? '\uFEFF' : '') + parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const plain = plainText(given);
        for (let at = 0; at < plain.text.length; at++) {
          const there = plain.fromPlain(at);
          const char = given[there]!;
          assert.equal(char === '\r' ? '\n' : char, plain.text[at]);
          assert.equal(plain.toPlain(there), at);
        }
        assert.equal(plain.fromPlain(plain.text.length), given.length);
      }),
    );
  });
});
