/**
 * A YAML text as nodes that know where they stand, so that one of them can be changed and the rest stays as it is, byte
 * for byte. Offsets are UTF-16 into the file's text, half-open.
 */
export type YamlNode = ScalarNode | MapNode | SeqNode;

interface Placed {
  /** In `tags: [safety] # so far` the value's extent covers `[safety]`; anchors and tags before it are left out. */
  readonly start: number;
  readonly end: number;
  /** Whether an alias `*name` stands here; the extent is the alias's own, the content that of the anchor. */
  readonly alias?: boolean;
}

export interface ScalarNode extends Placed {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
  /** Empty: `note:` with nothing after it; start and end are then where the value would be written. */
  readonly style: 'plain' | 'quoted' | 'block' | 'empty';
}

export interface MapNode extends Placed {
  readonly type: 'map';
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** The offset after the colon; -1 where there is none, as in `{ a, b: 1 }` and `? a`. */
  readonly afterColon: number;
  /** Whether the key is written `? key`. */
  readonly explicit: boolean;
  readonly value: YamlNode;
}

export interface SeqNode extends Placed {
  readonly type: 'seq';
  readonly flow: boolean;
  readonly items: readonly SeqItem[];
}

export interface SeqItem {
  /** Where the item's dash stands in block style; in flow style where the value starts. */
  readonly dash: number;
  readonly value: YamlNode;
}

export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** The node's content as plain data. Of a key that stands twice the last one counts. */
export function dataOf(node: YamlNode): Data {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'seq') return node.items.map((item) => dataOf(item.value));
  return Object.fromEntries(node.entries.map((entry) => [entry.key, dataOf(entry.value)]));
}

export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key);
}
