import { totalOf, type Counts } from '../counts';
import { compare, compareArticles, comparePaths } from '../found';
import type { ArticleRecord } from '../record';
import { firstSorted } from './firstOf';
import type { Order } from './rows';

/** What a group is sorted by. */
export interface SortKeys {
  readonly counts: Counts;
  /** As it is compared: in lower case, so that a long list takes no longer to sort than to show. */
  readonly name: string;
  /** The first place it has: an article's path. */
  readonly place: string;
}

/** Keys of which the words are found out, once, only where the counts do not decide. */
export class LazyKeys<T> implements SortKeys {
  #name: string | undefined;
  #place: string | undefined;

  constructor(
    readonly item: T,
    readonly counts: Counts,
    readonly words: { readonly name: (item: T) => string; readonly place: (item: T) => string },
  ) {}

  get name(): string {
    return (this.#name ??= this.words.name(this.item).toLowerCase());
  }

  get place(): string {
    return (this.#place ??= this.words.place(this.item));
  }
}

/** The first `most` of some groups in an order. */
export function firstGroups<T>(
  items: Iterable<T>,
  countsOf: (item: T) => Counts,
  words: LazyKeys<T>['words'],
  order: Order,
  most: number,
): T[] {
  function* keys() {
    for (const item of items) yield new LazyKeys(item, countsOf(item), words);
  }
  return firstSorted(keys(), compareGroups(order), most).map(({ item }) => item);
}

export function compareGroups(order: Order): (a: SortKeys, b: SortKeys) => number {
  switch (order) {
    case 'count':
      return (a, b) =>
        b.counts.quotes - a.counts.quotes || totalOf(b.counts) - totalOf(a.counts) || compare(a.name, b.name);
    case 'name':
      return (a, b) => compare(a.name, b.name) || compare(a.place, b.place);
    case 'place':
      return (a, b) => compare(a.place, b.place) || compare(a.name, b.name);
  }
}

/** Newest first, or by path where the user asked for places. */
export function articleOrder(order: Order): (a: ArticleRecord, b: ArticleRecord) => number {
  return order === 'place' ? comparePaths : compareArticles;
}
