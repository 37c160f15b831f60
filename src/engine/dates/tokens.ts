import { addFoldedToHash, addToHash, hashStart } from '../hashing';
import { ABBREVIATION } from './lexicon/classes';
import type { Word } from './lexicon/words';
import { CLASSES, findWord, LONGEST_WORD, WORDS } from './wordTable';

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

const AM = WORDS.findIndex((word) => word.text === 'a.m.');
const PM = WORDS.findIndex((word) => word.text === 'p.m.');

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

/** Fills `tokens` with those of text[from, to). */
export function tokenise(tokens: Tokens, text: string, from: number, to: number): void {
  tokens.clear();
  tokens.source = text;
  let before = PARAGRAPH | SENTENCE | LINE | SPACED;
  let sentenceOver = false;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) {
      if (code === 10) before |= before & LINE ? PARAGRAPH | SENTENCE : LINE;
      before |= SPACED;
      i++;
      continue;
    }
    const at = i;
    let flags = before;
    if (isLetter(code)) {
      i = endOfWord(text, i, to);
      flags |= LETTERS;
      if (isCapital(code)) flags |= CAPITAL;
      if (sentenceOver && flags & SPACED && flags & CAPITAL) flags |= SENTENCE;
      const meridiem = i - at === 1 ? meridiemAt(text, at, code, to) : 0;
      if (meridiem) {
        i = at + (text.charCodeAt(at + 3) === 46 ? 4 : 3);
        tokens.push(at, i, flags, (code | 32) === 97 ? AM : PM, 0);
      } else {
        tokens.push(at, i, flags, i - at > LONGEST_WORD ? 0 : wordIndex, 0);
      }
      sentenceOver = false;
    } else if (code >= 48 && code <= 57) {
      i = endOfNumber(text, i, to);
      if (sentenceOver && flags & SPACED) flags |= SENTENCE;
      tokens.push(at, i, flags | DIGITS, 0, numberValue);
      sentenceOver = false;
    } else {
      i++;
      const possessive = code === 39 || code === 0x2019 ? possessiveAt(text, i, to) : 0;
      if (possessive) {
        i++;
        tokens.push(at, i, flags | LETTERS, POSSESSIVE, 0);
      } else {
        tokens.push(at, i, flags, 0, 0);
        if (code === 46) sentenceOver = !isAbbreviated(tokens, tokens.count - 2);
        else if (code === 33 || code === 63) sentenceOver = true;
      }
    }
    before = 0;
  }
}

const POSSESSIVE = WORDS.findIndex((word) => word.text === "'s");

/** Set by `endOfWord` and `endOfNumber`: a second result without an object for each token. */
let wordIndex = 0;
let numberValue = 0;

/** The end of the word that begins at `i`. An apostrophe belongs to it (`won’t`), but not in a closing ’s. */
function endOfWord(text: string, i: number, to: number): number {
  const start = i;
  let hash = hashStart;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) hash = addFoldedToHash(hash, code);
    else if (code >= 65 && code <= 90) hash = addFoldedToHash(hash, code + 32);
    else if (code === 39 || code === 0x2019) {
      if (i + 1 >= to || !isLetter(text.charCodeAt(i + 1)) || possessiveAt(text, i + 1, to)) break;
      hash = addFoldedToHash(hash, 39);
    } else if (isLetter(code)) hash = addToHash(hash, code);
    else break;
  }
  wordIndex = i - start > LONGEST_WORD ? 0 : findWord(hash);
  return i;
}

/** The end of a number in digits, its thousands (`1,200`) and decimals (`2.5`) with it. */
function endOfNumber(text: string, i: number, to: number): number {
  let value = 0;
  let digits = 0;
  for (; i < to && isDigit(text.charCodeAt(i)); i++) {
    if (digits++ < 15) value = value * 10 + text.charCodeAt(i) - 48;
  }
  if (digits <= 3) {
    while (i + 3 < to && text.charCodeAt(i) === 44 && areDigits(text, i + 1, 3) && !isDigit(text.charCodeAt(i + 4))) {
      value = value * 1000 + Number(text.slice(i + 1, i + 4));
      i += 4;
    }
  }
  if (i + 1 < to && text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) {
    let scale = 0.1;
    for (i++; i < to && isDigit(text.charCodeAt(i)); i++, scale /= 10) value += (text.charCodeAt(i) - 48) * scale;
  }
  numberValue = value;
  return i;
}

function areDigits(text: string, at: number, count: number): boolean {
  for (let k = 0; k < count; k++) if (!isDigit(text.charCodeAt(at + k))) return false;
  return true;
}

/** `a.m.`, `P.M`: whether a lone letter at `at` begins one. */
function meridiemAt(text: string, at: number, code: number, to: number): number {
  const letter = code | 32;
  if ((letter !== 97 && letter !== 112) || at + 2 >= to) return 0;
  return text.charCodeAt(at + 1) === 46 &&
    (text.charCodeAt(at + 2) | 32) === 109 &&
    !isLetter(text.charCodeAt(at + 3) || 32)
    ? 1
    : 0;
}

/** Whether an `s` that ends its word stands at `i`. */
function possessiveAt(text: string, i: number, to: number): number {
  return i < to && (text.charCodeAt(i) | 32) === 115 && (i + 1 >= to || !isLetter(text.charCodeAt(i + 1))) ? 1 : 0;
}

/** A full stop after `Mr` or `J` ends no sentence. */
function isAbbreviated(tokens: Tokens, i: number): boolean {
  if (i < 0) return false;
  return tokens.has(i, ABBREVIATION) || (tokens.length(i) === 1 && tokens.flag(i, LETTERS));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code >= 0x2c00;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}
