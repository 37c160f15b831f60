import type { Item } from '../model';
import { foldWords, joinFolded } from './fold';
import type { FoldedText } from './fold';
import { likeness } from './likeness';
import { surroundingsOf } from './surroundings';
import type { Surroundings } from './surroundings';

/** An item's words and surroundings, folded, as they are looked for. */
export interface Needle {
  readonly item: Item;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** The words with their surroundings, and where in it the words begin. */
  readonly whole: string;
  readonly offset: number;
  readonly surroundings: Surroundings;
}

export function needleOf(item: Item): Needle {
  const words = foldWords(item.text);
  const before = foldWords(item.before ?? '');
  const after = foldWords(item.after ?? '');
  const front = joinFolded(before, words);
  const whole = joinFolded(front, after);
  return { item, words, before, after, whole, offset: front.length - words.length, surroundings: surroundingsOf(item) };
}

/** A place where a needle's words stand, as an index into the folded text, and how well its surroundings agree. */
export interface Candidate {
  readonly at: number;
  /** 0 to 1 each; a side the item does not tell of takes the other's. */
  readonly before: number;
  readonly after: number;
}

/** Surroundings count as the same from this likeness on: two chance stretches of news reach 0.4, a mended typo leaves 0.85. */
export const SAME_SIDE = 0.6;

/** Words as long as this are a clause, and hardly stand twice by chance. */
export const CLAUSE_LENGTH = 20;
/** Surroundings shorter than this stand everywhere: `,” `. */
export const TELLING_SIDE = 8;

/** How many units an item keeps on each side, see toItems.ts. */
export const CONTEXT = 32;

/** Whether an item's side is so short that the article began or ended there; a surrogate pair at the cut takes one off. */
export function isAtEdge(side: string | undefined): boolean {
  return side !== undefined && side.length < CONTEXT - 1;
}

export function candidateAt(article: FoldedText, needle: Needle, at: number): Candidate {
  const { words, before, after, item } = needle;
  const end = at + words.length;
  // A side at the article's edge fits only at the edge: what stands beyond counts against it.
  const reach = (side: string, given: string | undefined) => (isAtEdge(given) ? CONTEXT : side.length);
  const left = before && likeness(before, article.text.slice(Math.max(0, at - reach(before, item.before)), at));
  const right = after && likeness(after, article.text.slice(end, end + reach(after, item.after)));
  if (left === '') return right === '' ? { at, before: 0, after: 0 } : { at, before: right, after: right };
  return { at, before: left, after: right === '' ? left : right };
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether words begin and end at this place as the item's do: `May` does not stand in `Mayor`. */
export function isWhole(article: FoldedText, needle: Needle, at: number): boolean {
  const { words, before, after } = needle;
  const { text } = article;
  const cutsStart = touches(text, at - 1, at) && !touches(before + words, before.length - 1, before.length);
  if (cutsStart) return false;
  const end = at + words.length;
  const joined = words + after;
  return !touches(text, end - 1, end) || touches(joined, words.length - 1, words.length);
}

/** Whether a word runs over from one index to the next. */
function touches(text: string, left: number, right: number): boolean {
  return left >= 0 && right < text.length && WORD_CHARACTER.test(text[left]!) && WORD_CHARACTER.test(text[right]!);
}
