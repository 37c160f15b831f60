import { applyChanges, type Change } from './change';
import type { Item, ItemFields, Sidecar } from './model';
import { readSidecar } from './read';
import { applyRegistryChanges, readRegistry } from './registry';
import type { RegistryActor, RegistryChange } from './registry';
import { isEqual } from './yaml/isEqual';
import type { Data } from './yaml/tree';

/** The text of a sidecar or a registry at three times; `undefined` where there was no file. */
export interface Times {
  /** What an act made of the file. */
  readonly after: string | undefined;
  /** What the file was before that act. */
  readonly before: string | undefined;
  /** What the file is now, after others wrote too. */
  readonly now: string | undefined;
}

/** Thrown where what an act wrote was changed again since, so that taking it back would lose somebody's words. */
export class ChangedSince extends Error {
  override readonly name = 'ChangedSince';
}

/**
 * The file as it is now, without what one act did to it; what others wrote meanwhile stays.
 * Throws {@link ChangedSince}, or a SidecarError where the file does not parse.
 */
export function revert({ before, after, now }: Times): string | undefined {
  if (now === after) return before;
  return [after, before, now].some(isRegistry)
    ? revertRegistry({ before, after, now })
    : revertSidecar({ before, after, now });
}

/** `schema: on-the-record-actors/1` at the beginning of a line. */
const REGISTRY = /^schema:\s*["']?on-the-record-actors\//m;

function isRegistry(text: string | undefined): boolean {
  return text !== undefined && REGISTRY.test(text);
}

function revertRegistry({ before, after, now }: Times): string | undefined {
  const [from, to, here] = [after, before, now].map((text) => {
    const { registry } = readRegistry(text ?? '');
    // Writing into a text that does not parse is refused, and says where.
    if (!registry) applyRegistryChanges(text, []);
    return entriesOf(registry?.actors ?? {});
  }) as [Entries, Entries, Entries];
  const changes = differences(from, to, here).map(({ key, to: actor }): RegistryChange => {
    const gone = Object.keys(here.get(key) ?? {}).filter((name) => !actor || !(name in actor));
    return { id: key, fields: actor ? { ...actor, ...Object.fromEntries(gone.map((name) => [name, null])) } : null };
  });
  return changes.length ? applyRegistryChanges(now, changes) : now;
}

type Entries = Map<string, RegistryActor>;

function revertSidecar({ before, after, now }: Times): string | undefined {
  const [from, to, here] = [after, before, now].map(parsed);
  const changes: Change[] = [
    ...differences(itemsOf(from), itemsOf(to), itemsOf(here)).map(({ key, to: item }): Change => {
      if (!item) return { op: 'remove', id: key };
      const held = itemsOf(here).get(key);
      return held ? { op: 'update', id: key, fields: fieldsTo(held, item) } : { op: 'add', items: [item] };
    }),
    ...differences(entriesOf(from.actors), entriesOf(to.actors), entriesOf(here.actors)).map(
      ({ key, to: actor }): Change => ({ op: 'actor', id: key, fields: actor ?? null }),
    ),
    ...differences(entriesOf(from.article), entriesOf(to.article), entriesOf(here.article)).map(
      ({ key, to: value }): Change => ({ op: 'article', fields: { [key]: value ?? null } }),
    ),
  ];
  return changes.length ? applyChanges(now, changes) : now;
}

const EMPTY: Sidecar = { schema: '', article: {}, actors: {}, annotations: [] };

function parsed(text: string | undefined): Sidecar {
  if (text === undefined) return EMPTY;
  const { sidecar } = readSidecar(text);
  // Writing into a text that does not parse is refused, and says where.
  if (!sidecar) applyChanges(text, []);
  return sidecar ?? EMPTY;
}

/** What has to change to lead from one state to another; throws where it is neither of them by now. */
function differences<T>(from: Map<string, T>, to: Map<string, T>, here: Map<string, T>) {
  const keys = [...new Set([...from.keys(), ...to.keys()])];
  return keys
    .map((key) => ({ key, from: from.get(key), to: to.get(key), here: here.get(key) }))
    .filter((each) => !same(each.from, each.to) && !same(each.here, each.to))
    .map((each) => {
      if (!same(each.here, each.from)) throw new ChangedSince(each.key);
      return each;
    });
}

function same(a: unknown, b: unknown): boolean {
  return isEqual((a ?? null) as Data, (b ?? null) as Data);
}

function itemsOf({ annotations }: Sidecar): Map<string, Item> {
  return new Map(annotations.map((item) => [item.id, item]));
}

function entriesOf<T>(record: Readonly<Record<string, T>>): Map<string, T>;
function entriesOf(record: object): Map<string, unknown>;
function entriesOf(record: object): Map<string, unknown> {
  return new Map(Object.entries(record));
}

/** The fields that lead from one item to another of the same id; a field that is gone is `null`. */
function fieldsTo(from: Item, to: Item): ItemFields {
  const gone = Object.keys(from).filter((key) => !(key in to));
  const { id: _id, type: _type, ...fields } = to;
  return { ...fields, ...Object.fromEntries(gone.map((key) => [key, null])) };
}
