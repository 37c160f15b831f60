import * as vscode from 'vscode';
import { registerCommand } from '../commands';

/** A place in an article. Offsets are UTF-16 into the document's text, half-open. */
export interface PlaceArgument {
  readonly uri: vscode.Uri | string;
  readonly start: number;
  readonly end: number;
}

/** The command behind every link to a place: opens the article there, the words selected. */
export function registerReveal(): vscode.Disposable {
  return registerCommand('reveal', async (place?: PlaceArgument) => {
    if (!place) throw new Error(vscode.l10n.t('Nothing says which place to show.'));
    const uri = typeof place.uri === 'string' ? vscode.Uri.parse(place.uri, true) : place.uri;
    await reveal(await vscode.workspace.openTextDocument(uri), place);
  });
}

/** Shows a stretch of an article and selects it, in an editor that shows the article already where there is one. */
export async function reveal(
  document: vscode.TextDocument,
  { start, end }: Pick<PlaceArgument, 'start' | 'end'>,
): Promise<vscode.TextEditor> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const editor = await vscode.window.showTextDocument(document, { selection, viewColumn: open?.viewColumn });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
