import * as vscode from 'vscode';
import { Bodies } from '../newsroom/keeping/bodies';
import { Newsroom } from '../newsroom/newsroom';
import { actorOverview, type ActorOverview } from '../newsroom/overview';
import type { Progress } from '../newsroom/reading/readingQueue';
import { inSlices } from './analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from './annotatedDocuments';
import { recordOfDocument } from './articleReading';
import { articleOf, sidecarOf } from './articles';
import { BackgroundReading } from './backgroundReading';
import { FolderChanges } from './folderChanges';
import { FolderRegistries } from './folderRegistries';
import type { KeptBetweenStarts } from './keptIndex';
import { isLeftOut, mayBeHidden } from './leftOut';
import { ListedArticles } from './listedArticles';
import { OpenArticles } from './openArticles';
import type { RegistryFiles } from './registryFiles';
import { onDidChangeHidden, onDidChangeSettings } from './settings';
import { squeezerOfHost } from './squeezer';
import type { SidecarFiles } from './sidecarFiles';
import { WorkspaceArticles } from './workspaceArticles';

/**
 * Fills the newsroom from the workspace in the background and keeps it right: from files as they change, and from open
 * documents as they are typed in. Does nothing until somebody asks with {@link start}.
 */
export class NewsroomIndex implements vscode.Disposable {
  readonly newsroom = new Newsroom(new Bodies(squeezerOfHost()));

  readonly #changed = new vscode.EventEmitter<string | undefined>();
  /** Fires with the article that changed, or with nothing when any may have. */
  readonly onDidChange = this.#changed.event;

  #state: 'new' | 'started' | 'stopped' = 'new';
  readonly #listed = new ListedArticles();
  readonly #open = new OpenArticles((annotated) => void this.#takeDocument(annotated));
  readonly #registries: FolderRegistries;
  readonly #articles: WorkspaceArticles;
  readonly #reading: BackgroundReading;
  readonly #cancel = new vscode.CancellationTokenSource();
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#cancel, this.#open];

  constructor(
    private readonly sidecars: SidecarFiles,
    private readonly registries: RegistryFiles,
    private readonly documents: AnnotatedDocuments,
    private readonly log: vscode.LogOutputChannel,
    { folder, build }: KeptBetweenStarts,
  ) {
    const { newsroom } = this;
    this.#registries = new FolderRegistries(registries, newsroom, () => this.#changed.fire(undefined));
    const registryFor = (uri: vscode.Uri) => this.#registries.for(uri);
    const linksOf = (article: string) => newsroom.linksOf(article);
    this.#articles = new WorkspaceArticles(this.#listed, sidecars, registryFor, linksOf, build);
    this.#reading = new BackgroundReading(newsroom, this.#articles, folder, log);
    this.#reading.onDidChange((article) => this.#changed.fire(article));
    this.#disposables.push(this.#reading, this.#registries);
  }

  /** Fires when {@link progress} changed; not for each article. */
  get onDidProgress(): vscode.Event<void> {
    return this.#reading.onDidProgress;
  }

  /** Begins to read the workspace, if that has not begun; what is asked meanwhile is answered from what is read already. */
  start(): void {
    if (this.#state !== 'new') return;
    this.#state = 'started';
    this.#follow();
    void this.#scan({ again: false });
  }

  /** Ends the reading that is under way. What changes from now on is still followed. */
  stop(): void {
    if (!this.progress) return;
    this.#state = 'stopped';
    this.#reading.stop();
  }

  get hasStarted(): boolean {
    return this.#state !== 'new';
  }

  get isStopped(): boolean {
    return this.#state === 'stopped';
  }

  /** Reads everything anew. */
  async refresh(): Promise<void> {
    if (this.#state === 'new') this.#follow();
    this.#state = 'started';
    this.#registries.forget();
    this.#reading.beginAnew();
    await this.#scan({ again: true });
    await this.whenIdle();
  }

  /** Keeps what is known for the next start; resolves when it is on disk. */
  save(): Promise<void> {
    return this.#reading.save();
  }

  /** How far the reading is; `undefined` when there is nothing to read. */
  get progress(): Progress | undefined {
    return this.#reading.progress;
  }

  /** Resolves when everything that was to be read has been. */
  whenIdle(): Promise<void> {
    return this.#reading.whenIdle();
  }

  /**
   * What the workspace knows of an actor that an article calls `id`: its quotes in other articles, the latest first.
   * Starts the reading if need be and answers at once from what is read so far.
   */
  overview(article: vscode.Uri, id: string, latest = 3): ActorOverview | undefined {
    this.start();
    return actorOverview(this.newsroom, article.toString(), id, { latest });
  }

  #follow(): void {
    for (const annotated of this.documents.all) this.#typed(annotated);
    this.#disposables.push(
      this.documents.onDidChange((annotated) => this.#typed(annotated)),
      this.documents.onDidClose((uri) => {
        this.#open.closed(uri.toString());
        this.#read([uri.toString()]);
      }),
      this.sidecars.onDidChange((article) => {
        if (isLeftOut(sidecarOf(article))) return;
        this.#listed.sidecars.add(article.toString());
        this.#read([article.toString()]);
      }),
      this.registries.onDidChange(() =>
        this.#registries.readAnewSoon(
          (registry) => this.#articles.namesIn(registry),
          (folder) => this.#readFolder(folder),
        ),
      ),
      onDidChangeSettings((event) => {
        const concerns = (section: string) => event.affectsConfiguration(`onTheRecord.${section}`);
        if (concerns('suggestions') || concerns('registry')) this.#everythingAgain();
        if (concerns('articles')) void this.#scan({ again: false });
      }),
      onDidChangeHidden(() => void this.#scan({ again: false })),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#scan({ again: false })),
      new FolderChanges({
        changed: (uri) => {
          // A file that is deleted and written anew at once is told as changed.
          if (this.newsroom.get(uri.toString())) this.#read([uri.toString()]);
          else if (this.#listed.isArticle(uri)) this.#created([uri]);
        },
        created: (uris) => this.#created(uris),
        createdFolder: (uri) => void this.#scan({ again: false, within: uri }),
        deleted: (uris) => this.#deleted(uris),
      }),
    );
  }

  #scan(how: { again: boolean; within?: vscode.Uri }): Promise<void> {
    return this.#reading.during(() =>
      this.#list(how).catch((error) => this.log.error('Could not list the articles of the workspace', error)),
    );
  }

