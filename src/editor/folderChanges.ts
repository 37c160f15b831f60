import * as vscode from 'vscode';

/** What is told of files that were changed by whatever program. */
export interface FolderListener {
  changed(uri: vscode.Uri): void;
  /** Gives back those it knows nothing of: they may be folders. */
  created(uris: readonly vscode.Uri[]): readonly vscode.Uri[];
  createdFolder(uri: vscode.Uri): void;
  /** Files, and folders with everything in them. */
  deleted(uris: readonly vscode.Uri[]): void;
}

/** How long creations and deletions are gathered: a branch switch brings thousands. */
const GATHER_MS = 30;

/** Beyond this many unknown new things in one go, looking at each costs more than listing the workspace anew. */
const MOST_LOOKED_AT = 50;

/**
 * Follows everything that comes, goes and changes in the workspace. Of a folder that is moved or deleted VS Code tells
 * only the folder, so folders are followed too.
 */
export class FolderChanges implements vscode.Disposable {
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*');
  readonly #created = new Map<string, vscode.Uri>();
  readonly #deleted = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #disposables: vscode.Disposable[];

  constructor(private readonly listener: FolderListener) {
    this.#disposables = [
      this.#watcher,
      this.#watcher.onDidChange((uri) => listener.changed(uri)),
      this.#watcher.onDidCreate((uri) => this.#gather(this.#created, this.#deleted, uri)),
      this.#watcher.onDidDelete((uri) => this.#gather(this.#deleted, this.#created, uri)),
    ];
  }

  #gather(one: Map<string, vscode.Uri>, other: Map<string, vscode.Uri>, uri: vscode.Uri): void {
    other.delete(uri.toString());
    one.set(uri.toString(), uri);
    this.#timer ??= setTimeout(() => this.#tell(), GATHER_MS);
  }

  #tell(): void {
    this.#timer = undefined;
    const deleted = [...this.#deleted.values()];
    const created = [...this.#created.values()];
    this.#deleted.clear();
    this.#created.clear();
    if (deleted.length) this.listener.deleted(deleted);
    if (!created.length) return;
    const unknown = this.listener.created(created);
    if (unknown.length > MOST_LOOKED_AT) {
      for (const { uri } of vscode.workspace.workspaceFolders ?? []) this.listener.createdFolder(uri);
      return;
    }
    for (const uri of unknown) void this.#lookAt(uri);
  }

  async #lookAt(uri: vscode.Uri): Promise<void> {
    try {
      const { type } = await vscode.workspace.fs.stat(uri);
      if (type & vscode.FileType.Directory) this.listener.createdFolder(uri);
    } catch {
      // It is gone again, and that was told too.
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}
