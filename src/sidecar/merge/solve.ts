import type { Data } from '../yaml/tree';
import type { Clash, Part } from './clash';
import { itemsById } from './itemKeys';
import type { MergedData } from './mergeData';
import { isDataList, isDataMap, same, valueOf } from './versions';
import type { DataMap } from './versions';

/** Which side's value a clash gets; `both` puts two notes one under the other. */
export type Take = 'ours' | 'theirs' | 'both';

/** A person's word on one clash, which is named by its place. */
export interface Solution {
  readonly part: Part;
  readonly id?: string;
  readonly key?: string;
  readonly take: Take;
}

/** What is merged once a person solved some of the clashes; the others stay. */
export function solve(data: MergedData, solutions: readonly Solution[]): MergedData {
  let { ours, theirs } = data;
  const left: Clash[] = [];
  for (const clash of data.clashes) {
    const solution = solutions.find(({ part, id, key }) => part === clash.part && id === clash.id && key === clash.key);
    if (!solution || (solution.take === 'both' && !canTakeBoth(clash))) {
      left.push(clash);
      continue;
    }
    const path = pathOf(clash);
    const [mine, other] = [at(ours, path), at(theirs, path)];
    const taken =
      solution.take === 'both' ? `${String(mine)}\n${String(other)}` : solution.take === 'ours' ? mine : other;
    if (!same(taken, mine)) ours = put(ours, path, taken, theirs);
    if (!same(taken, other)) theirs = put(theirs, path, taken, ours);
  }
  return { ...data, ours, theirs, clashes: left };
}

/** Only words for people can stand one under the other. */
export function canTakeBoth({ key, ours, theirs }: Clash): boolean {
  return key === 'note' && typeof ours === 'string' && typeof theirs === 'string';
}

function pathOf({ part, id, key }: Clash): readonly string[] {
  return [...(part === 'file' ? [] : [part]), ...(id === undefined ? [] : [id]), ...(key === undefined ? [] : [key])];
}

function at(data: Data | undefined, [key, ...rest]: readonly string[]): Data | undefined {
  if (key === undefined || data === undefined) return data;
  if (isDataList(data)) return at(itemsById(data).get(key), rest);
  return isDataMap(data) ? at(valueOf(data, key), rest) : undefined;
}

/** A copy of the data with another value at a place; what is new comes where `like` has it. */
function put<T extends Data>(data: T, path: readonly string[], value: Data | undefined, like: Data | undefined): T {
  const [key, ...rest] = path as [string, ...string[]];
  if (isDataList(data)) return putItem(data, key, rest, value, like) as Data as T;
  const map: DataMap = isDataMap(data) ? data : {};
  const inside = valueOf(map, key);
  const now = rest.length ? put(inside ?? {}, rest, value, at(like, [key])) : value;
  if (now === undefined) return Object.fromEntries(Object.entries(map).filter(([other]) => other !== key)) as Data as T;
  const entries = Object.entries(map);
  const isThere = Object.hasOwn(map, key);
  const made = isThere ? entries.map(([k, v]): [string, Data] => [k, k === key ? now : v]) : [...entries, [key, now]];
  return Object.fromEntries(made as [string, Data][]) as Data as T;
}

function putItem(
  list: readonly Data[],
  id: string,
  rest: readonly string[],
  value: Data | undefined,
  like: Data | undefined,
): readonly Data[] {
  const items = [...itemsById(list)];
  const index = items.findIndex(([key]) => key === id);
  const now = rest.length ? put(index < 0 ? {} : items[index]![1], rest, value, at(like, [id])) : value;
  const all = items.map(([, item]) => item);
  if (index >= 0) return all.flatMap((item, i) => (i === index ? (now === undefined ? [] : [now]) : [item]));
  if (now === undefined) return all;
  // After the nearest of those that precede it on the side that has it.
  const order = isDataList(like) ? [...itemsById(like).keys()] : [];
  const before = new Set(order.slice(0, order.indexOf(id)));
  let last = items.length - 1;
  while (last >= 0 && !before.has(items[last]![0])) last--;
  return [...all.slice(0, last + 1), now, ...all.slice(last + 1)];
}
