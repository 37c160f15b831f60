import type { ActorKind, Extent, KnownActor } from '../engine';
import { changeMap } from './changeMap';
import { FieldReader, listOf, oneOf, readRecord, record, someText, text, texts } from './fields';
import type { Fields, ReadField } from './fields';
import { ACTOR_KINDS } from './model';
import type { FieldsOf } from './model';
import type { Problem } from './problem';
import { schemaProblems } from './schema';
import { REGISTRY_SHAPE } from './shapes';
import { parseYaml, uncounted } from './yaml/parseYaml';
import type { ProblemAt } from './yaml/parseYaml';
import { quickTree } from './yaml/quickTree';
import { rewrite } from './yaml/rewrite';
import { entryOf } from './yaml/tree';
import type { YamlNode } from './yaml/tree';
import { words } from './words';

/** What is known of actors beyond one article: `actors.yaml` at the root of the workspace folder. */

export const REGISTRY_FILE = 'actors.yaml';
export const REGISTRY_SCHEMA = 'on-the-record-actors/1';

export interface RegistryRole {
  readonly role: string;
  /** An actor of the registry, or words. */
  readonly of?: string;
  /** ISO date, month or year. */
  readonly from?: string;
  readonly to?: string;
}

export interface RegistryActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly roles?: readonly RegistryRole[];
  /** `Q42`. */
  readonly wikidata?: string;
  readonly why?: string;
  readonly note?: string;
  /** Ids of actors that are never to be suggested as the same. */
  readonly not?: readonly string[];
  /** It is in the private registry: nothing of it but its id may come into a file of the workspace. Never in a file itself. */
  readonly confidential?: boolean;
}

export interface Registry {
  readonly schema: string;
  readonly actors: Readonly<Record<string, RegistryActor>>;
}

export interface RegistryReading {
  /** Left out where the text as a whole cannot be read; see `problems`. */
  readonly registry?: Registry;
  readonly problems: readonly Problem[];
  /** Where the actors' ids stand in the file. UTF-16 offsets, half-open. */
  readonly where: ReadonlyMap<string, Extent>;
}

const role = record({ required: { role: someText }, optional: { of: text, from: text, to: text } }, words`A role`);
/** A role may be written as a word alone: `roles: [harbourmaster]`. */
const roleOrWord: ReadField = (reader, node, key) => {
  if (node.type !== 'scalar') return role(reader, node, key);
  const words = someText(reader, node, key);
  return words === undefined ? undefined : { role: words };
};

const ACTOR_FIELDS: Fields = {
  required: { name: someText },
  optional: {
    kind: oneOf(ACTOR_KINDS),
    aliases: texts,
    roles: listOf(roleOrWord),
    wikidata: text,
    why: text,
    note: text,
    not: texts,
  },
};

/** Reads a registry. Never throws: what is wrong is in `problems`, and only the actor that is wrong is left out. */
export function readRegistry(yaml: string): RegistryReading {
  const { root, problems, problemAt } = parseYaml(yaml);
  if (problems.length) return { problems, where: new Map() };
  return readTree(yaml, root, problemAt);
}

/** The same without the places, and many times as fast where nothing is wrong. */
export function readRegistryQuickly(yaml: string): Omit<RegistryReading, 'where'> {
  const root = quickTree(yaml);
  const reading = root && readTree(yaml, root, uncounted);
  return reading && reading.problems.length === 0 ? reading : readRegistry(yaml);
}

function readTree(yaml: string, root: YamlNode | undefined, problemAt: ProblemAt): RegistryReading {
  const where = new Map<string, Extent>();
  const reader = new FieldReader(yaml, problemAt);
  if (!root || (root.type === 'scalar' && root.value === null)) {
    return { registry: { schema: REGISTRY_SCHEMA, actors: {} }, problems: [], where };
  }
  if (root.type !== 'map') {
    reader.problem('not-a-mapping', words`A registry is a mapping with the keys “schema” and “actors”.`, root);
    return { problems: reader.problems, where };
  }
  const wrongSchema = schemaProblems(root, REGISTRY_SCHEMA, problemAt);
  reader.problems.push(...wrongSchema);
  if (wrongSchema.some((problem) => problem.severity === 'error')) return { problems: reader.problems, where };
  const list = entryOf(root, 'actors')?.value;
  const actors: [string, RegistryActor][] = [];
  if (list?.type === 'map') {
    for (const { key, keyStart, keyEnd, value } of list.entries) {
      where.set(key, { start: keyStart, end: keyEnd });
      if (value.type !== 'map') reader.wrongType(key, words`a mapping with a “name”`, value);
      else {
        const actor = readRecord(reader, value, ACTOR_FIELDS, words`An actor`);
        if (actor) actors.push([key, actor as unknown as RegistryActor]);
      }
    }
  } else if (list && !(list.type === 'scalar' && list.value === null)) {
    reader.wrongType('actors', words`a mapping of ids`, list);
  }
  reader.problems.sort((a, b) => a.start - b.start);
  return {
    registry: { schema: REGISTRY_SCHEMA, actors: Object.fromEntries(actors) },
    problems: reader.problems,
    where,
  };
}

/** The registry as the engine takes it; whom it knows it may name in a sidecar, so confidential sources are left out. */
export function knownActors(registry: Registry): KnownActor[] {
  const open = Object.entries(registry.actors).filter(([, { confidential }]) => !confidential);
  return open.map(([id, actor]) => ({
    id,
    name: actor.name,
    ...(actor.kind && { kind: actor.kind }),
    ...(actor.aliases && { aliases: actor.aliases }),
    ...(actor.roles && { roles: actor.roles.map((r) => r.role) }),
  }));
}

/** Makes the actor or changes some of its fields; `null` for `fields` removes the actor. */
export interface RegistryChange {
  readonly id: string;
  readonly fields: FieldsOf<RegistryActor> | null;
}

/** The registry's text with the changes in it, all else as it was; without a text, a new file. See applyChanges. */
export function applyRegistryChanges(yaml: string | undefined, changes: readonly RegistryChange[]): string {
  const steps = changes.map(({ id, fields }) => changeMap(['actors', id], fields, REGISTRY_SHAPE));
  return rewrite(yaml, steps, {
    opening: `schema: ${REGISTRY_SCHEMA}`,
    check: ({ problemAt }, root) =>
      schemaProblems(root, REGISTRY_SCHEMA, problemAt).filter((problem) => problem.severity === 'error'),
  });
}
