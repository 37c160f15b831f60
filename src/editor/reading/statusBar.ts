import * as vscode from 'vscode';
import { inSlices } from '../analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { commandId } from '../commandNames';
import { engineStateFor } from '../engineState';
import { reviewCounts, toReview } from '../toReview';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** Says in the status bar how many speak in the article that is being read, and how much is left to review. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('onTheRecord.article', vscode.StatusBarAlignment.Left, PRIORITY);
  readonly #disposables: readonly vscode.Disposable[];

  constructor(private readonly documents: AnnotatedDocuments) {
    this.#item.name = vscode.l10n.t('On the Record: Article');
    this.#disposables = [
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      documents.onDidChange((annotated) => void this.#count(annotated)),
      documents.onDidClose(() => this.#show()),
    ];
    this.#show();
  }

  /** What it says now; nothing where no article is being read. */
  get text(): string | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document && this.documents.all.some((each) => each.document === document) ? this.#item.text : undefined;
  }

  /** A long article has thousands of each: counted in slices, before anything is said of them. */
  async #count(annotated: AnnotatedDocument): Promise<void> {
    const { document, article } = annotated;
    const stale = () => this.documents.current(document) !== annotated;
    if (await inSlices(reviewCounts.inSteps(article), stale)) this.#show();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const annotated = document && this.documents.all.find((each) => each.document === document);
    if (!annotated) {
      this.#item.hide();
      return;
    }
    // Between a keystroke and its analysis the counts of the text before it stand: better than a flicker.
    const said = [...counts(annotated), suggestionsOff(annotated)].filter((words) => words !== undefined);
    this.#item.text = `$(quote) ${said.join(' · ')}`;
    this.#item.command = toReview(annotated.article).length > 0 ? REVIEW : SOURCES;
    this.#item.tooltip = tooltip(annotated);
    this.#item.accessibilityInformation = { label: vscode.l10n.t('On the Record: {0}', said.join(', ')) };
    this.#item.show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

/** A click leads to what there is to do: the review, or, where nothing is left of it, the Sources view. */
const REVIEW = commandId('toggleReviewMode');
const SOURCES = 'onTheRecord.sources.focus';

/** Left of what other extensions usually put there, right of the source control. */
const PRIORITY = 40;

function counts({ article }: AnnotatedDocument): string[] {
  const { speakers, quotes, toReview } = reviewCounts(article);
  return [
    counted(inUserLanguage, '{0} speaker|{0} speakers', speakers),
    counted(inUserLanguage, '{0} quote|{0} quotes', quotes),
    vscode.l10n.t('{0} to review', toReview),
  ];
}

function suggestionsOff({ document }: AnnotatedDocument): string | undefined {
  switch (engineStateFor(document)) {
    case 'off':
      return vscode.l10n.t('suggestions off');
    case 'tooLong':
      return vscode.l10n.t('very long: suggestions off');
    case 'atRest':
      return vscode.l10n.t('long article: analysed when typing rests');
    case 'notEnglish':
      return vscode.l10n.t('not English: suggestions off');
    case 'on':
      return undefined;
  }
}

function tooltip(annotated: AnnotatedDocument): string {
  const { article, sidecar } = annotated;
  const broken = sidecar.problems.filter(({ severity }) => severity === 'error').length;
  const lost = article.orphans.length + article.changed.length;
  const left = toReview(article);
  const quotes = left.filter((found) => 'group' in found).length;
  const lines = [
    vscode.l10n.t('To review: quotes {0}, dates {1}', quotes, left.length - quotes),
    left.length > 0
      ? vscode.l10n.t('Click to review them one by one.')
      : vscode.l10n.t('Click to see who speaks, here and in the other articles.'),
    broken > 0 ? vscode.l10n.t('Problems in the sidecar: {0}', broken) : undefined,
    lost > 0 ? vscode.l10n.t('Annotations whose words changed: {0}', lost) : undefined,
  ];
  return lines.filter((words) => words !== undefined).join('\n');
}
