import { LEXICON, UNKNOWN, type Word } from './lexicon/words';

/**
 * A hash table over the lexicon that is asked with a hash the tokeniser has made while it read the word, so that looking a
 * word up allocates nothing. Words of the table are at most 14 characters long.
 */
const SIZE = 8192;
const MASK = SIZE - 1;
const slots = new Uint16Array(SIZE);
/** Index 0 is the unknown word. */
export const WORDS: readonly Word[] = [UNKNOWN, ...LEXICON.values()];
/** The classes of each word of the table, apart: most words are asked for nothing else. */
export const CLASSES = Int32Array.from(WORDS, (word) => word.classes);
export const LONGEST_WORD = Math.max(...WORDS.map((word) => word.text.length));

export const HASH_START = 7;

/** Adds one lower-case character code. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

for (let i = 1; i < WORDS.length; i++) {
  const { text } = WORDS[i]!;
  let hash = HASH_START;
  for (let k = 0; k < text.length; k++) hash = addToHash(hash, text.charCodeAt(k));
  let slot = mix(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & MASK;
  slots[slot] = i;
}

/** The index in `WORDS` of the word at [start, end), or 0. */
export function findWord(source: string, start: number, end: number, hash: number): number {
  for (let slot = mix(hash); ; slot = (slot + 1) & MASK) {
    const index = slots[slot]!;
    if (index === 0 || sameLetters(WORDS[index]!.text, source, start, end)) return index;
  }
}

function mix(hash: number): number {
  return (hash ^ (hash >>> 15)) & MASK;
}

function sameLetters(word: string, source: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    let code = source.charCodeAt(start + i);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === 0x2019) code = 39;
    if (code !== word.charCodeAt(i)) return false;
  }
  return true;
}
