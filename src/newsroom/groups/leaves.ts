import { countEntries } from '../counts';
import type { FoundEntry } from '../found';
import type { Newsroom } from '../newsroom';
import type { ArticleRecord, Entry } from '../record';
import { firstArticles } from './firstArticles';
import { pageOf } from './firstOf';
import type { Leaf, Order, PlainGroup, Rows } from './rows';

/** Rows of single annotations under a parent, in the order given. */
export function leaves(parent: string, found: readonly FoundEntry[]): Leaf[] {
  const used = new Set<string>();
  return found.map(({ record, entry }) => {
    const own = entry.id ?? `${entry.type}@${entry.start}-${entry.end}`;
    let id = `${parent}>${record.article}#${own}`;
    // A sidecar may hold the same id twice by mistake; a tree may not.
    while (used.has(id)) id += '+';
    used.add(id);
    return { kind: 'entry', id, record, entry };
  });
}

/** Annotations of some articles. */
export interface Wanted {
  /** Each has one that is wanted, or nearly each. */
  readonly articles: Iterable<string>;
  readonly wanted: (record: ArticleRecord) => (entry: Entry) => boolean;
  /** How many are wanted in all. */
  readonly total: number;
}

/** The first annotations under a parent, by article and in the order of its text; only those articles are looked into. */
export function firstLeaves(newsroom: Newsroom, parent: string, what: Wanted, order: Order, most = Infinity): Rows {
  if (what.total === 0) return [];
  const articles = new Set(what.articles);
  const found: FoundEntry[] = [];
  // Of these some may hold nothing that is wanted; then those behind them have their turn.
  for (let take = most; ; take *= 4) {
    found.length = 0;
    for (const record of firstArticles(newsroom, articles, order, take)) {
      if (found.length >= most) break;
      found.push(...newsroom.find([record.article], what.wanted).sort((a, b) => a.entry.start - b.entry.start));
    }
    if (found.length >= Math.min(most, what.total) || take >= articles.size) break;
  }
  const first = leaves(parent, found.length > most ? found.slice(0, most) : found);
  return pageOf(first, most === Infinity ? 0 : what.total - first.length);
}

/** A group of a kind under a parent, with these annotations in it; none when there are none. */
export function plainGroup(
  kind: PlainGroup['kind'],
  parent: string,
  found: readonly FoundEntry[],
): PlainGroup | undefined {
  if (found.length === 0) return undefined;
  const id = `${parent}>${kind}`;
  return {
    kind,
    id,
    counts: countEntries(found.map(({ entry }) => entry)),
    articles: new Set(found.map(({ record }) => record.article)).size,
    children: (most = Infinity) => pageOf(leaves(id, found.slice(0, most)), found.length - most),
  };
}
