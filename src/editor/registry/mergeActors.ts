import * as vscode from 'vscode';
import { BACK, choose, type Choice } from '../choose';
import { registerCommand } from '../commands';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';
import { areMany } from '../manyRows';
import { plainLabel } from '../plainLabel';
import { actorFor, actorRow, refTo, type ActorArgument, type ActorRef } from './actorRef';
import { merge, mergeAll, type Find } from './merge';
import type { RegistryDesk } from './registryDesk';

export interface MergeActorsArgument extends ActorArgument {
  /** The actor who stays. */
  readonly into?: ActorArgument | string;
}

/** What a row of the tree stands for is told by its kind. */
interface Row extends ActorArgument {
  readonly kind?: string;
}

/** Makes actors one: in their article, or over articles by the registry. */
export function registerMergeActors(desk: RegistryDesk): vscode.Disposable {
  const find: Find = (argument) => actorFor(desk.documents, desk.registries, argument, '');
  return registerCommand('mergeActors', async (given?: MergeActorsArgument, selected?: readonly Row[]) => {
    const { into, ...args } = given ?? {};
    if (areMany(selected)) return mergeRows(desk, find, selected, into);
    const from = await actorFor(desk.documents, desk.registries, args, vscode.l10n.t('Merge which actor?'));
    const stays = from && (await (into === undefined ? askWith(desk, from) : find(argumentOf(into, from))));
    if (!from || !stays) return undefined;
    return desk.act(vscode.l10n.t('Merge {0} and {1}', from.name, stays.name), (act) => merge(desk, from, stays, act));
  });
}

/** Several rows of the tree: all go into the one that is named, or else into the one of them that a person chooses. */
async function mergeRows(
  desk: RegistryDesk,
  find: Find,
  rows: readonly Row[],
  named: MergeActorsArgument['into'],
): Promise<string | undefined> {
  if (rows.some(({ kind = 'actor' }) => kind !== 'actor'))
    throw new Error(vscode.l10n.t('Only actors can be merged. Select actors alone.'));
  const into = named === undefined ? await askWhoStays(find, rows) : argumentOf(named);
  if (!into) return undefined;
  const those = rows.filter((row) => row !== into);
  const stays = await find(into);
  const label = counted(
    inUserLanguage,
    'Merge {0} actor into {1}|Merge {0} actors into {1}',
    those.length,
    stays?.name ?? '',
  );
  return desk.act(label, (act) => mergeAll(desk, find, { those, into }, act));
}

async function askWhoStays(find: Find, rows: readonly ActorArgument[]): Promise<ActorArgument | undefined> {
  const choices: Choice<ActorArgument>[] = [];
  for (const row of rows) {
    const ref = await find(row);
    if (!ref) continue;
    const described = ref.here ? actorRow(ref.here.actor) : { label: `$(book) ${plainLabel(ref.name)}` };
    choices.push({ ...described, detail: ref.registry?.id, value: row });
  }
  const chosen = await choose<ActorArgument>({
    title: counted(inUserLanguage, 'Merge {0} actor|Merge {0} actors', choices.length),
    placeholder: vscode.l10n.t('The one you choose stays; the names of all are kept'),
    choices,
  });
  return chosen === BACK ? undefined : chosen;
}

/** An id alone is one of the article at hand. */
function argumentOf(named: ActorArgument | string, from?: ActorRef): ActorArgument {
  return typeof named === 'string' ? { uri: from?.here?.annotated.document.uri, actor: named } : named;
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
    detail: plainLabel([example.record.path, ...(example.actor.roles ?? []).slice(0, 1)].join(' · ')),
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
