import * as vscode from 'vscode';
import type { Annotations } from '../engine';
import type { AnnotatedDocuments } from './annotatedDocuments';

/** Answers what is known of an article, with what a person confirmed or rejected applied; rejects when the file is no article. */
export function annotationsOf(documents: AnnotatedDocuments): (uri: vscode.Uri) => Promise<Annotations> {
  return async (uri) => {
    const document = await vscode.workspace.openTextDocument(uri);
    const annotated = await documents.whenReady(document);
    if (!annotated) throw new Error(vscode.l10n.t('{0} is no article.', vscode.workspace.asRelativePath(uri)));
    const { actors, mentions, quotes, dates } = annotated.article;
    return { actors, mentions, quotes, dates };
  };
}
