// Articles and sidecars on the real disk, for tests inside VS Code.
import * as vscode from 'vscode';
import type { Item, Sidecar } from '../../src/sidecar/model';
import { readSidecar } from '../../src/sidecar/read';
import { inNewsroom } from './host';

/** Writes an article of its own for a test and shows it. */
export async function newArticle(name: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(inNewsroom(name), new TextEncoder().encode(text));
  return vscode.window.showTextDocument(inNewsroom(name), { preview: false });
}

export async function writeSidecar(article: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inNewsroom(`${article}.sources.yaml`), new TextEncoder().encode(text));
}

/** The sidecar's text as it stands on disk; `undefined` when there is none. */
export async function sidecarText(article: string): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(inNewsroom(`${article}.sources.yaml`));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export async function sidecarOnDisk(article: string): Promise<Sidecar> {
  const text = await sidecarText(article);
  const { sidecar, problems } = readSidecar(text ?? '');
  if (!sidecar) throw new Error(`${article} has no sidecar that parses: ${JSON.stringify(problems)}`);
  return sidecar;
}

export async function itemOnDisk(article: string, id: unknown): Promise<Item> {
  const item = (await sidecarOnDisk(article)).annotations.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`${String(id)} is not in the sidecar of ${article}.`);
  return item;
}

/** Selects the first occurrence of some words; with `cursor` only puts the cursor in their middle. */
export function select(editor: vscode.TextEditor, words: string, { cursor = false } = {}): void {
  const { document } = editor;
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in ${document.uri}`);
  const middle = document.positionAt(at + Math.floor(words.length / 2));
  editor.selection = cursor
    ? new vscode.Selection(middle, middle)
    : new vscode.Selection(document.positionAt(at), document.positionAt(at + words.length));
}

/** Selects the first occurrence of each, the first one named as the primary selection. */
export function selectAll(editor: vscode.TextEditor, ...words: readonly string[]): void {
  editor.selections = words.map((each) => {
    select(editor, each);
    return editor.selection;
  });
}

export function run<T>(command: string, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`onTheRecord.${command}`, ...args);
}

/** The error a command answers with; a failure when it answers with none. */
export async function refusal(work: Thenable<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The command was not refused.');
}
