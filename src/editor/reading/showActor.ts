import * as vscode from 'vscode';
import { quotesOf } from '../../newsroom/overview';
import type { KnownAs } from '../../newsroom/newsroom';
import type { JudgedActor } from '../../sidecar/judge';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { registerCommand } from '../commands';
import type { NewsroomIndex } from '../newsroomIndex';
import { plainLabel } from '../plainLabel';
import { actorKind } from './cards/inWords';
import { listPlaces, placeRow, type PlaceRow } from './placePicker';
import { asUri } from '../reveal';
import { firstPieces } from '../toReview';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** How a hover link, a row of the Sources view or a key binding names an actor. */
export interface ActorArgument {
  readonly uri?: vscode.Uri | string;
  readonly articleUri?: vscode.Uri | string;
  /** The actor's id in the article. */
  readonly actor?: string;
  /** The actor's id in the registry. */
  readonly registry?: string;
}

/** Lists what an actor says and where he is named: in the article at hand, then in the others. */
export function registerShowActor(documents: AnnotatedDocuments, index: NewsroomIndex): vscode.Disposable {
  return registerCommand('showActor', async (given?: ActorArgument | string) => {
    const argument = typeof given === 'string' ? { actor: given } : (given ?? {});
    const annotated = await articleOfArgument(documents, argument);
    const known = argument.registry === undefined ? undefined : knownAs(index, argument.registry);
    let actor = annotated?.article.actors.find(({ id }) => id === argument.actor);
    if (argument.actor !== undefined && !actor && !known)
      throw new Error(vscode.l10n.t('There is no actor {0} in this article.', argument.actor));
    if (!actor && !known) {
      if (!annotated) throw new Error(vscode.l10n.t('Open an article first.'));
      actor = await askWhom(annotated);
      if (!actor) return;
    }
    const here = annotated && actor ? placesHere(annotated, actor) : [];
    const rows = [...here, ...placesElsewhere(index, known ?? actorOf(index, annotated, actor), annotated)];
    const name = actor?.name ?? known?.name ?? '';
    if (rows.length === 0) throw new Error(vscode.l10n.t('{0} is neither quoted nor named anywhere.', name));
    await listPlaces(name, rows);
  });
}

async function articleOfArgument(
  documents: AnnotatedDocuments,
  { uri, articleUri, registry }: ActorArgument,
): Promise<AnnotatedDocument | undefined> {
  const named = uri ?? articleUri;
  if (named) return documents.whenReady(await vscode.workspace.openTextDocument(asUri(named)));
  if (registry !== undefined) return undefined;
  const document = vscode.window.activeTextEditor?.document;
  return document && documents.whenReady(document);
}

async function askWhom({ article }: AnnotatedDocument): Promise<JudgedActor | undefined> {
  const quotes = firstPieces(article);
  const rows = article.actors.map((actor) => {
    const said = quotes.filter(({ speaker }) => speaker === actor.id).length;
    const count = said > 0 ? [counted(inUserLanguage, '{0} quote|{0} quotes', said)] : [];
    const description = [actorKind(actor.kind, inUserLanguage), ...actor.roles.slice(0, 1), ...count].join(' · ');
    return { actor, said, label: plainLabel(actor.name), description: plainLabel(description) };
  });
  rows.sort((a, b) => b.said - a.said);
  const chosen = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('Show Actor'),
    placeHolder: vscode.l10n.t('Who?'),
    matchOnDescription: true,
  });
  return chosen?.actor;
}

function placesHere({ document, article }: AnnotatedDocument, actor: JudgedActor): PlaceRow[] {
  const row = (icon: string, { start, end, text }: { start: number; end: number; text: string }) => {
    const description = vscode.l10n.t('line {0}', document.positionAt(start).line + 1);
    return placeRow({ uri: document.uri, start, end, icon, words: text, description });
  };
  return [
    ...firstPieces(article)
      .filter(({ speaker }) => speaker === actor.id)
      .map((quote) => row('quote', quote)),
    ...article.mentions.filter((mention) => mention.actor === actor.id).map((mention) => row('person', mention)),
  ];
}

function placesElsewhere(
  index: NewsroomIndex,
  known: KnownAs | undefined,
  annotated: AnnotatedDocument | undefined,
): PlaceRow[] {
  if (!known) return [];
  const here = annotated?.document.uri.toString();
  return quotesOf(index.newsroom, known)
    .filter(({ record }) => record.article !== here)
    .map(({ record, entry: { start, end, text, line } }) => {
      const description = vscode.l10n.t('{0}, line {1}', record.path, line);
      return placeRow({ uri: vscode.Uri.parse(record.article), start, end, icon: 'quote', words: text, description });
    });
}

function actorOf(
  index: NewsroomIndex,
  annotated: AnnotatedDocument | undefined,
  actor: JudgedActor | undefined,
): KnownAs | undefined {
  return annotated && actor && index.overview(annotated.document.uri, actor.id)?.actor;
}

function knownAs(index: NewsroomIndex, registry: string): KnownAs | undefined {
  for (const actor of index.newsroom.actors()) if (actor.registry?.id === registry) return actor;
  return undefined;
}
