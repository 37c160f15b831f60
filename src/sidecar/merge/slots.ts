import { dataOf } from '../yaml/tree';
import type { Data, Entry, MapNode, YamlNode } from '../yaml/tree';
import { itemKeys } from './itemKeys';

/** A place in a file that has a name of its own: a key at the top, an actor, an item, a field of one of these. */
export interface Slot {
  /** The same in every version of the file: `annotations`, the item's id, `status`, joined by line feeds. */
  readonly path: string;
  /** Where its key, or its item's dash, stands. UTF-16 offsets. */
  readonly start: number;
  readonly value: YamlNode;
}

/** All slots in the order of the file, what holds others first. */
export function slotsOf(root: MapNode): Slot[] {
  const slots: Slot[] = [];
  const add = (path: string, entries: readonly Entry[], inside: (path: string, entry: Entry) => void) => {
    for (const entry of entries) {
      const own = path === '' ? entry.key : `${path}\n${entry.key}`;
      slots.push({ path: own, start: entry.keyStart, value: entry.value });
      if (!entry.value.alias) inside(own, entry);
    }
  };
  const fields = (path: string, { value }: Entry) => {
    if (value.type === 'map') add(path, value.entries, () => {});
  };
  add('', root.entries, (path, entry) => {
    const { value } = entry;
    if (path === 'actors' && value.type === 'map') add(path, value.entries, fields);
    else if (path === 'annotations' && value.type === 'seq') {
      const keys = itemKeys(dataOf(value) as readonly Data[]);
      for (const [i, item] of value.items.entries()) {
        const own = `${path}\n${keys[i]!}`;
        slots.push({ path: own, start: item.dash, value: item.value });
        if (item.value.type === 'map' && !item.value.alias) add(own, item.value.entries, () => {});
      }
    } else fields(path, entry);
  });
  return slots;
}

export function itemPath(id: string): string {
  return `annotations\n${id}`;
}
