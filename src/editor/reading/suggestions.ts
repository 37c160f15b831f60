import * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { registerCommand } from '../commands';
import { dateInWords } from '../dateInWords';
import { quoteKind, standing, timexType } from './cards/inWords';
import { reveal } from '../reveal';
import { neighbour, toReview } from '../toReview';
import { inUserLanguage } from '../inUserLanguage';

/** Go to the next thing that nobody has judged yet, or the one before. */
export function registerSuggestionMoves(documents: AnnotatedDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('nextSuggestion', () => move(documents, 'next')),
    registerCommand('previousSuggestion', () => move(documents, 'previous')),
  );
}

async function move(documents: AnnotatedDocuments, direction: 'next' | 'previous'): Promise<unknown> {
  const editor = vscode.window.activeTextEditor;
  const annotated = editor && (await documents.whenReady(editor.document));
  if (!annotated) throw new Error(vscode.l10n.t('Open an article first.'));
  const { document } = annotated;
  const all = toReview(annotated.article);
  const at = { start: document.offsetAt(editor.selection.start), end: document.offsetAt(editor.selection.end) };
  const found = neighbour(all, at, direction);
  if (!found) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is left to review in this article.'));
    return undefined;
  }
  await reveal(document, found);
  const words = inWords(annotated, found);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('{0} of {1} to review: {2}', all.indexOf(found) + 1, all.length, words),
    SAY_FOR_MS,
  );
  // The card says why it was suggested and holds the answers; a screen reader reads it as it opens.
  void vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  const { id, start, end } = found;
  return { id, type: 'group' in found ? 'quote' : 'date', start, end };
}

const SAY_FOR_MS = 6000;

function inWords({ article }: AnnotatedDocument, found: ReturnType<typeof toReview>[number]): string {
  const l10n = inUserLanguage;
  const why = standing(found, found, l10n);
  if (!('group' in found))
    return `${timexType(found.type, l10n)}, ${dateInWords(found.value, l10n) ?? found.value}, ${why}`;
  const speaker = article.actors.find(({ id }) => id === found.speaker)?.name ?? l10n.t('Speaker unknown');
  return `${quoteKind(found.kind, l10n)}, ${speaker}, ${why}`;
}
