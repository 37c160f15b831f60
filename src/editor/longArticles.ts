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
  const letters = lettersIn(document);
  if (letters > TOO_LONG_LETTERS) return 'tooLong';
  if (letters > VERY_LONG_LETTERS) return 'veryLong';
  return letters > LONG_LETTERS ? 'long' : 'short';
}

export function isLong(document: vscode.TextDocument): boolean {
  return lengthOf(document) !== 'short';
}

/** The shortest and the longest rest of typing after which a long article is analysed anew, in milliseconds. */
const SHORT_REST_MS = 250;
const LONG_REST_MS = 1500;

/** How long typing must rest before the whole is analysed anew, in ms: the longer, the more there is to do then. */
export function restAfterTyping(document: vscode.TextDocument): number {
  const letters = lettersIn(document);
  // Too long to be analysed: only the sidecar's marks are looked after.
  if (letters > TOO_LONG_LETTERS) return SHORT_REST_MS;
  if (letters <= LONG_LETTERS) return 0;
  return SHORT_REST_MS + Math.min(1, letters / VERY_LONG_LETTERS) * (LONG_REST_MS - SHORT_REST_MS);
}

function lettersIn(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
