import { mergeField } from './mergeField';
import { CannotSplice } from './yaml/draft';
import type { Step, Working, WorkingData } from './yaml/rewrite';
import { Refusal } from './yaml/rewrite';
import { childOf } from './yaml/shape';
import type { Shape } from './yaml/shape';
import { emptyMap, spliceEntry, spliceFields } from './yaml/spliceValue';
import { entryOf } from './yaml/tree';
import type { Data, MapNode } from './yaml/tree';
import { words } from './words';

/**
 * Changes keys of the map at `path` from the top of the file, making the maps on the way; `null` for `fields` removes that
 * map. `shape` is that of the file.
 */
export function changeMap(path: readonly string[], fields: object | null, shape: Shape): Step {
  const entries = fields && Object.entries(fields);
  return {
    targets: [path.join('\n')],
    want(root) {
      const key = path[path.length - 1]!;
      if (!entries) {
        const parent = mapAt(root, path.slice(0, -1), false);
        if (parent) delete parent[key];
        return;
      }
      const map = mapAt(
        root,
        path,
        entries.some(([, value]) => value != null),
      );
      if (!map) return;
      for (const [name, value] of entries) setField(map, name, value);
    },
    splice(draft, root, wanted) {
      // Down to the deepest map that is there already; what it lacks is written as a whole.
      let node: MapNode = root;
      let data: Working = wanted;
      let here = shape;
      for (const [depth, key] of path.entries()) {
        const entry = entryOf(node, key);
        const inside = data[key];
        const isDeeper = entry?.value.type === 'map' && entry.value.entries.length > 0 && !entry.value.alias;
        if (!entry || !isDeeper || inside === undefined) {
          return spliceFields(draft, node, { [key]: inside }, here);
        }
        if (!isMap(inside)) throw new CannotSplice(`“${key}” is no mapping.`);
        here = childOf(here, key);
        if (Object.keys(inside).length === 0) return emptyMap(draft, entry);
        if (depth === path.length - 1) return spliceEntry(draft, node, entry, inside as Data, here);
        node = entry.value as MapNode;
        data = inside;
      }
    },
    ...(entries && entries.length > 1 && { parts: entries.map(([k, v]) => changeMap(path, { [k]: v }, shape)) }),
  };
}

/** Sets one key of data, `null` and `undefined` remove it; keys this program does not know stay. */
export function setField(map: Working, key: string, value: unknown): void {
  if (value == null) delete map[key];
  else map[key] = mergeField(map[key], structuredClone(value) as WorkingData);
}

function mapAt(root: Working, path: readonly string[], make: boolean): Working | undefined {
  let map = root;
  for (const key of path) {
    let inside = Object.hasOwn(map, key) ? map[key] : undefined;
    if (inside == null) {
      if (!make) return undefined;
      inside = {};
      Object.defineProperty(map, key, { value: inside, enumerable: true, configurable: true, writable: true });
    }
    if (!isMap(inside))
      throw new Refusal('wrong-type', words`“${key}” is not a mapping, so nothing can be written to it.`);
    map = inside;
  }
  return map;
}

function isMap(data: WorkingData): data is Working {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
