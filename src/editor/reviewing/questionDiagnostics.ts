import * as vscode from 'vscode';
import { inSlices } from '../analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { plainLabel } from '../plainLabel';
import { onDidChangeSettings, OPEN_QUESTIONS, settingsFor } from '../settings';
import { SEVERITIES } from '../severities';
import { openQuestionsInSteps, type OpenQuestion } from './openQuestions';

/** The diagnostics' source, by which their fixes know them. */
export const SOURCE = 'On the Record';

/** Nobody answers more than this at a time, and the Problems panel would only grow slow. */
const MOST = 200;

/** While somebody types the Problems panel need not follow each letter. */
const REST_MS = 300;

/** Shows in open articles what they leave open: who says it, who is meant, which day it was, why there is no name. */
export class QuestionDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('onTheRecord.questions');
  readonly #waiting = new Map<vscode.TextDocument, AnnotatedDocument>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #disposables: readonly vscode.Disposable[];

  constructor(private readonly documents: AnnotatedDocuments) {
    this.#disposables = [
      this.#collection,
      documents.onDidChange((annotated) => this.#showSoon(annotated)),
      documents.onDidClose((uri) => this.#collection.delete(uri)),
      onDidChangeSettings((event) => {
        if (event.affectsConfiguration('onTheRecord.diagnostics'))
          for (const each of documents.all) this.#showSoon(each);
      }),
    ];
    for (const annotated of documents.all) this.#showSoon(annotated);
  }

  #showSoon(annotated: AnnotatedDocument): void {
    this.#waiting.set(annotated.document, annotated);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const each of this.#waiting.values())
        if (this.documents.current(each.document) === each) void this.#show(each);
      this.#waiting.clear();
    }, REST_MS);
  }

  async #show(annotated: AnnotatedDocument): Promise<void> {
    const { document, article } = annotated;
    const severities = settingsFor(document.uri).openQuestions;
    const isWanted = ({ about }: Pick<OpenQuestion, 'about'>) => severities[about] !== 'off';
    const stale = () => this.documents.current(document) !== annotated;
    const wantsAny = OPEN_QUESTIONS.some((about) => isWanted({ about }));
    const questions = wantsAny ? await inSlices(openQuestionsInSteps(article), stale) : [];
    const shown = questions?.filter(isWanted);
    if (!shown) return;
    const diagnostics = shown.slice(0, MOST).map((question) => {
      const range = new vscode.Range(document.positionAt(question.start), document.positionAt(question.end));
      const severity = severities[question.about];
      const diagnostic = new vscode.Diagnostic(
        range,
        message(question),
        severity === 'off' ? undefined : SEVERITIES[severity],
      );
      diagnostic.source = SOURCE;
      diagnostic.code = question.about;
      return diagnostic;
    });
    this.#collection.set(document.uri, diagnostics);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

function message({ about, words }: OpenQuestion): string {
  const name = plainLabel(words, 60);
  switch (about) {
    case 'unattributedQuotes':
      return vscode.l10n.t('Nobody is named who says “{0}”.', name);
    case 'unknownActors':
      return vscode.l10n.t('Neither the sidecar nor the registry says who “{0}” is.', name);
    case 'unresolvedDates':
      return vscode.l10n.t('The article does not say which day “{0}” was.', name);
    case 'anonymousSources':
      return vscode.l10n.t('No reason is given why “{0}” is not named.', name);
  }
}
