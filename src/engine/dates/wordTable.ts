import { hashWord } from '../hashing';
import { LEXICON, UNKNOWN, type Word } from './lexicon/words';

/**
 * A hash table over the lexicon that is asked with a hash the tokeniser has made while it read the word, so that looking a
 * word up allocates nothing. Words of the table are at most 14 characters long.
 */
const SIZE = 8192;
const MASK = SIZE - 1;
const slots = new Uint16Array(SIZE);
const hashes = new Int32Array(SIZE);
/** Index 0 is the unknown word. */
export const WORDS: readonly Word[] = [UNKNOWN, ...LEXICON.values()];
/** The classes of each word of the table, apart: most words are asked for nothing else. */
export const CLASSES = Int32Array.from(WORDS, (word) => word.classes);
export const LONGEST_WORD = Math.max(...WORDS.map((word) => word.text.length));

for (let i = 1; i < WORDS.length; i++) {
  const hash = hashWord(WORDS[i]!.text);
  let slot = mix(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & MASK;
  slots[slot] = i;
  hashes[slot] = hash;
}

/** The index in `WORDS` of the word with this hash, or 0. */
export function findWord(hash: number): number {
  for (let slot = mix(hash); ; slot = (slot + 1) & MASK) {
    const index = slots[slot]!;
    if (index === 0 || hashes[slot] === hash) return index;
  }
}

function mix(hash: number): number {
  return (hash ^ (hash >>> 15)) & MASK;
}
