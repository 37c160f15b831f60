import * as vscode from 'vscode';
import { actorId } from '../../sidecar/actorId';
import { actorSplit } from '../../sidecar/actorMoves';
import type { Change } from '../../sidecar/change';
import type { JudgedActor } from '../../sidecar/judge';
import { keep, type Thing } from '../../sidecar/keep';
import { entriesKeptApart, entryId } from '../../sidecar/registryMoves';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { actorFor, type ActorArgument, type ActorRef } from './actorRef';
import type { RegistryDesk } from './registryDesk';

export interface SplitActorArgument extends ActorArgument {
  /** The name of the new actor. */
  readonly name?: string;
  /** What the new actor said in the article: ids of annotations. */
  readonly items?: readonly string[];
  /** The articles that mean the new actor. */
  readonly articles?: readonly (vscode.Uri | string)[];
}

/** Makes two actors of one: by what each said in one article, or by the articles that mean each. */
export function registerSplitActor(desk: RegistryDesk): vscode.Disposable {
  return registerCommand('splitActor', async (given?: SplitActorArgument) => {
    const args = given ?? {};
    const from = await actorFor(desk.documents, desk.registries, args, vscode.l10n.t('Split which actor?'));
    if (!from) return undefined;
    const articles = from.registry ? await desk.articlesOf(from, from.registry.id) : [];
    const scope = await scopeOf(from, articles, args);
    if (scope === undefined) return undefined;
    return scope === 'articles' ? splitByArticle(desk, from, articles, args) : splitHere(desk, from, args);
  });
}

/** Whether two speak in this article, or some articles mean somebody else: as far as that is open, a person is asked. */
async function scopeOf(
  { name, here }: ActorRef,
  { length }: readonly unknown[],
  { articles, items }: SplitActorArgument,
): Promise<'here' | 'articles' | undefined> {
  if (articles !== undefined || !here) return 'articles';
  if (length <= 1 || items) return 'here';
  const inHere = vscode.l10n.t('Within this article: two people speak here');
  const over = vscode.l10n.t('Over articles: some mean somebody else');
  const title = vscode.l10n.t('Split {0}', name);
  const chosen = await vscode.window.showQuickPick([inHere, over], { title });
  if (chosen === undefined) return undefined;
  return chosen === over ? 'articles' : 'here';
}

async function splitHere(desk: RegistryDesk, from: ActorRef, args: SplitActorArgument): Promise<string | undefined> {
  const { annotated, actor } = from.here!;
  const things = thingsOf(from);
  const chosen = args.items
    ? things.filter(({ found }) => found.id !== null && args.items?.includes(found.id))
    : await chooseThings(from, things);
  const name = chosen?.length ? await nameFor(from, args) : undefined;
  if (!chosen || !name) {
    if (args.items && !chosen?.length) throw new Error(vscode.l10n.t('None of these annotations is {0}’s.', from.name));
    return undefined;
  }
  const { actors } = annotated.article;
  const into: JudgedActor = {
    ...{ id: actorId(name, new Set(actors.map(({ id }) => id))), name, kind: actor.kind },
    ...{ aliases: [], roles: [], inSidecar: false },
  };
  const kept = new Set(chosen.flatMap(({ found }) => found.id ?? []));
  const { sidecar } = await desk.sidecars.read(annotated.document.uri);
  const changes: Change[] = [...actorSplit(sidecar, actor, into, kept)];
  const text = annotated.document.getText();
  // What only the engine had found is written too, for only there can it belong to somebody else.
  for (const thing of chosen.filter(({ found }) => found.id === null)) {
    const fields = {
      ...(thing.type === 'quote' ? { speaker: into.id } : { actor: into.id }),
      status: 'confirmed' as const,
    };
    changes.push(...keep({ text, article: annotated.article, random: Math.random }, thing, fields).changes);
  }
  await desk.act(vscode.l10n.t('Split {0}', from.name), (act) => desk.changeSidecar(from, act, changes));
  return into.id;
}

async function splitByArticle(
  desk: RegistryDesk,
  from: ActorRef,
  articles: readonly string[],
  args: SplitActorArgument,
): Promise<string | undefined> {
  const { registry } = from;
  if (!registry) throw new Error(vscode.l10n.t('{0} is not in the registry, so no article shares them.', from.name));
  const named = args.articles?.map((uri) => uri.toString());
  const chosen = named ?? (await chooseArticles(articles, from.name));
  const moved = new Set(articles.filter((article) => chosen?.includes(article)));
  if (!chosen || !moved.size) {
    if (named) throw new Error(vscode.l10n.t('None of these articles names {0}.', from.name));
    return undefined;
  }
  const name = await nameFor(from, args);
  if (!name) return undefined;
  const { actors } = await desk.registryOf(from);
  const { kind = 'person', confidential } = registry.entry;
  const id = entryId({ name, kind }, new Set(Object.keys(actors)));
  await desk.act(vscode.l10n.t('Split {0}', from.name), async (act) => {
    await desk.registries.change(from.resource, act, [{ id, fields: { name, kind } }], { confidential });
    await desk.changeRegistry(from, act, entriesKeptApart(await desk.registryOf(from), registry.id, id));
    for (const article of moved) await desk.relinkArticle(article, registry.id, id, act);
  });
  return id;
}

/** What an actor said and where they are named in the article, the pieces of an interrupted quote as one. */
function thingsOf({ here }: ActorRef): Thing[] {
  const { annotated, actor } = here!;
  const { quotes, mentions } = annotated.article;
  return [
    ...quotes
      .filter(({ speaker, piece }) => speaker === actor.id && piece === 0)
      .map((found) => ({ type: 'quote', found }) as const),
    ...mentions.filter((mention) => mention.actor === actor.id).map((found) => ({ type: 'mention', found }) as const),
  ].sort((a, b) => a.found.start - b.found.start);
}

async function chooseThings({ here, name }: ActorRef, things: readonly Thing[]): Promise<Thing[] | undefined> {
  const { document } = here!.annotated;
  const rows = things.map((thing) => ({
    label: plainLabel(thing.found.text),
    description: vscode.l10n.t('line {0}', document.positionAt(thing.found.start).line + 1),
    thing,
  }));
  const chosen = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('Split {0}', name),
    placeHolder: vscode.l10n.t('What belongs to somebody else?'),
    canPickMany: true,
  });
  return chosen?.map(({ thing }) => thing);
}

async function chooseArticles(articles: readonly string[], name: string): Promise<string[] | undefined> {
  const rows = articles.map((article) => ({
    label: vscode.workspace.asRelativePath(vscode.Uri.parse(article)),
    article,
  }));
  const chosen = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('Split {0}', name),
    placeHolder: vscode.l10n.t('Which articles mean somebody else?'),
    canPickMany: true,
  });
  return chosen?.map(({ article }) => article);
}

async function nameFor({ name }: ActorRef, args: SplitActorArgument): Promise<string | undefined> {
  const given =
    args.name ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('Split {0}', name),
      prompt: vscode.l10n.t('Name of the other one, as fully as it is known'),
      value: name,
    }));
  return given?.trim();
}
