import type { Problem } from '../problem';
import { dataOf } from '../yaml/tree';
import type { MapNode } from '../yaml/tree';
import { parseYaml } from '../yaml/parseYaml';
import { bringTo } from './bringTo';
import type { Clash, Settled } from './clash';
import { mergeComments } from './mergeComments';
import { kindOfFile, SIDECAR_KIND } from './fileKinds';
import type { MergedKind } from './fileKinds';
import { mergeData } from './mergeData';
import { donorOf } from './ownLines';
import { showClashes } from './showClashes';
import { solve } from './solve';
import type { Solution } from './solve';
import type { Hunk } from './showClashes';
import { isDataMap, isDataList } from './versions';
import type { DataMap, Versions } from './versions';
import { words } from '../words';

export type { Clash, Settled } from './clash';

/** A clash and the line, from 1, of the conflict marker before it. */
export type ShownClash = Clash & { readonly line: number };

export interface MergedSidecar {
  /** Ours with theirs' changes; where there are clashes, with git's conflict markers around both values. */
  readonly text: string;
  readonly clashes: readonly ShownClash[];
  readonly settled: readonly Settled[];
}

/** One of the three texts cannot be read, so nothing was merged. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
  constructor(
    readonly side: keyof Versions<unknown>,
    readonly problems: readonly Problem[],
  ) {
    super(problems.map((problem) => `${side}:${problem.line}:${problem.column}: ${problem.message}`).join('\n'));
  }
}

/**
 * Merges two versions of a sidecar, or of a registry, that began as the same. Items and actors are told by their ids and
 * compared field by field; tags, aliases and roles as sets. What only one side changed is taken; where both changed the
 * same field differently, or one removed what the other changed, both are shown. The text is ours, with its style and
 * comments, and with theirs' changes spliced in. Without a base, or with an empty one, both sides count as new.
 * `solutions` are a person's word on clashes of an earlier merge of the same texts; they are shown no longer.
 * Throws a MergeError for a text that does not parse.
 */
export function mergeSidecars(
  texts: { base?: string; ours: string; theirs: string },
  solutions: readonly Solution[] = [],
): MergedSidecar {
  const ours = opened('ours', texts.ours);
  const theirs = opened('theirs', texts.theirs, ours.kind);
  const base = opened('base', texts.base ?? '', ours.kind);
  const data = solve(mergeData({ base: base.data, ours: ours.data, theirs: theirs.data }), solutions);
  const donor = donorOf(theirs.text, theirs.root);
  const begun = bringTo(ours.text, data.ours, donor, ours.kind);
  const clashing = new Set(data.clashes.flatMap(({ id, key }) => (id !== undefined && key === undefined ? [id] : [])));
  const mine = mergeComments({ base: base.text, ours: ours.text, theirs: theirs.text }, begun, clashing);
  if (data.clashes.length === 0) return { text: mine, clashes: [], settled: data.settled };
  const other = bringTo(mine, data.theirs, donor, ours.kind);
  const { text, hunks } = showClashes(mine, other);
  const clashes = data.clashes.map((clash) => ({ ...clash, line: lineOf(clash, hunks) }));
  return { text, clashes: clashes.sort((a, b) => a.line - b.line), settled: data.settled };
}

interface Opened {
  readonly text: string;
  readonly root: MapNode;
  readonly data: DataMap;
  readonly kind: MergedKind;
}

/** A text that can be merged; an empty one gets its first line. */
function opened(side: keyof Versions<unknown>, given: string, kind?: MergedKind): Opened {
  const isEmpty = given.trim() === '' || given.trim() === '\uFEFF';
  const text = isEmpty ? `${(kind ?? SIDECAR_KIND).opening}\n` : given;
  const parsed = parseYaml(text);
  const { root, problems, problemAt } = parsed;
  if (problems.length) throw new MergeError(side, problems);
  if (root?.type !== 'map') {
    const said = words`This file is not a mapping of keys such as “schema”.`;
    throw new MergeError(side, [problemAt('not-a-mapping', said, root ?? { start: 0, end: 0 })]);
  }
  const own = kindOfFile(root);
  const wrong = (kind ?? own).check(parsed, root);
  if (wrong.length) throw new MergeError(side, wrong);
  const data = dataOf(root) as DataMap;
  checkIds(side, data, root, problemAt);
  return { text, root, data, kind: kind ?? own };
}

/** Items are told by their ids: one that stands twice could be either. */
function checkIds(
  side: keyof Versions<unknown>,
  { annotations }: DataMap,
  root: MapNode,
  problemAt: ReturnType<typeof parseYaml>['problemAt'],
): void {
  const seen = new Set<string>();
  if (annotations === undefined || !isDataList(annotations)) return;
  const list = root.entries.find(({ key }) => key === 'annotations')!.value;
  for (const [i, item] of annotations.entries()) {
    if (!isDataMap(item) || item.id == null) continue;
    const id = String(item.id);
    const node = list.type === 'seq' ? list.items[i]!.value : list;
    if (seen.has(id)) {
      throw new MergeError(side, [
        problemAt('duplicate-id', words`The id “${id}” is taken by another annotation.`, node),
      ]);
    }
    seen.add(id);
  }
}

/** The conflict that shows the clash: it holds the very field, or else something of the same item. */
function lineOf({ part, id, key }: Clash, hunks: readonly Hunk[]): number {
  const path = [
    ...(part === 'file' ? [] : [part]),
    ...(id === undefined ? [] : [id]),
    ...(key === undefined ? [] : [key]),
  ];
  const exact = path.join('\n');
  const owner = path.slice(0, 2).join('\n');
  const hunk =
    hunks.find(({ paths }) => paths.has(exact)) ??
    hunks.find(({ paths }) => [...paths].some((other) => other === owner || other.startsWith(`${owner}\n`)));
  return hunk?.line ?? hunks[0]?.line ?? 1;
}
