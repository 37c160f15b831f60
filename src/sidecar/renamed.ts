import { actorChange } from './keep';
import type { Change } from './change';
import type { JudgedActor } from './judge';
import type { SidecarActor } from './model';
import type { RegistryActor, RegistryChange } from './registry';

/** The change that gives an actor of an article another name; the old one stays as a form the article uses. */
export function renamedHere(actor: JudgedActor, name: string): Change {
  const renamed = { ...actor, name, aliases: aliasesAfter(actor, name) };
  if (!actor.inSidecar) return actorChange(renamed);
  return { op: 'actor', id: actor.id, fields: { name, aliases: renamed.aliases } };
}

export function renamedInSidecar(id: string, actor: SidecarActor, name: string): Change {
  return { op: 'actor', id, fields: { name, aliases: aliasesAfter(actor, name) } };
}

export function renamedInRegistry(id: string, actor: RegistryActor, name: string): RegistryChange {
  return { id, fields: { name, aliases: aliasesAfter(actor, name) } };
}

/** The old name is kept, or the engine would find a second actor by it. */
function aliasesAfter(actor: { readonly name: string; readonly aliases?: readonly string[] }, name: string): string[] {
  return [...new Set([...(actor.aliases ?? []), actor.name])].filter((alias) => alias !== name);
}
