/**
 * Words are compared by a 32-bit number instead of a string: no string is made for a token of the article, and a feature
 * of the learned models is one multiplication. Two different words share a number about once in four thousand million.
 */

const fnvPrime = 0x01000193;

/** Of a word as the lexicon writes it: `spokeswoman`. */
export function hashWord(word: string): number {
  return hashRange(word, 0, word.length);
}

/** Of `text.slice(start, end)` without regard to case; ’ counts as '. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at++) hash = addToHash(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of a word goes from this, character by character, through `addToHash`. */
export const hashStart = 0x811c9dc5 | 0;

export function addToHash(hash: number, code: number): number {
  return addFoldedToHash(hash, code < foldedCodes ? folded[code] : code === 0x2019 ? 39 : code);
}

/** For a character that is a small letter already. */
export function addFoldedToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, fnvPrime);
}

/** Joins a number to a hash; the order matters. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b) | 0;
}

/** Latin letters have their small ones in a table. */
const foldedCodes = 0x250;
const folded = Uint16Array.from({ length: foldedCodes }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);
