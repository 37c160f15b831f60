import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE } from '../articles';
import { exists } from '../files';
import { EXAMPLE_ARTICLE, EXAMPLE_NAME } from './exampleArticle';

/**
 * Shows an article to try things on: a file of the folder that is open, so that what is tagged can be kept beside it, and
 * without a folder an unsaved document.
 */
export async function openExample(): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder || vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) {
    const example = { language: ARTICLE_LANGUAGE, content: EXAMPLE_ARTICLE };
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(example), SHOW);
  }
  const uri = vscode.Uri.joinPath(folder, EXAMPLE_NAME);
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EXAMPLE_ARTICLE));
  return vscode.window.showTextDocument(uri, SHOW);
}

/** In a tab that stays. */
export const SHOW: vscode.TextDocumentShowOptions = { preview: false };
