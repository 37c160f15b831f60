import * as vscode from 'vscode';
import { KeptStamps } from '../newsroom/keeping/keptStamps';
import { Newsroom } from '../newsroom/newsroom';
import { actorOverview, type ActorOverview } from '../newsroom/overview';
import { ReadingQueue, type Progress, type Turn } from '../newsroom/reading/readingQueue';
import { RecordReader } from '../newsroom/reading/recordReader';
import { nextTurn } from './analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from './annotatedDocuments';
import { recordOfDocument } from './articleReading';
import { articleOf } from './articles';
import { FolderChanges } from './folderChanges';
import { FolderRegistries } from './folderRegistries';
import { KeptIndex, type KeptBetweenStarts } from './keptIndex';
import { ListedArticles } from './listedArticles';
import type { RegistryFiles } from './registryFiles';
import { onDidChangeSettings } from './settings';
import type { SidecarFiles } from './sidecarFiles';
import { WorkspaceArticles } from './workspaceArticles';

/** How long typing in open articles and in the registry is gathered before the newsroom takes it over. */
const GATHER_MS = 50;

/**
 * Fills the newsroom from the workspace in the background and keeps it right: from files as they change, and from open
 * documents as they are typed in. Does nothing until somebody asks with {@link start}.
 */
export class NewsroomIndex implements vscode.Disposable {
  readonly newsroom = new Newsroom();

  readonly #changed = new vscode.EventEmitter<string | undefined>();
  /** Fires with the article that changed, or with nothing when any may have. */
  readonly onDidChange = this.#changed.event;

  readonly #progressed = new vscode.EventEmitter<void>();
  /** Fires when {@link progress} changed; not for each article. */
  readonly onDidProgress = this.#progressed.event;

