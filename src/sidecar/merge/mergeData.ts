import type { Data } from '../yaml/tree';
import type { Clash, Settled } from './clash';
import { keepNamedActors } from './keepNamedActors';
import { itemsById, listOfItems } from './itemKeys';
import { mergeMembers } from './mergeMembers';
import { mergeFields, mergeValue } from './mergeValue';
import { withoutSameSuggestions } from './sameSuggestions';
import { isDataList, isDataMap, same, valueOf } from './versions';
import type { DataMap, Versions } from './versions';

export interface MergedData {
  /** The whole file's data with every clash solved for ours, and for theirs. */
  readonly ours: DataMap;
  readonly theirs: DataMap;
  readonly clashes: readonly Clash[];
  readonly settled: readonly Settled[];
}

/** Merges the data of three versions of a sidecar or a registry: items and actors by id, everything by field. */
export function mergeData(given: Versions<DataMap>): MergedData {
  const { versions, dropped } = withoutSameSuggestions(given);
  const { base, ours, theirs } = versions;
  const made: { ours: [string, Data][]; theirs: [string, Data][] } = { ours: [], theirs: [] };
  const clashes: Clash[] = [];
  const settled: Settled[] = [...dropped];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const merged = mergePart(key, {
      base: valueOf(base, key),
      ours: valueOf(ours, key),
      theirs: valueOf(theirs, key),
    });
    if (merged.ours !== undefined) made.ours.push([key, merged.ours]);
    if (merged.theirs !== undefined) made.theirs.push([key, merged.theirs]);
    clashes.push(...merged.clashes);
    settled.push(...merged.settled);
  }
  const result = { ours: Object.fromEntries(made.ours), theirs: Object.fromEntries(made.theirs) };
  const kept = keepNamedActors(result, versions);
  return { ...kept.data, clashes, settled: [...settled, ...kept.settled] };
}

interface MergedPart {
  readonly ours: Data | undefined;
  readonly theirs: Data | undefined;
  readonly clashes: readonly Clash[];
  readonly settled: readonly Settled[];
}

function mergePart(key: string, versions: Versions<Data | undefined>): MergedPart {
  const { base, ours, theirs } = versions;
  const all = [base, ours, theirs];
  const isSomewhere = ours != null || theirs != null;
  if (key === 'annotations' && isSomewhere && all.every((part) => part == null || isDataList(part))) {
    const merged = mergeMembers('annotations', {
      base: itemsById(base),
      ours: itemsById(ours),
      theirs: itemsById(theirs),
    });
    return { ...merged, ours: listOfItems(merged.ours), theirs: listOfItems(merged.theirs) };
  }
  if (key === 'actors' && isSomewhere && all.every((part) => part == null || isDataMap(part))) {
    const members = (part: Data | undefined) => new Map(Object.entries(isDataMap(part) ? part : {}));
    const merged = mergeMembers('actors', { base: members(base), ours: members(ours), theirs: members(theirs) });
    return { ...merged, ours: Object.fromEntries(merged.ours), theirs: Object.fromEntries(merged.theirs) };
  }
  if (key === 'article' && isDataMap(ours) && isDataMap(theirs)) {
    const { fields, ...rest } = mergeFields({ base: isDataMap(base) ? base : {}, ours, theirs });
    return {
      ...fields,
      clashes: rest.clashes.map((clash) => ({ part: 'article', ...clash })),
      settled: rest.settled.map((one) => ({ part: 'article', why: 'position', ...one })),
    };
  }
  const merged = mergeValue(key, versions);
  const clashes: Clash[] = same(merged.ours, merged.theirs) ? [] : [{ part: 'file', key, ...versions }];
  return { ...merged, clashes, settled: [] };
}
