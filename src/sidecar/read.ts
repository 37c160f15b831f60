import type { Extent } from '../engine';
import { FieldReader, readRecord } from './fields';
import { ACTOR_FIELDS, ARTICLE_FIELDS, ITEM_FIELDS } from './sidecarFields';
import { ITEM_TYPES, SIDECAR_SCHEMA } from './model';
import type { ArticleDetails, Item, ItemType, Sidecar, SidecarActor } from './model';
import type { Problem } from './problem';
import { schemaProblems } from './schema';
import { parseYaml, uncounted } from './yaml/parseYaml';
import type { ProblemAt } from './yaml/parseYaml';
import { quickTree } from './yaml/quickTree';
import { entryOf } from './yaml/tree';
import type { MapNode, YamlNode } from './yaml/tree';
import { words } from './words';

export type { Problem } from './problem';

export interface SidecarReading {
  /** Left out where the text as a whole cannot be read; see `problems`. */
  readonly sidecar?: Sidecar;
  readonly problems: readonly Problem[];
  /** Where items and actors stand in the file, by id; what is wrong is there too. UTF-16 offsets, half-open. */
  readonly where: { readonly items: ReadonlyMap<string, Extent>; readonly actors: ReadonlyMap<string, Extent> };
}

/** Reads a sidecar. Never throws: what is wrong is in `problems`, and only the item that is wrong is left out. */
export function readSidecar(yaml: string): SidecarReading {
  const { root, problems, problemAt } = parseYaml(yaml);
  if (problems.length) return { problems, where: { items: new Map(), actors: new Map() } };
  return readTree(yaml, root, problemAt);
}

/** The same without the places, and many times as fast where nothing is wrong: for reading thousands. */
export function readSidecarQuickly(yaml: string): Omit<SidecarReading, 'where'> {
  const root = quickTree(yaml);
  const reading = root && readTree(yaml, root, uncounted);
  return reading && reading.problems.length === 0 ? reading : readSidecar(yaml);
}

function readTree(yaml: string, root: YamlNode | undefined, problemAt: ProblemAt): SidecarReading {
  const nowhere = { items: new Map<string, Extent>(), actors: new Map<string, Extent>() };
  const reader = new FieldReader(yaml, problemAt);
  if (!root || (root.type === 'scalar' && root.value === null)) {
    const said = words`This file is empty. It should begin with “schema: ${SIDECAR_SCHEMA}”.`;
    reader.problem('missing-key', said, { start: 0, end: 0 }, 'warning');
    const sidecar = { schema: SIDECAR_SCHEMA, article: {}, actors: {}, annotations: [] };
    return { sidecar, problems: reader.problems, where: nowhere };
  }
  if (root.type !== 'map') {
    reader.problem(
      'not-a-mapping',
      words`A sidecar is a mapping with the keys “schema”, “actors” and “annotations”.`,
      root,
    );
    return { problems: reader.problems, where: nowhere };
  }
  const wrongSchema = schemaProblems(root, SIDECAR_SCHEMA, problemAt);
  reader.problems.push(...wrongSchema);
  if (wrongSchema.some((problem) => problem.severity === 'error')) return { problems: reader.problems, where: nowhere };

  const where = { items: new Map<string, Extent>(), actors: new Map<string, Extent>() };
  const actors = readActors(reader, part(root, 'actors'), where.actors);
  const sidecar: Sidecar = {
    schema: SIDECAR_SCHEMA,
    article: readArticle(reader, part(root, 'article')),
    actors,
    annotations: readItems(reader, part(root, 'annotations'), where),
  };
  reader.problems.sort((a, b) => a.start - b.start);
  return { sidecar, problems: reader.problems, where };
}

/** The value of a top key; nothing where it is missing or empty. */
function part(root: MapNode, key: string): YamlNode | undefined {
  const value = entryOf(root, key)?.value;
  return value?.type === 'scalar' && value.value === null ? undefined : value;
}

/** Each detail on its own: one that is wrong takes no other with it. */
function readArticle(reader: FieldReader, node: YamlNode | undefined): ArticleDetails {
  if (!node) return {};
  if (node.type !== 'map') return reader.wrongType('article', words`a mapping`, node) ?? {};
  const details: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    const field = Object.hasOwn(ARTICLE_FIELDS, key) ? ARTICLE_FIELDS[key] : undefined;
    if (!field || (value.type === 'scalar' && value.value === null)) continue;
    const found = field(reader, value, key);
    if (found !== undefined) details[key] = found;
  }
  return details;
}

function readActors(reader: FieldReader, node: YamlNode | undefined, where: Map<string, Extent>): Sidecar['actors'] {
  if (!node) return {};
  if (node.type !== 'map') return reader.wrongType('actors', words`a mapping of ids`, node) ?? {};
  const actors: [string, SidecarActor][] = [];
  for (const { key, keyStart, keyEnd, value } of node.entries) {
    where.set(key, { start: keyStart, end: keyEnd });
    if (value.type !== 'map') reader.wrongType(key, words`a mapping with a “name”`, value);
    else {
      const actor = readRecord(reader, value, ACTOR_FIELDS, words`An actor`);
      if (actor) actors.push([key, actor as unknown as SidecarActor]);
    }
  }
  return Object.fromEntries(actors);
}

function readItems(reader: FieldReader, node: YamlNode | undefined, where: ItemsAndActors): Item[] {
  if (!node) return [];
  if (node.type !== 'seq') return reader.wrongType('annotations', words`a list`, node) ?? [];
  const items: Item[] = [];
  for (const { value } of node.items) {
    const item = readItem(reader, value, where);
    if (item) items.push(item);
  }
  return items;
}

type ItemsAndActors = { readonly items: Map<string, Extent>; readonly actors: ReadonlyMap<string, Extent> };

function readItem(reader: FieldReader, node: YamlNode, where: ItemsAndActors): Item | undefined {
  if (node.type !== 'map') return reader.wrongType('annotations', words`a list of mappings`, node);
  const id = entryOf(node, 'id')?.value;
  const known = id?.type === 'scalar' && id.value !== null ? String(id.value) : undefined;
  const isSecond = known !== undefined && where.items.has(known);
  if (isSecond) reader.problem('duplicate-id', words`The id “${known}” is taken by another annotation.`, id!);
  else if (known !== undefined) where.items.set(known, { start: node.start, end: node.end });
  const read = readRecord(reader, node, ITEM_FIELDS[typeOf(node)], words`An annotation`);
  if (!read || isSecond) return undefined;
  const item = read as unknown as Item;
  if (item.type === 'quote') checkActor(reader, node, 'speaker', item.speaker, where);
  if (item.type === 'mention') checkActor(reader, node, 'actor', item.actor, where);
  return item;
}

/** The type by which an item is read; where it has none that is known, reading it as a passage says so. */
function typeOf(node: MapNode): ItemType {
  const value = entryOf(node, 'type')?.value;
  const type = value?.type === 'scalar' ? value.value : undefined;
  return ITEM_TYPES.find((known) => known === type) ?? 'passage';
}

function checkActor(
  reader: FieldReader,
  node: MapNode,
  key: string,
  id: string | undefined,
  { actors }: ItemsAndActors,
): void {
  if (id === undefined || actors.has(id)) return;
  const value = entryOf(node, key)?.value;
  if (value) reader.problem('unknown-actor', words`No actor of this file has the id “${id}”.`, value, 'warning');
}
