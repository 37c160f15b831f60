import { countEntries } from '../counts';
import type { FoundEntry } from '../found';
import type { Leaf, PlainGroup } from './rows';

/** Rows of single annotations under a parent, in the order given. */
export function leaves(parent: string, found: readonly FoundEntry[]): Leaf[] {
  const used = new Set<string>();
  return found.map(({ record, entry }) => {
    const own = entry.id ?? `${entry.type}@${entry.start}-${entry.end}`;
    let id = `${parent}>${record.article}#${own}`;
    // A sidecar may hold the same id twice by mistake; a tree may not.
    while (used.has(id)) id += '+';
    used.add(id);
    return { kind: 'entry', id, record, entry };
  });
}

/** A group of a kind under a parent, with these annotations in it; none when there are none. */
export function plainGroup(
  kind: PlainGroup['kind'],
  parent: string,
  found: readonly FoundEntry[],
): PlainGroup | undefined {
  if (found.length === 0) return undefined;
  const id = `${parent}>${kind}`;
  return {
    kind,
    id,
    counts: countEntries(found.map(({ entry }) => entry)),
    articles: new Set(found.map(({ record }) => record.article)).size,
    children: () => leaves(id, found),
  };
}
