import { changeMap } from '../changeMap';
import { CannotSplice } from '../yaml/draft';
import { column, contentEnd } from '../yaml/lines';
import type { Step, Working, WorkingData } from '../yaml/rewrite';
import { childOf } from '../yaml/shape';
import { insertLinesAfter, itemEnd, linesOfItems } from '../yaml/spliceBlock';
import { spliceFields, spliceItems } from '../yaml/spliceValue';
import { dataOf, entryOf } from '../yaml/tree';
import type { Data, MapNode } from '../yaml/tree';
import type { MergedKind } from './fileKinds';
import { itemKeys } from './itemKeys';
import { linesAt } from './ownLines';
import type { Donor } from './ownLines';
import { isDataList, isDataMap, valueOf } from './versions';
import type { DataMap } from './versions';

const LIST = 'annotations';
const ACTORS = 'actors';

/** New items and actors, with the lines the donor has for them where it can. */
export function additionsTo(now: DataMap, wanted: DataMap, donor: Donor, kind: MergedKind): Step[] {
  const steps: Step[] = [];
  const actors = valueOf(wanted, ACTORS);
  const known = valueOf(now, ACTORS);
  if (isDataMap(actors) && (known == null || isDataMap(known))) {
    const ids = Object.keys(actors);
    for (const [i, id] of ids.entries()) {
      if (valueOf(known ?? undefined, id) === undefined) steps.push(addActor(id, ids[i - 1], actors[id]!, donor, kind));
    }
  }
  const list = valueOf(wanted, LIST);
  if (isDataList(list)) {
    const old = valueOf(now, LIST);
    const keys = new Set(isDataList(old) ? itemKeys(old) : []);
    if (itemKeys(list).some((key) => !keys.has(key))) steps.push(addItems(list, donor, kind));
  }
  return steps;
}

function addActor(id: string, previous: string | undefined, actor: Data, donor: Donor, kind: MergedKind): Step {
  const plain: Step = {
    ...changeMap([ACTORS], { [id]: actor }, kind.shape),
    want(root) {
      root[ACTORS] = { ...(root[ACTORS] as Working | null | undefined), [id]: structuredClone(actor) as WorkingData };
    },
  };
  return {
    targets: [`${ACTORS}\n${id}`],
    want: plain.want.bind(plain),
    splice(draft, root) {
      const entry = entryOf(root, ACTORS);
      const map = entry?.value;
      if (!entry || map?.type !== 'map' || map.flow || map.alias) throw new CannotSplice('no lines to write beside.');
      const own = donor.actor(id);
      if (!own) throw new CannotSplice('theirs has no lines for it.');
      const { text } = draft;
      const after = map.entries.find(({ key }) => key === previous) ?? map.entries[map.entries.length - 1]!;
      const lines = linesAt(own, column(text, map.entries[0]!.keyStart));
      insertLinesAfter(draft, Math.max(after.keyEnd, contentEnd(text, after.value)), lines);
    },
    lastResort: plain,
  };
}

/** Puts in, at their places, the items of the list that are not there yet. */
function addItems(list: readonly Data[], donor: Donor, { shape }: MergedKind): Step {
  const listShape = childOf(shape, LIST);
  const want: Step['want'] = (root) => {
    root[LIST] = structuredClone(list) as WorkingData[];
  };
  const printed: Step = {
    targets: [LIST],
    want,
    splice(draft, root) {
      const entry = entryOf(root, LIST);
      if (entry?.value.type !== 'seq' || entry.value.items.length === 0) {
        return spliceFields(draft, root, { [LIST]: list }, shape);
      }
      const seq = entry.value;
      if (seq.alias) throw new CannotSplice('the annotations are an alias.');
      for (const { index, items } of runs(root, list)) spliceItems(draft, seq, index, items, listShape, entry);
    },
  };
  return {
    targets: [LIST],
    want,
    splice(draft, root) {
      const entry = entryOf(root, LIST);
      const seq = entry?.value;
      if (!entry || seq?.type !== 'seq' || seq.flow || seq.alias) throw new CannotSplice('no lines to write beside.');
      const to = column(draft.text, seq.items[0]!.dash);
      const ownOrNew = (key: string, item: Data) => {
        const own = donor.item(key);
        return own ? linesAt(own, to) : linesOfItems([item], listShape, to);
      };
      for (const { index, keys, items } of runs(root, list)) {
        const at = index > 0 ? itemEnd(draft.text, seq, index - 1) : entry.afterColon;
        const lines = keys.map((key, i) => ownOrNew(key, items[i]!));
        insertLinesAfter(draft, at, lines.flat());
      }
    },
    lastResort: printed,
  };
}

interface Run {
  /** The index, in the list as it is, of the item that the run goes before. */
  readonly index: number;
  readonly keys: readonly string[];
  readonly items: readonly Data[];
}

/** The items that are missing, those together that go to one place: after the one that precedes them in the wanted list. */
function runs(root: MapNode, list: readonly Data[]): Run[] {
  const value = entryOf(root, LIST)?.value;
  const now = value?.type === 'seq' ? itemKeys(dataOf(value) as readonly Data[]) : [];
  const indexes = new Map(now.map((key, i) => [key, i]));
  const found: { index: number; keys: string[]; items: Data[] }[] = [];
  let index = 0;
  for (const [i, key] of itemKeys(list).entries()) {
    const known = indexes.get(key);
    if (known !== undefined) {
      index = known + 1;
      continue;
    }
    let run = found[found.length - 1];
    if (run?.index !== index) found.push((run = { index, keys: [], items: [] }));
    run.keys.push(key);
    run.items.push(list[i]!);
  }
  return found;
}
