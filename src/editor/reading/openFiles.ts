import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { articleOf, ownSidecarOf, sidecarOf } from '../articles';
import { registerCommand } from '../commands';
import { readText, replaceText } from '../files';
import { registryOf } from '../registryFiles';
import { asUri, reveal } from '../reveal';
import { entryInRegistry, itemAround, itemInSidecar } from '../yamlPlaces';

/** A file, or what a link, a tree row or a key binding says of one. */
type FileArgument =
  | vscode.Uri
  | string
  | {
      readonly uri?: vscode.Uri | string;
      readonly articleUri?: vscode.Uri | string;
      readonly id?: string;
      readonly actor?: string;
    };

/** The commands that go from an article to its sidecar, back, and to the registry. */
export function registerOpenFiles(documents: AnnotatedDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('openSidecar', (given?: FileArgument) => openSidecar(documents, given)),
    registerCommand('openArticle', (given?: FileArgument) => openArticle(documents, given)),
    registerCommand('openRegistry', (given?: FileArgument) => openRegistry(given)),
  );
}

async function openSidecar(documents: AnnotatedDocuments, given: FileArgument | undefined): Promise<void> {
  const { uri, id } = read(given);
  const article = uri ?? vscode.window.activeTextEditor?.document.uri;
  if (!article) throw new Error(vscode.l10n.t('Open an article first.'));
  const own = articleOf(article) ? article : ownSidecarOf(article);
  // With a file for each annotator, who has none of one's own looks at the article's.
  const sidecar = articleOf(own) && (await readText(own)) === undefined ? sidecarOf(articleOf(own) ?? article) : own;
  if ((await readText(sidecar)) === undefined)
    throw new Error(vscode.l10n.t('This article has no sidecar yet. “Annotate Article” makes one.'));
  const wanted = id ?? (given === undefined ? idUnderCursor(documents) : undefined);
  const document = await vscode.workspace.openTextDocument(sidecar);
  const place = wanted === undefined ? undefined : itemInSidecar(document.getText(), wanted);
  if (place) await reveal(document, place);
  else await vscode.window.showTextDocument(document);
}

/** The id of the smallest annotation at the cursor that is in the sidecar. */
function idUnderCursor(documents: AnnotatedDocuments): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const article = editor && documents.current(editor.document)?.article;
  if (!article) return undefined;
  const offset = editor.document.offsetAt(editor.selection.active);
  return [...article.quotes, ...article.mentions, ...article.dates, ...article.passages]
    .filter(({ id, start, end }) => id !== null && start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ id }) => id ?? undefined)[0];
}

async function openArticle(documents: AnnotatedDocuments, given: FileArgument | undefined): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const { uri = editor?.document.uri, id } = read(given);
  const article = uri && (articleOf(uri) ?? uri);
  if (!article) throw new Error(vscode.l10n.t('Open a sidecar first.'));
  const fromCursor = given === undefined && editor && articleOf(editor.document.uri) !== undefined;
  const wanted =
    id ??
    (fromCursor ? itemAround(editor.document.getText(), editor.document.offsetAt(editor.selection.active)) : undefined);
  const document = await vscode.workspace.openTextDocument(article);
  const annotated = wanted === undefined ? undefined : (await documents.whenReady(document))?.article;
  const place =
    annotated &&
    [...annotated.quotes, ...annotated.mentions, ...annotated.dates, ...annotated.passages].find(
      (found) => found.id === wanted,
    );
  if (place) await reveal(document, place);
  else await vscode.window.showTextDocument(document);
}

async function openRegistry(given: FileArgument | undefined): Promise<void> {
  const { uri, actor } = read(given);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const near = uri ?? vscode.window.activeTextEditor?.document.uri;
  const registry = (near && registryOf(near)) ?? (folder && registryOf(folder.uri));
  if (!registry) throw new Error(vscode.l10n.t('Open a folder first: the registry lies at its root.'));
  if ((await readText(registry)) === undefined && !(await makeRegistry(registry))) return;
  const document = await vscode.workspace.openTextDocument(registry);
  const place = actor === undefined ? undefined : entryInRegistry(document.getText(), actor);
  if (place) await reveal(document, place);
  else await vscode.window.showTextDocument(document);
}

async function makeRegistry(registry: vscode.Uri): Promise<boolean> {
  const make = vscode.l10n.t('Create');
  const name = vscode.workspace.asRelativePath(registry);
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('There is no registry yet. It keeps what is known of actors beyond one article, in {0}.', name),
    make,
  );
  if (answer !== make) return false;
  await replaceText(registry, undefined, NEW_REGISTRY);
  return true;
}

const NEW_REGISTRY = 'schema: on-the-record-actors/1\n\nactors: {}\n';

function read(given: FileArgument | undefined): { uri?: vscode.Uri; id?: string; actor?: string } {
  if (given === undefined) return {};
  if (typeof given === 'string' || given instanceof vscode.Uri) return { uri: asUri(given) };
  const { uri = given.articleUri, id, actor } = given;
  return { uri: uri ? asUri(uri) : undefined, id, actor };
}
