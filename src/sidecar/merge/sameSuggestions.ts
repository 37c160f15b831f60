import { isEqual } from '../yaml/isEqual';
import type { Data } from '../yaml/tree';
import type { Settled } from './clash';
import { itemKeys, itemsById } from './itemKeys';
import { isDataList, isDataMap, valueOf } from './versions';
import type { DataMap, Versions } from './versions';

/**
 * Leaves out of theirs what the program suggested on both sides, at the same place, with the same values: whoever annotates
 * an article on two branches gets each suggestion twice, under two random ids. What a person judged is never left out.
 */
export function withoutSameSuggestions(versions: Versions<DataMap>): {
  readonly versions: Versions<DataMap>;
  readonly dropped: readonly Settled[];
} {
  const lists = {
    base: itemsById(valueOf(versions.base, 'annotations')),
    ours: itemsById(valueOf(versions.ours, 'annotations')),
    theirs: valueOf(versions.theirs, 'annotations'),
  };
  if (!isDataList(lists.theirs)) return { versions, dropped: [] };
  const isNew = (id: string) => !lists.base.has(id);
  const keys = itemKeys(lists.theirs);
  const theirIds = new Set(keys);
  const ours = new Map<unknown, [string, DataMap][]>();
  for (const [id, item] of lists.ours) {
    if (!isNew(id) || theirIds.has(id) || !isSuggestion(item)) continue;
    ours.set(item.pos, [...(ours.get(item.pos) ?? []), [id, item]]);
  }
  const dropped: Settled[] = [];
  const kept = lists.theirs.filter((item, i) => {
    const id = keys[i]!;
    if (!isNew(id) || lists.ours.has(id) || !isSuggestion(item)) return true;
    const twins = ours.get(item.pos) ?? [];
    const at = twins.findIndex(([, own]) => isEqual(content(own), content(item)));
    if (at < 0) return true;
    const [twin] = twins.splice(at, 1);
    dropped.push({
      ...{ part: 'annotations', id: twin![0], why: 'same-suggestion' },
      ...{ base: undefined, ours: twin![1], theirs: item },
    });
    return false;
  });
  if (dropped.length === 0) return { versions, dropped };
  return { versions: { ...versions, theirs: { ...versions.theirs, annotations: kept } }, dropped };
}

function isSuggestion(item: Data): item is DataMap {
  return isDataMap(item) && item.status === 'suggested' && typeof item.rule === 'string' && item.pos !== undefined;
}

function content({ id: _id, created: _created, ...rest }: DataMap): DataMap {
  return rest;
}
