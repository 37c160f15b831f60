import type * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';

/** What is known of a document's present text; `undefined` where it is no article, or nobody waits for the answer any more. */
export async function annotatedNow(
  documents: AnnotatedDocuments,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<AnnotatedDocument | undefined> {
  const annotated = await documents.whenReady(document);
  return token.isCancellationRequested || annotated?.version !== document.version ? undefined : annotated;
}
