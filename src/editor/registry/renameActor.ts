import * as vscode from 'vscode';
import { renamedHere, renamedInRegistry, renamedInSidecar } from '../../sidecar/renamed';
import type { OpenAct } from '../actHistory';
import { BACK, ask } from '../choose';
import { registerCommand } from '../commands';
import { actorFor, type ActorArgument, type ActorRef } from './actorRef';
import type { RegistryDesk } from './registryDesk';

/** Gives an actor another name: in the article, in the registry, and in every sidecar that is known to mean the same one. */
export function registerRenameActor(desk: RegistryDesk): vscode.Disposable {
  return registerCommand('renameActor', async (given?: ActorArgument & { readonly name?: string }) => {
    const args = given ?? {};
    const ref = await actorFor(desk.documents, desk.registries, args, vscode.l10n.t('Rename which actor?'));
    if (!ref) return undefined;
    const name =
      args.name?.trim() ??
      (await ask({
        title: vscode.l10n.t('Rename {0}', ref.name),
        prompt: vscode.l10n.t('The old name stays as a form that articles use'),
        value: ref.name,
        problem: (value) => nameProblem(ref, value),
      }));
    if (name === undefined || name === BACK || name === ref.name) return undefined;
    const problem = nameProblem(ref, name);
    if (problem) throw new Error(problem);
    await desk.act(vscode.l10n.t('Rename {0}', ref.name), (act) => rename(desk, ref, name, act));
    return name;
  });
}

function nameProblem({ here }: ActorRef, name: string): string | undefined {
  if (!name) return vscode.l10n.t('A name has at least one letter.');
  const other = here?.annotated.article.actors.find((actor) => actor.id !== here.actor.id && actor.name === name);
  return other && vscode.l10n.t('{0} is another actor of this article. Merge the two instead.', name);
}

async function rename(desk: RegistryDesk, ref: ActorRef, name: string, act: OpenAct): Promise<void> {
  const { here, registry } = ref;
  if (here) await desk.changeSidecar(ref, act, [renamedHere(here.actor, name)]);
  if (!registry) return;
  // The name of a confidential source is not what its articles call it, and stays out of them.
  if (registry.entry.confidential) {
    if (!here) await desk.changeRegistry(ref, act, [renamedInRegistry(registry.id, registry.entry, name)]);
    return;
  }
  const old = here?.actor.name ?? registry.entry.name;
  await desk.changeRegistry(ref, act, [renamedInRegistry(registry.id, registry.entry, name)]);
  for (const article of await desk.articlesOf(ref, registry.id)) {
    if (article === here?.annotated.document.uri.toString()) continue;
    const uri = vscode.Uri.parse(article);
    const { sidecar } = await desk.sidecars.read(uri);
    const changes = Object.entries(sidecar?.actors ?? {})
      .filter(
        ([, actor]) => actor.registry === registry.id && (actor.name === old || actor.name === registry.entry.name),
      )
      .map(([id, actor]) => renamedInSidecar(id, actor, name));
    if (changes.length) await desk.sidecars.change(uri, act, changes);
  }
}
