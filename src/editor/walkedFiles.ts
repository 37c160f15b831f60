import * as vscode from 'vscode';

/** File systems that VS Code searches itself. In any other one `findFiles` may wait for ever for somebody who searches it. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs', 'untitled']);
/** Folders of a folder without search; what lies beyond is found when it is opened. */
const MOST_FOLDERS = 5000;

export function isSearched({ scheme }: vscode.Uri): boolean {
  return SEARCHED.has(scheme);
}

/** The files below a folder that are wanted, found folder by folder; what cannot be read is passed over. */
export async function walkedFiles(
  folder: vscode.Uri,
  isWanted: (uri: vscode.Uri) => boolean,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [folder];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS; at++) {
    if (token?.isCancellationRequested) break;
    const entries = await vscode.workspace.fs.readDirectory(folders[at]).then(undefined, () => []);
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folders[at], name);
      // Not through links: they may lead round in a circle.
      if (type === vscode.FileType.Directory && !name.startsWith('.')) folders.push(uri);
      else if ((type & vscode.FileType.File) !== 0 && isWanted(uri)) found.push(uri);
    }
  }
  return found;
}