  /** Finds out which articles there are, in the workspace or `within` a folder of it, and has them looked at as they are found. */
  async #list({ again, within }: { again: boolean; within?: vscode.Uri }): Promise<void> {
    const { token } = this.#cancel;
    const restored = this.#restored();
    // Whether an article is as it was its stamp tells, where it has one.
    const isToRead = (key: string) => again || !this.newsroom.get(key) || this.#reading.canCompare(key);
    for await (const found of this.#listed.list(token, within)) {
      await restored;
      this.#read(found.filter(isToRead));
    }
    await restored;
    if (token.isCancellationRequested || within) return;
    for (const key of this.#known()) if (!this.#listed.has(key) && !this.#open.has(key)) this.#reading.forget(key);
  }

  /** What was kept since the last start is shown at once, and looked after when the articles are listed. */
  #restored(): Promise<void> {
    const folders = new Set(vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()));
    return this.#reading.restore((folder, article) => folders.has(folder) && !this.#open.has(article));
  }

  #known(): string[] {
    return [...this.newsroom.records()].map(({ article }) => article);
  }

  #created(uris: readonly vscode.Uri[]): vscode.Uri[] {
    const unknown: vscode.Uri[] = [];
    const articles: string[] = [];
    const toList = new Map<string, vscode.Uri>();
    for (const uri of uris) {
      this.#open.fileCreated(uri.toString());
      if (isLeftOut(uri)) continue;
      if (mayBeHidden(uri)) {
        const folder = vscode.Uri.joinPath(uri, '..');
        toList.set(folder.toString(), folder);
        continue;
      }
      if (!this.#listed.add(uri) && !this.newsroom.get(uri.toString())) {
        // The owner of sidecars tells of those; whatever else it is may be a folder.
        if (!articleOf(uri)) unknown.push(uri);
        continue;
      }
      articles.push(uri.toString());
    }
    this.#read(articles);
    for (const within of toList.values()) void this.#scan({ again: false, within });
    return unknown;
  }

  #deleted(uris: readonly vscode.Uri[]): void {
    const gone = new Set(uris.map((uri) => uri.toString()));
    const toRead: string[] = [];
    for (const article of this.#known()) {
      if (!isIn(article, gone)) continue;
      this.#listed.delete(article);
      // What is being typed in is still there; what has a sidecar may have lost only its text.
      if (!this.#open.fileDeleted(article)) continue;
      if (this.#listed.sidecars.has(article)) toRead.push(article);
      else this.#reading.forget(article);
    }
    this.#read(toRead);
  }

  #typed(annotated: AnnotatedDocument): void {
    if (this.#open.typed(annotated)) this.#reading.drop(annotated.document.uri.toString());
  }

  async #takeDocument(annotated: AnnotatedDocument): Promise<void> {
    const { uri } = annotated.document;
    const article = uri.toString();
    if (!vscode.workspace.getWorkspaceFolder(uri)) return;
    if (annotated.sidecar.text !== undefined) this.#listed.sidecars.add(article);
    void this.#registries.for(uri);
    const record = await inSlices(recordOfDocument(annotated), () => !this.#open.isNewest(annotated));
    if (record) this.#reading.take(record);
  }

  #readFolder(folder: string): void {
    const records = [...this.newsroom.records()].filter((record) => record.folder === folder);
    this.#read(records.map(({ article }) => article));
  }

  #everythingAgain(): void {
    this.#registries.forget();
    this.#read(this.#known());
  }

  #read(articles: readonly string[]): void {
    // An open document tells by itself what it holds.
    this.#reading.read(articles.filter((article) => !this.#open.has(article)));
  }

  dispose(): void {
    this.#cancel.cancel();
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

/** Whether a file, or a folder it is in, is among these. */
function isIn(uri: string, these: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
    if (these.has(uri.slice(0, end))) return true;
  }
  return false;
}
