import type { Data } from '../yaml/tree';
import { isDataList, isDataMap, same, valueOf } from './versions';
import type { DataMap, Versions } from './versions';

/**
 * A merged value, as it is if every clash is solved for ours and as it is if solved for theirs: the same unless both
 * sides changed one thing differently.
 */
export interface Merged<T> {
  readonly ours: T;
  readonly theirs: T;
  /** Both sides moved a position, a hint to where the words stand; one of the two was taken without asking. */
  readonly settled?: true;
}

type Value = Data | undefined;

/** Lists in which only the members count: both sides' additions and removals hold. */
const SETS: ReadonlySet<string> = new Set(['tags', 'aliases', 'roles', 'not']);

/** Merges the value of one key; mappings inside it by their own keys. */
export function mergeValue(key: string, { base, ours, theirs }: Versions<Value>): Merged<Value> {
  if (same(ours, theirs) || same(base, theirs)) return { ours, theirs: ours };
  if (same(base, ours)) return { ours: theirs, theirs };
  if (SETS.has(key) && [base, ours, theirs].every(isListOrNothing)) {
    const set = mergeSet({ base: listOf(base), ours: listOf(ours), theirs: listOf(theirs) });
    return { ours: set, theirs: set };
  }
  if (isDataMap(ours) && isDataMap(theirs)) {
    const { fields, settled } = mergeFields({ base: isDataMap(base) ? base : {}, ours, theirs });
    return { ...fields, ...(settled.length > 0 && { settled: true }) };
  }
  if (key === 'more' && same(withoutPositions(ours), withoutPositions(theirs))) {
    return { ours, theirs: ours, settled: true };
  }
  return { ours, theirs };
}

export interface FieldDifference extends Versions<Value> {
  readonly key: string;
}

export interface MergedFields {
  readonly fields: Merged<DataMap>;
  readonly clashes: readonly FieldDifference[];
  /** Positions that both sides moved. */
  readonly settled: readonly FieldDifference[];
}

/** Merges two versions of a mapping key by key. */
export function mergeFields({ base, ours, theirs }: Versions<DataMap>): MergedFields {
  const made: { ours: [string, Data][]; theirs: [string, Data][] } = { ours: [], theirs: [] };
  const clashes: FieldDifference[] = [];
  const settled: FieldDifference[] = [];
  const clashing = new Set<string>();
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  // Where the words went decides where their position goes, so it comes last.
  for (const key of [...keys.filter((k) => k !== 'pos'), ...keys.filter((k) => k === 'pos')]) {
    const versions = { base: valueOf(base, key), ours: valueOf(ours, key), theirs: valueOf(theirs, key) };
    const merged =
      key === 'pos' && !ANCHORS.some((anchor) => clashing.has(anchor))
        ? mergePosition(versions, onlyTheirsChanged('text', { base, ours, theirs }))
        : mergeValue(key, versions);
    if (merged.ours !== undefined) made.ours.push([key, merged.ours]);
    if (merged.theirs !== undefined) made.theirs.push([key, merged.theirs]);
    if (merged.settled) settled.push({ key, ...versions });
    if (same(merged.ours, merged.theirs)) continue;
    clashing.add(key);
    clashes.push({ key, ...versions });
  }
  return { fields: { ours: toMap(made.ours), theirs: toMap(made.theirs) }, clashes, settled };
}

/** What a position leads to; where the sides disagree on one of these, each keeps its position. */
const ANCHORS = ['text', 'before', 'after', 'more'];

/** A position is a hint that any program writes anew: two different ones are no clash. It goes with words that moved. */
function mergePosition(versions: Versions<Value>, goesWithTheirs: boolean): Merged<Value> {
  const merged = mergeValue('pos', versions);
  if (same(merged.ours, merged.theirs)) return merged;
  const taken = (goesWithTheirs ? merged.theirs : merged.ours) ?? merged.ours ?? merged.theirs;
  return { ours: taken, theirs: taken, settled: true };
}

function onlyTheirsChanged(key: string, { base, ours, theirs }: Versions<DataMap>): boolean {
  const was = valueOf(base, key);
  return same(was, valueOf(ours, key)) && !same(was, valueOf(theirs, key));
}

/** Ours without what theirs took out, then what theirs put in. */
function mergeSet({ base, ours, theirs }: Versions<readonly Data[]>): readonly Data[] | undefined {
  const isIn = (list: readonly Data[], one: Data) => list.some((other) => same(other, one));
  const kept = ours.filter((one) => isIn(theirs, one) || !isIn(base, one));
  const added = theirs.filter((one) => !isIn(base, one) && !isIn(kept, one));
  return kept.length + added.length > 0 ? [...kept, ...added] : undefined;
}

function isListOrNothing(value: Value): boolean {
  return value == null || isDataList(value);
}

function listOf(value: Value): readonly Data[] {
  return isDataList(value) ? value : [];
}

function withoutPositions(value: Value): Value {
  if (!isDataList(value)) return value;
  return value.map((piece) => {
    return isDataMap(piece) ? toMap(Object.entries(piece).filter(([key]) => key !== 'pos')) : piece;
  });
}

/** Object.fromEntries, which also makes a key `__proto__` a key like any other. */
function toMap(entries: readonly [string, Data][]): DataMap {
  return Object.fromEntries(entries);
}
