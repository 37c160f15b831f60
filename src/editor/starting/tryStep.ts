import * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { findArticles, isArticle } from '../articles';
import { commandId } from '../commandNames';
import { openExample, SHOW } from './openExample';
import type { Step } from './steps';

const DO: Readonly<Record<Step, (annotated: AnnotatedDocument) => Promise<unknown>>> = {
  marks: () => Promise.resolve(),
  who: () => run('showActor'),
  review: () => run('toggleReviewMode'),
  tag: tagFirstQuote,
};

/** Does a step of the walkthrough on the article at hand, and ticks the step off when it is done. */
export async function tryStep(documents: AnnotatedDocuments, step: Step): Promise<void> {
  const { document } = await showAnArticle(documents);
  const annotated = await documents.whenReady(document);
  if (!annotated) throw new Error(vscode.l10n.t('Open an article first.'));
  await tickOff('open');
  await tickOff(step);
  await DO[step](annotated);
}

/**
 * Ticks a step off. VS Code heeds a context only when it changes while it knows the walkthrough: that a folder was open
 * all along, or an article, has to be said again.
 */
export function tickOff(step: Step | 'open'): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', `onTheRecord.tried.${step}`, true);
}

/** The article that is shown, else one that is open behind the walkthrough, else one of the folder, else the example. */
async function showAnArticle(documents: AnnotatedDocuments): Promise<vscode.TextEditor> {
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor && isArticle(activeTextEditor.document)) return activeTextEditor;
  const inTabs = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : []));
  const open = documents.all.find(({ document }) => inTabs.includes(document.uri.toString()));
  if (open) return vscode.window.showTextDocument(open.document, SHOW);
  const [first] = (await findArticles()).sort((a, b) => (a.path < b.path ? -1 : 1));
  return first ? vscode.window.showTextDocument(first, SHOW) : openExample();
}

/** Asks for a tag of what is selected; with nothing selected, of the first quote, so that there is something to tag. */
async function tagFirstQuote({ document, article }: AnnotatedDocument): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const [quote] = article.quotes;
  if (editor?.document === document && editor.selection.isEmpty && quote) {
    editor.selection = new vscode.Selection(document.positionAt(quote.start), document.positionAt(quote.end));
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  await run('tagPassage');
}

function run(command: 'showActor' | 'toggleReviewMode' | 'tagPassage'): Promise<unknown> {
  return Promise.resolve(vscode.commands.executeCommand(commandId(command)));
}
