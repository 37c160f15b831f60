import type { ArticleRecord, Entry } from './record';

/** An annotation and the article it is in. */
export interface FoundEntry {
  readonly record: ArticleRecord;
  readonly entry: Entry;
}

/** Sorted by article, newest first, and in the order of its text. Sorts the list it is given. */
export function byArticleAndPlace(found: FoundEntry[]): FoundEntry[] {
  return found.sort((a, b) => compareArticles(a.record, b.record) || a.entry.start - b.entry.start);
}

/** Newest first, undated last, then by path. */
export function compareArticles(a: ArticleRecord, b: ArticleRecord): number {
  if (a.article === b.article) return 0;
  if (a.date !== b.date) {
    if (a.date === undefined) return 1;
    if (b.date === undefined) return -1;
    return a.date < b.date ? 1 : -1;
  }
  return comparePaths(a, b);
}

export function comparePaths(a: ArticleRecord, b: ArticleRecord): number {
  return compare(a.path, b.path) || compare(a.article, b.article);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
