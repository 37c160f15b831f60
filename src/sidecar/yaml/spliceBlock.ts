import { CannotSplice, insert, replace } from './draft';
import type { Draft } from './draft';
import { column, contentEnd, isBlank, lineEnd, lineStart, nextLine } from './lines';
import { entryLines, gapLines, itemLines } from './shape';
import type { Shape } from './shape';
import type { Data, Entry, MapNode, SeqNode } from './tree';

/** Adds and removes whole lines: entries of block maps, items of block sequences. */

/** `after`: the entry whose line the new one follows; without one it goes first. */
export function insertBlockEntry(
  draft: Draft,
  map: MapNode,
  after: Entry | undefined,
  key: string,
  data: Data,
  shape: Shape,
): void {
  const { text } = draft;
  const first = map.entries[0];
  if (!first || map.entries.some((entry) => entry.explicit)) throw new CannotSplice('No key here to write beside.');
  const indent = ' '.repeat(column(text, first.keyStart));
  const lines = entryLines(key, data, shape).map((line) => (line === '' ? line : indent + line));
  if (after) {
    insertLinesAfter(draft, contentEnd(text, after.value), [...gapLines(shape, key), ...lines]);
  } else {
    insert(draft, first.keyStart, lines.join(draft.lineEnd).slice(indent.length) + draft.lineEnd + indent);
  }
}

export function removeBlockEntry(draft: Draft, map: MapNode, entry: Entry): void {
  const { text } = draft;
  if (entry.explicit) throw new CannotSplice('A key written with a question mark cannot be taken out.');
  const end = Math.max(entry.keyEnd, contentEnd(text, entry.value));
  const line = lineStart(text, entry.keyStart);
  if (isBlank(text, line, entry.keyStart)) return removeLines(draft, line, end);
  // The first key of a list's item stands on the dash's line: the next key moves up to it, unless a comment is between.
  const next = map.entries[map.entries.indexOf(entry) + 1];
  if (!next) throw new CannotSplice('The only key of an item cannot be taken out.');
  const stop = isBlank(text, end, next.keyStart) ? next.keyStart : lineEnd(text, end);
  replace(draft, entry.keyStart, stop, '');
}

/** Inserts before the item of that index; `shape` is that of the sequence. At least one item must be there. */
export function insertBlockItems(
  draft: Draft,
  seq: SeqNode,
  index: number,
  data: readonly Data[],
  shape: Shape,
  afterColon: number,
): void {
  const { text } = draft;
  const before = seq.items[index - 1];
  const beside = before ?? seq.items[0];
  if (!beside) throw new CannotSplice('No item here to write beside.');
  const dashColumn = column(text, beside.dash);
  if (!isBlank(text, beside.dash - dashColumn, beside.dash)) throw new CannotSplice('A list directly in a list.');
  const at = before ? itemEnd(text, seq, index - 1) : afterColon;
  if (at < 0) throw new CannotSplice('No line here to write after.');
  insertLinesAfter(draft, at, linesOfItems(data, shape, dashColumn));
}

export function linesOfItems(data: readonly Data[], shape: Shape, indent: number): string[] {
  const margin = ' '.repeat(indent);
  return data.flatMap((one) => [
    ...gapLines(shape, ''),
    ...itemLines(one, shape).map((line) => (line === '' ? line : margin + line)),
  ]);
}

/** Takes out an item's lines and the empty line that parts it from the one before; another item must remain. */
export function removeBlockItem(draft: Draft, seq: SeqNode, index: number): void {
  const { text } = draft;
  const { dash } = seq.items[index]!;
  let start = lineStart(text, dash);
  if (!isBlank(text, start, dash)) throw new CannotSplice('A list directly in a list.');
  const above = start > 0 ? lineStart(text, start - 1) : start;
  const own = index > 0 ? itemEnd(text, seq, index - 1) : 0;
  if (above < start && above > own && isBlank(text, above, start)) start = above;
  removeLines(draft, start, itemEnd(text, seq, index));
}

/** The end of an item's last line of content, with the comments below it that are indented as its own. */
export function itemEnd(text: string, seq: SeqNode, index: number): number {
  const { dash, value } = seq.items[index]!;
  const dashColumn = column(text, dash);
  let end = Math.max(dash + 1, contentEnd(text, value));
  for (;;) {
    const next = nextLine(text, end);
    const line = text.slice(next, lineEnd(text, next));
    const comment = line.trimStart();
    if (next >= text.length || !comment.startsWith('#') || line.length - comment.length <= dashColumn) return end;
    end = next + line.length;
  }
}

/** Inserts whole lines after the line in which `offset` lies; that line's end stays where it is. */
export function insertLinesAfter(draft: Draft, offset: number, lines: readonly string[]): void {
  insert(draft, lineEnd(draft.text, offset), lines.map((line) => draft.lineEnd + line).join(''));
}

/** Removes the lines from `start`, where a line starts, to the one in which `end` lies. */
export function removeLines(draft: Draft, start: number, end: number): void {
  const { text } = draft;
  const stop = nextLine(text, end);
  if (stop < text.length || text.endsWith('\n')) return replace(draft, start, stop, '');
  // The last line has no line end: the one before it goes instead, so that the file ends as it did.
  replace(draft, start > 0 ? lineEnd(text, start - 1) : start, stop, '');
}
