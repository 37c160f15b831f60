import { isOlder } from './migrate';
import type { Problem } from './problem';
import type { ProblemAt } from './yaml/parseYaml';
import { entryOf } from './yaml/tree';
import type { MapNode } from './yaml/tree';
import { words } from './words';

/** Tells whether a file is of our kind and version: the key `schema`, `on-the-record/1`. */
export function schemaProblems(root: MapNode, schema: string, problemAt: ProblemAt): Problem[] {
  const entry = entryOf(root, 'schema');
  if (!entry) {
    const said = words`The key “schema” is missing; write “schema: ${schema}”.`;
    return [problemAt('missing-key', said, { start: root.start, end: root.start }, 'warning')];
  }
  const { value } = entry;
  const found = value.type === 'scalar' ? value.value : null;
  if (found === schema) return [];
  if (typeof found === 'string' && isOlder(found)) {
    const said = words`This file is in an older format (${found}); this version reads “${schema}”. In VS Code a quick fix upgrades it.`;
    return [problemAt('old-schema', said, value)];
  }
  const [name, version] = typeof found === 'string' ? found.split('/') : [];
  const said =
    name === schema.split('/')[0] && Number(version) > 1
      ? words`This file was written by a newer version of On the Record (${String(found)}); this one reads “${schema}”.`
      : words`This is not a file of this kind: “schema” is not “${schema}”.`;
  return [problemAt('unknown-schema', said, value)];
}
