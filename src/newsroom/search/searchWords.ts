import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from '../lexicon/functionWords';

/** The words of a text as they are looked for: stems, without accents, and without words that only hold sentences together. */
export function searchWords(text: string): string[] {
  return wordsIn(text)
    .map(({ word }) => stemOf(word))
    .filter((stem) => stem !== undefined);
}

/** A word and where it stands: UTF-16 offsets, half-open. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `Cafés’` → `cafe`; `undefined` for `the`. */
export function stemOf(word: string): string | undefined {
  const known = stems.get(word);
  if (known !== undefined) return known || undefined;
  const plain = word.toLowerCase().normalize('NFKD').replace(NO_LETTERS, '');
  const stem = FUNCTION_WORDS.has(plain) ? '' : stemmer(plain);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem || undefined;
}

/** Stemming takes a microsecond, and a newsroom has the same words a million times. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** `don’t`, `Quist's`, `1,000` in two. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
/** Accents parted from their letters, and apostrophes. */
const NO_LETTERS = /[^\p{L}\p{N}]/gu;
