import type { Change } from '../sidecar/change';
import type { Sidecar } from '../sidecar/model';
import { isEqual } from '../sidecar/yaml/isEqual';
import type { Data } from '../sidecar/yaml/tree';
import type { Imported } from './format';

/** The changes that bring what was read into a sidecar. What the sidecar has already stays as it is there. */
export function importChanges(
  imported: Imported,
  sidecar: Sidecar | undefined,
): { readonly changes: readonly Change[]; readonly kept: readonly string[] } {
  const known = new Map(sidecar?.annotations.map((item) => [item.id, item]));
  const news = imported.items.filter(({ id }) => !known.has(id));
  const kept = imported.items.filter((item) => {
    const own = known.get(item.id);
    return own && !isEqual(own as unknown as Data, item as unknown as Data);
  });
  const actors = Object.entries(imported.actors).filter(([id]) => !Object.hasOwn(sidecar?.actors ?? {}, id));
  const details = Object.entries(imported.article).filter(([key]) => !Object.hasOwn(sidecar?.article ?? {}, key));
  return {
    changes: [
      ...(details.length ? [{ op: 'article' as const, fields: Object.fromEntries(details) }] : []),
      ...actors.map(([id, fields]) => ({ op: 'actor' as const, id, fields })),
      ...(news.length ? [{ op: 'add' as const, items: news }] : []),
    ],
    kept: kept.map(({ id }) => id),
  };
}
