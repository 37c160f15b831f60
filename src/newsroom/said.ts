import { linkableQuotes } from './links/linkableQuotes';
import { QuoteLinks, type QuoteLink } from './links/quoteLinks';
import type { ArticleRecord } from './record';
import { QuoteSearch, type SearchHit } from './search/quoteSearch';

/** What was said in many articles, to be searched, and to be found again in other articles. */
export class Said {
  readonly #search = new QuoteSearch();
  /** Made when it is needed: the words it knows from the start take longer than all the rest of activation. */
  #linked: QuoteLinks | undefined;

  get #links(): QuoteLinks {
    return (this.#linked ??= new QuoteLinks());
  }

  /** Takes in what an article says now; without a record, that it is gone. */
  take(article: string, record: ArticleRecord | undefined): void {
    if (record) {
      this.#search.set(record);
      this.#links.set(article, linkableQuotes(record));
    } else {
      this.#search.delete(article);
      this.#linked?.delete(article);
    }
  }

  /** The best quotes in which these words occur. */
  search(text: string, most: number): SearchHit[] {
    return this.#search.search(text, most);
  }

  /** The same quote in other articles, altered or not. */
  elsewhere(article: string, start: number): QuoteLink[] {
    return this.#linked?.elsewhere(article, start) ?? [];
  }

  /** Whether most of what is kept is of quotes that are gone: whoever types makes new ones with every letter. */
  get isWasteful(): boolean {
    if (this.#search.size < SMALL) return this.#search.waste > 0 && this.#search.kept > SMALL * MOST_OF_SMALL;
    return this.#search.waste > MOST_WASTE || (this.#linked?.waste ?? 0) > MOST_WASTE;
  }
}

/** What is kept of quotes that are gone may be so much of all. */
const MOST_WASTE = 0.6;
/** In a newsroom of fewer quotes than this nobody minds, until there are so many times as many of them. */
const SMALL = 1000;
const MOST_OF_SMALL = 5;
