/**
 * Words are compared by a 32-bit number instead of a string: no string is made for a token of the article, and a feature
 * of the learned models is one multiplication. Two different words share a number about once in four thousand million.
 */

const fnvPrime = 0x01000193;
const fnvStart = 0x811c9dc5 | 0;

/** Of a word as the lexicon writes it: `spokeswoman`. */
export function hashWord(word: string): number {
  return hashRange(word, 0, word.length);
}

/** Of `text.slice(start, end)` without regard to case; ’ counts as '. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = fnvStart;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldCode(text.charCodeAt(at)), fnvPrime);
  return hash | 0;
}

/** Joins a number to a hash; the order matters. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b) | 0;
}

function foldCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019) return 39;
  return code < 0x250 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}
