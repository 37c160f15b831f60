import { isEqual } from '../yaml/isEqual';
import type { Data } from '../yaml/tree';

/** Something as it was before two people changed it, and as each of them left it. */
export interface Versions<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** Keys and their values, as a mapping of the file holds them. */
export interface DataMap {
  readonly [key: string]: Data;
}

export function isDataMap(data: Data | undefined): data is DataMap {
  return data != null && typeof data === 'object' && !Array.isArray(data);
}

export function isDataList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

/** Whether two values say the same; a key with nothing after it says as much as no key. */
export function same(a: Data | undefined, b: Data | undefined): boolean {
  return isEqual(a ?? null, b ?? null);
}

/** A key of a mapping that is the mapping's own: `constructor` is none unless it was written. */
export function valueOf(map: DataMap | undefined, key: string): Data | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}
