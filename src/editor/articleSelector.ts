import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE } from './articles';
import { withoutBraces } from './globs';
import { onDidChangeSettings, settingsFor } from './settings';
import { soon } from './soon';

/**
 * Registers language features for the files that may be articles, and anew when the settings or the folders say that others
 * are. In any other file the editor then offers neither Rename nor Go to Definition in our name. What a setting excludes is
 * matched too: for such a file a provider finds no article, and answers nothing.
 */
export function forArticles(register: (selector: vscode.DocumentFilter[]) => vscode.Disposable): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const again = () => {
    registered?.dispose();
    registered = register(articleSelector());
  };
  return vscode.Disposable.from(
    soon(again),
    { dispose: () => registered?.dispose() },
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    onDidChangeSettings((event) => {
      if (event.affectsConfiguration('onTheRecord.articles')) again();
    }),
  );
}

function articleSelector(): vscode.DocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const inFolders = folders.flatMap((folder) =>
    settingsFor(folder.uri)
      .include.flatMap(withoutBraces)
      .map((glob) => ({ pattern: new vscode.RelativePattern(folder, glob) })),
  );
  // A file that lies in no folder is matched by its whole path.
  const alone = settingsFor(undefined)
    .include.flatMap(withoutBraces)
    .map((pattern) => ({ pattern }));
  return [{ language: ARTICLE_LANGUAGE }, ...inFolders, ...alone];
}
