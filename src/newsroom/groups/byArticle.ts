import { countEntries, newTally, type Counts } from '../counts';
import type { Newsroom } from '../newsroom';
import { stands, type ArticleRecord, type Entry } from '../record';
import { leaves, plainGroup } from './leaves';
import { compareGroups } from './orders';
import type { ArticleGroup, Order, Row } from './rows';

/** Every article, also those with nothing in them. */
export function byArticle(newsroom: Newsroom, order: Order): Row[] {
  const sortable = [...newsroom.records()].map((record) => ({
    record,
    counts: newsroom.countsOf(record.article) ?? newTally(),
    name: (record.title ?? record.path).toLowerCase(),
    place: `${record.path}\n${record.folder}`,
  }));
  return sortable.sort(compareGroups(order)).map(({ record, counts }) => articleGroup(newsroom, record, counts));
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
    children: () => {
      const now = newsroom.get(record.article) ?? record;
      const standing = (types: readonly Entry['type'][]) =>
        now.entries
          .filter((entry) => stands(entry) && types.includes(entry.type))
          .map((entry) => ({ record: now, entry }));
      const rest = [plainGroup('dates', id, standing(['date'])), plainGroup('mentions', id, standing(['mention']))];
      return [...leaves(id, standing(['quote', 'passage'])), ...rest.filter((group) => group !== undefined)];
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
    children: () =>
      leaves(
        id,
        picked().map((entry) => ({ record, entry })),
      ),
  };
}

function speakersIn(entries: readonly Entry[]): number {
  const speakers = new Set<number>();
  for (const entry of entries)
    if (entry.type === 'quote' && entry.actor !== undefined && stands(entry)) speakers.add(entry.actor);
  return speakers.size;
}
