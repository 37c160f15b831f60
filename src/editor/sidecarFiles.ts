import * as vscode from 'vscode';
import { applyChanges, type Change } from '../sidecar/change';
import { changesToOwn, layered } from '../sidecar/layers';
import { SIDECAR_SUFFIX, type Sidecar } from '../sidecar/model';
import type { Problem } from '../sidecar/problem';
import { readSidecar } from '../sidecar/read';
import type { ActHistory, OpenAct } from './actHistory';
import { AnnotatorFiles } from './annotatorFiles';
import { articleOf, ownSidecarOf, sidecarOf } from './articles';
import { onDidChangeSettings, settingsFor } from './settings';
import { changeText, currentText } from './textFiles';
import { words } from '../sidecar/words';
import { errorInWords } from './errorInWords';

/** A sidecar as it stands: no text, no file; no sidecar but a text, a file that does not parse. */
export interface SidecarState {
  readonly uri: vscode.Uri;
  readonly text: string | undefined;
  readonly sidecar: Sidecar | undefined;
  readonly problems: readonly Problem[];
  /** How many problems there are in the files of other annotators that are read along. */
  readonly problemsElsewhere?: number;
  /** Where several files are read together: each of them. */
  readonly files?: readonly SidecarState[];
}

/** Whether nothing changed in any file from one reading to the next. */
export function isSameState(one: SidecarState, other: SidecarState): boolean {
  if (one === other) return true;
  const { files = [] } = one;
  return (
    files.length > 0 && files.length === other.files?.length && files.every((file, nth) => file === other.files?.[nth])
  );
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

  readonly #annotators = new AnnotatorFiles();

  constructor(private readonly history: ActHistory) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
    const tell = (sidecar: vscode.Uri) => {
      const article = articleOf(sidecar);
      if (article) this.#changed.fire(article);
    };
    const cameOrWent = (sidecar: vscode.Uri) => {
      this.#annotators.changed(sidecar);
      tell(sidecar);
    };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(cameOrWent),
      watcher.onDidChange(tell),
      watcher.onDidDelete(cameOrWent),
      vscode.workspace.onDidChangeTextDocument(({ document }) => tell(document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => tell(document.uri)),
      history.onDidWrite(tell),
      onDidChangeSettings((event) => {
        this.#annotators.forget();
        if (LAYOUT.some((setting) => event.affectsConfiguration(setting)))
          for (const { uri } of vscode.workspace.textDocuments) if (!articleOf(uri)) this.#changed.fire(uri);
      }),
    );
  }

  /**
   * What is kept of an article, from unsaved buffers where there are. With a file for each annotator all are read together;
   * `uri`, `text` and `problems` are those of the one that is written.
   */
  async read(article: vscode.Uri): Promise<SidecarState> {
    const own = await this.#readFile(ownSidecarOf(article));
    if (settingsFor(article).layout === 'single') return own;
    const others = await this.#othersOf(article, own.uri);
    const sidecar = layered(own.sidecar, sidecarsIn(others));
    const problemsElsewhere = others.reduce((sum, { problems }) => sum + problems.length, 0);
    return { ...own, text: own.text ?? (sidecar && ''), sidecar, problemsElsewhere, files: [own, ...others] };
  }

  /** All files that together are the sidecar of an article, whoever writes them. */
  async filesOf(article: vscode.Uri): Promise<vscode.Uri[]> {
    if (settingsFor(article).layout === 'single') return [sidecarOf(article)];
    const all = [ownSidecarOf(article), sidecarOf(article), ...(await this.#annotators.of(article))];
    return [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
  }

  /** The sidecars of an article that are read and never written: the article's first, then other annotators'. */
  async #othersOf(article: vscode.Uri, own: vscode.Uri): Promise<SidecarState[]> {
    const files = await this.filesOf(article);
    const others = files.filter((uri) => uri.toString() !== own.toString());
    return Promise.all(others.map((uri) => this.#readFile(uri)));
  }

  async #readFile(uri: vscode.Uri): Promise<SidecarState> {
    let text: string | undefined;
    try {
      text = await currentText(uri);
    } catch (error) {
      const message = errorInWords(error);
      const unreadable: Problem = {
        code: 'not-text',
        severity: 'error',
        message,
        words: words`${message}`,
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
    if (article.scheme === 'untitled')
      return Promise.reject(new Error(vscode.l10n.t('Save the article first: what you tag is kept beside it.')));
    const uri = ownSidecarOf(article);
    return this.#inTurn(uri, async () => {
      const isAlone = settingsFor(article).layout === 'single';
      const others = isAlone ? [] : sidecarsIn(await this.#othersOf(article, uri));
      const change = await changeText(uri, (text) => applyChanges(text, ownChanges(text, others, changes)));
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

function sidecarsIn(states: readonly SidecarState[]): Sidecar[] {
  return states.flatMap(({ sidecar }) => sidecar ?? []);
}

/** Settings that decide which sidecar is written. */
const LAYOUT = ['onTheRecord.sidecar.layout', 'onTheRecord.annotator.name'];

/** Changes to all sidecars of an article together as changes to the one that is written. */
function ownChanges(
  text: string | undefined,
  others: readonly Sidecar[],
  changes: readonly Change[],
): readonly Change[] {
  if (!others.length) return changes;
  const own = text === undefined ? undefined : readSidecar(text).sidecar;
  // Writing into a text that does not parse is refused, and says where.
  if (text !== undefined && !own) return changes;
  return changesToOwn(own, layered(own, others), changes);
}
