import * as vscode from 'vscode';
import type { Newsroom } from '../newsroom/newsroom';
import type { Registry } from '../sidecar/registry';
import type { RegistryFiles } from './registryFiles';

/** How long typing in a registry is gathered before it is read anew. */
const GATHER_MS = 50;

/** What of a registry the engine looks at, to compare. */
type NamesIn = (registry: Registry | undefined) => string;

/** The registry of each workspace folder, read once and given to the newsroom. */
export class FolderRegistries implements vscode.Disposable {
  readonly #byFolder = new Map<string, Promise<Registry | undefined>>();
  #timer: ReturnType<typeof setTimeout> | undefined;

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

  /** Reads the registries anew, soon, and tells of the folders where actors go by other names now. */
  readAnewSoon(namesIn: NamesIn, renamed: (folder: string) => void): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#readAnew(namesIn, renamed);
    }, GATHER_MS);
  }

  async #readAnew(namesIn: NamesIn, renamed: (folder: string) => void): Promise<void> {
    this.forget();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const folder = uri.toString();
      const before = namesIn(this.newsroom.registryOf(folder));
      if (namesIn(await this.for(uri)) !== before) renamed(folder);
    }
  }

  async #read(uri: vscode.Uri, folder: string): Promise<Registry | undefined> {
    const registry = await this.files.read(uri);
    if (this.newsroom.registryOf(folder) !== registry) {
      this.newsroom.setRegistry(folder, registry);
      this.changed();
    }
    return registry;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
