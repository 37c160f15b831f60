import { stands, type ArticleRecord } from '../record';
import { searchWords } from './searchWords';
import { StemIndex } from './stemIndex';

/** A quote in which words occur. */
export interface SearchHit {
  readonly article: string;
  /** Where the quote starts in its article: UTF-16 offset. */
  readonly start: number;
  readonly score: number;
}

/** Full-text search over what was said, by stems: `sanction` finds “sanctioned”. The best first. */
export class QuoteSearch {
  readonly #index = new StemIndex();
  /** By the index's number of a text. */
  readonly #articleOf: string[] = [];
  readonly #startOf: number[] = [];
  readonly #articles = new Map<string, { readonly first: number; readonly count: number }>();

  /** How many quotes can be found. */
  get size(): number {
    return this.#index.size;
  }

  /** How many quotes something is kept of, those that are gone included. */
  get kept(): number {
    return this.#articleOf.length;
  }

  /** What is kept of quotes that are gone; beyond a half it is time to begin anew. */
  get waste(): number {
    return this.#index.waste;
  }

  set(record: ArticleRecord): void {
    this.delete(record.article);
    const first = this.#articleOf.length;
    for (const entry of record.entries) {
      if (entry.type !== 'quote' || !stands(entry)) continue;
      this.#index.add(searchWords(entry.text));
      this.#articleOf.push(record.article);
      this.#startOf.push(entry.start);
    }
    const count = this.#articleOf.length - first;
    if (count) this.#articles.set(record.article, { first, count });
  }

  delete(article: string): void {
    const { first = 0, count = 0 } = this.#articles.get(article) ?? {};
    for (let at = first; at < first + count; at++) this.#index.delete(at);
    this.#articles.delete(article);
  }

  /**
   * Quotes in which every word occurs, but for words such as “the”; the last may be but begun. Where there are none, those
   * with the most of the words.
   */
  search(text: string, most: number): SearchHit[] {
    const stems = searchWords(text);
    if (stems.length === 0) return [];
    const isLastBegun = !ENDED.test(text);
    return this.#index.find(stems, { most, isLastBegun }).map(({ text: at, score }) => ({
      article: this.#articleOf[at],
      start: this.#startOf[at],
      score,
    }));
  }
}

/** After a space or a mark the last word is complete. */
const ENDED = /[\s"”.,!?]$/;
