import { TELLING_SIDE } from './needle';

/** Where patterns stand in the folded article, by pattern, in order; see findAll. */
export type Hits = ReadonlyMap<string, readonly number[]>;

const MOST_SIDES = 20;

/** Where a side of an item stands; one that is short or stands everywhere tells of no place. */
export function hitsOfSide(side: string, hits: Hits): readonly number[] {
  const found = (side.length >= TELLING_SIDE && hits.get(side)) || [];
  return found.length <= MOST_SIDES ? found : [];
}

/** The first hits of a probe; more of them tell no more. */
export function someHits(probe: string, hits: Hits): readonly number[] {
  return (hits.get(probe) ?? []).slice(0, MOST_SIDES);
}
