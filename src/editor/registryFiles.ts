import * as vscode from 'vscode';
import { applyRegistryChanges, readRegistry, type Registry, type RegistryChange } from '../sidecar/registry';
import type { ActHistory, OpenAct } from './actHistory';
import { onDidChangeSettings, settingsFor } from './settings';
import { soon } from './soon';
import { changeText, currentText } from './textFiles';

/**
 * Reads and writes the registry of each workspace folder (`actors.yaml`) and tells when one changed. What a private registry
 * outside the folder says of confidential sources is read with it, and written there alone.
 */
export class RegistryFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with the registry's uri. */
  readonly onDidChange = this.#changed.event;
  readonly #read = new Map<string, { text: string; registry: Registry | undefined }>();
  /** By what they are made of, so that the same files give the same object. */
  #together: { own: Registry | undefined; hidden: Registry; both: Registry } | undefined;
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  #privateWatcher: vscode.Disposable | undefined;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    history: ActHistory,
  ) {
    // Any YAML file may be the registry by its setting; the check below lets the others pass.
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
    const tell = (uri: vscode.Uri) => {
      const isOurs = (registry: vscode.Uri | undefined) => registry?.toString() === uri.toString();
      if (isOurs(registryOf(uri)) || isOurs(privateRegistry())) this.#changed.fire(uri);
    };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(tell),
      watcher.onDidChange(tell),
      watcher.onDidDelete(tell),
      vscode.workspace.onDidChangeTextDocument(({ document }) => tell(document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => tell(document.uri)),
      history.onDidWrite(tell),
      onDidChangeSettings((event) => {
        if (!event.affectsConfiguration('onTheRecord.registry.privateFile')) return;
        this.#watchPrivate(tell);
        if (settingsFor(undefined).privateRegistryFile && !privateRegistry()) void warnOfFolder();
      }),
    );
    this.#disposables.push(soon(() => this.#watchPrivate(tell)));
  }

  /** What the registries of the workspace folder that holds `resource` say; `undefined` without one or when it is broken. */
  async read(resource: vscode.Uri): Promise<Registry | undefined> {
    const [own, hidden] = await Promise.all([this.#readFile(registryOf(resource)), this.#readFile(privateRegistry())]);
    if (!hidden) return own;
    if (this.#together?.own !== own || this.#together?.hidden !== hidden)
      this.#together = { own, hidden, both: withConfidential(own, hidden) };
    return this.#together.both;
  }

  /**
   * Writes changes as a part of an act: to the private registry what it has already, or what is `confidential`, all else to
   * the folder's, which is made if need be. Throws, and writes nothing, where a file does not parse.
   */
  async change(
    resource: vscode.Uri,
    act: OpenAct,
    changes: readonly RegistryChange[],
    { confidential = false } = {},
  ): Promise<void> {
    const [own, hidden] = [registryOf(resource), privateRegistry()];
    if (!own) throw new Error(vscode.l10n.t('Open a folder first: the registry lies at its root.'));
    if (confidential && !hidden) throw new Error(vscode.l10n.t('The setting “registry.privateFile” names no file.'));
    const known = (await this.#readFile(hidden))?.actors ?? {};
    const isHidden = ({ id, fields }: RegistryChange) =>
      hidden !== undefined && (Object.hasOwn(known, id) || (confidential && fields !== null));
    await this.#write(
      own,
      act,
      changes.filter((change) => !isHidden(change)),
    );
    if (hidden) await this.#write(hidden, act, changes.filter(isHidden));
  }

  async #write(uri: vscode.Uri, act: OpenAct, changes: readonly RegistryChange[]): Promise<void> {
    if (!changes.length) return;
    const change = await changeText(uri, (text) => applyRegistryChanges(text, changes));
    if (!change) return;
    act.add(change);
    this.#changed.fire(uri);
  }

  async #readFile(uri: vscode.Uri | undefined): Promise<Registry | undefined> {
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

  #watchPrivate(tell: (uri: vscode.Uri) => void): void {
    this.#privateWatcher?.dispose();
    const uri = privateRegistry();
    if (!uri) return;
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name),
    );
    this.#privateWatcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(tell),
      watcher.onDidChange(tell),
      watcher.onDidDelete(tell),
    );
    tell(uri);
  }

  dispose(): void {
    this.#privateWatcher?.dispose();
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

/** Where the registry for a resource lies: at the root of its workspace folder. */
export function registryOf(resource: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(resource);
  return folder && vscode.Uri.joinPath(folder.uri, settingsFor(resource).registryFile);
}

/** Where confidential sources are kept; nothing when the setting is empty, or names a place that goes with the folder. */
export function privateRegistry(): vscode.Uri | undefined {
  const { privateRegistryFile } = settingsFor(undefined);
  if (!privateRegistryFile) return undefined;
  const uri = SCHEME.test(privateRegistryFile)
    ? vscode.Uri.parse(privateRegistryFile)
    : vscode.Uri.file(privateRegistryFile);
  return vscode.workspace.getWorkspaceFolder(uri) ? undefined : uri;
}

function warnOfFolder(): Thenable<unknown> {
  return vscode.window.showWarningMessage(
    vscode.l10n.t(
      'The private registry lies in the folder that others get, so it is not used. Choose a file elsewhere.',
    ),
  );
}

/** `file:///home/mk/sources.yaml`; a drive letter is no scheme. */
const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;

function withConfidential(own: Registry | undefined, hidden: Registry): Registry {
  const confidential = Object.entries(hidden.actors).map(
    ([id, actor]) => [id, { ...actor, confidential: true }] as const,
  );
  return { schema: hidden.schema, actors: { ...own?.actors, ...Object.fromEntries(confidential) } };
}
