import { foldName } from '../identity';
import type { Newsroom } from '../newsroom';
import { monthOf, UNDATED, yearOf } from '../timeline';

/** What a newsroom has of the things a query can name, the most frequent first. */
export interface Vocabulary {
  readonly speaker: readonly Known[];
  readonly tag: readonly Known[];
  /** Months and years of publication, the latest first. */
  readonly date: readonly Known[];
  readonly publisher: readonly Known[];
}

export interface Known {
  readonly name: string;
  /** As it is compared with what is typed. */
  readonly folded: string;
  /** How many quotes, things tagged or articles. */
  readonly count: number;
}

/** Made when somebody begins to ask: a look over all actors, not over all annotations. */
export function vocabularyOf(newsroom: Newsroom): Vocabulary {
  const speakers = new Map<string, number>();
  for (const { name, counts } of newsroom.actors()) if (counts.quotes) count(speakers, name, counts.quotes);
  const dates = new Map<string, number>();
  for (const [place, { articles }] of newsroom.published.entries()) {
    if (place === UNDATED) continue;
    count(dates, yearOf(place), articles.size);
    const month = monthOf(place);
    if (month !== undefined) count(dates, month, articles.size);
  }
  const publishers = new Map<string, number>();
  for (const { publisher } of newsroom.records()) if (publisher) count(publishers, publisher, 1);
  const tags = new Map([...newsroom.tags.entries()].map(([tag, { counts }]) => [tag, counts.quotes + counts.passages]));
  return {
    speaker: known(speakers),
    tag: known(tags),
    date: known(dates).sort((a, b) => (a.name < b.name ? 1 : -1)),
    publisher: known(publishers),
  };
}

function count(counts: Map<string, number>, name: string, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}

function known(counts: ReadonlyMap<string, number>): Known[] {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, times]) => ({ name, folded: foldName(name), count: times }));
}
