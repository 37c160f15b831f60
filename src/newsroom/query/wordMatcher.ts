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
  // Letters are looked for beside what is found, not in the pattern: compiling \p{L} for every word typed takes long.
  const pattern = new RegExp(patternOf(folded), 'gi');
  const [startsWord, endsWord] = [LETTER.test(folded[0]), whole && LETTER.test(folded.at(-1) ?? '')];
  return (text) => {
    if (!text) return false;
    // Looking for accents is what takes long, and most texts have none.
    const plain = hasOnlyPlainLetters(text) ? text : text.normalize('NFKD').replace(COMBINING, '');
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const end = match.index + match[0].length;
      const isInside = startsWord && isLetter(plain, match.index - 1);
      if (!isInside && !(endsWord && isLetter(plain, end))) return true;
      pattern.lastIndex = match.index + 1;
    }
    return false;
  };
}

/** `ana ruiz` finds `Ana  Ruiz`, `j r vance` finds `J.R. Vance`. What it repeats is held apart by letters, so it cannot run away. */
function patternOf(folded: string): string {
  return folded
    .split(' ')
    .map((word) => word.replace(SPECIAL, '\\$&').replace(/’/g, "[’‘'`´]").replace(/-/g, '[-‐‑–]'))
    .join('[\\s.]+');
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text[at]);
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
