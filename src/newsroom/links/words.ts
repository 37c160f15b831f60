import { stemmer } from 'stemmer';
import { COMMON_WORDS } from '../lexicon/commonWords';
import { FUNCTION_WORDS } from '../lexicon/functionWords';

/** What is known of a word: a number for all forms of it (`open`, `opened`), or none for words that only hold sentences together. */
export const FUNCTION_WORD = 0;

/** A text's words, as {@link Words.read} finds them. */
export interface ReadWords {
  /** The numbers of the words that carry meaning, in the order of the text. */
  readonly content: readonly number[];
  /** How many words there are, those that carry none included. */
  readonly length: number;
  /** Equal for texts of equal words, whatever the case and the marks between them. */
  readonly fingerprint: number;
}

/** Gives words numbers, and knows how common each is. Every form is looked at once, however often it occurs. */
export class Words {
  /** By the hash of a form as written; a form seen before costs one look-up. */
  readonly #forms = new Map<number, number>();
  readonly #stems = new Map<string, number>();
  /** By number: a form of it, to compare spellings. */
  readonly #spellings: string[] = [''];
  /** By number: how surprising the word is in any text, in bits. */
  readonly #surprise: number[] = [0];
  /** By number: how much oftener it was written with a capital than without, where a capital says something. */
  readonly #capitals: number[] = [0];
  readonly #ranks: ReadonlyMap<string, number>;

  constructor() {
    const ranks = new Map<string, number>();
    for (const word of COMMON_WORDS) if (!ranks.has(stemmer(word))) ranks.set(stemmer(word), ranks.size + 1);
    this.#ranks = ranks;
  }

  get size(): number {
    return this.#spellings.length;
  }

  spelling(word: number): string {
    return this.#spellings[word] ?? '';
  }

  /** How surprising a word is where nothing is known but the language: the first words of English 4 bits, names 15. */
  surprise(word: number): number {
    return this.#surprise[word] ?? RAREST;
  }

  /** Whether a word is written as a name. Names say what a story is about, and little about whose words these are. */
  isName(word: number): boolean {
    return (this.#capitals[word] ?? 0) > 0;
  }

  read(text: string): ReadWords {
    const content: number[] = [];
    let length = 0;
    let [low, high] = [FNV, FNV_HIGH];
    let beginsSentence = true;
    for (let at = 0; at < text.length;) {
      const first = text.charCodeAt(at);
      if (!isInWord(first)) {
        if (!isSpace(first)) beginsSentence = !isComma(first);
        at++;
        continue;
      }
      const start = at;
      let hash = FNV;
      for (; at < text.length; at++) {
        const code = lower(text.charCodeAt(at));
        if (isInWord(code)) hash = Math.imul(hash ^ code, PRIME);
        else if (!isApostrophe(code)) break;
      }
      const word = this.#forms.get(hash) ?? this.#learn(hash, text.slice(start, at));
      length++;
      low = Math.imul(low ^ hash, PRIME);
      high = Math.imul(high ^ (hash >>> 7), PRIME_HIGH);
      if (word !== FUNCTION_WORD) {
        content.push(word);
        if (!beginsSentence) this.#capitals[word] += first >= 65 && first <= 90 ? 1 : -1;
      }
      beginsSentence = false;
    }
    // 53 bits: as much as a number holds exactly.
    return { content, length, fingerprint: (high >>> 11) * 2 ** 32 + (low >>> 0) };
  }

  #learn(hash: number, written: string): number {
    const form = written.normalize('NFKD').replace(NO_LETTERS, '').toLowerCase();
    const word = FUNCTION_WORDS.has(form) || form === '' ? FUNCTION_WORD : this.#number(form);
    this.#forms.set(hash, word);
    return word;
  }

  #number(form: string): number {
    const stem = stemmer(form);
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const word = this.#spellings.length;
    // A piece of an article's text would keep the whole text in memory; stemming and joining made this a string of its own.
    this.#spellings.push(stem);
    const rank = this.#ranks.get(stem);
    this.#capitals.push(0);
    this.#surprise.push(rank === undefined ? RAREST : Math.min(RAREST, Math.log2(rank) + MOST_COMMON));
    this.#stems.set(stem, word);
    return word;
  }
}

/** By Zipf's law the word of rank r has about the share 0.1/r of a text: log2(10 r) bits. */
const MOST_COMMON = Math.log2(10);
const RAREST = 15;

const FNV = 0x811c9dc5 | 0;
const FNV_HIGH = 0x9e3779b9 | 0;
const PRIME = 0x01000193;
const PRIME_HIGH = 0x85ebca6b | 0;

/** Accents parted from their letters, apostrophes, and what else stands inside a word. */
const NO_LETTERS = /[^\p{L}\p{N}]/gu;

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Letters and digits: in ASCII exactly, beyond it everything but the marks of writing. */
function isInWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;
}

/** After a comma, a hyphen or an apostrophe no sentence begins. */
function isComma(code: number): boolean {
  return code === 44 || code === 45 || code === 39 || code === 0x2019;
}

/** don't, don’t */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
