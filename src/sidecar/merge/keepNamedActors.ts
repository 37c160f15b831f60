import type { Data } from '../yaml/tree';
import type { Settled } from './clash';
import { isDataList, isDataMap, valueOf } from './versions';
import type { DataMap, Versions } from './versions';

interface Sides {
  readonly ours: DataMap;
  readonly theirs: DataMap;
}

/** Puts an actor back whom one side removed, and who is named by an item the other side wrote. */
export function keepNamedActors(
  merged: Sides,
  { base, ours, theirs }: Versions<DataMap>,
): { readonly data: Sides; readonly settled: readonly Settled[] } {
  const named = new Set([...actorsNamedIn(merged.ours), ...actorsNamedIn(merged.theirs)]);
  const settled: Settled[] = [];
  const [ourActors, theirActors] = [actorsOf(ours), actorsOf(theirs)];
  const back: [string, Data][] = [];
  for (const id of named) {
    if (valueOf(actorsOf(merged.ours), id) !== undefined || valueOf(actorsOf(merged.theirs), id) !== undefined)
      continue;
    const [our, their] = [valueOf(ourActors, id), valueOf(theirActors, id)];
    const actor = our ?? their;
    // Whoever removed the actor and left items that name them meant it.
    const remover = our === undefined ? ours : theirs;
    if (actor === undefined || actorsNamedIn(remover).has(id)) continue;
    back.push([id, actor]);
    settled.push({
      ...{ part: 'actors', id, why: 'kept-actor' },
      ...{ base: valueOf(actorsOf(base), id), ours: our, theirs: their },
    });
  }
  if (back.length === 0) return { data: merged, settled };
  const withActors = (side: DataMap): DataMap => ({
    ...side,
    actors: { ...actorsOf(side), ...Object.fromEntries(back) },
  });
  return { data: { ours: withActors(merged.ours), theirs: withActors(merged.theirs) }, settled };
}

function actorsOf(file: DataMap): DataMap | undefined {
  const actors = valueOf(file, 'actors');
  return isDataMap(actors) ? actors : undefined;
}

function actorsNamedIn(file: DataMap): ReadonlySet<string> {
  const list = valueOf(file, 'annotations');
  const items = isDataList(list) ? list.filter(isDataMap) : [];
  return new Set(items.flatMap(({ speaker, actor }) => [speaker, actor]).filter((id) => typeof id === 'string'));
}
