import * as vscode from 'vscode';
import { ChangedSince, revert } from '../sidecar/revert';
import { changeText, type FileChange } from './textFiles';

/** One thing a person did with one command, over one file or many. */
export interface Act {
  readonly label: string;
  readonly changes: readonly FileChange[];
}

/** An act that is still going on. */
export interface OpenAct {
  add(change: FileChange): void;
  close(): void;
}

/** Undo and redo for annotation acts, whichever files they wrote; the editor's own undo knows only open documents. */
export class ActHistory implements vscode.Disposable {
  readonly #done: Act[] = [];
  readonly #undone: Act[] = [];
  readonly #written = new vscode.EventEmitter<vscode.Uri>();
  /** Fires for each file that undo or redo wrote. */
  readonly onDidWrite = this.#written.event;
  readonly #renames = vscode.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) this.#moved(oldUri, newUri);
  });

  /** Begins an act over several files; what is added until it is closed is undone in one step. */
  open(label: string): OpenAct {
    const changes: FileChange[] = [];
    return {
      add: (change) => changes.push(change),
      close: () => {
        if (changes.length) this.record({ label, changes });
      },
    };
  }

  /** Does what writes several files as one act. Where one of them cannot be written, those that were are taken back. */
  async together<T>(label: string, work: (act: OpenAct) => Promise<T>): Promise<T> {
    const changes: FileChange[] = [];
    try {
      const result = await work({ add: (change) => changes.push(change), close: () => undefined });
      if (changes.length) this.record({ label, changes });
      return result;
    } catch (error) {
      if (changes.length) {
        this.record({ label, changes });
        await this.undo();
        this.#undone.pop();
      }
      throw error;
    }
  }

  record({ label, changes }: Act): void {
    this.#done.push({ label, changes: joined(changes) });
    if (this.#done.length > MOST_ACTS) this.#done.shift();
    this.#undone.length = 0;
  }

  /** Takes the last act back and returns it; `undefined` when there is none. Throws when a file no longer allows it. */
  undo(): Promise<Act | undefined> {
    return this.#move(this.#done, this.#undone, (change) => ({ from: change.after, to: change.before }));
  }

  redo(): Promise<Act | undefined> {
    return this.#move(this.#undone, this.#done, (change) => ({ from: change.before, to: change.after }));
  }

  async #move(
    source: Act[],
    target: Act[],
    direction: (change: FileChange) => { from: string | undefined; to: string | undefined },
  ): Promise<Act | undefined> {
    const act = source.at(-1);
    if (!act) return undefined;
    for (const change of source === this.#done ? [...act.changes].reverse() : act.changes) {
      const { from, to } = direction(change);
      await changeText(change.uri, (now) => {
        try {
          // What others wrote meanwhile stays: only what this act did is taken back.
          return revert({ after: from, before: to, now });
        } catch (error) {
          if (!(error instanceof ChangedSince)) throw error;
          const file = vscode.workspace.asRelativePath(change.uri);
          throw new Error(vscode.l10n.t('“{0}” cannot be taken back: {1} was changed there since.', act.label, file));
        }
      });
      this.#written.fire(change.uri);
    }
    source.pop();
    target.push(act);
    return act;
  }

  /** A file, or a folder with all that is in it, goes by another name now; what was done to it can still be undone. */
  #moved(from: vscode.Uri, to: vscode.Uri): void {
    const now = (uri: vscode.Uri) => {
      if (uri.toString() === from.toString()) return to;
      const inside =
        uri.path.startsWith(`${from.path}/`) && uri.with({ path: from.path }).toString() === from.toString();
      return inside ? to.with({ path: to.path + uri.path.slice(from.path.length) }) : uri;
    };
    for (const acts of [this.#done, this.#undone]) {
      acts.forEach((act, index) => {
        acts[index] = { ...act, changes: act.changes.map((change) => ({ ...change, uri: now(change.uri) })) };
      });
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.#written, this.#renames).dispose();
  }
}

/** What one act did to a file in several writes is one change of it, taken back by one. */
function joined(changes: readonly FileChange[]): FileChange[] {
  const made: FileChange[] = [];
  for (const change of changes) {
    const at = made.findIndex(({ uri, after }) => uri.toString() === change.uri.toString() && after === change.before);
    if (at < 0) made.push(change);
    else made[at] = { ...made[at], after: change.after };
  }
  return made;
}

/** Acts kept for undo; their texts are small, but a session may be long. */
const MOST_ACTS = 200;
