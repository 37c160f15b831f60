import * as vscode from 'vscode';
import { filesIn, foldersAround } from '../disk/filesIn';
import { nextTurn } from './analysis';
import { findArticles, findSidecars } from './articles';
import { disk } from './files';
import { isLeftOut, leftOutOf } from './leftOut';

/** How long files may be looked at before others have a turn. */
const SLICE_MS = 8;

/**
 * Files of the workspace, or `within` a folder of it, some at a time: among them all articles and sidecars by the settings'
 * globs, and of what is excluded nothing.
 */
export async function* listedFiles(
  token: vscode.CancellationToken,
  within?: vscode.Uri,
): AsyncGenerator<readonly vscode.Uri[], void> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (const from of within ? [within] : folders) {
    const folder = vscode.workspace.getWorkspaceFolder(from)?.uri;
    // VS Code's own search starts another program and tells all files in one go, through the window: ten times as slow.
    if (folder && disk && folder.scheme === 'file') yield* walked(disk, folder, from, token);
    else yield* [await findArticles(token, from), (await findSidecars(token, from)).filter((uri) => !isLeftOut(uri))];
    if (token.isCancellationRequested) return;
  }
}

async function* walked(
  fs: NonNullable<typeof disk>,
  folder: vscode.Uri,
  from: vscode.Uri,
  token: vscode.CancellationToken,
): AsyncGenerator<readonly vscode.Uri[], void> {
  const on = (path: string) => vscode.Uri.joinPath(folder, path);
  const leftOut = leftOutOf(folder);
  const enters = (path: string) => path === '' || !leftOut.itself(on(path));
  const path = from.path.slice(folder.path.length + 1);
  if (![path, ...foldersAround(path)].every(enters)) return;
  const links = vscode.workspace.getConfiguration('search', folder).get('followSymlinks', true);
  let until = performance.now() + SLICE_MS;
  for await (const files of filesIn(fs, folder.fsPath, { enters, links, from: path })) {
    let some: vscode.Uri[] = [];
    for (const file of files) {
      const uri = on(file);
      if (!leftOut.itself(uri) && !leftOut.beside(uri, files)) some.push(uri);
      if (performance.now() < until) continue;
      yield some;
      some = [];
      await nextTurn();
      if (token.isCancellationRequested) return;
      until = performance.now() + SLICE_MS;
    }
    yield some;
  }
}
