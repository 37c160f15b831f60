import * as vscode from 'vscode';
import type { Extent } from '../engine';
import { registerCommand } from './commands';

/** A place in an article. Offsets are UTF-16 into the document's text, half-open. */
export interface PlaceArgument extends Extent {
  readonly uri: vscode.Uri | string;
}

/** The command behind every link to a place: opens the article there, the words selected. */
export function registerReveal(): vscode.Disposable {
  return registerCommand('reveal', async (place?: PlaceArgument) => {
    if (!place) throw new Error(vscode.l10n.t('Nothing says which place to show.'));
    await reveal(await vscode.workspace.openTextDocument(asUri(place.uri)), place);
  });
}

/** Shows a stretch of a document and selects it, in an editor that shows the document already where there is one. */
export async function reveal(
  document: vscode.TextDocument,
  { start, end }: Extent,
  options: { readonly preserveFocus?: boolean; readonly preview?: boolean } = {},
): Promise<vscode.TextEditor> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const viewColumn = open?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, { ...options, selection, viewColumn });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Commands take a uri as it is, or, in links and key bindings, as a string. */
export function asUri(uri: vscode.Uri | string): vscode.Uri {
  return typeof uri === 'string' ? vscode.Uri.parse(uri, true) : uri;
}
