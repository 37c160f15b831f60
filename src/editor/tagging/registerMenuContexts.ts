import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { setContextKey } from '../contextKeys';
import { soon } from '../soon';
import { menuContexts } from './menuContexts';

/** Keeps the context keys as the active editor has them. */
export function registerMenuContexts(documents: AnnotatedDocuments): vscode.Disposable {
  const tell = () => {
    const document = vscode.window.activeTextEditor?.document;
    const annotated = documents.all.find((each) => each.document === document);
    for (const [key, value] of Object.entries(menuContexts(annotated))) setContextKey(key, value);
  };
  return vscode.Disposable.from(
    soon(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
    documents.onDidChange(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) tell();
    }),
    documents.onDidClose(tell),
  );
}
