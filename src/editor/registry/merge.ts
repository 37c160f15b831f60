import * as vscode from 'vscode';
import { actorsMerged } from '../../sidecar/actorMoves';
import type { Registry } from '../../sidecar/registry';
import { areKeptApart } from '../../sidecar/registryMoves';
import type { OpenAct } from '../actHistory';
import type { ActorArgument, ActorRef } from './actorRef';
import type { RegistryDesk } from './registryDesk';

/** The id of the actor that stays, in the article or, over articles, in the registry. */
export async function merge(desk: RegistryDesk, from: ActorRef, into: ActorRef, act: OpenAct): Promise<string> {
  const [one, other] = [from.registry?.id, into.registry?.id];
  const registry = await desk.registryOf(into);
  desk.mustShareRegistry(from, into);
  mustNotBeKeptApart(registry, from, into);
  const isHere = from.here && into.here && from.here.annotated.document === into.here.annotated.document;
  if (isHere && from.here && into.here) {
    if (from.here.actor.id === into.here.actor.id) throw new Error(vscode.l10n.t('This is one actor already.'));
    if (one !== undefined && other !== undefined && one !== other) await desk.mergeEntries(into, one, other, act);
    const { sidecar } = await desk.sidecars.read(into.here.annotated.document.uri);
    await desk.changeSidecar(into, act, actorsMerged(sidecar, from.here.actor, into.here.actor));
    return into.here.actor.id;
  }
  if (one !== undefined && one === other) throw new Error(vscode.l10n.t('This is one actor already.'));
  // Where only one of the two is in the registry, that entry is who both are.
  const id = other ?? one ?? (await desk.entryOf(into, act));
  if (one !== undefined && one !== id) await desk.mergeEntries(into, one, id, act);
  else if (one === undefined) await desk.link(from, id, act);
  if (other === undefined && id === one) await desk.link(into, id, act);
  return id;
}

/** Looks an actor up as the files have it now. */
export type Find = (actor: ActorArgument) => Promise<ActorRef | undefined>;

/**
 * Makes several actors one with `into`, all or none: where any two of them are kept apart, nothing is written. Answers the id
 * of the actor that stays, as `merge` does.
 */
export async function mergeAll(
  desk: RegistryDesk,
  find: Find,
  { those, into }: { readonly those: readonly ActorArgument[]; readonly into: ActorArgument },
  act: OpenAct,
): Promise<string> {
  await mustBeAllowed(desk, find, [...those, into]);
  let id: string | undefined;
  for (const actor of those) {
    // Each merge may give those that follow another entry.
    const [from, stays] = [await find(actor), await find(into)];
    if (from && stays && !isOne(from, stays)) id = await merge(desk, from, stays, act);
  }
  if (id === undefined) throw new Error(vscode.l10n.t('This is one actor already.'));
  return id;
}

/** Asked of all before the first is merged: later a refusal would name one who is two by then. */
async function mustBeAllowed(desk: RegistryDesk, find: Find, actors: readonly ActorArgument[]): Promise<void> {
  const refs: ActorRef[] = [];
  for (const actor of actors) {
    const ref = await find(actor);
    if (!ref) continue;
    const registry = await desk.registryOf(ref);
    for (const other of refs) {
      desk.mustShareRegistry(other, ref);
      mustNotBeKeptApart(registry, other, ref);
    }
    refs.push(ref);
  }
}

function mustNotBeKeptApart(registry: Registry, { registry: one }: ActorRef, { registry: other }: ActorRef): void {
  if (!one || !other || !areKeptApart(registry, one.id, other.id)) return;
  // The name that the registry has: in the article at hand they may go by another.
  const [a, b] = [one, other].map(({ id, entry }) => `${entry.name} (${id})`);
  throw new Error(vscode.l10n.t('The registry says that {0} and {1} are not the same (“not”).', a, b));
}

/** Whether both are one actor since a merge before this one. */
function isOne({ here: one, registry: a }: ActorRef, { here: other, registry: b }: ActorRef): boolean {
  if (one && other && one.annotated.document === other.annotated.document) return one.actor.id === other.actor.id;
  return a !== undefined && a.id === b?.id;
}
