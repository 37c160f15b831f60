import * as vscode from 'vscode';
import type { Annotations } from '../engine';
import { articleInput } from '../sidecar/articleInput';
import { judgeInSteps, type JudgedArticle } from '../sidecar/judge';
import { placeItems } from '../sidecar/place';
import { plainText } from '../sidecar/plainText';
import type { Registry } from '../sidecar/registry';
import { analyse, inSlices } from './analysis';
import { isArticle } from './articles';
import { engineReady, practise } from './engineReady';
import { firstSight } from './firstSight';
import { FollowedArticle } from './followedArticle';
import { isLong, lengthOf, restAfterTyping } from './longArticles';
import type { RegistryFiles } from './registryFiles';
import { onDidChangeSettings, settingsFor } from './settings';
import { isSameState, type SidecarFiles, type SidecarState } from './sidecarFiles';
import { soon } from './soon';
import type { SuggestionProviders } from './suggestionProviders';

/** An open article and what is known of it, for one version of its text. */
export interface AnnotatedDocument {
  readonly document: vscode.TextDocument;
  /** The document's version that every offset counts in. */
  readonly version: number;
  /** The engine's suggestions with the person's word applied; offsets as in `document.getText()`. */
  readonly article: JudgedArticle;
  readonly sidecar: SidecarState;
}

interface Entry {
  /** Counts the reasons to start anew; a run that finds another number here is stale. */
  run: number;
  /** What lies beside the article; read again only when that file changed. */
  sidecar?: SidecarState;
  registry?: { readonly registry: Registry | undefined };
  /** The engine's last answer and what it was asked, so that a change of the sidecar alone does not ask again. */
  engine?: { readonly question: string; readonly version: number; readonly annotations: Annotations };
  annotated?: AnnotatedDocument;
  /** Where the sidecar's items stand, since they were last found. */
  readonly followed: FollowedArticle;
  /** What `annotated` was made of, beside the text. */
  madeOf?: readonly unknown[];
  ready: Promise<AnnotatedDocument | undefined>;
  /** While typing goes on: the pause before the next analysis. */
  rest?: { readonly timer: ReturnType<typeof setTimeout>; readonly over: () => void };
}

const NOTHING: Annotations = { actors: [], mentions: [], quotes: [], dates: [] };

