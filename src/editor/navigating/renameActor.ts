import * as vscode from 'vscode';
import type { JudgedActor } from '../../sidecar/judge';
import { applyChanges } from '../../sidecar/change';
import { applyRegistryChanges } from '../../sidecar/registry';
import type { ActHistory } from '../actHistory';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { forArticles } from '../articleSelector';
import { ownSidecarOf } from '../articles';
import { BACK, choose } from '../choose';
import type { NewsroomIndex } from '../newsroomIndex';
import { registryOf, type RegistryFiles } from '../registryFiles';
import type { SidecarFiles } from '../sidecarFiles';
import { actorAt } from './actorAt';
import { annotatedNow } from './annotatedNow';
import { knownEverywhere } from './knownEverywhere';
import { renamedHere, renamedInRegistry, renamedInSidecar } from '../../sidecar/renamed';
import { TextEdits } from './textEdits';

interface Parts {
  readonly documents: AnnotatedDocuments;
  readonly index: NewsroomIndex;
  readonly sidecars: SidecarFiles;
  readonly registries: RegistryFiles;
  readonly history: ActHistory;
}

/**
 * F2 on a name gives the actor another one: in this article's sidecar, in the registry, and in every sidecar that calls the
 * same actor so. The article's own words stay. The editor shows the edits before it makes them, if asked.
 */
export function registerRename(parts: Parts): vscode.Disposable {
  const provider: vscode.RenameProvider = {
    async prepareRename(document, position, token) {
      const annotated = await annotatedNow(parts.documents, document, token);
      const place = annotated && actorAt(annotated.article, document.offsetAt(position));
      if (!place) throw new Error(vscode.l10n.t('Put the cursor on a name.'));
      const { start, end } = place.span;
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      return { range, placeholder: place.actor.name };
    },
    async provideRenameEdits(document, position, newName, token) {
      const annotated = await annotatedNow(parts.documents, document, token);
      const place = annotated && actorAt(annotated.article, document.offsetAt(position));
      if (!place) throw new Error(vscode.l10n.t('Put the cursor on a name.'));
      return renameEdits(parts, annotated, place.actor, newName.trim(), token);
    },
  };
  return forArticles((selector) => vscode.languages.registerRenameProvider(selector, provider));
}

async function renameEdits(
  parts: Parts,
  annotated: AnnotatedDocument,
  actor: JudgedActor,
  name: string,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit | undefined> {
  const { document, article } = annotated;
  if (!name) throw new Error(vscode.l10n.t('A name has at least one letter.'));
  if (article.actors.some(({ id, name: other }) => id !== actor.id && other === name))
    throw new Error(vscode.l10n.t('{0} is another actor of this article. Merge the two instead.', name));
  const others = await othersToRename(parts.index, document.uri, actor);
  if (!others || token.isCancellationRequested) return undefined;

  const edits = new TextEdits();
  await edits.change(annotated.sidecar.uri, (text) => applyChanges(text, [renamedHere(actor, name)]));
  for (const { uri, id } of others) {
    const { sidecar } = await parts.sidecars.read(uri);
    const own = sidecar?.actors[id];
    if (own) await edits.change(ownSidecarOf(uri), (text) => applyChanges(text, [renamedInSidecar(id, own, name)]));
  }
  const registry = registryOf(document.uri);
  const linked = actor.registry;
  const entry = linked === undefined ? undefined : (await parts.registries.read(document.uri))?.actors[linked];
  if (registry && linked !== undefined && entry && !entry.confidential)
    await edits.change(registry, (text) => applyRegistryChanges(text, [renamedInRegistry(linked, entry, name)]));
  if (token.isCancellationRequested) return undefined;
  edits.recordWhenMade(parts.history, vscode.l10n.t('Rename {0}', actor.name));
  return edits.edit;
}

interface Other {
  readonly uri: vscode.Uri;
  /** What that article calls the actor. */
  readonly id: string;
}

/**
 * The other articles whose sidecars call this very actor by its present name. Who only goes by the same name there may be
 * somebody else: a person is asked. `undefined` when that person leaves.
 */
async function othersToRename(
  index: NewsroomIndex,
  here: vscode.Uri,
  actor: JudgedActor,
): Promise<Other[] | undefined> {
  const known = await knownEverywhere(index, here, actor);
  if (!known) return [];
  const named = (articles: Iterable<string>, isSame: (registry: string | undefined) => boolean): Other[] =>
    [...articles].flatMap((article) => {
      if (article === here.toString()) return [];
      const own = index.newsroom
        .get(article)
        ?.actors.find(({ name, inSidecar, registry }) => inSidecar && name === actor.name && isSame(registry));
      return own ? [{ uri: vscode.Uri.parse(article), id: own.id }] : [];
    });
  const same = known.registry ? named(known.articles, (registry) => registry === known.registry?.id) : [];
  const perhaps = index.newsroom
    .namesakesOf(known)
    .flatMap((other) => named(other.articles, (registry) => registry === other.registry?.id));
  if (perhaps.length === 0) return same;
  const answer = await choose<'there' | 'here'>({
    title: vscode.l10n.t('Rename {0}', actor.name),
    placeholder: vscode.l10n.t('The same name stands in other sidecars, and nobody said that it is the same actor'),
    choices: [
      { label: vscode.l10n.t('Rename only who is known to be the same'), value: 'here' },
      {
        label: vscode.l10n.t('Rename there too'),
        detail: perhaps.map(({ uri }) => vscode.workspace.asRelativePath(uri)).join(', '),
        value: 'there',
      },
    ],
  });
  if (answer === undefined || answer === BACK) return undefined;
  return answer === 'there' ? [...same, ...perhaps] : same;
}
