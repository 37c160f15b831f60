import { PairIndex, pairsOf } from './pairIndex';
import type { Words } from './words';

/** Every different wording once, however many quotes have it. */
export class Wordings {
  readonly pairs = new PairIndex();
  /** Of all wordings one after the other: the words that carry meaning. */
  #content = new Int32Array(1 << 12);
  readonly #starts: number[] = [0];
  readonly #lengths: number[] = [];
  readonly #uses: number[] = [];
  readonly #byFingerprint = new Map<number, number>();
  /** By word: how many wordings that are in use have it. */
  readonly #frequency: number[] = [];
  #inUse = 0;
  #pairsOfOne: number[] = [];

  constructor(private readonly words: Words) {}

  /** How many wordings some quote has. */
  get inUse(): number {
    return this.#inUse;
  }

  get size(): number {
    return this.#lengths.length;
  }

  /** The number of a text's wording, which some quote now has; −1 for a text without words that carry meaning. */
  use(text: string): number {
    const { content, length, fingerprint } = this.words.read(text);
    if (content.length === 0) return -1;
    let wording = this.#byFingerprint.get(fingerprint);
    if (wording === undefined) {
      wording = this.#lengths.length;
      this.#byFingerprint.set(fingerprint, wording);
      this.#keep(content, length);
    }
    if (this.#uses[wording]++ === 0) this.#count(wording, 1);
    return wording;
  }

  /** One quote fewer has this wording. */
  drop(wording: number): void {
    if (--this.#uses[wording] === 0) this.#count(wording, -1);
  }

  isInUse(wording: number): boolean {
    return this.#uses[wording] > 0;
  }

  content(wording: number): Int32Array {
    return this.#content.subarray(this.#starts[wording], this.#starts[wording + 1]);
  }

  /** How many words a wording has, those that carry no meaning included. */
  length(wording: number): number {
    return this.#lengths[wording];
  }

  /** How many wordings have a word. */
  frequency(word: number): number {
    return this.#frequency[word] ?? 0;
  }

  #keep(content: readonly number[], length: number): void {
    const start = this.#starts[this.#starts.length - 1];
    while (start + content.length > this.#content.length) {
      const longer = new Int32Array(this.#content.length * 2);
      longer.set(this.#content);
      this.#content = longer;
    }
    this.#content.set(content, start);
    this.#starts.push(start + content.length);
    const wording = this.#lengths.length;
    this.#lengths.push(length);
    this.#uses.push(0);
    this.#pairsOfOne.length = 0;
    pairsOf(content, this.#pairsOfOne);
    for (const pair of this.#pairsOfOne) this.pairs.add(pair, wording);
  }

  #count(wording: number, by: 1 | -1): void {
    this.#inUse += by;
    for (const word of this.content(wording)) this.#frequency[word] = (this.#frequency[word] ?? 0) + by;
  }
}
