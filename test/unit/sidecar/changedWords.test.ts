import { assert } from 'chai';
import { changedWords } from '../../../src/sidecar/changedWords';
import { seeded } from '../../support/seeded';

/** What went in brackets, what came in braces. */
function shown(old: string, now: string): string {
  const marks = { same: ['', ''], gone: ['[', ']'], new: ['{', '}'] };
  return changedWords(old, now)
    .map(({ what, text }) => marks[what][0] + text + marks[what][1])
    .join('');
}

describe('two wordings word by word', () => {
  for (const [old, now, expected] of [
    ['We will not open', 'We will not open', 'We will not open'],
    ['We will not open', 'We will open', 'We will [not ]open'],
    ['We will open', 'We will never open again', 'We will {never }open {again}'],
    ['The bridge is shut', 'The old bridge was shut', 'The {old }bridge [is ]{was }shut'],
    ['“Never,” she said', '“Never!” she said', '“Never[,]{!}” she said'],
    ['', 'all new', '{all new}'],
    ['all gone', '', '[all gone]'],
    ['It isn’t so', 'It is so', 'It [isn’t ]{is }so'],
  ] as const)
    it(`“${old}” and “${now}”`, () => assert.equal(shown(old, now), expected));

  it('gives both wordings back, whatever they are', () => {
    const random = seeded(7);
    const words = ['we ', 'will ', 'not', ', ', '“', 'open ', '🙂', '\n\n', 'é', ' '];
    const drawn = () =>
      Array.from({ length: random() * 30 }, () => words[Math.floor(random() * words.length)]).join('');
    for (let i = 0; i < 300; i++) {
      const [old, now] = [drawn(), drawn()];
      const parts = changedWords(old, now);
      const without = (what: string) => parts.flatMap((part) => (part.what === what ? [] : part.text)).join('');
      const bare = (text: string) => text.replace(/\s+/g, '');
      assert.equal(bare(without('new')), bare(old));
      // White space before the first word belongs to no word.
      assert.equal(without('gone').trim(), now.trim());
    }
  });

  it('does not compare two books word by word', () => {
    const book = (word: string) => `${word} `.repeat(5000);
    assert.deepEqual(
      changedWords(`a ${book('x')}b`, `a ${book('y')}b`).map(({ what }) => what),
      ['same', 'gone', 'new', 'same'],
    );
  });
});
