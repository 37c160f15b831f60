import * as vscode from 'vscode';
import type { Annotations } from '../engine';
import { withSuggestions, type Suggestions } from './withSuggestions';

/** An article as a suggestion provider is asked about it. */
export interface SuggestedArticle {
  readonly uri: vscode.Uri;
  /** All offsets of the answer are UTF-16 code units into this text, half-open. */
  readonly text: string;
  /** Publication date, `YYYY-MM-DD`, where it is known. */
  readonly date?: string;
  readonly title?: string;
}

/** Suggests annotations beside those of the engine. */
export interface SuggestionProvider {
  /**
   * Asked for each version of an open article; cancelled when there is a newer one. Ids of actors and groups need to be
   * unique in one answer only.
   */
  provideSuggestions(article: SuggestedArticle, token: vscode.CancellationToken): vscode.ProviderResult<Suggestions>;
}

type Suggested = readonly Suggestions[];

/** How long an analysis waits for providers, so that quick ones make nothing flicker; who answers later is added later. */
const PATIENCE_MS = 100;

const NOTHING: Suggested = [];

interface Asked {
  readonly version: number;
  readonly question: string;
  readonly source: vscode.CancellationTokenSource;
  /** The answer, or nothing if it takes too long. */
  soon?: Promise<Suggested>;
  /** The answer, once it is there. */
  suggested?: Suggested;
  /** The last sum of the engine's answer and this one. */
  sum?: { readonly found: Annotations; readonly annotations: Annotations };
}

/** The providers that other extensions registered, and what each open article was last told. */
export class SuggestionProviders implements vscode.Disposable {
  readonly #providers = new Set<SuggestionProvider>();
  readonly #asked = new Map<vscode.TextDocument, Asked>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when there is another set of providers. */
  readonly onDidChange = this.#changed.event;
  readonly #answered = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when an answer came that the analysis did not wait for. */
  readonly onDidAnswer = this.#answered.event;
  readonly #failed = new vscode.EventEmitter<unknown>();
  readonly onDidFail = this.#failed.event;

  register(provider: SuggestionProvider): vscode.Disposable {
    this.#providers.add(provider);
    this.#again();
    return new vscode.Disposable(() => {
      if (this.#providers.delete(provider)) this.#again();
    });
  }

  /**
   * What the engine found and what is suggested besides, as far as that comes soon. The same object again for the same
   * parts, so that nobody believes that something changed.
   */
  async addTo(found: Annotations, document: vscode.TextDocument, article: SuggestedArticle): Promise<Annotations> {
    if (this.#providers.size === 0) return found;
    const suggested = await this.#suggest(document, article);
    const asked = this.#asked.get(document);
    if (!asked || asked.suggested !== suggested) return found;
    if (asked.sum?.found !== found) asked.sum = { found, annotations: withSuggestions(article.text, found, suggested) };
    return asked.sum.annotations;
  }

  forget(document: vscode.TextDocument): void {
    this.#asked.get(document)?.source.cancel();
    this.#asked.delete(document);
  }

  async #suggest(document: vscode.TextDocument, article: SuggestedArticle): Promise<Suggested> {
    const question = JSON.stringify([article.date, article.title]);
    const before = this.#asked.get(document);
    if (before?.version === document.version && before.question === question)
      return before.suggested ?? before.soon ?? NOTHING;
    before?.source.cancel();
    const source = new vscode.CancellationTokenSource();
    const answer = Promise.all([...this.#providers].map((provider) => this.#ask(provider, article, source.token)));
    const asked: Asked = { version: document.version, question, source };
    this.#asked.set(document, asked);
    let isLate = false;
    const suggested = answer.then((all) => {
      asked.suggested = all;
      if (isLate && this.#asked.get(document) === asked) this.#answered.fire(document);
      return all;
    });
    const tooLong = new Promise<Suggested>((resolve) => {
      setTimeout(() => {
        isLate = true;
        resolve(NOTHING);
      }, PATIENCE_MS);
    });
    return (asked.soon = Promise.race([suggested, tooLong]));
  }

  async #ask(
    provider: SuggestionProvider,
    article: SuggestedArticle,
    token: vscode.CancellationToken,
  ): Promise<Suggestions> {
    try {
      return (await provider.provideSuggestions(article, token)) ?? {};
    } catch (error) {
      this.#failed.fire(error);
      return {};
    }
  }

  #again(): void {
    for (const document of [...this.#asked.keys()]) this.forget(document);
    this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#answered, this.#failed).dispose();
    for (const { source } of this.#asked.values()) source.cancel();
  }
}
