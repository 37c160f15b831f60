import type * as vscode from 'vscode';

/**
 * From how many letters on an article is no longer analysed anew at each letter, and the screen is read before the whole:
 * more than most articles have. Letters are UTF-16 units.
 */
const LONG_LETTERS = 6_000;
/** Articles so long that the whole is looked at only when somebody rests for a while. */
const VERY_LONG_LETTERS = 1_000_000;
/** Beyond this, no suggestions: what sidecars hold is shown all the same. */
const TOO_LONG_LETTERS = 20_000_000;

export type ArticleLength = 'short' | 'long' | 'veryLong' | 'tooLong';

/** How long an article is, as far as keeping up with typing goes. Counts no letter: asks where the last line ends. */
export function lengthOf(document: vscode.TextDocument): ArticleLength {
  const letters = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  if (letters > TOO_LONG_LETTERS) return 'tooLong';
  if (letters > VERY_LONG_LETTERS) return 'veryLong';
  return letters > LONG_LETTERS ? 'long' : 'short';
}

export function isLong(document: vscode.TextDocument): boolean {
  return lengthOf(document) !== 'short';
}

/** How long typing must rest before the whole is analysed anew, in milliseconds. */
export const REST_MS: Readonly<Record<ArticleLength, number>> = { short: 0, long: 250, veryLong: 1500, tooLong: 250 };
