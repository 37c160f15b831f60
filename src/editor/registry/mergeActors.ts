import * as vscode from 'vscode';
import { actorsMerged } from '../../sidecar/actorMoves';
import { areKeptApart } from '../../sidecar/registryMoves';
import type { OpenAct } from '../actHistory';
import { BACK, choose, type Choice } from '../choose';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { actorFor, actorRow, refTo, type ActorArgument, type ActorRef } from './actorRef';
import type { RegistryDesk } from './registryDesk';

export interface MergeActorsArgument extends ActorArgument {
  /** The actor who stays. */
  readonly into?: ActorArgument | string;
}

/** Makes two actors one: in their article, or over articles by the registry. */
export function registerMergeActors(desk: RegistryDesk): vscode.Disposable {
  return registerCommand('mergeActors', async (given?: MergeActorsArgument, selected?: readonly ActorArgument[]) => {
    const args = given ?? {};
    const from = await actorFor(desk.documents, desk.registries, args, vscode.l10n.t('Merge which actor?'));
    const into = from && (await intoFor(desk, from, args, selected));
    if (!from || !into) return undefined;
    return desk.act(vscode.l10n.t('Merge {0} and {1}', from.name, into.name), (act) => merge(desk, from, into, act));
  });
}

/** The id of the actor that stays, in the article or, over articles, in the registry. */
export async function merge(desk: RegistryDesk, from: ActorRef, into: ActorRef, act: OpenAct): Promise<string> {
  const [one, other] = [from.registry?.id, into.registry?.id];
  const registry = await desk.registryOf(into);
  if (one !== undefined && other !== undefined && areKeptApart(registry, one, other))
    throw new Error(vscode.l10n.t('The registry says that {0} and {1} are not the same (“not”).', one, other));
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

async function intoFor(
  desk: RegistryDesk,
  from: ActorRef,
  { into }: MergeActorsArgument,
  selected: readonly ActorArgument[] = [],
): Promise<ActorRef | undefined> {
  const find = (argument: ActorArgument) => actorFor(desk.documents, desk.registries, argument, '');
  if (typeof into === 'string') return find({ uri: from.here?.annotated.document.uri, actor: into });
  if (into) return find(into);
  // Two rows of the tree: the one that was clicked goes into the other.
  const other = selected.find(({ actor, registry }) => actor !== from.here?.actor.id || registry !== from.registry?.id);
  if (other && selected.length === 2) return find(other);
  return askWith(desk, from);
}

type Answer = () => Promise<ActorRef | undefined>;

/** Others of the article, then those of the same name elsewhere, then the registry's. */
async function askWith(desk: RegistryDesk, from: ActorRef): Promise<ActorRef | undefined> {
  const separator = (label: string): vscode.QuickPickItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const find = (argument: ActorArgument) => actorFor(desk.documents, desk.registries, argument, '');
  const { here } = from;
  const inArticle = (here?.annotated.article.actors ?? []).filter(({ id }) => id !== here?.actor.id);
  const overview = here && desk.index.overview(here.annotated.document.uri, here.actor.id);
  const elsewhere = (overview?.perhapsTheSame ?? []).map(({ name, example, registry }): Choice<Answer> => ({
    label: `$(person) ${plainLabel(name)}`,
    description: registry?.id,
    detail: plainLabel(`${example.record.path} · ${example.actor.roles?.[0] ?? ''}`),
    value: () => find({ uri: example.record.article, actor: example.actor.id }),
  }));
  const registry = await desk.registryOf(from);
  const entries = Object.entries(registry.actors)
    .filter(([id]) => id !== from.registry?.id)
    .map(([id, entry]): Choice<Answer> => ({
      label: `$(book) ${plainLabel(entry.name)}`,
      description: id,
      detail: entry.roles?.[0] && plainLabel(entry.roles[0].role),
      value: () => find({ registry: id }),
    }));
  const answer = await choose<Answer>({
    title: vscode.l10n.t('Merge {0} with…', from.name),
    placeholder: vscode.l10n.t('The one you choose stays; the names of both are kept'),
    choices: [
      ...(here && inArticle.length ? [separator(vscode.l10n.t('In this article'))] : []),
      ...inArticle.map((actor): Choice<Answer> => ({
        ...actorRow(actor),
        value: () => refTo(desk.registries, here!.annotated, actor),
      })),
      ...(elsewhere.length ? [separator(vscode.l10n.t('Perhaps the same, in other articles')), ...elsewhere] : []),
      ...(entries.length ? [separator(vscode.l10n.t('From the registry')), ...entries] : []),
    ],
  });
  return answer === undefined || answer === BACK ? undefined : answer();
}
