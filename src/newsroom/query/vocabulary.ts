import { atOnce } from '../../sidecar/atOnce';
import { foldName } from '../identity';
import type { Newsroom } from '../newsroom';
import { monthOf, UNDATED, yearOf } from '../timeline';

/** What a newsroom has of the things a query can name, the most frequent first; what is as frequent, in any order. */
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

/** How many things are looked at in a step. */
const STEP = 500;

export const NO_VOCABULARY: Vocabulary = { speaker: [], tag: [], date: [], publisher: [] };

/** Made when somebody begins to ask: a look over all actors, not over all annotations. */
export function vocabularyOf(newsroom: Newsroom): Vocabulary {
  return atOnce(vocabularyInSteps(newsroom));
}

/** The same in steps: a large newsroom has hundreds of thousands of actors. */
export function* vocabularyInSteps(newsroom: Newsroom): Generator<void, Vocabulary> {
  const speakers = new Map<string, number>();
  let looked = 0;
  for (const { name, counts } of newsroom.actors()) {
    if (counts.quotes) count(speakers, name, counts.quotes);
    if (++looked % STEP === 0) yield;
  }
  const dates = new Map<string, number>();
  for (const [place, { articles }] of newsroom.published.entries()) {
    if (place === UNDATED) continue;
    count(dates, yearOf(place), articles.size);
    const month = monthOf(place);
    if (month !== undefined) count(dates, month, articles.size);
  }
  const publishers = new Map<string, number>();
  for (const { publisher } of newsroom.records()) {
    if (publisher) count(publishers, publisher, 1);
    if (++looked % STEP === 0) yield;
  }
  const tags = new Map([...newsroom.tags.entries()].map(([tag, { counts }]) => [tag, counts.quotes + counts.passages]));
  return {
    speaker: yield* known(speakers),
    tag: yield* known(tags),
    date: (yield* known(dates)).sort((a, b) => (a.name < b.name ? 1 : -1)),
    publisher: yield* known(publishers),
  };
}

function count(counts: Map<string, number>, name: string, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}

function* known(counts: ReadonlyMap<string, number>): Generator<void, Known[]> {
  const all: Known[] = [];
  for (const [name, times] of counts) {
    all.push({ name, folded: foldName(name), count: times });
    if (all.length % STEP === 0) yield;
  }
  yield;
  return all.sort((a, b) => b.count - a.count);
}
