import { countEntries, type Counts } from '../counts';
import type { HeldRecord } from '../heldRecord';
import type { Newsroom } from '../newsroom';
import { stands, type ArticleRecord, type Entry } from '../record';
import { pageOf } from './firstOf';
import { leaves, plainGroup } from './leaves';
import { firstGroups } from './orders';
import type { ArticleGroup, Order, Rows } from './rows';

/** Every article, also those with nothing in them. */
export function byArticle(newsroom: Newsroom, order: Order, most = Infinity): Rows {
  const countsOf = ({ counts }: HeldRecord) => counts;
  const words = {
    name: ({ title, path }: ArticleRecord) => title ?? path,
    place: ({ path, folder }: ArticleRecord) => `${path}\n${folder}`,
  };
  const first = firstGroups(newsroom.records(), countsOf, words, order, most);
  const rows = first.map((record) => articleGroup(newsroom, record, countsOf(record)));
  return pageOf(rows, newsroom.size - rows.length);
}

/** An article with what was said in it and tagged in the order of its text, then its dates and its mentions. */
export function articleGroup(newsroom: Newsroom, record: ArticleRecord, counts: Counts, parent = ''): ArticleGroup {
  const id = `${parent}article:${record.article}`;
  return {
    kind: 'article',
    id,
    record,
    counts,
    articles: 1,
    get speakers() {
      return speakersIn(record.entries);
    },
    children: (most = Infinity) => {
      const now = newsroom.get(record.article) ?? record;
      const standing = (types: readonly Entry['type'][]) =>
        now.entries
          .filter((entry) => stands(entry) && types.includes(entry.type))
          .map((entry) => ({ record: now, entry }));
      const rest = [plainGroup('dates', id, standing(['date'])), plainGroup('mentions', id, standing(['mention']))];
      const said = standing(['quote', 'passage']);
      const groups = rest.filter((group) => group !== undefined);
      return pageOf(leaves(id, said.slice(0, most)), said.length - most, groups);
    },
  };
}

/** An article with only those of its annotations that `wanted` picks, all of them in one list. */
export function articleWith(record: ArticleRecord, wanted: (entry: Entry) => boolean, parent: string): ArticleGroup {
  const id = `${parent}>article:${record.article}`;
  const picked = () => record.entries.filter(wanted);
  return {
    kind: 'article',
    id,
    record,
    // Counted only for rows that are looked at: there may be ten thousand.
    get counts() {
      return countEntries(picked());
    },
    articles: 1,
    get speakers() {
      return speakersIn(picked());
    },
    children: (most = Infinity) => {
      const found = picked().map((entry) => ({ record, entry }));
      return pageOf(leaves(id, found.slice(0, most)), found.length - most);
    },
  };
}

function speakersIn(entries: readonly Entry[]): number {
  const speakers = new Set<number>();
  for (const entry of entries)
    if (entry.type === 'quote' && entry.actor !== undefined && stands(entry)) speakers.add(entry.actor);
  return speakers.size;
}
