import * as vscode from 'vscode';
import { applyChanges, type Change } from '../sidecar/change';
import { SIDECAR_SUFFIX, type Sidecar } from '../sidecar/model';
import type { Problem } from '../sidecar/problem';
import { readSidecar } from '../sidecar/read';
import type { ActHistory, OpenAct } from './actHistory';
import { articleOf, sidecarOf } from './articles';
import { changeText, currentText } from './textFiles';

/** A sidecar as it stands: no text, no file; no sidecar but a text, a file that does not parse. */
export interface SidecarState {
  readonly uri: vscode.Uri;
  readonly text: string | undefined;
  readonly sidecar: Sidecar | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the sidecars of articles, writes changes into them, and tells when one changed, in the editor or outside. */
export class SidecarFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with the article's uri after its sidecar was changed, created or deleted. */
  readonly onDidChange = this.#changed.event;

  readonly #disposables: vscode.Disposable[] = [this.#changed];
  /** One write at a time for each sidecar, so that two quick commands do not overtake each other. */
  readonly #writes = new Map<string, Promise<unknown>>();
  readonly #read = new Map<string, { text: string | undefined; state: SidecarState }>();

  constructor(private readonly history: ActHistory) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
    const tell = (sidecar: vscode.Uri) => {
      const article = articleOf(sidecar);
      if (article) this.#changed.fire(article);
    };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(tell),
      watcher.onDidChange(tell),
      watcher.onDidDelete(tell),
      vscode.workspace.onDidChangeTextDocument(({ document }) => tell(document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => tell(document.uri)),
      history.onDidWrite(tell),
    );
  }

  /** The sidecar of an article, from its unsaved buffer where it has one. */
  async read(article: vscode.Uri): Promise<SidecarState> {
    const uri = sidecarOf(article);
    let text: string | undefined;
    try {
      text = await currentText(uri);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const unreadable: Problem = {
        code: 'not-text',
        severity: 'error',
        message,
        start: 0,
        end: 0,
        line: 1,
        column: 1,
      };
      return { uri, text: '', sidecar: undefined, problems: [unreadable] };
    }
    const key = uri.toString();
    const known = this.#read.get(key);
    if (known && known.text === text) return known.state;
    const { sidecar, problems } = text === undefined ? { sidecar: undefined, problems: [] } : readSidecar(text);
    const state = { uri, text, sidecar, problems };
    this.#read.set(key, { text, state });
    return state;
  }

  /**
   * Writes changes into the sidecar of an article; makes the file when there is none.
   * `act` is the label of an act of its own that can be undone, or the greater act that this write is a part of.
   * Resolves when it is on disk, or in its buffer where it is open and dirty.
   * Throws, and writes nothing, when the sidecar does not parse or was changed by someone else meanwhile.
   */
  change(article: vscode.Uri, act: string | OpenAct, changes: readonly Change[]): Promise<void> {
    const uri = sidecarOf(article);
    return this.#inTurn(uri, async () => {
      const change = await changeText(uri, (text) => applyChanges(text, changes));
      if (!change) return;
      if (typeof act === 'string') this.history.record({ label: act, changes: [change] });
      else act.add(change);
      this.#changed.fire(article);
    });
  }

  async #inTurn<T>(uri: vscode.Uri, work: () => Promise<T>): Promise<T> {
    const key = uri.toString();
    const turn = (this.#writes.get(key) ?? Promise.resolve()).then(work, work);
    const settled = turn.catch(() => undefined);
    this.#writes.set(key, settled);
    try {
      return await turn;
    } finally {
      if (this.#writes.get(key) === settled) this.#writes.delete(key);
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}
