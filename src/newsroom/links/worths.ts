import { pairOf } from './pairIndex';
import { stockPairs } from './stock';
import type { Wordings } from './wordings';
import type { Words } from './words';

/** What words and wordings say, in bits: little of words that the language or this newsroom has often. */
export class Worths {
  readonly #stock: ReadonlySet<number>;
  /** By word and by wording, as they were last reckoned; NaN for those that were not. */
  #ofWords = new Float32Array(1 << 10);
  #ofWordings = new Float32Array(1 << 10);
  #isFresh = false;

  constructor(
    private readonly words: Words,
    private readonly wordings: Wordings,
  ) {
    this.#stock = stockPairs(words);
  }

  /** Something was added or taken away. */
  forget(): void {
    this.#isFresh = false;
  }

  /** What it says of two texts that both have this word. */
  word(word: number): number {
    this.#refresh();
    const known = this.#ofWords[word];
    return known >= 0 ? known : (this.#ofWords[word] = this.#reckon(word));
  }

  /** What a whole wording says; words of stock phrases count for little. */
  wording(wording: number): number {
    this.#refresh();
    const known = this.#ofWordings[wording];
    if (known >= 0) return known;
    const content = this.wordings.content(wording);
    let sum = 0;
    for (let at = 0; at < content.length; at++)
      sum += this.word(content[at]) * (this.#isStock(content, at) ? STOCK : 1);
    return (this.#ofWordings[wording] = sum);
  }

  /** The same without minding stock phrases. */
  plain(content: ArrayLike<number>): number {
    let sum = 0;
    for (let at = 0; at < content.length; at++) sum += this.word(content[at]);
    return sum;
  }

  #refresh(): void {
    if (this.#isFresh) return;
    this.#isFresh = true;
    this.#ofWords = asLong(this.#ofWords, this.words.size).fill(-1);
    this.#ofWordings = asLong(this.#ofWordings, this.wordings.size).fill(-1);
  }

  #reckon(word: number): number {
    const expected = Math.min(1, WORDS_A_QUOTE * 2 ** -this.words.surprise(word));
    const share = (this.wordings.frequency(word) + BELIEF * expected) / (this.wordings.inUse + BELIEF);
    return Math.min(this.words.isName(word) ? MOST_FOR_NAMES : MOST, -Math.log2(Math.min(1, share)));
  }

  #isStock(content: ArrayLike<number>, at: number): boolean {
    return (
      (at > 0 && this.#stock.has(pairOf(content[at - 1], content[at]))) ||
      (at + 1 < content.length && this.#stock.has(pairOf(content[at], content[at + 1])))
    );
  }
}

function asLong(array: Float32Array<ArrayBuffer>, least: number): Float32Array<ArrayBuffer> {
  return array.length > least ? array : new Float32Array(least * 2);
}

/** What a word of a stock phrase keeps of its worth. */
const STOCK = 0.25;
/** A word is worth no more, in bits, however rare: what a story is about is said again and again. */
const MOST = 12;
const MOST_FOR_NAMES = 5;
const WORDS_A_QUOTE = 10;
/** What is known of the language counts as much as so many wordings of the newsroom. */
const BELIEF = 1000;
