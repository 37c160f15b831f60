import * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { forArticles } from '../articleSelector';
import { isArticle } from '../articles';
import { commandId } from '../commandNames';
import { engineStateFor, type EngineState } from '../engineState';
import { onDidChangeSettings } from '../settings';
import { soon } from '../soon';

/** Says behind the braces of the status bar what the engine does for the article, why not more, and what to do about it. */
export class EngineStatus implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('onTheRecord.engine', []);
  readonly #disposables: readonly vscode.Disposable[];

  constructor(private readonly documents: AnnotatedDocuments) {
    this.#item.name = 'On the Record';
    this.#disposables = [
      this.#item,
      forArticles((selector) => {
        this.#item.selector = selector;
        return NOTHING_TO_DISPOSE;
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      documents.onDidChange(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) this.#show();
      }),
      onDidChangeSettings(() => this.#show()),
      soon(() => this.#show()),
    ];
  }

  /** What it says now: for tests to see. */
  get shown(): Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command' | 'busy'> {
    return this.#item;
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isArticle(document)) return;
    const annotated = this.documents.all.find((each) => each.document === document);
    this.#item.busy = annotated === undefined;
    const state = engineStateFor(document);
    const broken = annotated ? errorsIn(annotated) : 0;
    this.#item.text = broken ? vscode.l10n.t('The sidecar cannot be read') : STATES[state].text();
    this.#item.detail = broken ? vscode.l10n.t('Problems in the sidecar: {0}', broken) : STATES[state].detail?.();
    this.#item.severity =
      broken || state === 'tooLong' ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.#item.command = broken
      ? { title: vscode.l10n.t('Open the sidecar'), command: commandId('openSidecar') }
      : STATES[state].command();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

const NOTHING_TO_DISPOSE: vscode.Disposable = { dispose: () => undefined };

function errorsIn({ sidecar }: AnnotatedDocument): number {
  return sidecar.problems.filter(({ severity }) => severity === 'error').length;
}

interface Said {
  readonly text: () => string;
  readonly detail?: () => string;
  readonly command: () => vscode.Command;
}

const review = () => ({
  title: vscode.l10n.t('Review'),
  tooltip: vscode.l10n.t('Review suggestions one by one'),
  command: commandId('toggleReviewMode'),
});

const setting = (name: string) => () => ({
  title: vscode.l10n.t('Settings'),
  command: 'workbench.action.openSettings',
  arguments: [`onTheRecord.${name}`],
});

const STATES: Readonly<Record<EngineState, Said>> = {
  on: {
    text: () => vscode.l10n.t('Suggestions are on'),
    detail: () => vscode.l10n.t('The text is English.'),
    command: review,
  },
  atRest: {
    text: () => vscode.l10n.t('Suggestions wait for a pause'),
    detail: () => vscode.l10n.t('The article is long: it is analysed when typing rests.'),
    command: review,
  },
  off: {
    text: () => vscode.l10n.t('Suggestions are off'),
    detail: () => vscode.l10n.t('A setting says so. What the sidecar holds is shown.'),
    command: setting('suggestions.enabled'),
  },
  tooLong: {
    text: () => vscode.l10n.t('Not analysed'),
    detail: () => vscode.l10n.t('The article is too long. What the sidecar holds is shown.'),
    command: setting('articles.exclude'),
  },
  notEnglish: {
    text: () => vscode.l10n.t('Not English: no suggestions'),
    detail: () => vscode.l10n.t('Tagging and everything else work in any language.'),
    command: () => ({ title: vscode.l10n.t('Tag Passage'), command: commandId('tagPassage') }),
  },
};
