import type { Extent } from '../../engine';

/** Which end of a stretch moves, and where to. */
export interface EdgeMove {
  readonly edge: 'start' | 'end';
  readonly to: 'left' | 'right';
}

/**
 * A stretch with one end moved by a word. Offsets are UTF-16 into the text, half-open. What stands between two words goes
 * with the word before it: `We won` grows to `We won, she`, and shrinks back to `We won`. `undefined` where the
 * stretch would be left without a word, or the text ends.
 */
export function movedEdge(text: string, { start, end }: Extent, { edge, to }: EdgeMove): Extent | undefined {
  const moved =
    edge === 'end'
      ? { start, end: to === 'right' ? endOfNextWord(text, end) : endOfWordBefore(text, end) }
      : { start: to === 'right' ? startOfNextWord(text, start) : startOfWordBefore(text, start), end };
  const isSame = moved.start === start && moved.end === end;
  return isSame || moved.end <= moved.start || !WORD.test(text.slice(moved.start, moved.end)) ? undefined : moved;
}

/** Letters and digits; a surrogate is half of a letter, as far as a word goes. */
const WORD = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;

const isWord = (text: string, at: number) => at >= 0 && at < text.length && WORD.test(text[at]);

/** An apostrophe or hyphen between letters is of the word: `Ruiz’s`. */
const isInWord = (text: string, at: number) =>
  isWord(text, at) || (JOINER.test(text[at] ?? '') && isWord(text, at - 1) && isWord(text, at + 1));
const JOINER = /['’-]/;

function endOfNextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWord(text, at)) at++;
  if (at === text.length) return from;
  while (at < text.length && isInWord(text, at)) at++;
  return at;
}

/** The end of the last word that would remain when the last one is given up. */
function endOfWordBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && !isWord(text, at - 1)) at--;
  while (at > 0 && isInWord(text, at - 1)) at--;
  while (at > 0 && !isWord(text, at - 1)) at--;
  return at;
}

function startOfNextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWord(text, at)) at++;
  while (at < text.length && isInWord(text, at)) at++;
  while (at < text.length && !isWord(text, at)) at++;
  return at;
}

function startOfWordBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && !isWord(text, at - 1)) at--;
  if (at === 0) return from;
  while (at > 0 && isInWord(text, at - 1)) at--;
  return at;
}
