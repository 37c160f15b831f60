import * as vscode from 'vscode';
import type { ArticleRecord } from '../../newsroom/record';
import type { Newsroom } from '../../newsroom/newsroom';
import { articleOf, sidecarOf } from '../articles';
import type { NewsroomIndex } from '../newsroomIndex';
import { registryOf, type RegistryFiles } from '../registryFiles';
import { onDidChangeSettings, settingsFor } from '../settings';
import type { SidecarFiles } from '../sidecarFiles';
import { yamlKindOf } from '../yamlFiles';
import { diagnosticsOf } from './diagnostics';
import { findingsIn } from './findings';
import { registerUpgrade } from './upgrade';

/** A frame of the screen: several keystrokes within it are looked at once. */
const FRAME_MS = 16;
/** How much longer than the last look took the next one waits, so that typing in a large file never stutters. */
const REST = 3;
/** But no longer than this: a look may have taken long only because the machine was busy. In ms. */
const LONGEST_REST_MS = 1_000;

/**
 * Shows in the Problems panel what is wrong in sidecars and registries: in open ones while they are typed in, in all others
 * of the workspace as the index comes upon them.
 */
export class SidecarProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('onTheRecord.sidecars');
  /** The newest look at each file that is to be taken or under way; an older one that ends is thrown away. */
  readonly #looks = new Map<string, number>();
  #lookCount = 0;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #took = new Map<string, number>();
  /** The sidecars in which a merge left its markers, for the menus that offer to solve that. */
  readonly #conflicted = new Set<string>();
  readonly #disposables: vscode.Disposable[] = [this.#collection, registerUpgrade()];

  constructor(
    private readonly sidecars: SidecarFiles,
    private readonly registries: RegistryFiles,
    private readonly index: NewsroomIndex,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#disposables.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.#documentChanged(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#documentChanged(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#documentChanged(document)),
      // What the index knows nothing of is looked at here only to take away what was wrong once.
      sidecars.onDidChange((article) => {
        const uri = sidecarOf(article);
        if (isOpen(uri)) this.#lookSoon(uri);
        this.#lookAgain(article);
      }),
      registries.onDidChange((uri) => {
        this.#lookSoon(uri);
        for (const document of vscode.workspace.textDocuments) this.#documentChanged(document);
      }),
      index.onDidChange((article) => this.#recordsChanged(article)),
      onDidChangeSettings((event) => {
        if (event.affectsConfiguration('onTheRecord.diagnostics') || event.affectsConfiguration('onTheRecord.registry'))
          this.#everythingAgain();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#everythingAgain()),
    );
    this.#everythingAgain();
  }

  #everythingAgain(): void {
    this.#collection.forEach((uri) => this.#lookSoon(uri));
    for (const document of vscode.workspace.textDocuments) this.#documentChanged(document);
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const registry = registryOf(uri);
      if (registry) this.#lookSoon(registry);
    }
    this.#recordsChanged(undefined);
  }

  #documentChanged({ uri }: vscode.TextDocument): void {
    if (yamlKindOf(uri)) this.#lookSoon(uri);
  }

  #recordsChanged(article: string | undefined): void {
    const { newsroom } = this.index;
    if (article === undefined) for (const record of newsroom.records()) this.#recordChanged(record);
    else {
      const record = newsroom.get(article);
      if (record) this.#recordChanged(record);
      else this.#lookAgain(vscode.Uri.parse(article));
    }
  }

  #recordChanged(record: ArticleRecord): void {
    const article = vscode.Uri.parse(record.article);
    this.#lookAgain(article);
    if (!mayBeWrong(record, this.index.newsroom)) return;
    // What one annotator wrote wrong is in one of several files, and the record does not say which.
    this.sidecars.filesOf(article).then(
      (files) => files.forEach((uri) => this.#lookSoon(uri)),
      (error) => this.log.error(`Could not find the sidecars of ${article}`, error),
    );
  }

  /** Looks at the files of an article in which something was wrong once. */
  #lookAgain(article: vscode.Uri): void {
    const key = article.toString();
    this.#collection.forEach((uri) => {
      if (uri.path.startsWith(article.path) && articleOf(uri)?.toString() === key) this.#lookSoon(uri);
    });
  }

  #lookSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#looks.set(key, ++this.#lookCount);
    if (this.#timers.has(key)) return;
    const wait = Math.max(FRAME_MS, Math.min(LONGEST_REST_MS, REST * (this.#took.get(key) ?? 0)));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        this.#look(uri).catch((error) => this.log.error(`Could not check ${uri}`, error));
      }, wait),
    );
  }

  async #look(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const look = this.#looks.get(key);
    const began = performance.now();
    const findings = await findingsIn(uri, this.registries);
    if (this.#looks.get(key) !== look) return;
    this.#looks.delete(key);
    this.#tellConflict(key, findings?.problems.some(({ code }) => code === 'conflict-markers') ?? false);
    const isOurs = vscode.workspace.getWorkspaceFolder(uri) !== undefined || isOpen(uri);
    const diagnostics = findings && isOurs ? diagnosticsOf(findings, settingsFor(uri).sidecarProblems) : [];
    if (diagnostics.length) this.#collection.set(uri, diagnostics);
    else this.#collection.delete(uri);
    if (isOpen(uri)) this.#took.set(key, performance.now() - began);
    else this.#took.delete(key);
  }

  #tellConflict(key: string, isConflicted: boolean): void {
    if (isConflicted === this.#conflicted.has(key)) return;
    if (isConflicted) this.#conflicted.add(key);
    else this.#conflicted.delete(key);
    // By path, for in a remote window the menus' side calls the same file by another scheme; and Windows has its own style.
    const uris = [...this.#conflicted].map((each) => vscode.Uri.parse(each));
    const paths = uris.flatMap(({ path, fsPath }) => [path, fsPath]);
    void vscode.commands.executeCommand('setContext', 'onTheRecord.conflictedSidecars', paths);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

function isOpen(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === key);
}

/** What the index already knows to be worth a look; of all other sidecars nothing is read a second time. */
function mayBeWrong({ article, folder, problems, missing }: ArticleRecord, newsroom: Newsroom): boolean {
  if (problems > 0 || missing) return true;
  const registry = newsroom.registryOf(folder);
  return registry !== undefined && newsroom.linksOf(article).some((id) => !Object.hasOwn(registry.actors, id));
}
