import { setField } from './changeMap';
import type { Item, ItemFields } from './model';
import { SIDECAR_SHAPE } from './shapes';
import { CannotSplice, insert, replace } from './yaml/draft';
import { column, contentEnd } from './yaml/lines';
import { printFlow } from './yaml/printYaml';
import { Refusal } from './yaml/rewrite';
import type { Step, Working, WorkingData } from './yaml/rewrite';
import { childOf, itemLines, sorted } from './yaml/shape';
import { removeBlockItem } from './yaml/spliceBlock';
import { removeFlowItems } from './yaml/spliceFlow';
import { replaceValue, spliceFields, spliceItems } from './yaml/spliceValue';
import { entryOf } from './yaml/tree';
import type { Data, Entry, MapNode, SeqNode, YamlNode } from './yaml/tree';
import { words } from './words';

const LIST = 'annotations';
const LIST_SHAPE = childOf(SIDECAR_SHAPE, LIST);
const ITEM_SHAPE = childOf(LIST_SHAPE, '');

/** Inserts items by their place in the text; nothing that is there moves. */
export function addItems(items: readonly Item[]): Step {
  const news = items.map((item) => withoutEmpty(item)).sort((a, b) => posOf(a, Infinity) - posOf(b, Infinity));
  let indexes: number[] = [];
  return {
    targets: [LIST],
    want(root) {
      const list = listOf(root);
      const known = new Set(list.map(idOf));
      for (const item of news) {
        if (known.has(item.id)) throw new Refusal('duplicate-id', words`The id “${String(item.id)}” is taken already.`);
        known.add(item.id);
      }
      indexes = insertionIndexes(list, news);
      const made: WorkingData[] = [];
      let next = 0;
      for (let i = 0; i <= list.length; i++) {
        while (next < news.length && indexes[next] === i) made.push(news[next++]!);
        if (i < list.length) made.push(list[i]!);
      }
      root[LIST] = made;
    },
    splice(draft, root) {
      const entry = entryOf(root, LIST);
      if (entry?.value.type !== 'seq' || entry.value.items.length === 0) {
        return spliceFields(draft, root, { [LIST]: news as Data }, SIDECAR_SHAPE);
      }
      if (entry.value.alias) throw new CannotSplice('the annotations are an alias.');
      for (let from = 0; from < news.length;) {
        let to = from + 1;
        while (to < news.length && indexes[to] === indexes[from]) to++;
        spliceItems(draft, entry.value, indexes[from]!, news.slice(from, to) as Data[], LIST_SHAPE, entry);
        from = to;
      }
    },
  };
}

/** For each new item, sorted by place, the index of the item it goes before: the first that stands further on. */
function insertionIndexes(list: readonly WorkingData[], news: readonly Working[]): number[] {
  let index = 0;
  return news.map((item) => {
    const pos = posOf(item, Infinity);
    while (index < list.length && !(posOf(list[index]!, -1) > pos)) index++;
    return index;
  });
}

export function updateItem(id: string, fields: ItemFields): Step {
  const step = updateBy(id, fields, (draft, found, wanted) => {
    if (found.item.alias || found.item.type !== 'map') throw new CannotSplice('the item is an alias.');
    spliceFields(draft, found.item, pick(wanted, Object.keys(fields)), ITEM_SHAPE);
  });
  const entries = Object.entries(fields);
  const parts = entries.length > 1 ? entries.map(([key, value]) => updateItem(id, { [key]: value })) : [];
  return { ...step, parts, lastResort: { ...rewriteValues(id, fields), lastResort: rewriteWholeItem(id, fields) } };
}

/** Writes the values anew, comments inside them are lost. */
function rewriteValues(id: string, fields: ItemFields): Step {
  return updateBy(id, fields, (draft, { item }, wanted) => {
    for (const [key, data] of Object.entries(pick(wanted, Object.keys(fields)))) {
      const entry = item.type === 'map' && !item.alias ? entryOf(item, key) : undefined;
      if (!entry || data === undefined) throw new CannotSplice('there is no value to replace.');
      replaceValue(draft, entry, printFlow(sorted(data, childOf(ITEM_SHAPE, key)), key));
    }
  });
}

/** Writes the item anew, comments inside it are lost. */
function rewriteWholeItem(id: string, fields: ItemFields): Step {
  return updateBy(id, fields, (draft, { seq, index, item }, wanted) => {
    const data = wanted as Data;
    if (seq.flow || (item.type === 'map' && item.flow)) {
      return replace(draft, item.start, item.end, printFlow(sorted(data, ITEM_SHAPE), ''));
    }
    const { dash } = seq.items[index]!;
    const margin = draft.lineEnd + ' '.repeat(column(draft.text, dash));
    replace(draft, dash, contentEnd(draft.text, item), itemLines(data, LIST_SHAPE).join(margin));
  });
}

