import type { Actor, Annotations } from '../engine';
import type { JudgedActor } from './judge';
import type { Sidecar, SidecarActor } from './model';
import { foldWords } from './placing/fold';
import type { Registry } from './registry';

/** The article's actors: the sidecar's first, with what the engine found out about them, then those only the engine knows. */
export interface JudgedActors {
  readonly actors: readonly JudgedActor[];
  /** The id under which the engine's actor goes now. */
  readonly idOf: (engineId: string) => string;
}

export function judgeActors(
  annotations: Annotations,
  sidecar: Sidecar | undefined,
  registry: Registry | undefined,
): JudgedActors {
  const own = Object.entries(sidecar?.actors ?? {});
  const named = byName(own);
  const ids = new Map<string, string>();
  const found = new Map<string, Actor[]>();
  const rest: Actor[] = [];
  for (const actor of annotations.actors) {
    const id = sidecar && Object.hasOwn(sidecar.actors, actor.id) ? actor.id : named.get(nameKey(actor.name));
    if (id === undefined) rest.push(actor);
    else {
      ids.set(actor.id, id);
      found.set(id, [...(found.get(id) ?? []), actor]);
    }
  }
  const withKnown = (actor: JudgedActor): JudgedActor => {
    const id = actor.registry;
    return id !== undefined && registry && Object.hasOwn(registry.actors, id)
      ? { ...actor, known: registry.actors[id]! }
      : actor;
  };
  return {
    actors: [
      ...own.map(([id, actor]) => withKnown(joined(id, actor, found.get(id) ?? [], registry))),
      ...rest.map((actor) => withKnown({ ...actor, inSidecar: false })),
    ],
    idOf: (id) => ids.get(id) ?? id,
  };
}

/** Ids by name, and by alias where only one actor has it. */
function byName(actors: readonly (readonly [string, SidecarActor])[]): Map<string, string> {
  const aliases = new Map<string, string | undefined>();
  for (const [id, actor] of actors) {
    for (const alias of actor.aliases ?? []) {
      const key = nameKey(alias);
      aliases.set(key, aliases.has(key) && aliases.get(key) !== id ? undefined : id);
    }
  }
  const names = new Map<string, string>();
  for (const [alias, id] of aliases) if (id !== undefined) names.set(alias, id);
  for (const [id, actor] of [...actors].reverse()) names.set(nameKey(actor.name), id);
  return names;
}

function nameKey(name: string): string {
  return foldWords(name).trim().toLowerCase();
}

function sameName(name: string): (form: string) => boolean {
  const key = nameKey(name);
  return (form) => nameKey(form) === key;
}

function joined(id: string, own: SidecarActor, found: readonly Actor[], registry: Registry | undefined): JudgedActor {
  const link = own.registry ?? found.find((actor) => actor.registry !== undefined)?.registry;
  const known =
    link !== undefined && registry && Object.hasOwn(registry.actors, link) ? registry.actors[link] : undefined;
  // “A port official” at the beginning of a sentence is no other form of “a port official”; a name is written as it is.
  const isDescribed = own.kind === 'unnamed' || own.kind === 'collective';
  const isName = isDescribed ? sameName(own.name) : (form: string) => form === own.name;
  const forms = [...(own.aliases ?? []), ...found.flatMap((actor) => [actor.name, ...actor.aliases])];
  return {
    id,
    name: own.name,
    kind: own.kind ?? known?.kind ?? found[0]?.kind ?? 'person',
    aliases: [...new Set(forms)].filter((form) => !isName(form)),
    roles: [...new Set([...(own.roles ?? []), ...found.flatMap((actor) => actor.roles)])],
    ...(link !== undefined && { registry: link }),
    inSidecar: true,
    ...(own.why !== undefined && { why: own.why }),
    ...(own.note !== undefined && { note: own.note }),
  };
}

/** Every id that is spoken of has an actor: an id the sidecar names without saying who it is gets its own as a name. */
export function withStubs(actors: readonly JudgedActor[], ids: readonly (string | null)[]): readonly JudgedActor[] {
  const known = new Set(actors.map((actor) => actor.id));
  const missing = new Set(ids.filter((id): id is string => id !== null && !known.has(id)));
  const stubs = [...missing].map((id): JudgedActor => ({
    id,
    name: id,
    kind: 'person',
    aliases: [],
    roles: [],
    inSidecar: false,
  }));
  return stubs.length ? [...actors, ...stubs] : actors;
}
