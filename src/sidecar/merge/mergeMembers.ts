import type { Data } from '../yaml/tree';
import type { Clash, Part, Settled } from './clash';
import { mergeFields, mergeValue } from './mergeValue';
import { isDataMap, same } from './versions';
import type { Versions } from './versions';

/** Items or actors by their ids, in the order of the file. */
export type Members = ReadonlyMap<string, Data>;

export interface MergedMembers {
  readonly ours: Members;
  readonly theirs: Members;
  readonly clashes: readonly Clash[];
  readonly settled: readonly Settled[];
}

/** Merges members one by one. Ours keep their order; what only theirs have goes where it stands in theirs. */
export function mergeMembers(part: Part, { base, ours, theirs }: Versions<Members>): MergedMembers {
  const made = { ours: new Map<string, Data>(), theirs: new Map<string, Data>() };
  const clashes: Clash[] = [];
  const settled: Settled[] = [];
  for (const id of orderOf(ours, theirs)) {
    const versions = { base: base.get(id), ours: ours.get(id), theirs: theirs.get(id) };
    if (isDataMap(versions.ours) && isDataMap(versions.theirs)) {
      const { base: was, ours: our, theirs: their } = versions;
      const merged = mergeFields({ base: isDataMap(was) ? was : {}, ours: our, theirs: their });
      made.ours.set(id, merged.fields.ours);
      made.theirs.set(id, merged.fields.theirs);
      clashes.push(...merged.clashes.map((difference) => ({ part, id, ...difference })));
      settled.push(...merged.settled.map((difference) => ({ part, id, why: 'position' as const, ...difference })));
    } else {
      const merged = mergeValue(id, versions);
      if (merged.ours !== undefined) made.ours.set(id, merged.ours);
      if (merged.theirs !== undefined) made.theirs.set(id, merged.theirs);
      if (!same(merged.ours, merged.theirs)) clashes.push({ part, id, ...versions });
    }
  }
  return { ...made, clashes, settled };
}

/**
 * All ids of both sides. A member that only theirs have comes after the one that precedes it there, and after those of
 * ours alone that stand before it in the article.
 */
function orderOf(ours: Members, theirs: Members): string[] {
  const order = [...ours.keys()];
  let at = 0;
  for (const [id, member] of theirs) {
    if (ours.has(id)) {
      at = order.indexOf(id) + 1;
      continue;
    }
    while (at < order.length && !theirs.has(order[at]!) && positionOf(ours.get(order[at]!)) <= positionOf(member)) at++;
    order.splice(at++, 0, id);
  }
  return order;
}

function positionOf(member: Data | undefined): number {
  const pos = isDataMap(member) ? member.pos : undefined;
  return typeof pos === 'number' ? pos : Infinity;
}
