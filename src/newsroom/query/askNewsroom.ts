import { byArticleAndPlace, type FoundEntry } from '../found';
import type { Newsroom } from '../newsroom';
import type { RecordMatcher } from './matcher';

/** How much of a newsroom a query finds. */
export interface Found {
  readonly articles: number;
  /** Annotations; of an article that is meant as a whole, all of them. */
  readonly entries: number;
}

/** The articles a query finds, each with only what it asks for, as one look after the other, so that a caller can breathe. */
export function* matchingRecords(newsroom: Newsroom, matches: RecordMatcher) {
  for (const record of newsroom.records()) yield matches(record, newsroom.registryOf(record.folder));
}

/** Counts as it goes, an article a step. */
export function* countMatches(newsroom: Newsroom, matches: RecordMatcher): Generator<Found, Found> {
  let [articles, entries] = [0, 0];
  for (const match of matchingRecords(newsroom, matches)) {
    if (match) {
      articles++;
      entries += match.entries.length;
    }
    yield { articles, entries };
  }
  return { articles, entries };
}

/** What a query finds, newest article first. */
export function askNewsroom(newsroom: Newsroom, matches: RecordMatcher): FoundEntry[] {
  const found: FoundEntry[] = [];
  for (const match of matchingRecords(newsroom, matches)) {
    if (!match) continue;
    for (const entry of match.entries) found.push({ record: match, entry });
  }
  return byArticleAndPlace(found);
}
