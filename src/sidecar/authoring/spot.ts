import type { Entry, MapNode, YamlNode } from '../yaml/tree';

/** Keys and indexes that lead from the top of a file to one of its nodes: `annotations`, 3, `speaker`. */
export type Path = readonly (string | number)[];

/** What stands at an offset of a YAML text. */
export type Spot =
  | { readonly at: 'key'; readonly path: Path; readonly map: MapNode; readonly entry: Entry }
  /** `node` is words, or something empty; `entry` is there where it is the value of a key. */
  | { readonly at: 'value'; readonly path: Path; readonly node: YamlNode; readonly entry?: Entry };

/** The smallest thing that an offset touches; its end counts as touched, for that is where somebody types. */
export function spotAt(root: YamlNode, offset: number): Spot | undefined {
  const path: (string | number)[] = [];
  let node = root;
  let owner: Entry | undefined;
  for (;;) {
    if (node.type === 'scalar')
      return touches(node, offset) ? { at: 'value', path, node, ...(owner && { entry: owner }) } : undefined;
    if (node.type === 'seq') {
      const index = node.items.findIndex(({ value }) => touches(value, offset));
      if (index < 0) return undefined;
      path.push(index);
      node = node.items[index]!.value;
      owner = undefined;
      continue;
    }
    const map = node;
    const entry = map.entries.find(
      ({ keyStart, keyEnd, value }) => touches({ start: keyStart, end: keyEnd }, offset) || touches(value, offset),
    );
    if (!entry) return undefined;
    path.push(entry.key);
    if (touches({ start: entry.keyStart, end: entry.keyEnd }, offset)) return { at: 'key', path, map, entry };
    owner = entry;
    node = entry.value;
  }
}

function touches({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The node that a path leads to; nothing where the file has no such place. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.type === 'map') node = node.entries.find(({ key }) => key === step)?.value;
    else if (node?.type === 'seq' && typeof step === 'number') node = node.items[step]?.value;
    else return undefined;
  }
  return node;
}
