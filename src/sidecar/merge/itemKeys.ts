import type { Data } from '../yaml/tree';
import type { Members } from './mergeMembers';
import { isDataList, isDataMap } from './versions';

/**
 * What tells an item from the others of its list: its id. One that has none is told by its content, and counted where two
 * are alike, so that it can be merged as well; ids that stand twice are counted too.
 */
export function itemKeys(list: readonly Data[]): string[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const id = isDataMap(item) ? item.id : undefined;
    const key = id != null && typeof id !== 'object' ? String(id) : `\n${JSON.stringify(item)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}\n${count}`;
  });
}

export function itemsById(list: Data | undefined): Members {
  if (!isDataList(list)) return new Map();
  const keys = itemKeys(list);
  return new Map(list.map((item, i) => [keys[i]!, item]));
}

export function listOfItems(members: Members): readonly Data[] {
  return [...members.values()];
}