/** The one owner of what is known about open articles. Analyses once for each version; every feature reads from here. */
export class AnnotatedDocuments implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  #hasBegun = false;
  readonly #changed = new vscode.EventEmitter<AnnotatedDocument>();
  /** Fires when an open article was analysed anew, or its sidecar or registry changed. */
  readonly onDidChange = this.#changed.event;
  readonly #begun = new vscode.EventEmitter<Pick<AnnotatedDocument, 'document' | 'sidecar'>>();
  /** Fires when an article's first analysis begins, with what lies beside it. */
  readonly onDidBegin = this.#begun.event;
  readonly #closed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires when an article is no longer open, or no longer an article. */
  readonly onDidClose = this.#closed.event;

  readonly #disposables: vscode.Disposable[];

  constructor(
    private readonly sidecars: SidecarFiles,
    private readonly registries: RegistryFiles,
    private readonly providers: SuggestionProviders,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#disposables = [
      this.#changed,
      this.#begun,
      this.#closed,
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      sidecars.onDidChange((article) => {
        const key = article.toString();
        for (const [document, entry] of this.#entries) {
          if (document.uri.toString() !== key) continue;
          entry.sidecar = undefined;
          this.#again(document);
        }
      }),
      registries.onDidChange(() => this.#allAgain()),
      providers.onDidChange(() => this.#allAgain()),
      providers.onDidAnswer((document) => this.#again(document)),
      providers.onDidFail((error) => log.error('Another extension could not suggest anything', error)),
      onDidChangeSettings((event) => {
        if (event.affectsConfiguration('onTheRecord.articles')) this.#openAll();
        if (event.affectsConfiguration('onTheRecord.suggestions') || event.affectsConfiguration('onTheRecord.registry'))
          this.#allAgain();
      }),
      soon(() => {
        this.#openAll();
        practise().catch((error) => log.error('Could not load the engine', error));
      }),
    ];
  }

  /** Every open article that has been analysed at least once. */
  get all(): readonly AnnotatedDocument[] {
    return [...this.#entries.values()].flatMap(({ annotated }) => (annotated ? [annotated] : []));
  }

  /** What is known right now, if it fits the document's text as it stands; waits for nothing. */
  current(document: vscode.TextDocument): AnnotatedDocument | undefined {
    const annotated = this.#entries.get(document)?.annotated;
    return annotated?.version === document.version ? annotated : undefined;
  }

  /** What is known of the document's present text, after the analysis; `undefined` when it is no article. */
  async whenReady(document: vscode.TextDocument): Promise<AnnotatedDocument | undefined> {
    if (!this.#hasBegun) this.#openAll();
    for (;;) {
      const entry = this.#entries.get(document);
      if (!entry) return undefined;
      const { run } = entry;
      const annotated = await entry.ready;
      if (this.#entries.get(document) !== entry) return undefined;
      // A newer run may have begun while this one was awaited: only the newest answer counts.
      if (entry.run === run) return annotated;
    }
  }

  /**
   * As `whenReady`, for who is about to write: what lies beside the article is looked at once more, because of what another
   * program wrote a moment ago VS Code has yet to tell.
   */
  async whenSure(document: vscode.TextDocument): Promise<AnnotatedDocument | undefined> {
    const entry = this.#entries.get(document);
    if (!entry?.sidecar || !entry.registry) return this.whenReady(document);
    const { uri } = document;
    const [sidecar, registry] = await Promise.all([this.sidecars.read(uri), this.registries.read(uri)]);
    if (!entry.sidecar || !isSameState(entry.sidecar, sidecar) || entry.registry?.registry !== registry) {
      entry.sidecar = undefined;
      entry.registry = undefined;
      this.#again(document);
    }
    return this.whenReady(document);
  }

  #openAll(): void {
    this.#hasBegun = true;
    for (const document of vscode.workspace.textDocuments) {
      if (isArticle(document)) this.#open(document);
      else this.#close(document);
    }
  }

  #open(document: vscode.TextDocument): void {
    if (this.#entries.has(document) || document.isClosed || !isArticle(document)) return;
    const entry: Entry = { run: 0, followed: new FollowedArticle(), ready: Promise.resolve(undefined) };
    this.#entries.set(document, entry);
    this.#again(document);
  }

  #close(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    clearTimeout(entry?.rest?.timer);
    entry?.rest?.over();
    this.providers.forget(document);
    if (this.#entries.delete(document)) this.#closed.fire(document.uri);
  }

  #allAgain(): void {
    for (const [document, entry] of this.#entries) {
      entry.sidecar = undefined;
      entry.registry = undefined;
      this.#again(document);
    }
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    const isKnownAfterAll = this.#entries.get(document)?.followed.changed(event);
    if (contentChanges.length) this.#again(document, restAfterTyping(document));
    else if (isKnownAfterAll) this.#again(document);
  }

  /** Analyses anew, after a rest in which nothing newer came. */
  #again(document: vscode.TextDocument, restMs = 0): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    const run = ++entry.run;
    clearTimeout(entry.rest?.timer);
    // Whoever waits for the run before this one finds that there is a newer one.
    entry.rest?.over();
    entry.rest = undefined;
    const begin = () => this.#run(document, entry, run);
    const rested = restMs > 0 ? this.#rest(entry, restMs).then(begin) : begin();
    entry.ready = rested.catch((error) => {
      this.log.error(`Could not analyse ${document.uri}`, error);
      return undefined;
    });
  }

  #rest(entry: Entry, ms: number): Promise<void> {
    return new Promise((over) => {
      entry.rest = { timer: setTimeout(over, ms), over };
    });
  }

  async #run(document: vscode.TextDocument, entry: Entry, run: number): Promise<AnnotatedDocument | undefined> {
    const stale = () => entry.run !== run || document.isClosed;
    if (stale()) return undefined;
    const isFirst = !entry.annotated && !entry.sidecar;
    const [sidecar, { registry }] = await Promise.all([
      entry.sidecar ?? this.sidecars.read(document.uri),
      entry.registry ?? this.registries.read(document.uri).then((registry) => ({ registry })),
      engineReady(),
    ]);
    if (stale()) return undefined;
    if (isFirst) this.#begun.fire({ document, sidecar });
    entry.sidecar = sidecar;
    entry.registry ??= { registry };
    if (isFirst && isLong(document)) await firstSight(document);
    if (stale()) return undefined;
    const settings = settingsFor(document.uri);
    const version = document.version;
    const text = document.getText();
    let annotations = NOTHING;
    if (settings.suggestions && lengthOf(document) !== 'tooLong') {
      const details = sidecar.sidecar?.article;
      const path = vscode.workspace.asRelativePath(document.uri, false);
      const input = articleInput({ details, text, path }, registry);
      const question = JSON.stringify([input.date, input.title, input.known]);
      if (entry.engine?.version === version && entry.engine.question === question) {
        annotations = entry.engine.annotations;
      } else {
        const answer = await analyse(input, stale);
        if (!answer || stale()) return undefined;
        annotations = answer;
        entry.engine = { question, version, annotations };
      }
      const { date, title } = input;
      annotations = await this.providers.addTo(annotations, document, { uri: document.uri, text, date, title });
      if (stale()) return undefined;
    }
    const madeOf = [annotations, settings.minimumConfidence, sidecar, registry, entry.followed.isDoubted];
    // A file that was only touched, or a write of our own that the watcher tells of once more, changes nothing.
    if (entry.annotated?.version === version && madeOf.every((part, index) => part === entry.madeOf?.[index]))
      return entry.annotated;
    const confident = aboveConfidence(annotations, settings.minimumConfidence);
    const items = sidecar.sidecar?.annotations ?? [];
    const plain = plainText(text);
    const places = placeItems(plain.text, items, entry.followed.placesIn(plain, items));
    const judged = { text, annotations: confident, sidecar: sidecar.sidecar, registry, places };
    const article = await inSlices(judgeInSteps(judged), stale);
    if (!article || stale()) return undefined;
    entry.followed.follow(items, places, plain);
    const annotated: AnnotatedDocument = { document, version, article, sidecar };
    entry.annotated = annotated;
    entry.madeOf = madeOf;
    this.#changed.fire(annotated);
    return annotated;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
    for (const { rest } of this.#entries.values()) clearTimeout(rest?.timer);
    this.#entries.clear();
  }
}

/** Without the suggestions below a confidence, 0 to 1. */
export function aboveConfidence(annotations: Annotations, minimum: number): Annotations {
  if (minimum <= 0) return annotations;
  return {
    ...annotations,
    quotes: annotations.quotes.filter((quote) => quote.confidence >= minimum),
    dates: annotations.dates.filter((date) => date.confidence >= minimum),
  };
}
