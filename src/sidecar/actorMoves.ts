import { actorChange } from './keep';
import type { Change } from './change';
import type { JudgedActor } from './judge';
import type { Item, Sidecar, SidecarActor } from './model';

/**
 * The changes to one sidecar that make two of its actors one: what `from` said is `into`'s, and its names and roles stay
 * as `into`'s, so that the engine does not find it a second time.
 */
export function actorsMerged(sidecar: Sidecar | undefined, from: JudgedActor, into: JudgedActor): Change[] {
  const [own, other] = [sidecar?.actors[into.id], sidecar?.actors[from.id]];
  const aliases = without(into.name, [
    ...(own?.aliases ?? into.aliases),
    from.name,
    ...(other?.aliases ?? from.aliases),
  ]);
  const roles = [...new Set([...(own?.roles ?? into.roles), ...(other?.roles ?? from.roles)])];
  const registry = into.registry ?? from.registry;
  const merged = { ...into, aliases, roles, ...(registry !== undefined && { registry }) };
  const why = own?.why ?? other?.why;
  const note = joinedNotes(own?.note, other?.note);
  const words = { ...(why !== undefined && { why }), ...(note !== undefined && { note }) };
  return [
    own
      ? {
          op: 'actor',
          id: into.id,
          fields: {
            aliases,
            ...(roles.length > 0 && { roles }),
            ...(registry !== undefined && { registry }),
            ...words,
          },
        }
      : actorChange({ ...merged, ...words }),
    ...reassigned(sidecar?.annotations ?? [], from.id, into.id),
    ...(other ? [{ op: 'actor', id: from.id, fields: null } as const] : []),
  ];
}

/** The changes that give some of an actor's annotations, by id, to another actor, who is made if need be. */
export function actorSplit(
  sidecar: Sidecar | undefined,
  from: JudgedActor,
  into: JudgedActor,
  items: ReadonlySet<string>,
): Change[] {
  const own = sidecar?.actors[from.id];
  const isShared = (alias: string) => alias === into.name || into.aliases.includes(alias);
  const left = own?.aliases?.filter((alias) => !isShared(alias));
  const moved = (sidecar?.annotations ?? []).filter(({ id }) => items.has(id));
  return [
    ...(sidecar && Object.hasOwn(sidecar.actors, into.id) ? [] : [actorChange(into)]),
    // A name of both would bring them together again.
    ...(own && left && left.length < (own.aliases?.length ?? 0)
      ? [{ op: 'actor', id: from.id, fields: { aliases: left.length ? left : null } } as const]
      : []),
    ...reassigned(moved, from.id, into.id),
  ];
}

/** Says in a sidecar who an actor is beyond the article; an actor whom only the engine knew is written there first. */
export function actorLinked(sidecar: Sidecar | undefined, actor: JudgedActor, registry: string): Change {
  const own = sidecar?.actors[actor.id];
  return own ? { op: 'actor', id: actor.id, fields: { registry } } : actorChange({ ...actor, registry });
}

/** The links of a sidecar that point to one entry of the registry and shall point to another; `null` for none. */
export function linksMoved(sidecar: Sidecar, from: string, into: string | null): Change[] {
  return Object.entries(sidecar.actors)
    .filter(([, { registry }]: [string, SidecarActor]) => registry === from)
    .map(([id]) => ({ op: 'actor', id, fields: { registry: into } }));
}

function reassigned(items: readonly Item[], from: string, into: string): Change[] {
  return items.flatMap((item): Change[] => {
    if (item.type === 'quote' && item.speaker === from)
      return [{ op: 'update', id: item.id, fields: { speaker: into } }];
    if (item.type === 'mention' && item.actor === from) return [{ op: 'update', id: item.id, fields: { actor: into } }];
    return [];
  });
}

function without(name: string, aliases: readonly string[]): string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name);
}

function joinedNotes(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && b !== undefined && a !== b ? `${a}\n${b}` : (a ?? b);
}
