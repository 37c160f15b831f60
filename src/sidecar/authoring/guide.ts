import actorsSchema from '../../../schemas/actors.schema.json';
import sidecarSchema from '../../../schemas/sidecar.schema.json';
import { entryOf } from '../yaml/tree';
import type { MapNode, YamlNode } from '../yaml/tree';
import type { Path } from './spot';

/**
 * What may stand where in our files. The shipped JSON Schemas say it, so that other editors and this one tell people the
 * same; `x-names` is our own addition and says what an id or a word names.
 */

export type FileKind = 'sidecar' | 'registry';

/** What an id or a word in a file names. */
export type Names = 'actor' | 'registry' | 'tag' | 'annotator' | 'wikidata';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly 'x-names'?: string;
}

/** A place in a file, as its schema describes it. */
export interface Guide {
  readonly description?: string;
  readonly layout: 'words' | 'list' | 'map';
  /** The words that may stand here, where they are few. */
  readonly values: readonly { readonly value: string; readonly description?: string }[];
  readonly names?: Names;
  /** The keys of a map, in their order. */
  readonly keys: readonly { readonly key: string; readonly isRequired: boolean; readonly guide: Guide }[];
}

const SCHEMAS: Readonly<Record<FileKind, Schema & { readonly definitions: Readonly<Record<string, Schema>> }>> = {
  sidecar: sidecarSchema as never,
  registry: actorsSchema as never,
};

/** The guide for the place a path leads to. Which keys an annotation may have hangs on its `type`, hence `root`. */
export function guideAt(kind: FileKind, root: YamlNode | undefined, path: Path): Guide | undefined {
  let schema: Schema | undefined = resolved(kind, SCHEMAS[kind]);
  let node = root;
  for (const step of path) {
    if (typeof step === 'number') {
      schema = schema && partOf(kind, schema, ({ items }) => items);
      node = node?.type === 'seq' ? node.items[step]?.value : undefined;
    } else {
      const own: Schema | undefined = schema && propertiesOf(kind, schema, node)[step];
      schema = own ?? (schema && partOf(kind, schema, ({ additionalProperties }) => additionalProperties));
      node = node?.type === 'map' ? entryOf(node, step)?.value : undefined;
    }
    if (!schema) return undefined;
    schema = resolved(kind, schema);
  }
  return schema && guideOf(kind, schema, node);
}

function guideOf(kind: FileKind, schema: Schema, node: YamlNode | undefined, depth = 0): Guide {
  const words = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const values = words.flatMap((value, index) =>
    typeof value === 'string' ? [{ value, description: schema.enumDescriptions?.[index] }] : [],
  );
  const properties = propertiesOf(kind, schema, node);
  const required = requiredOf(schema, node);
  const names = partOf(kind, schema, (part) => part['x-names']);
  const keys =
    depth > 1
      ? []
      : Object.entries(properties).map(([key, part]) => ({
          key,
          isRequired: required.has(key),
          guide: guideOf(kind, resolved(kind, part), undefined, depth + 1),
        }));
  const has = (type: string) => partOf(kind, schema, (part) => [part.type].flat().includes(type) || undefined) ?? false;
  return {
    description: schema.description,
    layout: has('array') ? 'list' : has('object') ? 'map' : 'words',
    values,
    names: names as Names | undefined,
    keys,
  };
}

function resolved(kind: FileKind, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const name = schema.$ref.slice('#/definitions/'.length);
  return { ...resolved(kind, SCHEMAS[kind].definitions[name] ?? {}), ...schema };
}

/** What `read` finds in a schema, or in the first of its alternatives where it finds something. */
function partOf<T>(kind: FileKind, schema: Schema, read: (schema: Schema) => T | undefined): T | undefined {
  for (const part of [schema, ...(schema.anyOf ?? []), ...(schema.allOf ?? []).filter((each) => !each.if)]) {
    const found = read(resolved(kind, part));
    if (found !== undefined) return found;
  }
  return undefined;
}

function propertiesOf(kind: FileKind, schema: Schema, node: YamlNode | undefined): Readonly<Record<string, Schema>> {
  const parts = [schema, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].map((part) => resolved(kind, part));
  return Object.assign(
    {},
    ...parts.map((part) => ({ ...part.properties, ...(part.if && holds(part.if, node) ? part.then?.properties : {}) })),
  ) as Record<string, Schema>;
}

function requiredOf(schema: Schema, node: YamlNode | undefined): ReadonlySet<string> {
  const parts = (schema.allOf ?? []).filter((part) => part.if && holds(part.if, node));
  return new Set([...(schema.required ?? []), ...parts.flatMap((part) => part.then?.required ?? [])]);
}

/** Whether the entries of a map are what a condition wants: `type: quote`. */
function holds({ properties = {} }: Schema, node: YamlNode | undefined): boolean {
  return (
    node?.type === 'map' && Object.entries(properties).every(([key, wanted]) => valueOf(node, key) === wanted.const)
  );
}

function valueOf(map: MapNode, key: string): unknown {
  const value = entryOf(map, key)?.value;
  return value?.type === 'scalar' ? value.value : undefined;
}
