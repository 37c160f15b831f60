// Keeps the newsroom that the tests inside VS Code work on as it is in test/fixtures.
import * as vscode from 'vscode';
import { eventually } from './host';

/** What is there when the window opens; every other file is a test's. */
const atFirst = listed();

/** Closes all editors, and deletes the files and folders that were not there when the window opened. */
export async function leaveAsItWas(): Promise<void> {
  // VS Code writes its own settings while it starts: those are none of the tests' business.
  const isLeft = ({ isDirty, isClosed, uri }: vscode.TextDocument) =>
    isDirty && !isClosed && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  for (const document of vscode.workspace.textDocuments.filter(isLeft)) {
    // Another editor that opens at the same moment makes it fail.
    await eventually(async () => vscode.window.showTextDocument(document));
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
