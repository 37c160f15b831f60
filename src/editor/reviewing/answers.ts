import * as vscode from 'vscode';
import type { Thing } from '../../sidecar/keep';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { forArticles } from '../articleSelector';
import { commandId, type CommandName } from '../commandNames';
import { plainLabel } from '../plainLabel';
import type { OpenQuestion as Name } from '../settings';
import { openQuestions } from './openQuestions';
import { SOURCE } from './questionDiagnostics';

/** Quick fixes in articles: answers to what is left open, and Confirm and Reject for every suggestion. */
export function registerAnswers(documents: AnnotatedDocuments): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      const annotated = documents.current(document);
      return annotated && [...answers(annotated, context), ...judgements(annotated, range)];
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return forArticles((selector) => vscode.languages.registerCodeActionsProvider(selector, provider, metadata));
}

/** What answers each question; `{0}` stands for the words in question. */
function answersTo(about: Name): readonly (readonly [CommandName, string])[] {
  switch (about) {
    case 'unattributedQuotes':
      return [['attributeQuote', vscode.l10n.t('Say who it is…')]];
    case 'unknownActors':
      return [
        ['editAnnotation', vscode.l10n.t('Say who is meant…')],
        ['openSidecar', vscode.l10n.t('Open the sidecar')],
      ];
    case 'unresolvedDates':
      return [
        ['tagDate', vscode.l10n.t('Set the date…')],
        ['setArticleDate', vscode.l10n.t('Set the article’s date…')],
      ];
    case 'anonymousSources':
      return [['giveReason', vscode.l10n.t('Give a reason…')]];
  }
}

function answers(
  { document, article }: AnnotatedDocument,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const asked = diagnostics.filter(({ source }) => source === SOURCE);
  if (asked.length === 0) return [];
  const questions = openQuestions(article);
  return asked.flatMap((diagnostic) => {
    const start = document.offsetAt(diagnostic.range.start);
    const question = questions.find((each) => each.about === diagnostic.code && each.start === start);
    if (!question) return [];
    const { about, end, actor } = question;
    const uri = document.uri.toString();
    return answersTo(about).map(([command, title], index) => {
      const fix = action(title, command, argumentFor(command, { uri, start, end, actor }));
      fix.diagnostics = [diagnostic];
      fix.isPreferred = index === 0;
      return fix;
    });
  });
}

function argumentFor(
  command: CommandName,
  { uri, start, end, actor }: { uri: string; start: number; end: number; actor: string | undefined },
): unknown[] {
  if (command === 'setArticleDate') return [undefined, uri];
  if (command === 'giveReason') return [{ uri, actor }];
  if (command === 'openSidecar') return [uri];
  return [{ uri, start, end }];
}

/** Asked for whenever the cursor moves: so nothing is made for the thousands of annotations that are elsewhere. */
function judgements({ document, article }: AnnotatedDocument, range: vscode.Range): vscode.CodeAction[] {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const isMeant = (found: Thing['found']) => found.status === 'suggested' && found.start <= end && found.end >= start;
  const touched: Thing[] = [
    ...article.quotes.filter(isMeant).map((found) => ({ type: 'quote', found }) as const),
    ...article.dates.filter(isMeant).map((found) => ({ type: 'date', found }) as const),
    ...article.passages.filter(isMeant).map((found) => ({ type: 'passage', found }) as const),
  ];
  return smallestFirst(touched)
    .slice(0, MOST)
    .flatMap(({ type, found }) => {
      const argument = { uri: document.uri.toString(), type, start: found.start, end: found.end };
      const words = plainLabel(found.text, 40);
      return [
        action(vscode.l10n.t('Confirm “{0}”', words), 'confirm', [argument]),
        action(vscode.l10n.t('Reject “{0}”…', words), 'reject', [argument]),
      ];
    });
}

/** A whole article selected is judged by Confirm All instead. */
const MOST = 3;

function smallestFirst(things: readonly Thing[]): Thing[] {
  return [...things].sort((a, b) => a.found.end - a.found.start - (b.found.end - b.found.start));
}

function action(title: string, command: CommandName, args: unknown[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command: commandId(command), title, arguments: args };
  return made;
}
