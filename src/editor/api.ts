import type * as vscode from 'vscode';
import type { Annotations } from '../engine';
import type { Parts } from './parts';
import type { SuggestionProvider, SuggestionProviders } from './suggestionProviders';

/** What other extensions get from `activate()`. */
export interface OnTheRecordApi {
  readonly version: 1;
  /** What is known of an article, with what a person confirmed or rejected applied. Rejects when the file is no article. */
  annotationsFor(uri: vscode.Uri): Promise<Annotations>;
  /** Fires with the uri of an open article whose annotations changed. */
  readonly onDidChangeAnnotations: vscode.Event<vscode.Uri>;
  /**
   * Adds to the suggestions for open articles. They are marked, reviewed and listed like the engine's own; what a person
   * confirmed or rejected is not suggested again. Dispose to take them back.
   */
  registerSuggestionProvider(provider: SuggestionProvider): vscode.Disposable;
}

/** The API is there before the parts are: whoever asks waits for them, whoever listens hears of all that they tell. */
export function createApi(
  parts: Promise<Parts>,
  changed: vscode.EventEmitter<vscode.Uri>,
  providers: SuggestionProviders,
): OnTheRecordApi {
  return {
    version: 1,
    annotationsFor: async (uri) => (await parts).annotationsFor(uri),
    onDidChangeAnnotations: changed.event,
    registerSuggestionProvider: (provider) => providers.register(provider),
  };
}
