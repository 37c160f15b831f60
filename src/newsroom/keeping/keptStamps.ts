import { ownCopy } from './ownCopy';
import { formatStamp, parseStamp, type KeptStamp } from './stamp';

/** Into so many files the kept records are parted, so that one article's change makes one small file be written. */
export const SHARDS = 64;

/** Under which stamps the records of the newsroom were made, and which files that keep them are out of date. */
export class KeptStamps {
  readonly #shards = Array.from({ length: SHARDS }, () => new Map<string, string>());
  readonly #outdated = new Set<number>();

  get(article: string): KeptStamp | undefined {
    const stamp = this.#shards[shardOf(article)].get(article);
    return stamp === undefined ? undefined : parseStamp(stamp);
  }

  has(article: string): boolean {
    return this.#shards[shardOf(article)].has(article);
  }

  /** The record of an article was made now; without a stamp it is not to be kept. */
  set(article: string, stamp: KeptStamp | undefined): void {
    if (!stamp) return this.delete(article);
    const shard = shardOf(article);
    // Put together from pieces, a string keeps every piece (V8's ropes).
    this.#shards[shard].set(article, ownCopy(formatStamp(stamp)));
    this.#outdated.add(shard);
  }

  /** The record was read from where it is kept. */
  restore(article: string, stamp: string): void {
    this.#shards[shardOf(article)].set(article, stamp);
  }

  delete(article: string): void {
    const shard = shardOf(article);
    if (this.#shards[shard].delete(article)) this.#outdated.add(shard);
  }

  /** Nothing that was read so far counts: everything has to be made anew. */
  clear(): void {
    for (const [shard, stamps] of this.#shards.entries()) {
      if (stamps.size) this.#outdated.add(shard);
      stamps.clear();
    }
  }

  /** Says that a file is not what it should be. */
  outdate(shard: number): void {
    this.#outdated.add(shard);
  }

  get isOutdated(): boolean {
    return this.#outdated.size > 0;
  }

  /** The files that have to be written; from now on they count as up to date. */
  takeOutdated(): number[] {
    const shards = [...this.#outdated].sort((a, b) => a - b);
    this.#outdated.clear();
    return shards;
  }

  /** Articles of a file with their stamps as they are kept. */
  inShard(shard: number): ReadonlyMap<string, string> {
    return this.#shards[shard];
  }
}

function shardOf(article: string): number {
  let hash = 0;
  for (let i = 0; i < article.length; i++) hash = Math.imul(hash ^ article.charCodeAt(i), 0x01000193);
  return (hash >>> 16) % SHARDS;
}
