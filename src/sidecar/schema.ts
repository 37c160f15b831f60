import { isOlder } from './migrate';
import type { Problem } from './problem';
import type { ProblemAt } from './yaml/parseYaml';
import { entryOf } from './yaml/tree';
import type { MapNode } from './yaml/tree';

/** Tells whether a file is of our kind and version: the key `schema`, `on-the-record/1`. */
export function schemaProblems(root: MapNode, schema: string, problemAt: ProblemAt): Problem[] {
  const entry = entryOf(root, 'schema');
  if (!entry) {
    const message = `The key “schema” is missing; write “schema: ${schema}”.`;
    return [problemAt('missing-key', message, { start: root.start, end: root.start }, 'warning')];
  }
  const { value } = entry;
  const found = value.type === 'scalar' ? value.value : null;
  if (found === schema) return [];
  if (typeof found === 'string' && isOlder(found)) {
    const message = `This file is in an older format (${found}); this version reads “${schema}”. In VS Code a quick fix upgrades it.`;
    return [problemAt('old-schema', message, value)];
  }
  const [name, version] = typeof found === 'string' ? found.split('/') : [];
  const message =
    name === schema.split('/')[0] && Number(version) > 1
      ? `This file was written by a newer version of On the Record (${String(found)}); this one reads “${schema}”.`
      : `This is not a file of this kind: “schema” is not “${schema}”.`;
  return [problemAt('unknown-schema', message, value)];
}
