import { SIDECAR_SCHEMA } from './model';
import type { Draft } from './yaml/draft';
import { replace } from './yaml/draft';
import { applyEdits } from './yaml/edits';
import { lineEndOf } from './yaml/lines';
import { parseYaml } from './yaml/parseYaml';
import { removeBlockEntry } from './yaml/spliceBlock';
import { removeFlowEntries } from './yaml/spliceFlow';
import type { MapNode } from './yaml/tree';
import { entryOf } from './yaml/tree';

/** Brings a sidecar from one version of the format to the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** Writes the edits that do it, the one of the key `schema` left out. Comments and unknown keys stay. */
  readonly splice: (draft: Draft, root: MapNode) => void;
}

/** In the order of the versions; see docs/sidecar.md. */
export const MIGRATIONS: readonly Migration[] = [
  {
    // The draft before the first release: other names for two keys, and a hash that made every two edits clash.
    from: 'on-the-record/0',
    to: SIDECAR_SCHEMA,
    splice(draft, root) {
      for (const item of itemsOf(root)) {
        renameKey(draft, item, 'attribution', 'kind');
        renameKey(draft, item, 'origin', 'rule');
      }
      const article = entryOf(root, 'article')?.value;
      if (article?.type === 'map') dropKey(draft, article, 'sha256');
    },
  },
];

/** Whether a version is one that can be upgraded. */
export function isOlder(schema: string, migrations = MIGRATIONS): boolean {
  return migrations.some(({ from }) => from === schema);
}

/** The file in the newest format; nothing where it is in that already, is of no known version, or does not parse. */
export function migrated(yaml: string, migrations = MIGRATIONS): string | undefined {
  let text = yaml;
  for (const { from, to, splice } of migrations) {
    const { root, problems } = parseYaml(text);
    if (problems.length || root?.type !== 'map') return undefined;
    const schema = entryOf(root, 'schema')?.value;
    if (schema?.type !== 'scalar' || schema.value !== from) continue;
    const draft: Draft = { text, lineEnd: lineEndOf(text), edits: [] };
    replace(draft, schema.start, schema.end, to);
    splice(draft, root);
    text = applyEdits(text, draft.edits);
  }
  return text === yaml ? undefined : text;
}

function itemsOf(root: MapNode): MapNode[] {
  const list = entryOf(root, 'annotations')?.value;
  if (list?.type !== 'seq') return [];
  return list.items.flatMap(({ value }) => (value.type === 'map' && !value.alias ? [value] : []));
}

/** Leaves a map alone that has the new key already: which of the two counts only a person can say. */
function renameKey(draft: Draft, map: MapNode, from: string, to: string): void {
  const entry = entryOf(map, from);
  if (entry && !entryOf(map, to)) replace(draft, entry.keyStart, entry.keyEnd, to);
}

function dropKey(draft: Draft, map: MapNode, key: string): void {
  const entry = entryOf(map, key);
  if (!entry) return;
  if (map.flow) removeFlowEntries(draft, map, new Set([key]));
  else if (map.entries.length > 1) removeBlockEntry(draft, map, entry);
}
