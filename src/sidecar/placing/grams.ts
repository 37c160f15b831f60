import { foldUnit } from './fold';

/** How many letters and digits one stretch has: short enough to survive a mended typo beside it. */
export const GRAM = 6;

/** All stretches of GRAM letters and digits of a text, by their number; marks and spaces between them count for nothing. */
export interface Grams {
  /** Where each letter or digit stands that begins a stretch, and of the last few; UTF-16. */
  readonly offsets: Int32Array;
  /** Those with the same letters, itself included, the last first, up to `most`. */
  alike(gram: number, most: number): Generator<number>;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** By UTF-16 unit: whether it is a letter or digit of ASCII, as nearly all are. */
const ASCII_WORD = Array.from({ length: 0x80 }, (_, code) => WORD_CHARACTER.test(String.fromCharCode(code)));

export function grams(text: string): Grams {
  const offsets = new Int32Array(text.length);
  const codes = new Uint16Array(text.length);
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const given = text.charCodeAt(i);
    const code = given < ASCII_WORD.length ? given : foldedWordCode(text[i]!);
    if (code < ASCII_WORD.length && !ASCII_WORD[code]) continue;
    offsets[size] = i;
    codes[size++] = code;
  }
  const count = Math.max(0, size - GRAM + 1);
  const isSame = (a: number, b: number) => {
    for (let i = 0; i < GRAM; i++) if (codes[a + i] !== codes[b + i]) return false;
    return true;
  };
  // A table of twice as many slots: each holds the last stretch of its letters, which points to the one before.
  const bits = Math.ceil(Math.log2(2 * count + 2));
  const last = new Int32Array(1 << bits).fill(-1);
  const previous = new Int32Array(count);
  const slots = new Int32Array(count);
  for (let gram = 0; gram < count; gram++) {
    let slot = hashOf(codes, gram) >>> (32 - bits);
    while (last[slot]! >= 0 && !isSame(last[slot]!, gram)) slot = (slot + 1) & (last.length - 1);
    previous[gram] = last[slot]!;
    last[slot] = gram;
    slots[gram] = slot;
  }
  return {
    offsets: offsets.subarray(0, size),
    *alike(gram, most) {
      if (gram >= count) return;
      let other = last[slots[gram]!]!;
      for (let i = 0; i < most && other >= 0; i++, other = previous[other]!) yield other;
    },
  };
}

/** 0 for what is no letter and no digit. */
function foldedWordCode(unit: string): number {
  const folded = foldUnit(unit);
  return WORD_CHARACTER.test(folded) ? folded.charCodeAt(0) : 0;
}

function hashOf(codes: Uint16Array, from: number): number {
  let hash = 0;
  for (let i = 0; i < GRAM; i++) hash = Math.imul(hash, 0x01000193) + codes[from + i]!;
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
