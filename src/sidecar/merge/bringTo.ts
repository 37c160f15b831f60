import { changeMap } from '../changeMap';
import { removeItems, updateItem } from '../changeItems';
import { CannotSplice } from '../yaml/draft';
import { parseYaml } from '../yaml/parseYaml';
import { rewrite } from '../yaml/rewrite';
import type { Step, Working, WorkingData } from '../yaml/rewrite';
import { removeBlockItem } from '../yaml/spliceBlock';
import { removeFlowItems } from '../yaml/spliceFlow';
import { spliceFields } from '../yaml/spliceValue';
import { dataOf, entryOf } from '../yaml/tree';
import type { Data } from '../yaml/tree';
import { additionsTo } from './additions';
import type { MergedKind } from './fileKinds';
import { itemKeys, itemsById } from './itemKeys';
import type { Donor } from './ownLines';
import { isDataList, isDataMap, same, valueOf } from './versions';
import type { DataMap } from './versions';

const LIST = 'annotations';
const ACTORS = 'actors';

/**
 * The text with its data made the wanted ones, all else as it was. What is new comes with the lines `donor` has for it
 * where it can; the order of members that stay is not touched.
 */
export function bringTo(text: string, wanted: DataMap, donor: Donor, kind: MergedKind): string {
  const now = dataIn(text);
  return rewrite(text, [...changesTo(now, wanted, kind), ...additionsTo(now, wanted, donor, kind)], kind);
}

function dataIn(text: string): DataMap {
  const { root } = parseYaml(text);
  const data = root && dataOf(root);
  return isDataMap(data) ? data : {};
}

/** Everything but new items and actors; one step for each thing that changes, so that one round takes them all. */
function changesTo(now: DataMap, wanted: DataMap, kind: MergedKind): Step[] {
  const steps: Step[] = [];
  for (const key of keysOf(now, wanted)) {
    const [from, to] = [valueOf(now, key), valueOf(wanted, key)];
    if (same(from, to)) continue;
    if (key === LIST && isDataList(from) && (isDataList(to) || to == null)) steps.push(...itemSteps(from, to ?? []));
    else if (key === ACTORS && isDataMap(from) && isDataMap(to)) steps.push(...actorSteps(from, to, kind));
    else if (key === 'article' && isDataMap(from) && isDataMap(to)) steps.push(...fieldSteps([key], from, to, kind));
    else if (key !== LIST && !(key === ACTORS && from == null && isDataMap(to))) steps.push(topStep(key, to, kind));
  }
  return steps;
}

function keysOf(a: DataMap, b: DataMap): Set<string> {
  return new Set([...Object.keys(a), ...Object.keys(b)]);
}

function itemSteps(from: readonly Data[], to: readonly Data[]): Step[] {
  const wanted = itemsById(to);
  return [...itemsById(from)].flatMap(([key, item]): Step[] => {
    const goal = wanted.get(key);
    if (goal === undefined) return [dropItem(key, item)];
    if (!isDataMap(item) || !isDataMap(goal)) return [];
    const fields = differences(item, goal);
    if (fields.length === 0) return [];
    return [exact(updateItem(key, Object.fromEntries(fields)), (root) => itemIn(root, key), fields)];
  });
}

function actorSteps(from: DataMap, to: DataMap, kind: MergedKind): Step[] {
  return Object.entries(from).flatMap(([id, actor]): Step[] => {
    const goal = valueOf(to, id);
    if (goal === undefined) return [changeMap([ACTORS, id], null, kind.shape)];
    if (isDataMap(actor) && isDataMap(goal)) return fieldSteps([ACTORS, id], actor, goal, kind);
    return fieldSteps([ACTORS], { [id]: actor }, { [id]: goal }, kind);
  });
}

function fieldSteps(path: readonly string[], from: DataMap, to: DataMap, kind: MergedKind): Step[] {
  const fields = differences(from, to);
  if (fields.length === 0) return [];
  const mapIn = (root: Working) => path.reduce((map, name) => map[name] as Working, root);
  return [exact(changeMap(path, Object.fromEntries(fields), kind.shape), mapIn, fields)];
}

function topStep(key: string, value: Data | undefined, { shape }: MergedKind): Step {
  return {
    targets: [key],
    want: (root) => setOrDelete(root, key, value),
    splice: (draft, root) => spliceFields(draft, root, { [key]: value }, shape),
  };
}

type Field = readonly [string, Data | null];

/** The keys that have other values; `null` for those that go. */
function differences(from: DataMap, to: DataMap): Field[] {
  return [...keysOf(from, to)]
    .map((key): Field => [key, valueOf(to, key) ?? null])
    .filter(([key, value]) => !same(valueOf(from, key), value));
}

/** The steps of the editor's changes keep what a new value leaves unsaid; a merged value is the whole of it. */
function exact(step: Step, mapIn: (root: Working) => Working, fields: readonly Field[]): Step {
  return {
    ...step,
    want(root) {
      const map = mapIn(root);
      for (const [key, value] of fields) setOrDelete(map, key, value);
    },
    ...(step.parts && { parts: step.parts.map((part, i) => exact(part, mapIn, [fields[i]!])) }),
    ...(step.lastResort && { lastResort: exact(step.lastResort, mapIn, fields) }),
  };
}

function setOrDelete(map: Working, key: string, value: Data | undefined): void {
  if (value == null) delete map[key];
  else map[key] = structuredClone(value) as WorkingData;
}

function itemIn(root: Working, key: string): Working {
  const list = root[LIST] as WorkingData[];
  return list[itemKeys(list as readonly Data[]).indexOf(key)] as Working;
}

function dropItem(key: string, item: Data): Step {
  if (isDataMap(item) && String(item.id) === key) return removeItems([key]);
  // An item without an id is found by its content.
  const indexIn = (data: Data | undefined) => (isDataList(data) ? itemKeys(data).indexOf(key) : -1);
  return {
    targets: [LIST],
    want(root) {
      const list = root[LIST] as WorkingData[];
      root[LIST] = list.filter((_, i) => i !== indexIn(list as readonly Data[]));
    },
    splice(draft, root) {
      const seq = entryOf(root, LIST)?.value;
      if (seq?.type !== 'seq' || seq.alias || seq.items.length < 2) throw new CannotSplice('the item stands alone.');
      const index = indexIn(dataOf(seq));
      if (seq.flow) removeFlowItems(draft, seq, index, index + 1);
      else removeBlockItem(draft, seq, index);
    },
  };
}
