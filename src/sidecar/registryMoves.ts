import { actorId } from './actorId';
import type { JudgedActor } from './judge';
import type { Registry, RegistryActor, RegistryChange, RegistryRole } from './registry';
import { isEqual } from './yaml/isEqual';
import type { Data } from './yaml/tree';

/** An entry for an actor of an article, with what the article says of them. */
export function entryFor({ name, kind, aliases, roles }: JudgedActor): RegistryActor {
  return {
    name,
    kind,
    ...(aliases.length > 0 && { aliases }),
    ...(roles.length > 0 && { roles: roles.map((role) => ({ role })) }),
  };
}

/** An id for an entry, as a register of names has it: the last name of a person first. `Ana Ruiz` → `ruiz-ana`. */
export function entryId({ name, kind }: Pick<JudgedActor, 'name' | 'kind'>, taken: ReadonlySet<string>): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop() ?? '';
  return actorId(kind === 'person' ? [last, ...words].join(' ') : name, taken);
}

/**
 * The aliases of an entry with the name of an actor of an article who is this one; `undefined` where the entry has that name
 * already. What an unnamed source or a group is called names nobody in the next article.
 */
export function aliasesWith(
  { name, aliases = [] }: RegistryActor,
  actor: Pick<JudgedActor, 'name' | 'kind'>,
): string[] | undefined {
  if (actor.kind === 'unnamed' || actor.kind === 'collective') return undefined;
  const alike = (other: string) => other.toLowerCase() === actor.name.toLowerCase();
  return [name, ...aliases].some(alike) ? undefined : [...aliases, actor.name];
}

/**
 * Makes two entries one. Nothing that either says is lost: names become aliases, roles are joined, notes stand one under
 * the other; other entries that name `from` name `into` instead.
 */
export function entriesMerged(registry: Registry, from: string, into: string): RegistryChange[] {
  const [gone, kept] = [registry.actors[from], registry.actors[into]];
  if (!gone || !kept || from === into) return [];
  const aliases = [...new Set([...(kept.aliases ?? []), gone.name, ...(gone.aliases ?? [])])].filter(
    (alias) => alias !== kept.name,
  );
  const roles = distinct([...(kept.roles ?? []), ...(gone.roles ?? [])]);
  const not = [...new Set([...(kept.not ?? []), ...(gone.not ?? [])])].filter((id) => id !== from && id !== into);
  const notes = [...new Set([kept.note, gone.note].filter((note) => note !== undefined))];
  return [
    {
      id: into,
      fields: {
        ...(aliases.length > 0 && { aliases }),
        ...(roles.length > 0 && { roles }),
        ...(!kept.kind && gone.kind && { kind: gone.kind }),
        ...(kept.wikidata === undefined && gone.wikidata !== undefined && { wikidata: gone.wikidata }),
        ...(kept.why === undefined && gone.why !== undefined && { why: gone.why }),
        ...(notes.length > 0 && { note: notes.join('\n') }),
        ...((kept.not ?? gone.not) && { not: not.length > 0 ? not : null }),
      },
    },
    ...mentionsMoved(registry, from, into),
    { id: from, fields: null },
  ];
}

/** Entries that are never to be suggested as the same: each says so, so that whoever reads one of them sees it. */
export function entriesKeptApart(registry: Registry, a: string, b: string): RegistryChange[] {
  return (
    [
      [a, b],
      [b, a],
    ] as const
  ).flatMap(([id, other]) => {
    const not = registry.actors[id]?.not ?? [];
    return registry.actors[id] && !not.includes(other) ? [{ id, fields: { not: [...not, other] } }] : [];
  });
}

/** Whether somebody said that two entries are two. */
export function areKeptApart(registry: Registry | undefined, a: string, b: string): boolean {
  return Boolean(registry?.actors[a]?.not?.includes(b) || registry?.actors[b]?.not?.includes(a));
}

function mentionsMoved(registry: Registry, from: string, into: string): RegistryChange[] {
  return Object.entries(registry.actors).flatMap(([id, { roles, not }]) => {
    if (id === from || id === into) return [];
    const isNamed = roles?.some((role) => role.of === from);
    const isApart = not?.includes(from);
    if (!isNamed && !isApart) return [];
    return [
      {
        id,
        fields: {
          ...(isNamed && { roles: roles?.map((role) => (role.of === from ? { ...role, of: into } : role)) }),
          ...(isApart && { not: [...new Set(not?.map((other) => (other === from ? into : other)))] }),
        },
      },
    ];
  });
}

function distinct(roles: readonly RegistryRole[]): RegistryRole[] {
  const same = (a: RegistryRole, b: RegistryRole) => isEqual(a as unknown as Data, b as unknown as Data);
  return roles.filter((role, index) => roles.findIndex((other) => same(role, other)) === index);
}
