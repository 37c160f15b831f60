import { assert } from 'chai';
import { card, cardMarkdown } from '../../../src/editor/card';
import { differences } from '../../../src/editor/differences';

/** Markdown, but for characters that are escaped in it. */
function shown(old: string, now: string): string {
  const markdown = cardMarkdown(card([[differences(old, now)]]));
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('two wordings on a card', () => {
  for (const [old, now, expected] of [
    ['We will not, he says', 'We will, he says', 'We will ~~not~~, he says'],
    ['We will, he says', 'We will wait, he says', 'We will **wait**, he says'],
    ['It is shut today', 'It was shut today', 'It ~~is~~ **was** shut today'],
    ['the gate (shut) is old', 'the gate (open) is old', 'the gate (~~shut~~ **open**) is old'],
    ['Not now, friends', 'Now, friends', '~~Not now~~ **Now**, friends'],
    ['The gate opens', 'The gate opens today', 'The gate opens **today**'],
    ['Green, old and steep', 'Green, steep', 'Green, ~~old and~~ steep'],
    ['We wait', 'We wait', 'We wait'],
  ] as const)
    it(`“${old}” and “${now}”`, () => assert.equal(shown(old, now), expected));

  it('lets Markdown see where a stretch of punctuation ends', () => {
    assert.equal(shown('Never, he says', 'Never! he says'), 'Never ~~,~~ **!** he says');
    assert.equal(shown('high-water mark', 'high water mark'), 'high ~~-~~ water mark');
  });
});
