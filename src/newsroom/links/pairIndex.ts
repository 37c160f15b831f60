/**
 * Where pairs of words occur: for each pair, the wordings that have it, the newest first. Numbers in flat arrays, because
 * there are ten times as many pairs as quotes; those of one entry side by side, so that one look into memory brings them all.
 */
export class PairIndex {
  /** By the low bits of a pair's hash: its newest entry, −1 for none. */
  #heads = new Int32Array(1 << 12).fill(-1);
  /** How many entries there are under each head, and no more than can be counted here. */
  #counts = new Uint8Array(1 << 12);
  /** Of each entry its pair, its wording, and the entry before it under the same head. */
  #entries = new Int32Array(ENTRY << 13);
  /** Where the next entry goes. */
  #end = 0;

  /** Leaves out what a pair has beyond {@link MOST_OF_A_PAIR}: it would say little, and make looking for its neighbours slow. */
  add(pair: number, wording: number): void {
    if (this.atMost(pair) >= MOST_OF_A_PAIR && this.#count(pair) >= MOST_OF_A_PAIR) return;
    if (this.#end === this.#entries.length) this.#grow();
    const at = this.#end;
    this.#end += ENTRY;
    this.#entries[at + PAIR] = pair;
    this.#entries[at + WORDING] = wording;
    this.#chain(at);
  }

  /** How many wordings have a pair, and perhaps some of another pair: it costs one look. */
  atMost(pair: number): number {
    return this.#counts[pair & (this.#heads.length - 1)];
  }

  /** The wordings that have a pair, appended to `into`; says how many. */
  collect(pair: number, into: number[]): number {
    const before = into.length;
    const entries = this.#entries;
    for (let at = this.#heads[pair & (this.#heads.length - 1)]; at >= 0; at = entries[at + BEFORE])
      if (entries[at + PAIR] === pair) into.push(entries[at + WORDING]);
    return into.length - before;
  }

  #count(pair: number): number {
    let count = 0;
    const entries = this.#entries;
    for (let at = this.#heads[pair & (this.#heads.length - 1)]; at >= 0; at = entries[at + BEFORE])
      if (entries[at + PAIR] === pair) count++;
    return count;
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 2);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#heads = new Int32Array(this.#heads.length * 2).fill(-1);
    this.#counts = new Uint8Array(this.#heads.length);
    for (let at = 0; at < this.#end; at += ENTRY) this.#chain(at);
  }

  #chain(at: number): void {
    const slot = this.#entries[at + PAIR] & (this.#heads.length - 1);
    this.#entries[at + BEFORE] = this.#heads[slot];
    this.#heads[slot] = at;
    if (this.#counts[slot] < MOST_COUNTED) this.#counts[slot]++;
  }
}

/** How many numbers an entry has, and which of them is which. */
const ENTRY = 3;
const PAIR = 0;
const WORDING = 1;
const BEFORE = 2;

const MOST_OF_A_PAIR = 48;
const MOST_COUNTED = 255;

/** A pair of words in their order. */
export function pairOf(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** The pairs of neighbours; in short wordings also of words with one between them, so that one changed word leaves some. */
export function pairsOf(content: ArrayLike<number>, into: number[]): void {
  const isShort = content.length <= SHORT;
  for (let at = 0; at + 1 < content.length; at++) {
    into.push(pairOf(content[at], content[at + 1]));
    if (isShort && at + 2 < content.length) into.push(pairOf(content[at], content[at + 2]));
  }
}

/** Words that carry meaning in a wording whose pairs are few. */
const SHORT = 9;
