import type { Word } from './lexicon/words';
import { CLASSES, WORDS } from './wordTable';

/** Begins with a capital letter. */
export const CAPITAL = 1;
/** Something blank stands before it; without this flag it touches the token before. */
export const SPACED = 2;
/** The first token of a paragraph: a blank line stands before it. */
export const PARAGRAPH = 4;
/** The first token of a sentence. */
export const SENTENCE = 8;
export const DIGITS = 16;
export const LETTERS = 32;
/** The first token of a line. */
export const LINE = 64;

/**
 * The words, numbers and signs of one block of text, as columns. One object is filled again and again, so that a long
 * article costs no memory but its largest block. Offsets are UTF-16 code units of the whole text.
 */
export class Tokens {
  count = 0;
  source = '';
  start: Int32Array;
  end: Int32Array;
  flags: Uint8Array;
  words: Uint16Array;
  /** The value of a number in digits, else 0. */
  numbers: Float64Array;
  /** What the parser has read inside other dates, by token and depth. */
  readonly nested = new Map<number, unknown>();

  word(i: number): Word {
    return WORDS[i >= 0 && i < this.count ? this.words[i]! : 0]!;
  }

  /** The lower-case word where the lexicon has it, else ''. */
  text(i: number): string {
    return this.word(i).text;
  }

  has(i: number, classes: number): boolean {
    return i >= 0 && i < this.count && (CLASSES[this.words[i]!]! & classes) !== 0;
  }

  flag(i: number, flag: number): boolean {
    return i >= 0 && i < this.count && (this.flags[i]! & flag) !== 0;
  }

  /** The character code of a sign, or 0 where the token is a word or a number. */
  sign(i: number): number {
    if (i < 0 || i >= this.count || this.flags[i]! & (DIGITS | LETTERS)) return 0;
    return this.source.charCodeAt(this.start[i]!);
  }

  /** The characters of token `i` as they stand. */
  raw(i: number): string {
    return i >= 0 && i < this.count ? this.source.slice(this.start[i], this.end[i]) : '';
  }

  length(i: number): number {
    return i >= 0 && i < this.count ? this.end[i]! - this.start[i]! : 0;
  }

  /** Whether token `i` follows the one before without a blank. */
  touches(i: number): boolean {
    return i > 0 && i < this.count && (this.flags[i]! & SPACED) === 0;
  }

  push(start: number, end: number, flags: number, word: number, number: number): void {
    const i = this.count++;
    if (i === this.start.length) this.#grow();
    this.start[i] = start;
    this.end[i] = end;
    this.flags[i] = flags;
    this.words[i] = word;
    this.numbers[i] = number;
  }

  clear(): void {
    this.count = 0;
    this.source = '';
    this.nested.clear();
  }

  /** `capacity` is a guess at how many tokens there will be; more make the columns grow. */
  constructor(capacity = 4096) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.words = new Uint16Array(capacity);
    this.numbers = new Float64Array(capacity);
  }

  #grow(): void {
    const size = this.start.length * 2;
    const wider = <T extends { set(from: ArrayLike<number>): void }>(to: T, from: ArrayLike<number>): T => {
      to.set(from);
      return to;
    };
    this.start = wider(new Int32Array(size), this.start);
    this.end = wider(new Int32Array(size), this.end);
    this.flags = wider(new Uint8Array(size), this.flags);
    this.words = wider(new Uint16Array(size), this.words);
    this.numbers = wider(new Float64Array(size), this.numbers);
  }
}
