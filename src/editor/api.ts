import * as vscode from 'vscode';
import type { Annotations } from '../engine';
import type { AnnotatedDocuments } from './annotatedDocuments';

/** What other extensions get from `activate()`. */
export interface OnTheRecordApi {
  readonly version: 1;
  /** What is known of an article, with what a person confirmed or rejected applied. Rejects when the file is no article. */
  annotationsFor(uri: vscode.Uri): Promise<Annotations>;
  /** Fires with the uri of an open article whose annotations changed. */
  readonly onDidChangeAnnotations: vscode.Event<vscode.Uri>;
}

export function createApi(documents: AnnotatedDocuments): OnTheRecordApi {
  return {
    version: 1,
    async annotationsFor(uri) {
      const document = await vscode.workspace.openTextDocument(uri);
      const annotated = await documents.whenReady(document);
      if (!annotated) throw new Error(vscode.l10n.t('{0} is no article.', vscode.workspace.asRelativePath(uri)));
      const { actors, mentions, quotes, dates } = annotated.article;
      return { actors, mentions, quotes, dates };
    },
    onDidChangeAnnotations: (listener, thisArgs?: unknown, disposables?: vscode.Disposable[]) =>
      documents.onDidChange(({ document }) => void listener.call(thisArgs, document.uri), undefined, disposables),
  };
}
