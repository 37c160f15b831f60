import type { Extent } from '../../engine';
import { insert, replace } from './draft';
import type { Draft } from './draft';
import { isBlank, lineEnd, lineStart, nextLine } from './lines';
import { printFlow, printKey } from './printYaml';
import { childOf, sorted } from './shape';
import type { Shape } from './shape';
import type { Data, Entry, MapNode, SeqNode } from './tree';

/** Adds and removes members of `{ … }` and `[ … ]`, on the line they stand on. */

export function insertFlowEntry(
  draft: Draft,
  map: MapNode,
  after: Entry | undefined,
  key: string,
  data: Data,
  shape: Shape,
): void {
  const printed = `${printKey(key)}: ${printFlow(sorted(data, childOf(shape, key)), key)}`;
  const first = map.entries[0];
  if (after) insert(draft, entryEnd(after), `, ${printed}`);
  else if (first) insert(draft, first.keyStart, `${printed}, `);
  else replace(draft, map.start, map.end, `{ ${printed} }`);
}

export function removeFlowEntries(draft: Draft, map: MapNode, gone: ReadonlySet<string>): void {
  const { entries } = map;
  for (let from = 0; from < entries.length; from++) {
    if (!gone.has(entries[from]!.key)) continue;
    let to = from + 1;
    while (to < entries.length && gone.has(entries[to]!.key)) to++;
    const members = entries.map((entry) => ({ start: entry.keyStart, end: entryEnd(entry) }));
    removeMembers(draft, members, from, to);
    from = to;
  }
}

export function insertFlowItems(
  draft: Draft,
  seq: SeqNode,
  index: number,
  data: readonly Data[],
  shape: Shape,
  key: string,
): void {
  const { text } = draft;
  const printed = data.map((one) => printFlow(sorted(one, childOf(shape, '')), key));
  const [before, next] = [seq.items[index - 1], seq.items[index]];
  // Items that stand on lines of their own get company of the same kind.
  const beside = before ?? next;
  const ownLine = beside && isBlank(text, lineStart(text, beside.value.start), beside.value.start);
  const gap = ownLine ? draft.lineEnd + text.slice(lineStart(text, beside.value.start), beside.value.start) : ' ';
  if (before) insert(draft, before.value.end, printed.map((one) => `,${gap}${one}`).join(''));
  else if (next) insert(draft, next.value.start, printed.map((one) => `${one},${gap}`).join(''));
  else replace(draft, seq.start, seq.end, `[${printed.join(', ')}]`);
}

/** Takes out the items from index `from` up to, without, index `to`. */
export function removeFlowItems(draft: Draft, seq: SeqNode, from: number, to: number): void {
  removeMembers(
    draft,
    seq.items.map((item) => item.value),
    from,
    to,
  );
}

function entryEnd(entry: Entry): number {
  return Math.max(entry.keyEnd, entry.value.end);
}

/** The last members go with the comma before them, any others with the comma and the blanks after them. */
function removeMembers(draft: Draft, members: readonly Extent[], from: number, to: number): void {
  const { text } = draft;
  const { start } = members[from]!;
  const { end } = members[to - 1]!;
  if (to === members.length) return replace(draft, members[from - 1]?.end ?? start, end, '');
  let stop = text.indexOf(',', end) + 1;
  if (!stop || !isBlank(text, end, stop - 1)) stop = end;
  while (text[stop] === ' ' || text[stop] === '\t') stop++;
  const line = lineStart(text, start);
  const leavesNothing = isBlank(text, line, start) && lineEnd(text, stop) === stop;
  if (leavesNothing) replace(draft, line, nextLine(text, stop), '');
  else replace(draft, start, stop, '');
}
