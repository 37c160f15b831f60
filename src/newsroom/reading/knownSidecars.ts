/** What was known when somebody looked whether an article has a sidecar; to be handed back with what was found. */
export type Told = number | undefined;

/**
 * Which articles may have a sidecar. While a file is looked for it may be written: who finds none takes back only what had
 * been told before the look.
 */
export class KnownSidecars {
  readonly #told = new Map<string, number>();
  #last = 0;

  has(article: string): boolean {
    return this.#told.has(article);
  }

  /** When somebody last told of the article's sidecar; `undefined` for none. */
  told(article: string): Told {
    return this.#told.get(article);
  }

  /** There is a sidecar, or it was changed in a way that is yet to be seen. */
  add(article: string): void {
    this.#told.set(article, ++this.#last);
  }

  /** No sidecar was found by a look that began when `told` was known. */
  notFound(article: string, told: Told): void {
    if (this.#told.get(article) === told) this.#told.delete(article);
  }

  /** All that are known, with what was told of each. */
  all(): Map<string, Told> {
    return new Map(this.#told);
  }
}
