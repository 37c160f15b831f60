import { SIDECAR_SCHEMA } from '../model';
import { REGISTRY_SCHEMA } from '../registry';
import { schemaProblems } from '../schema';
import { REGISTRY_SHAPE, SIDECAR_SHAPE } from '../shapes';
import type { FileKind } from '../yaml/rewrite';
import type { Shape } from '../yaml/shape';
import { entryOf } from '../yaml/tree';
import type { MapNode } from '../yaml/tree';

/** The kinds of files that can be merged, each with the way it is written. */
export interface MergedKind extends FileKind {
  readonly shape: Shape;
}

export const SIDECAR_KIND = kindOf(SIDECAR_SCHEMA, SIDECAR_SHAPE);
export const REGISTRY_KIND = kindOf(REGISTRY_SCHEMA, REGISTRY_SHAPE);

/** A file that says it is a registry is one; what any other says is checked as a sidecar's. */
export function kindOfFile(root: MapNode): MergedKind {
  const schema = entryOf(root, 'schema')?.value;
  const isRegistry = schema?.type === 'scalar' && String(schema.value).startsWith('on-the-record-actors/');
  return isRegistry ? REGISTRY_KIND : SIDECAR_KIND;
}

function kindOf(schema: string, shape: Shape): MergedKind {
  return {
    opening: `schema: ${schema}`,
    shape,
    check: ({ problemAt }, root) => schemaProblems(root, schema, problemAt).filter((p) => p.severity === 'error'),
  };
}
