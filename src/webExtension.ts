import * as vscode from 'vscode';
import { activate as activateEverywhere, deactivate } from './extension';

export { deactivate };

/**
 * The web worker can load one file of ours only, and has no `require`: so the engine's weights, most of the program, are
 * read as a file before anything else. In the Node host the engine loads them itself, at its first call.
 */
export async function activate(context: vscode.ExtensionContext): Promise<unknown> {
  const file = vscode.Uri.joinPath(context.extensionUri, 'dist', 'weights.json');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  (globalThis as WithWeights).onTheRecordWeights = JSON.parse(text);
  return activateEverywhere(context);
}

/** Where the bundle for the web worker looks for the weights: see `weightsApart` in `esbuild.js`. */
interface WithWeights {
  onTheRecordWeights?: unknown;
}
