import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { articleOf, isArticle } from '../articles';
import { setContextKey } from '../contextKeys';
import { onDidChangeSettings } from '../settings';
import { soon } from '../soon';

/** Keeps the context keys that say whether the active editor shows an article or a sidecar; commands and menus hang on them. */
export function registerArticleFocus(documents: AnnotatedDocuments): vscode.Disposable {
  const tell = () => {
    const document = vscode.window.activeTextEditor?.document;
    setContextKey('onTheRecord.articleFocus', document !== undefined && isArticle(document));
    setContextKey('onTheRecord.sidecarFocus', document !== undefined && articleOf(document.uri) !== undefined);
  };
  return vscode.Disposable.from(
    soon(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
    // An open document may become an article, or cease to be one, by a change of its language or of the settings.
    vscode.workspace.onDidOpenTextDocument(tell),
    documents.onDidClose(tell),
    onDidChangeSettings(tell),
  );
}
