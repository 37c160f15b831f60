import { addCounts, newTally, type Counts, type Tally } from './counts';

/** What stands under one heading: how many of each, and in which articles. */
export interface Heading {
  readonly counts: Counts;
  /** Articles' keys. */
  readonly articles: ReadonlySet<string>;
}

/** Counts and articles by heading (an actor, a tag, a day), kept right as single articles come and go. */
export class Shelf<Key extends string = string> {
  readonly #headings = new Map<Key, { counts: Tally; articles: Set<string> }>();

  get size(): number {
    return this.#headings.size;
  }

  get(key: Key): Heading | undefined {
    return this.#headings.get(key);
  }

  has(key: Key): boolean {
    return this.#headings.has(key);
  }

  entries(): Iterable<[Key, Heading]> {
    return this.#headings.entries();
  }

  keys(): Iterable<Key> {
    return this.#headings.keys();
  }

  add(article: string, headings: ReadonlyMap<Key, Counts>): void {
    for (const [key, counts] of headings) {
      let heading = this.#headings.get(key);
      if (!heading) this.#headings.set(key, (heading = { counts: newTally(), articles: new Set() }));
      addCounts(heading.counts, counts);
      heading.articles.add(article);
    }
  }

  /** Takes away what {@link add} added; `headings` as it was then. */
  remove(article: string, headings: ReadonlyMap<Key, Counts>): void {
    for (const [key, counts] of headings) {
      const heading = this.#headings.get(key);
      if (!heading) continue;
      addCounts(heading.counts, counts, -1);
      heading.articles.delete(article);
      if (heading.articles.size === 0) this.#headings.delete(key);
    }
  }

  clear(): void {
    this.#headings.clear();
  }
}
