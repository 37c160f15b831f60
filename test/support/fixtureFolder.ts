// Keeps the newsroom that the tests inside VS Code work on as it is in test/fixtures.
import * as vscode from 'vscode';

/** What is there when the window opens; every other file is a test's. */
const atFirst = listed();

/** Closes all editors, and deletes the files and folders that were not there when the window opened. */
export async function leaveAsItWas(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty, isClosed }) => isDirty && !isClosed)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const own = await atFirst;
  for (const [key, uri] of await listed())
    if (!own.has(key)) await vscode.workspace.fs.delete(uri, { recursive: true, useTrash: false });
}

async function listed(): Promise<Map<string, vscode.Uri>> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const entries = await Promise.all(
    folders.map(async ({ uri }) =>
      (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => vscode.Uri.joinPath(uri, name)),
    ),
  );
  return new Map(entries.flat().map((uri) => [uri.toString(), uri]));
}
