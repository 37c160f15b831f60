import type { Draft } from './draft';
import { insert, replace } from './draft';
import { isEqual } from './isEqual';
import { column, contentEnd, isBlank, lineEnd } from './lines';
import { isList, printFlow } from './printYaml';
import { childOf, entryLines, inOrder, sorted } from './shape';
import type { Shape } from './shape';
import {
  insertBlockEntry,
  insertBlockItems,
  insertLinesAfter,
  linesOfItems,
  removeBlockEntry,
  removeBlockItem,
} from './spliceBlock';
import { insertFlowEntry, insertFlowItems, removeFlowEntries, removeFlowItems } from './spliceFlow';
import { dataOf, entryOf } from './tree';
import type { Data, Entry, MapNode, SeqNode, YamlNode } from './tree';

/** New values for keys of one map; `undefined` removes the key. */
export interface Fields {
  readonly [key: string]: Data | undefined;
}

/** Changes keys of a map and nothing else. `shape` is that of the map. */
export function spliceFields(draft: Draft, map: MapNode, fields: Fields, shape: Shape): void {
  const removed = new Set(Object.keys(fields).filter((key) => fields[key] === undefined));
  if (map.flow) removeFlowEntries(draft, map, removed);
  else for (const entry of map.entries) if (removed.has(entry.key)) removeBlockEntry(draft, map, entry);
  const staying = map.entries.filter((entry) => !removed.has(entry.key));
  for (const [key, data] of inOrder(fields, shape)) {
    const entry = entryOf(map, key);
    if (entry) spliceEntry(draft, map, entry, data, childOf(shape, key));
    else if (map.flow) insertFlowEntry(draft, map, predecessor(staying, key, shape), key, data, shape);
    else insertBlockEntry(draft, map, predecessor(staying, key, shape), key, data, shape);
  }
}

/** The entry a new key goes after: of the keys that come before it in the shape's order, the last. */
function predecessor(entries: readonly Entry[], key: string, shape: Shape): Entry | undefined {
  const rank = shape.order.indexOf(key);
  if (rank < 0) return entries[entries.length - 1];
  let found: Entry | undefined;
  let foundRank = -1;
  for (const entry of entries) {
    const own = shape.order.indexOf(entry.key);
    if (own < 0 || own >= rank || own < foundRank) continue;
    found = entry;
    foundRank = own;
  }
  return found;
}

/** Makes an entry's value the data. `shape` is that of the value. */
export function spliceEntry(draft: Draft, map: MapNode, entry: Entry, data: Data, shape: Shape): void {
  const { value, key } = entry;
  if (isEqual(dataOf(value), data)) return;
  if (!value.alias && value.type === 'map' && isMapData(data) && spliceMap(draft, value, data, shape)) return;
  if (!value.alias && value.type === 'seq' && isList(data) && spliceSeq(draft, value, data, shape, entry)) return;
  const blockLines = !map.flow && shape.layout === 'block' && isContainer(data) && isPlaceholder(value);
  if (blockLines) replaceByLines(draft, entry, data, shape);
  else replaceValue(draft, entry, printFlow(sorted(data, shape), key));
}

/** Takes every key out of a map; comments between them stay. */
export function emptyMap(draft: Draft, entry: Entry): void {
  const map = entry.value;
  if (map.type !== 'map' || map.alias || map.flow) return replaceValue(draft, entry, '{}');
  for (const inner of map.entries) removeBlockEntry(draft, map, inner);
  insert(draft, entry.afterColon, ' {}');
}

/** Key by key; false where nothing of the map would stay. */
function spliceMap(draft: Draft, map: MapNode, data: { readonly [key: string]: Data }, shape: Shape): boolean {
  if (!map.entries.some((entry) => Object.hasOwn(data, entry.key))) return false;
  const gone = map.entries.filter((entry) => !Object.hasOwn(data, entry.key)).map((entry) => [entry.key, undefined]);
  spliceFields(draft, map, { ...data, ...Object.fromEntries(gone) }, shape);
  return true;
}

