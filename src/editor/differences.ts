import { changedWords, type ChangedWords } from '../sidecar/changedWords';
import type { Line, Part } from './card';

/** Two wordings word by word: what went is struck out, what came is strong, and both can be told without colour. */
export function differences(old: string, now: string): Line {
  const changes = changedWords(old, now);
  return changes.flatMap((change, at) => {
    const before = changes[at - 1];
    return before && isApart(before, change) ? [' ', partOf(change)] : [partOf(change)];
  });
}

function partOf({ what, text }: ChangedWords): Part {
  if (what === 'same') return text;
  return what === 'gone' ? { struck: text.trim() } : { strong: text.trim() };
}

/**
 * Whether a space is put between two stretches. Punctuation that stayed goes on touching a word that came or went, as in
 * `will not, he`. Words would run together, and beside a word Markdown does not see the end of a stretch of punctuation.
 */
function isApart(before: ChangedWords, after: ChangedWords): boolean {
  if (before.what === 'same') return WORD_AT_END.test(before.text);
  return after.what !== 'same' || SPACE_AT_END.test(before.text) || WORD_AT_START.test(after.text);
}

/** `The bridge` */
const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;
/** `bridge, he said` */
const WORD_AT_START = /^[\p{L}\p{M}\p{N}]/u;
/** `The bridge ` */
const SPACE_AT_END = /\s$/u;
