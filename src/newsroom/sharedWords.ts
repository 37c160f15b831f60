/**
 * Words of which those that are equal are one string: who is named in one article is named in others, and is called the
 * same there.
 */
export class SharedWords {
  readonly #known = new Map<string, string>();

  /** The string that is kept for these words; `own` makes it let go of what it was cut from. */
  of(words: string, own: (words: string) => string): string {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    // Most are of one article only, and need not be known for ever.
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    const kept = own(words);
    this.#known.set(kept, kept);
    return kept;
  }
}

const MOST_KNOWN = 10_000;
