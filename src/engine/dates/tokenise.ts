import { addFoldedToHash, addToHash, hashStart } from '../hashing';
import { ABBREVIATION } from './lexicon/classes';
import { CAPITAL, SPACED, PARAGRAPH, SENTENCE, DIGITS, LETTERS, LINE, type Tokens } from './tokens';
import { findWord, LONGEST_WORD, WORDS } from './wordTable';

const AM = WORDS.findIndex((word) => word.text === 'a.m.');
const PM = WORDS.findIndex((word) => word.text === 'p.m.');

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
