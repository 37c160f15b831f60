import * as vscode from 'vscode';
import { foldName } from '../../newsroom/identity';
import type { RegistryActor } from '../../sidecar/registry';
import { entriesKeptApart } from '../../sidecar/registryMoves';
import type { OpenAct } from '../actHistory';
import { BACK, choose, type Choice } from '../choose';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { privateRegistry } from '../registryFiles';
import { actorFor, type ActorArgument, type ActorRef } from './actorRef';
import type { RegistryDesk } from './registryDesk';

/** Says who an actor is beyond the article: an entry of the registry, a new one, or expressly not somebody. */
export function registerLinkActor(desk: RegistryDesk): vscode.Disposable {
  const find = (args: ActorArgument, question: string) => actorFor(desk.documents, desk.registries, args, question);
  return vscode.Disposable.from(
    registerCommand('linkActor', async (given?: ActorArgument) => {
      const { registry, ...args } = given ?? {};
      const ref = await find(args, vscode.l10n.t('Link which actor to the registry?'));
      if (!ref?.here) return undefined;
      const { actors } = await desk.registryOf(ref);
      const id = registry ?? (await askEntry(ref, actors));
      if (id === undefined) return undefined;
      const label = vscode.l10n.t('Link {0} to the Registry', ref.name);
      if (id === NEW) return desk.act(label, (act) => desk.entryOf({ ...ref, registry: undefined }, act));
      if (!Object.hasOwn(actors, id)) throw new Error(vscode.l10n.t('The registry has no actor {0}.', id));
      await desk.act(label, (act) => desk.link(ref, id, act));
      return id;
    }),

    registerCommand('addActor', async (given?: ActorArgument & { readonly confidential?: boolean }) => {
      const args = given ?? {};
      const ref = await find({ ...args, registry: undefined }, vscode.l10n.t('Add which actor to the registry?'));
      if (!ref) return undefined;
      if (ref.registry)
        throw new Error(vscode.l10n.t('{0} is in the registry already, as {1}.', ref.name, ref.registry.id));
      const confidential = args.confidential ?? (args.actor === undefined ? await askConfidential(ref) : false);
      if (confidential === undefined) return undefined;
      const label = vscode.l10n.t('Add {0} to the Registry', ref.name);
      return desk.act(label, (act) => desk.entryOf(ref, act, { confidential }));
    }),

    registerCommand('keepActorsApart', async (given?: ActorArgument & { readonly from?: ActorArgument }) => {
      const { from, ...args } = given ?? {};
      const one = await find(args, vscode.l10n.t('Who is not somebody else?'));
      const other = one && (from ? await find(from, '') : await askOther(desk, one));
      if (!one || !other) return undefined;
      const label = vscode.l10n.t('Keep {0} and {1} Apart', one.name, other.name);
      return desk.act(label, (act) => keptApart(desk, one, other, act));
    }),
  );
}

/** Says in the registry that two are two; whoever is not in it yet is added. */
export async function keptApart(
  desk: RegistryDesk,
  one: ActorRef,
  other: ActorRef,
  act: OpenAct,
): Promise<readonly string[]> {
  const [a, b] = [one.registry?.id, other.registry?.id];
  if (a !== undefined && a === b)
    throw new Error(vscode.l10n.t('Both are {0} in the registry. Split that actor instead.', a));
  desk.mustShareRegistry(one, other);
  const first = await desk.entryOf(one, act);
  const second = await desk.entryOf(other, act);
  await desk.changeRegistry(one, act, entriesKeptApart(await desk.registryOf(one), first, second));
  return [first, second];
}

const NEW = '\n';

/** Entries of the actor's names first, then the others, a new one last. */
async function askEntry(
  { name, here }: ActorRef,
  actors: Readonly<Record<string, RegistryActor>>,
): Promise<string | undefined> {
  const names = new Set([name, ...(here?.actor.aliases ?? [])].map(foldName));
  const isNamesake = (entry: RegistryActor) =>
    [entry.name, ...(entry.aliases ?? [])].some((one) => names.has(foldName(one)));
  const rows = Object.entries(actors).map(([id, entry]) => ({ id, entry, likely: isNamesake(entry) }));
  const chosen = await choose<string>({
    title: vscode.l10n.t('Who is {0}?', name),
    placeholder: vscode.l10n.t('Actors of the registry, those of this name first'),
    choices: [
      ...rows.sort((a, b) => Number(b.likely) - Number(a.likely)).map(({ id, entry }) => entryRow(id, entry)),
      { label: `$(add) ${vscode.l10n.t('Add to the registry')}`, value: NEW },
    ],
  });
  return chosen === BACK ? undefined : chosen;
}

function entryRow(id: string, { name, roles, confidential }: RegistryActor): Choice<string> {
  return {
    label: `$(${confidential ? 'lock' : 'book'}) ${plainLabel(name)}`,
    description: id,
    detail: roles?.length ? plainLabel(roles.map(({ role }) => role).join(', ')) : undefined,
    value: id,
  };
}

/** Asked only where there is a private registry. */
async function askConfidential({ name }: ActorRef): Promise<boolean | undefined> {
  if (!privateRegistry()) return false;
  const chosen = await choose<boolean>({
    title: vscode.l10n.t('Add {0} to the Registry', name),
    placeholder: vscode.l10n.t('Who may know who this is?'),
    choices: [
      { label: vscode.l10n.t('Everybody who has the folder'), value: false },
      {
        label: `$(lock) ${vscode.l10n.t('Only you: keep it in the private registry')}`,
        detail: vscode.l10n.t('The sidecar gets an id that names nobody'),
        value: true,
      },
    ],
  });
  return chosen === BACK ? undefined : chosen;
}

async function askOther(desk: RegistryDesk, one: ActorRef): Promise<ActorRef | undefined> {
  const { actors } = await desk.registryOf(one);
  const chosen = await choose<string>({
    title: vscode.l10n.t('{0} is not…', one.name),
    placeholder: vscode.l10n.t('The two will never be suggested as the same'),
    choices: Object.entries(actors)
      .filter(([id]) => id !== one.registry?.id)
      .map(([id, entry]) => entryRow(id, entry)),
  });
  return chosen === undefined || chosen === BACK
    ? undefined
    : actorFor(desk.documents, desk.registries, { registry: chosen }, '');
}
