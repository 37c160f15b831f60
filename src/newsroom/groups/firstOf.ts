import type { Row, Rows } from './rows';

/** The first `most` of some items in an order, in that order. Takes about as long as there are items, not as sorting all. */
export function firstSorted<T>(items: Iterable<T>, compare: (a: T, b: T) => number, most: number): T[] {
  let best: T[] = [];
  let worst: T | undefined;
  for (const item of items) {
    if (worst !== undefined && compare(item, worst) >= 0) continue;
    best.push(item);
    if (best.length < most * 2) continue;
    best = best.sort(compare).slice(0, most);
    worst = best.at(-1);
  }
  return best.sort(compare).slice(0, most);
}

/** Rows of which `left` are not made, and rows that stand below all of these. */
export function pageOf(rows: readonly Row[], left: number, below: readonly Row[] = []): Rows {
  const all: Row[] = [...rows, ...below];
  return left > 0 ? Object.assign(all, { more: { left, at: rows.length } }) : all;
}