/** Keeps what is equal at both ends; false where nothing would stay. */
function spliceSeq(draft: Draft, seq: SeqNode, data: readonly Data[], shape: Shape, owner: Entry): boolean {
  const old = seq.items.map((item) => dataOf(item.value));
  let head = 0;
  while (head < Math.min(old.length, data.length) && isEqual(old[head]!, data[head]!)) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, data.length) - head &&
    isEqual(old[old.length - 1 - tail]!, data[data.length - 1 - tail]!)
  ) {
    tail++;
  }
  if (head + tail === 0) return false;
  const stop = old.length - tail;
  if (!seq.flow) for (let i = head; i < stop; i++) removeBlockItem(draft, seq, i);
  else if (head < stop) removeFlowItems(draft, seq, head, stop);
  const added = data.slice(head, data.length - tail);
  if (added.length) spliceItems(draft, seq, head, added, shape, owner);
  return true;
}

/** Inserts items before the one of that index in a sequence that has some. `shape` is that of the sequence. */
export function spliceItems(
  draft: Draft,
  seq: SeqNode,
  index: number,
  data: readonly Data[],
  shape: Shape,
  owner: Entry,
): void {
  if (seq.flow) insertFlowItems(draft, seq, index, data, shape, owner.key);
  else insertBlockItems(draft, seq, index, data, shape, owner.afterColon);
}

/** Writes the value on the entry's own line. */
export function replaceValue(draft: Draft, entry: Entry, printed: string): void {
  const { text } = draft;
  const { value, afterColon, keyEnd } = entry;
  if (value.type === 'scalar' && value.style === 'empty') {
    insert(draft, afterColon < 0 ? keyEnd : afterColon, afterColon < 0 ? `: ${printed}` : ` ${printed}`);
  } else if (value.type === 'scalar' && value.style === 'block') {
    const header = text.slice(value.start, lineEnd(text, value.start));
    const comment = header.includes(' #') ? header.slice(header.indexOf(' #')) : '';
    replace(draft, value.start, value.start + text.slice(value.start, value.end).trimEnd().length, printed + comment);
  } else if (isOnOneLine(draft, entry)) {
    replace(draft, value.start, value.end, printed);
  } else {
    insert(draft, afterColon, ` ${printed}`);
    replace(draft, lineEnd(text, afterColon), contentEnd(text, value), '');
  }
}

function isOnOneLine(draft: Draft, { value, afterColon }: Entry): boolean {
  const isBlock = (node: YamlNode) => node.type !== 'scalar' && !node.flow && !node.alias;
  return afterColon < 0 || !isBlock(value) || value.start <= lineEnd(draft.text, afterColon);
}

/** Something that holds nothing yet: `actors:`, `actors: {}`, `annotations: []`, `annotations: null`. */
function isPlaceholder(value: YamlNode): boolean {
  if (value.type === 'scalar') return value.value === null;
  return value.flow && (value.type === 'seq' ? value.items.length === 0 : value.entries.length === 0);
}

function replaceByLines(draft: Draft, entry: Entry, data: Data, shape: Shape): void {
  const { text } = draft;
  const { value, afterColon, key, keyStart } = entry;
  const indent = column(text, keyStart);
  if (value.end > value.start) {
    const from = isBlank(text, afterColon, value.start) ? afterColon : value.start;
    replace(draft, from, value.end, '');
  }
  const lines = isList(data)
    ? linesOfItems(data, shape, indent + 2)
    : entryLines(key, data, { layout: 'block', order: [], child: () => shape })
        .slice(1)
        .map((line) => (line === '' ? line : ' '.repeat(indent) + line));
  insertLinesAfter(draft, value.end, lines);
}

function isMapData(data: Data): data is { readonly [key: string]: Data } {
  return data !== null && typeof data === 'object' && !isList(data);
}

function isContainer(data: Data): boolean {
  return data !== null && typeof data === 'object' && Object.keys(data).length > 0;
}
