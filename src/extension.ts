import * as vscode from 'vscode';
import { createApi, type OnTheRecordApi } from './editor/api';
import { commandsAtOnce } from './editor/commandsAtOnce';
import { layersBelow } from './editor/layersBelow';
import type { Parts, Testing } from './editor/parts';
import { SuggestionProviders } from './editor/suggestionProviders';

export type { Testing };

/**
 * VS Code waits for this, and so do other extensions: so only the commands' names and the API are there at once. All the
 * rest is loaded and made in the next turns of the event loop.
 */
export function activate(context: vscode.ExtensionContext): OnTheRecordApi | Promise<OnTheRecordApi> {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const providers = new SuggestionProviders();
  const made = nextTurn().then(async () => {
    for (const load of layersBelow) {
      load();
      await nextTurn();
    }
    const { makeParts } = await import('./editor/parts');
    await nextTurn();
    const parts = makeParts(context, providers);
    context.subscriptions.push(parts.onDidChangeAnnotations((uri) => changed.fire(uri)));
    return parts;
  });
  context.subscriptions.push(changed, providers, commandsAtOnce(made));
  save = async () => (await made).save();

  const api = createApi(made, changed, providers);
  if (context.extensionMode !== vscode.ExtensionMode.Test) return api;
  return made.then(({ testing }: Parts) => Object.assign(api, { testing }));
}

/** VS Code waits a few seconds for what still has to be written. */
export function deactivate(): Promise<void> {
  return save();
}

let save = () => Promise.resolve();

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
