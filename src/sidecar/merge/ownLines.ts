import { column, contentEnd, isBlank, lineEnd, lineStart, nextLine } from '../yaml/lines';
import { itemEnd } from '../yaml/spliceBlock';
import { dataOf, entryOf } from '../yaml/tree';
import type { Entry, MapNode, SeqNode } from '../yaml/tree';
import { itemKeys } from './itemKeys';
import { isDataList } from './versions';

/** A member's lines as its author wrote them, with the comments above it, and the column at which it begins. */
export interface OwnLines {
  readonly lines: readonly string[];
  readonly column: number;
}

/** The lines of items and actors of a file, by id; nothing for one that has no lines of its own. */
export interface Donor {
  item(key: string): OwnLines | undefined;
  actor(id: string): OwnLines | undefined;
}

export function donorOf(text: string, root: MapNode): Donor {
  const list = entryOf(root, 'annotations');
  const actors = entryOf(root, 'actors');
  const data = list && dataOf(list.value);
  const keys = data !== undefined && isDataList(data) ? itemKeys(data) : [];
  const indexes = new Map(keys.map((key, i) => [key, i]));
  return {
    item(key) {
      const index = indexes.get(key);
      if (list?.value.type !== 'seq' || index === undefined) return undefined;
      return itemLines(text, list, list.value, index);
    },
    actor(id) {
      if (actors?.value.type !== 'map') return undefined;
      return actorLines(text, actors, actors.value, id);
    },
  };
}

function itemLines(text: string, owner: Entry, seq: SeqNode, index: number): OwnLines | undefined {
  if (seq.flow || seq.alias) return undefined;
  const { dash } = seq.items[index]!;
  const before = index > 0 ? itemEnd(text, seq, index - 1) : owner.afterColon;
  return linesBetween(text, before, dash, itemEnd(text, seq, index));
}

function actorLines(text: string, owner: Entry, map: MapNode, id: string): OwnLines | undefined {
  if (map.flow || map.alias) return undefined;
  const index = map.entries.findIndex((entry) => entry.key === id);
  const entry = map.entries[index];
  if (!entry || entry.explicit) return undefined;
  const previous = map.entries[index - 1];
  const before = previous ? Math.max(previous.keyEnd, contentEnd(text, previous.value)) : owner.afterColon;
  return linesBetween(text, before, entry.keyStart, Math.max(entry.keyEnd, contentEnd(text, entry.value)));
}

/** `&note` in `note: &note "…"`, `*note`; also, without harm, where it stands in a text. */
const ANCHOR_OR_ALIAS = /(?:^|[\s,[{])[&*]\S/;

/** The lines from the one after `before` to the one in which `end` lies; `start` is where the member itself begins. */
function linesBetween(text: string, before: number, start: number, end: number): OwnLines | undefined {
  const own = lineStart(text, start);
  const above = nextLine(text, before);
  if (!isBlank(text, own, start) || before < 0 || above > own) return undefined;
  const head = text.slice(above, own).split('\n').slice(0, -1).map(withoutCarriageReturn);
  const lines = text.slice(own, lineEnd(text, end)).split('\n').map(withoutCarriageReturn);
  // An anchor would be defined twice, and an alias might lead to another.
  if (lines.some((line) => ANCHOR_OR_ALIAS.test(line))) return undefined;
  return { lines: [...withoutDoubleGaps(head), ...lines], column: column(text, start) };
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** One empty line in a row is enough: where the member goes, others may have gone before. */
function withoutDoubleGaps(lines: readonly string[]): string[] {
  return lines.filter((line, i) => line.trim() !== '' || i === 0 || lines[i - 1]!.trim() !== '');
}

/** The lines moved to another column; what stands further to the left than the member is left as far left as can be. */
export function linesAt({ lines, column: from }: OwnLines, to: number): string[] {
  if (from === to) return [...lines];
  return lines.map((line) => {
    const content = line.trimStart();
    if (content === '') return '';
    return ' '.repeat(Math.max(0, line.length - content.length + to - from)) + content;
  });
}
