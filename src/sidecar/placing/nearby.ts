import type { Extent } from '../../engine';
import type { Piece } from '../model';
import type { FoldedText } from './fold';
import { foldWords } from './fold';

/** How far from its quote a source or cue is looked for: about a long paragraph. */
const REACH = 1_500;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Finds a piece near the place of its item: where it stood relative to it, else nearest to that, in whole words. `expected`
 * is where it stood, shifted as its item was, and `around` the item's own extent; all indexes into the folded text.
 */
export function findNear(article: FoldedText, piece: Piece, around: Extent, expected: number): Extent | undefined {
  const words = foldWords(piece.text);
  if (words === '') return undefined;
  const { text } = article;
  const low = Math.max(0, around.start - REACH);
  const high = Math.min(text.length, around.end + REACH);
  if (isWholeAt(text, words, expected) && expected >= low && expected <= high) {
    return { start: expected, end: expected + words.length };
  }
  const forward = nextWhole(text, words, Math.max(low, expected), high);
  const backward = previousWhole(text, words, Math.min(high, expected), low);
  const nearest =
    backward === undefined || (forward !== undefined && forward - expected <= expected - backward) ? forward : backward;
  return nearest === undefined ? undefined : { start: nearest, end: nearest + words.length };
}

function nextWhole(text: string, words: string, from: number, high: number): number | undefined {
  const stretch = text.slice(from, high + words.length);
  for (let at = stretch.indexOf(words); at >= 0; at = stretch.indexOf(words, at + 1)) {
    if (isWholeAt(text, words, from + at)) return from + at;
  }
  return undefined;
}

function previousWhole(text: string, words: string, from: number, low: number): number | undefined {
  const stretch = text.slice(low, Math.max(low, from) + words.length);
  for (let at = stretch.lastIndexOf(words); at >= 0; at = at === 0 ? -1 : stretch.lastIndexOf(words, at - 1)) {
    if (isWholeAt(text, words, low + at)) return low + at;
  }
  return undefined;
}

function isWholeAt(text: string, words: string, at: number): boolean {
  if (at < 0 || !text.startsWith(words, at)) return false;
  const end = at + words.length;
  const isWord = (i: number) => i >= 0 && i < text.length && WORD_CHARACTER.test(text[i]!);
  return !(isWord(at - 1) && isWord(at)) && !(isWord(end - 1) && isWord(end));
}
