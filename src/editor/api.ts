import type * as vscode from 'vscode';
import type { Annotations } from '../engine';
import type { Parts } from './parts';

/** What other extensions get from `activate()`. */
export interface OnTheRecordApi {
  readonly version: 1;
  /** What is known of an article, with what a person confirmed or rejected applied. Rejects when the file is no article. */
  annotationsFor(uri: vscode.Uri): Promise<Annotations>;
  /** Fires with the uri of an open article whose annotations changed. */
  readonly onDidChangeAnnotations: vscode.Event<vscode.Uri>;
}

/** The API is there before the parts are: whoever asks waits for them, whoever listens hears of all that they tell. */
export function createApi(parts: Promise<Parts>, changed: vscode.EventEmitter<vscode.Uri>): OnTheRecordApi {
  return {
    version: 1,
    annotationsFor: async (uri) => (await parts).annotationsFor(uri),
    onDidChangeAnnotations: changed.event,
  };
}
