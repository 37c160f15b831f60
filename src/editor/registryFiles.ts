import * as vscode from 'vscode';
import { readRegistry, type Registry } from '../sidecar/registry';
import { settingsFor } from './settings';
import { currentText } from './textFiles';

/** Reads the registry of each workspace folder (`actors.yaml`) and tells when one changed. */
export class RegistryFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with the registry's uri. */
  readonly onDidChange = this.#changed.event;
  readonly #read = new Map<string, { text: string; registry: Registry | undefined }>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];

  constructor(private readonly log: vscode.LogOutputChannel) {
    // Any YAML file may be the registry by its setting; the check below lets the others pass.
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
    const tell = (uri: vscode.Uri) => {
      if (registryOf(uri)?.toString() === uri.toString()) this.#changed.fire(uri);
    };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(tell),
      watcher.onDidChange(tell),
      watcher.onDidDelete(tell),
      vscode.workspace.onDidChangeTextDocument(({ document }) => tell(document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => tell(document.uri)),
    );
  }

  /** What the registry of the workspace folder that holds `resource` says; `undefined` without one or when it is broken. */
  async read(resource: vscode.Uri): Promise<Registry | undefined> {
    const uri = registryOf(resource);
    if (!uri) return undefined;
    const text = await currentText(uri).catch((error) => {
      this.log.warn(`Could not read ${uri}`, error);
      return undefined;
    });
    if (text === undefined) return undefined;
    const key = uri.toString();
    const known = this.#read.get(key);
    if (known?.text === text) return known.registry;
    const { registry } = readRegistry(text);
    this.#read.set(key, { text, registry });
    return registry;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

/** Where the registry for a resource lies: at the root of its workspace folder. */
export function registryOf(resource: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(resource);
  return folder && vscode.Uri.joinPath(folder.uri, settingsFor(resource).registryFile);
}
