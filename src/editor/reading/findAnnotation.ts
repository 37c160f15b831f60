import * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { registerCommand } from '../commands';
import { dateInWords } from '../dateInWords';
import { quoteKind } from './cards/inWords';
import { listPlaces, placeRow, type PlaceRow } from './placePicker';
import { reveal } from '../reveal';
import { annotatedFor, thingsOf, type TargetArgument } from '../target';
import { firstPieces } from '../toReview';
import { inUserLanguage } from '../inUserLanguage';

/** Lists all annotations of the article to search through, from the one nearest to the cursor; or shows the one that is named. */
export function registerFindAnnotation(documents: AnnotatedDocuments): vscode.Disposable {
  return registerCommand('findAnnotation', async (given?: Pick<TargetArgument, 'uri' | 'articleUri' | 'id'>) => {
    if (given?.id !== undefined) return showAnnotation(await annotatedFor(documents, given), given.id);
    const editor = vscode.window.activeTextEditor;
    const annotated = editor && (await documents.whenReady(editor.document));
    if (!annotated) throw new Error(vscode.l10n.t('Open an article first.'));
    const rows = annotationRows(annotated);
    if (rows.length === 0) throw new Error(vscode.l10n.t('Nothing was found or tagged in this article.'));
    const cursor = annotated.document.offsetAt(editor.selection.active);
    const nearest = rows.find(({ end }) => end >= cursor) ?? rows[rows.length - 1];
    await listPlaces(vscode.l10n.t('Annotations'), rows, nearest);
  });
}

async function showAnnotation(annotated: AnnotatedDocument, id: string): Promise<void> {
  const thing = thingsOf(annotated).find(({ found }) => found.id === id);
  if (!thing) throw new Error(vscode.l10n.t('There is no annotation {0} in this article.', id));
  await reveal(annotated.document, thing.found);
}

/** A row for each annotation, in the order of the text. */
function annotationRows({ document, article }: AnnotatedDocument): PlaceRow[] {
  const l10n = inUserLanguage;
  const names = new Map(article.actors.map(({ id, name }) => [id, name]));
  const rows: PlaceRow[] = [];
  const add = (icon: string, { start, end, text }: Found, about: readonly (string | undefined)[]) => {
    const place = l10n.t('line {0}', document.positionAt(start).line + 1);
    const description = [...about, place].filter((words) => words).join(' · ');
    rows.push(placeRow({ uri: document.uri, start, end, icon, words: text, description }));
  };
  for (const quote of firstPieces(article)) {
    const speaker = quote.speaker === null ? undefined : names.get(quote.speaker);
    add('quote', quote, [speaker ?? l10n.t('Speaker unknown'), quoteKind(quote.kind, l10n), ...quote.tags]);
  }
  for (const mention of article.mentions) {
    const name = names.get(mention.actor);
    add('person', mention, [name === mention.text ? undefined : name, ...mention.tags]);
  }
  for (const date of article.dates) add('calendar', date, [dateInWords(date.value, l10n) ?? date.value, ...date.tags]);
  for (const passage of article.passages) if (passage.piece === 0) add('tag', passage, passage.tags);
  return rows.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