function updateBy(
  id: string,
  fields: ItemFields,
  spliceItem: (draft: Parameters<Step['splice']>[0], found: FoundItem, wanted: Working) => void,
): Step {
  return {
    targets: [`${LIST}\n${id}`],
    want(root) {
      const item = wantedItem(root, id);
      for (const [key, value] of Object.entries(fields)) setField(item, key, value);
    },
    splice(draft, root, wanted) {
      spliceItem(draft, itemNode(root, id), wantedItem(wanted, id));
    },
  };
}

export function removeItems(ids: readonly string[]): Step {
  const half = ids.length >> 1;
  return {
    targets: ids.map((id) => `${LIST}\n${id}`),
    want(root) {
      const gone = new Set<WorkingData>(ids.map((id) => wantedItem(root, id)));
      if (gone.size < ids.length) throw new Refusal('no-such-item', words`One annotation cannot be removed twice.`);
      root[LIST] = listOf(root).filter((item) => !gone.has(item));
    },
    splice(draft, root, wanted) {
      const leavesNone = listOf(wanted).length === 0;
      for (const id of ids) {
        const { entry, seq, index } = itemNode(root, id);
        if (seq.alias) throw new CannotSplice('the annotations are an alias.');
        if (seq.flow && leavesNone) return seq.items.length === 1 ? replaceValue(draft, entry, '[]') : overlap();
        if (seq.flow) removeFlowItems(draft, seq, index, index + 1);
        else removeBlockItem(draft, seq, index);
        if (!seq.flow && leavesNone && index === 0) insert(draft, entry.afterColon, ' []');
      }
    },
    ...(half > 0 && { parts: [removeItems(ids.slice(0, half)), removeItems(ids.slice(half))] }),
  };
}

/** Flow items that go all at once are taken out one by one. */
function overlap(): never {
  throw new CannotSplice('all items of a list on one line.');
}

interface FoundItem {
  readonly entry: Entry;
  readonly seq: SeqNode;
  readonly index: number;
  readonly item: YamlNode;
}

const itemNodes = new WeakMap<MapNode, Map<string, FoundItem>>();

function itemNode(root: MapNode, id: string): FoundItem {
  let nodes = itemNodes.get(root);
  if (!nodes) {
    nodes = new Map();
    const entry = entryOf(root, LIST);
    const seq = entry?.value;
    if (entry && seq?.type === 'seq') {
      for (const [index, { value: item }] of seq.items.entries()) {
        const own = item.type === 'map' ? entryOf(item, 'id')?.value : undefined;
        if (own?.type === 'scalar') nodes.set(String(own.value), { entry, seq, index, item });
      }
    }
    itemNodes.set(root, nodes);
  }
  const found = nodes.get(id);
  if (!found) throw new Refusal('no-such-item', words`No annotation has the id “${id}”.`);
  return found;
}

/** By id, the items of the data; a list is made anew by every change that is not one of an item's fields. */
const wantedItems = new WeakMap<WorkingData[], Map<string, Working | null>>();

function wantedItem(root: Working, id: string): Working {
  const list = listOf(root);
  let items = wantedItems.get(list);
  if (!items) {
    items = new Map();
    for (const item of list) {
      const own = idOf(item);
      if (own !== undefined) items.set(String(own), items.has(String(own)) ? null : (item as Working));
    }
    wantedItems.set(list, items);
  }
  const found = items.get(id);
  if (found === null)
    throw new Refusal('duplicate-id', words`Two annotations have the id “${id}”: which one is meant?`);
  if (!found) throw new Refusal('no-such-item', words`No annotation has the id “${id}”.`);
  return found;
}

function listOf(root: Working): WorkingData[] {
  const list = root[LIST] ?? [];
  if (!Array.isArray(list))
    throw new Refusal('wrong-type', words`“annotations” is not a list, so nothing can be added to it.`);
  return list;
}

function idOf(item: WorkingData): WorkingData | undefined {
  return item !== null && typeof item === 'object' && !Array.isArray(item) ? item.id : undefined;
}

function posOf(item: WorkingData, otherwise: number): number {
  const pos = item !== null && typeof item === 'object' && !Array.isArray(item) ? item.pos : undefined;
  return typeof pos === 'number' ? pos : otherwise;
}

function withoutEmpty(item: Item): Working {
  const entries = Object.entries(structuredClone(item)).filter(([, value]) => value != null);
  return Object.fromEntries(entries) as Working;
}

function pick(data: Working, keys: readonly string[]): Record<string, Data | undefined> {
  return Object.fromEntries(keys.map((key) => [key, data[key] as Data | undefined]));
}
