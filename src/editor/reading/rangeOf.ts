import * as vscode from 'vscode';
import type { Extent } from '../../engine';

/** Where a stretch stands in a document's present text. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Extent): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
