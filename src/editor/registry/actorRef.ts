import * as vscode from 'vscode';
import type { JudgedActor } from '../../sidecar/judge';
import type { RegistryActor } from '../../sidecar/registry';
import { actorKindLabel } from '../actorKindLabel';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { BACK, choose, type Choice } from '../choose';
import { plainLabel } from '../plainLabel';
import type { RegistryFiles } from '../registryFiles';
import { annotatedFor } from '../target';

/** How a tree row, a hover link, a key binding or another extension names an actor: of an article, or of the registry. */
export interface ActorArgument {
  readonly uri?: vscode.Uri | string;
  readonly articleUri?: vscode.Uri | string;
  /** The actor's id in the article. */
  readonly actor?: string;
  /** The actor's id in the registry. */
  readonly registry?: string;
}

/** An actor that a command works on. */
export interface ActorRef {
  /** A file of the workspace folder whose registry counts. */
  readonly resource: vscode.Uri;
  readonly name: string;
  /** The actor in an article; left out for an entry of the registry that was named by its id alone. */
  readonly here?: { readonly annotated: AnnotatedDocument; readonly actor: JudgedActor };
  readonly registry?: { readonly id: string; readonly entry: RegistryActor };
}

/** The actor that is named, the one at the cursor, or the one a person chooses of the article. */
export async function actorFor(
  documents: AnnotatedDocuments,
  registries: RegistryFiles,
  args: ActorArgument,
  question: string,
): Promise<ActorRef | undefined> {
  if (args.actor === undefined && args.registry !== undefined) return entryFor(registries, args.registry);
  const annotated = await annotatedFor(documents, args);
  const { actors } = annotated.article;
  const actor =
    args.actor === undefined
      ? (actorAtCursor(annotated) ?? (await chooseActor(actors, question)))
      : actors.find(({ id }) => id === args.actor);
  if (!actor && args.actor !== undefined)
    throw new Error(
      vscode.l10n.t(
        'There is no actor {0}. This article has: {1}',
        args.actor,
        actors.map(({ id }) => id).join(', ') || '—',
      ),
    );
  return actor && refTo(registries, annotated, actor);
}

export async function refTo(
  registries: RegistryFiles,
  annotated: AnnotatedDocument,
  actor: JudgedActor,
): Promise<ActorRef> {
  const resource = annotated.document.uri;
  const id = actor.registry;
  const entry = id === undefined ? undefined : (await registries.read(resource))?.actors[id];
  return {
    resource,
    name: actor.name,
    here: { annotated, actor },
    ...(id !== undefined && entry && { registry: { id, entry } }),
  };
}

/** An entry of the registry of the folder at hand. */
async function entryFor(registries: RegistryFiles, id: string): Promise<ActorRef> {
  const open = vscode.window.activeTextEditor?.document.uri;
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (const resource of open && vscode.workspace.getWorkspaceFolder(open) ? [open, ...folders] : folders) {
    const entry = (await registries.read(resource))?.actors[id];
    if (entry) return { resource, name: entry.name, registry: { id, entry } };
  }
  throw new Error(vscode.l10n.t('The registry has no actor {0}.', id));
}

function actorAtCursor({ document, article }: AnnotatedDocument): JudgedActor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const offset = document.offsetAt(editor.selection.active);
  const holds = (span: { start: number; end: number } | null) =>
    span !== null && span.start <= offset && offset <= span.end;
  const id =
    article.mentions.find(holds)?.actor ??
    article.quotes.find(({ source }) => holds(source))?.speaker ??
    article.quotes.find(holds)?.speaker;
  return article.actors.find((actor) => actor.id === id);
}

async function chooseActor(actors: readonly JudgedActor[], title: string): Promise<JudgedActor | undefined> {
  if (!actors.length) throw new Error(vscode.l10n.t('Nobody was found or tagged in this article.'));
  const chosen = await choose<JudgedActor>({
    title,
    placeholder: vscode.l10n.t('Who?'),
    choices: actors.map(actorRow),
  });
  return chosen === BACK ? undefined : chosen;
}

export function actorRow(actor: JudgedActor): Choice<JudgedActor> {
  return {
    label: `$(${actor.kind === 'person' ? 'person' : 'organization'}) ${plainLabel(actor.name)}`,
    description: plainLabel([actorKindLabel(actor.kind), ...actor.roles.slice(0, 1)].join(' · ')),
    value: actor,
  };
}
