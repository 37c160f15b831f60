import * as vscode from 'vscode';
import { FileChanged, readBytes, readText, replaceText } from './files';
import { mustBeWritable, writingFailed } from './writable';

/** What an act did to one file: `undefined` stands for "no such file". */
export interface FileChange {
  readonly uri: vscode.Uri;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * A small text file as the user has it: the buffer where it is open with unsaved changes, else the file on disk.
 * Offsets and line ends are as in the file; a byte order mark is part of a text read from disk.
 */
export async function currentText(uri: vscode.Uri, read = readBytes): Promise<string | undefined> {
  return dirtyDocument(uri)?.getText() ?? readText(uri, read);
}

/**
 * Changes a file where the user has it. A dirty document is changed in its buffer and left for the user to save;
 * otherwise the file is replaced whole on disk, and only if it still holds what `edit` was given: else `edit` is asked again.
 * Errors of `edit` (a file that does not parse) pass through, and nothing is written.
 */
export async function changeText(
  uri: vscode.Uri,
  edit: (text: string | undefined) => string | undefined,
): Promise<FileChange | undefined> {
  mustBeWritable(uri);
  const document = dirtyDocument(uri);
  if (document) {
    const before = document.getText();
    const version = document.version;
    const after = edit(before);
    if (after === undefined || after === before) return undefined;
    if (document.version !== version)
      throw new Error(vscode.l10n.t('The file was edited meanwhile. Nothing was written; try again.'));
    await replaceInBuffer(document, before, after);
    return { uri, before, after };
  }
  for (let tries = 1; ; tries++) {
    const before = await readText(uri);
    const after = edit(before);
    if (after === before) return undefined;
    try {
      await replaceText(uri, before, after);
      return { uri, before, after };
    } catch (error) {
      if (!(error instanceof FileChanged)) throw writingFailed(uri, error);
      // Another window was quicker: the same change is made to what it wrote.
      if (tries === MOST_TRIES) throw error;
    }
  }
}

const MOST_TRIES = 20;

function dirtyDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.isDirty && !document.isClosed && document.uri.toString() === key,
  );
}

/** The one stretch in which two texts differ, offsets into `before`, and what stands there in `after`. */
export function differingStretch(before: string, after: string): { start: number; end: number; text: string } {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}

/** Replaces only the stretch that differs, so that cursors, folds and the undo step stay small. */
export async function replaceInBuffer(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const { start, end, text } = differingStretch(before, after);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(vscode.l10n.t('{0} could not be changed.', vscode.workspace.asRelativePath(document.uri)));
}
