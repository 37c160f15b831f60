import * as vscode from 'vscode';
import type { ActHistory } from '../actHistory';
import { readText } from '../files';
import { currentText, differingStretch, type FileChange } from '../textFiles';

/** How long after a rename was offered its edits may still be made, in milliseconds: a person may look at them first. */
const PATIENCE_MS = 10 * 60_000;

/** Changes to whole small files, gathered as one edit of the editor's. */
export class TextEdits {
  readonly edit = new vscode.WorkspaceEdit();
  readonly #changes: FileChange[] = [];

  /** Gathers what `make` does to a file; one that is not there yet (`undefined`) is made. */
  async change(uri: vscode.Uri, make: (text: string | undefined) => string): Promise<void> {
    if ((await currentText(uri)) === undefined) {
      const after = make(undefined);
      this.edit.createFile(uri, { contents: new TextEncoder().encode(after) });
      this.#changes.push({ uri, before: undefined, after });
      return;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    const after = make(before);
    if (after === before) return;
    const { start, end, text } = differingStretch(before, after);
    this.edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
    this.#changes.push({ uri, before, after });
  }

  /** Once the editor has made the edits, Undo Annotation takes them back as one act; until then nothing is recorded. */
  recordWhenMade(history: ActHistory, label: string): void {
    const changes = this.#changes;
    if (changes.length === 0) return;
    const listeners: vscode.Disposable[] = [];
    const end = () => {
      vscode.Disposable.from(...listeners).dispose();
      clearTimeout(timer);
    };
    const timer = setTimeout(end, PATIENCE_MS);
    let made = false;
    const look = async () => {
      const now = await Promise.all(changes.map(({ uri }) => textNow(uri)));
      if (made || !changes.every(({ after }, index) => now[index] === after)) return;
      made = true;
      end();
      history.record({ label, changes });
    };
    const concerns = (uri: vscode.Uri) => changes.some((change) => change.uri.toString() === uri.toString());
    const lookAt = (uri: vscode.Uri) => concerns(uri) && void look().catch(() => undefined);
    listeners.push(
      vscode.workspace.onDidChangeTextDocument(({ document }) => lookAt(document.uri)),
      vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(lookAt)),
    );
  }
}

/** The buffer where there is one, saved or not, else the file. */
async function textNow(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open?.getText() ?? (await readText(uri).catch(() => undefined));
}
