import { needsReview, stands, type Entry } from './record';

/** How many of each. Rejected and lost annotations are counted on their own and nowhere else. */
export interface Counts {
  readonly quotes: number;
  readonly mentions: number;
  readonly dates: number;
  readonly passages: number;
  readonly toReview: number;
  readonly confirmed: number;
  /** Those that a sidecar holds. */
  readonly kept: number;
  readonly rejected: number;
  /** Orphans, and items whose words changed or stand in several places. */
  readonly lost: number;
}

export type Tally = { -readonly [K in keyof Counts]: number };

export function newTally(): Tally {
  return { quotes: 0, mentions: 0, dates: 0, passages: 0, toReview: 0, confirmed: 0, kept: 0, rejected: 0, lost: 0 };
}

export function addEntry(tally: Tally, entry: Entry): void {
  if (entry.lost) tally.lost++;
  else if (entry.status === 'rejected') tally.rejected++;
  if (!stands(entry)) return;
  tally[KEYS[entry.type]]++;
  if (needsReview(entry)) tally.toReview++;
  if (entry.status === 'confirmed') tally.confirmed++;
  if (entry.id !== null) tally.kept++;
}

/** Adds `times` × `counts`; −1 takes them away. */
export function addCounts(tally: Tally, counts: Counts, times = 1): void {
  // Written out: done for every actor of every article, and several times as fast as a loop over the names.
  tally.quotes += times * counts.quotes;
  tally.mentions += times * counts.mentions;
  tally.dates += times * counts.dates;
  tally.passages += times * counts.passages;
  tally.toReview += times * counts.toReview;
  tally.confirmed += times * counts.confirmed;
  tally.kept += times * counts.kept;
  tally.rejected += times * counts.rejected;
  tally.lost += times * counts.lost;
}

/** Sums of which those that are equal are one object: most of the actors of a large newsroom have one of a few hundred. */
export class SharedCounts {
  readonly none: Counts = newTally();
  readonly #known = new Map<string, Counts>([[keyOf(this.none), this.none]]);

  /** `counts` and `times` × `more`. */
  sum(counts: Counts, more: Counts, times = 1): Counts {
    const tally = { ...counts };
    addCounts(tally, more, times);
    const key = keyOf(tally);
    const known = this.#known.get(key);
    if (known) return known;
    // Grown by years of typing; what is in use goes on being used.
    if (this.#known.size === MOST_SHARED) this.#known.clear();
    this.#known.set(key, tally);
    return tally;
  }
}

const MOST_SHARED = 10_000;

function keyOf({ quotes, mentions, dates, passages, toReview, confirmed, kept, rejected, lost }: Counts): string {
  return `${quotes} ${mentions} ${dates} ${passages} ${toReview} ${confirmed} ${kept} ${rejected} ${lost}`;
}

export function countEntries(entries: Iterable<Entry>): Counts {
  const tally = newTally();
  for (const entry of entries) addEntry(tally, entry);
  return tally;
}

const KEYS = { quote: 'quotes', mention: 'mentions', date: 'dates', passage: 'passages' } as const;

/** How many annotations stand in all. */
export function totalOf({ quotes, mentions, dates, passages }: Counts): number {
  return quotes + mentions + dates + passages;
}
