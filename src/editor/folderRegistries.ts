import * as vscode from 'vscode';
import type { Newsroom } from '../newsroom/newsroom';
import type { Registry } from '../sidecar/registry';
import type { RegistryFiles } from './registryFiles';

/** The registry of each workspace folder, read once and given to the newsroom. */
export class FolderRegistries {
  readonly #byFolder = new Map<string, Promise<Registry | undefined>>();

  constructor(
    private readonly files: RegistryFiles,
    private readonly newsroom: Newsroom,
    /** Told after the newsroom got another registry. */
    private readonly changed: () => void,
  ) {}

  /** The registry of the folder that a file is in. */
  async for(uri: vscode.Uri): Promise<Registry | undefined> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    let registry = this.#byFolder.get(folder);
    if (!registry) this.#byFolder.set(folder, (registry = this.#read(uri, folder)));
    return registry;
  }

  /** They are read anew when they are asked for. */
  forget(): void {
    this.#byFolder.clear();
  }

  async #read(uri: vscode.Uri, folder: string): Promise<Registry | undefined> {
    const registry = await this.files.read(uri);
    if (this.newsroom.registryOf(folder) !== registry) {
      this.newsroom.setRegistry(folder, registry);
      this.changed();
    }
    return registry;
  }
}
