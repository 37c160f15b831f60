import * as vscode from 'vscode';
import { exists } from '../files';
import { beside, companionsOf, type Companion } from './companions';

/** A sidecar and where it shall go. */
export interface Move {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

export interface Moves {
  readonly moves: readonly Move[];
  /** Those that stay where they are, for something lies where they would go. */
  readonly blocked: readonly Move[];
}

/** What has to move so that the sidecars of articles lie beside them again. */
export async function movesAfter(renamed: readonly { oldUri: vscode.Uri; newUri: vscode.Uri }[]): Promise<Moves> {
  // Whoever renames article and sidecar together has done the work.
  const done = new Set(renamed.map(({ oldUri }) => oldUri.toString()));
  const moves: Move[] = [];
  const blocked: Move[] = [];
  for (const { oldUri, newUri } of renamed) {
    for (const companion of await companionsOf(oldUri)) {
      if (done.has(companion.uri.toString())) continue;
      const move = { from: companion.uri, to: beside(newUri, companion) };
      if (await exists(move.to)) blocked.push(move);
      else moves.push(move);
    }
  }
  return { moves, blocked };
}

/** The sidecars of `original` and where they go beside its copy; none where the copy has its own. */
export async function copiesFor(original: vscode.Uri, copy: vscode.Uri): Promise<Move[]> {
  if ((await companionsOf(copy)).length) return [];
  const toCopy = ({ uri, ...companion }: Companion) => ({ from: uri, to: beside(copy, { uri, ...companion }) });
  return (await companionsOf(original)).map(toCopy);
}

/** Moves them as one edit, unsaved buffers and open editors included. */
export async function moveAll(moves: readonly Move[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { from, to } of moves) edit.renameFile(from, to, { overwrite: false });
  await apply(edit, moves);
}

export async function deleteAll(uris: readonly vscode.Uri[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of uris) edit.deleteFile(uri, { ignoreIfNotExists: true });
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The sidecars could not be deleted.'));
}

/** Copies what is on disk. */
export async function copyAll(moves: readonly Move[]): Promise<void> {
  for (const { from, to } of moves) await vscode.workspace.fs.copy(from, to, { overwrite: false });
}

async function apply(edit: vscode.WorkspaceEdit, moves: readonly Move[]): Promise<void> {
  await vscode.workspace.applyEdit(edit);
  // What VS Code answers is true even where a single file could not be moved.
  for (const { from, to } of moves) {
    if (await exists(to)) continue;
    throw new Error(vscode.l10n.t('{0} could not be moved.', vscode.workspace.asRelativePath(from)));
  }
}
