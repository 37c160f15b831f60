import { foldName } from '../identity';

/** Whether words occur in a text. */
export type WordMatcher = (text: string | undefined) => boolean;

/**
 * Looks for words whatever their case, accents, dots, hyphens and apostrophes. As typed they may be the beginning of a
 * word: `sanction` is found in “sanctions”, not in “unsanctioned”. `whole` words are found only as they are.
 */
export function wordMatcher(words: string, { whole }: { readonly whole: boolean }): WordMatcher | undefined {
  const folded = foldName(words);
  if (!folded) return undefined;
  const pattern = new RegExp(patternOf(folded, whole), 'iu');
  return (text) => {
    if (!text) return false;
    // Looking for accents is what takes long, and most texts have none.
    return pattern.test(hasOnlyPlainLetters(text) ? text : text.normalize('NFKD').replace(COMBINING, ''));
  };
}

/** `ana ruiz` finds `Ana  Ruiz`, `j r vance` finds `J.R. Vance`. What it repeats is held apart by letters, so it cannot run away. */
function patternOf(folded: string, whole: boolean): string {
  const inner = folded
    .split(' ')
    .map((word) => word.replace(SPECIAL, '\\$&').replace(/’/g, "[’‘'`´]").replace(/-/g, '[-‐‑–]'))
    .join('[\\s.]+');
  const before = LETTER.test(folded[0]) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = whole && LETTER.test(folded.at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : '';
  return before + inner + after;
}

function hasOnlyPlainLetters(text: string): boolean {
  return PLAIN.test(text);
}

/** English with typographic marks, dashes and the ellipsis. */
const PLAIN = /^[\x09-\x7e‘’“”–—…]*$/;
/** The accent that NFKD parts from its letter: é. */
const COMBINING = /\p{M}/gu;
/** What means something else in a pattern: `(`, `$`, `\`. The hyphen is seen to on its own. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
const LETTER = /[\p{L}\p{N}]/u;