  readonly #queue = new ReadingQueue({
    work: (article, turn) => this.#readOne(article, turn),
    pause: nextTurn,
    progressed: () => this.#tellProgress(),
  });
  #state: 'new' | 'started' | 'stopped' = 'new';
  readonly #listed = new ListedArticles();
  /** What open articles hold; it goes before what is on disk. */
  readonly #open = new Map<string, AnnotatedDocument>();
  /** Articles whose files were deleted. VS Code keeps a document for minutes after its last editor was closed. */
  readonly #deletedFiles = new Set<string>();
  readonly #stamps = new KeptStamps();
  readonly #registries: FolderRegistries;
  readonly #articles: WorkspaceArticles;
  readonly #reader: RecordReader;
  readonly #kept: KeptIndex;
  #restoring: Promise<void> | undefined;
  /** Open articles and folders' registries that changed and are not taken over yet. */
  readonly #typedIn = new Set<string>();
  #registryChanged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #cancel = new vscode.CancellationTokenSource();
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#progressed, this.#cancel];

  constructor(
    private readonly sidecars: SidecarFiles,
    private readonly registries: RegistryFiles,
    private readonly documents: AnnotatedDocuments,
    private readonly log: vscode.LogOutputChannel,
    { folder, build }: KeptBetweenStarts,
  ) {
    const { newsroom } = this;
    this.#registries = new FolderRegistries(registries, newsroom, () => this.#changed.fire(undefined));
    this.#articles = new WorkspaceArticles(this.#listed, sidecars, (uri) => this.#registries.for(uri), build);
    this.#reader = new RecordReader(newsroom, this.#stamps, this.#articles);
    this.#kept = new KeptIndex(newsroom, this.#stamps, folder, log);
    this.#disposables.push(this.#kept);
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
    this.#queue.clear();
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
    this.#stamps.clear();
    await this.#scan({ again: true });
    await this.whenIdle();
  }

  /** Keeps what is known for the next start; resolves when it is on disk. */
  save(): Promise<void> {
    return this.#kept.save();
  }

  /** How far the reading is; `undefined` when there is nothing to read. */
  get progress(): Progress | undefined {
    return this.#queue.progress;
  }

  /** Resolves when everything that was to be read has been. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
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
        this.#open.delete(uri.toString());
        this.#typedIn.delete(uri.toString());
        this.#read([uri.toString()]);
      }),
      this.sidecars.onDidChange((article) => {
        this.#listed.setMayHaveSidecar(article.toString());
        this.#read([article.toString()]);
      }),
      this.registries.onDidChange(() => {
        this.#registryChanged = true;
        this.#takeOverSoon();
      }),
      onDidChangeSettings((event) => {
        const concerns = (section: string) => event.affectsConfiguration(`onTheRecord.${section}`);
        if (concerns('suggestions') || concerns('registry')) this.#everythingAgain();
        if (concerns('articles')) void this.#scan({ again: false });
      }),
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
    return this.#queue.during(() =>
      this.#list(how).catch((error) => this.log.error('Could not list the articles of the workspace', error)),
    );
  }

  /** Finds out which articles there are, in the workspace or `within` a folder of it, and has them looked at. */
  async #list({ again, within }: { again: boolean; within?: vscode.Uri }): Promise<void> {
    const { token } = this.#cancel;
    const [found] = await Promise.all([this.#listed.list(token, within), this.#restored()]);
    if (token.isCancellationRequested) return;
    if (!within) for (const key of this.#known()) if (!found.has(key) && !this.#open.has(key)) this.#forget(key);
    // Whether an article is as it was its stamp tells, where it has one.
    const isToRead = (key: string) => again || !this.newsroom.get(key) || this.#stamps.get(key) !== undefined;
    this.#read([...found.keys()].filter(isToRead));
  }

  /** What was kept since the last start is shown at once, and looked after when the articles are listed. */
  #restored(): Promise<void> {
    const folders = new Set(vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()));
    this.#restoring ??= this.#kept.restore(
      (folder, article) => folders.has(folder) && !this.#open.has(article),
      (article) => this.#changed.fire(article),
    );
    return this.#restoring;
  }

  #known(): string[] {
    return [...this.newsroom.records()].map(({ article }) => article);
  }

  #created(uris: readonly vscode.Uri[]): vscode.Uri[] {
    const unknown: vscode.Uri[] = [];
    const articles: string[] = [];
    for (const uri of uris) {
      this.#deletedFiles.delete(uri.toString());
      if (!this.#listed.add(uri) && !this.newsroom.get(uri.toString())) {
        // The owner of sidecars tells of those; whatever else it is may be a folder.
        if (!articleOf(uri)) unknown.push(uri);
        continue;
      }
      articles.push(uri.toString());
    }
    this.#read(articles);
    return unknown;
  }

  #deleted(uris: readonly vscode.Uri[]): void {
    const gone = new Set(uris.map((uri) => uri.toString()));
    const toRead: string[] = [];
    for (const article of this.#known()) {
      if (!isIn(article, gone)) continue;
      this.#listed.delete(article);
      // What is being typed in is still there; what has a sidecar may have lost only its text.
      if (this.#open.get(article)?.document.isDirty) continue;
      this.#deletedFiles.add(article);
      this.#open.delete(article);
      if (this.#listed.mayHaveSidecar(article)) toRead.push(article);
      else this.#forget(article);
    }
    this.#read(toRead);
  }

  #typed(annotated: AnnotatedDocument): void {
    const key = annotated.document.uri.toString();
    if (this.#deletedFiles.has(key) && !annotated.document.isDirty) return;
    this.#open.set(key, annotated);
    this.#queue.drop(key);
    this.#typedIn.add(key);
    this.#takeOverSoon();
  }

  #takeOverSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#registryChanged) void this.#takeRegistries();
      for (const key of this.#typedIn) this.#takeDocument(key);
      this.#typedIn.clear();
    }, GATHER_MS);
  }

  #takeDocument(key: string): void {
    const annotated = this.#open.get(key);
    if (!annotated || !vscode.workspace.getWorkspaceFolder(annotated.document.uri)) return;
    if (annotated.sidecar.text !== undefined) this.#listed.setMayHaveSidecar(key);
    void this.#registries.for(annotated.document.uri);
    this.newsroom.set(recordOfDocument(annotated));
    // What is in an editor is no file to be compared with.
    this.#stamps.delete(key);
    this.#changed.fire(key);
  }

  /** Reads the registries anew, and the articles of those folders where actors go by other names now. */
  async #takeRegistries(): Promise<void> {
    this.#registryChanged = false;
    this.#registries.forget();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const folder = uri.toString();
      const before = this.#articles.namesIn(this.newsroom.registryOf(folder));
      if (this.#articles.namesIn(await this.#registries.for(uri)) !== before) this.#readFolder(folder);
    }
  }

  #readFolder(folder: string): void {
    const records = [...this.newsroom.records()].filter((record) => record.folder === folder);
    this.#read(records.map(({ article }) => article));
  }

  #everythingAgain(): void {
    this.#registries.forget();
    this.#read(this.#known());
  }

  #forget(article: string): void {
    this.#queue.drop(article);
    if (this.#reader.forget(article)) this.#changed.fire(article);
  }

  #read(articles: readonly string[]): void {
    // An open document tells by itself what it holds.
    this.#queue.add(articles.filter((article) => !this.#open.has(article)));
  }

  async #readOne(article: string, turn: Turn): Promise<void> {
    try {
      const became = await this.#reader.read(article, turn);
      if (became === 'made' || became === 'gone') this.#changed.fire(article);
    } catch (error) {
      this.log.warn(`Could not read ${article}`, error);
      if (!turn.stale()) this.#forget(article);
    }
  }

  #tellProgress(): void {
    if (!this.progress) this.#kept.saveSoon();
    this.#progressed.fire();
  }

  dispose(): void {
    this.#cancel.cancel();
    this.#queue.clear();
    clearTimeout(this.#timer);
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
