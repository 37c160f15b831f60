import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../sidecar/model';
import { articleOf } from './articles';
import { registryOf } from './registryFiles';
import { onDidChangeSettings } from './settings';

/** The YAML files that are ours. */
export type YamlKind = 'sidecar' | 'registry';

/** Which of our files this is, by its name and place; `undefined` for anybody else's, and for the old side of a diff. */
export function yamlKindOf(uri: vscode.Uri): YamlKind | undefined {
  if (!YAML.test(uri.path) || !vscode.workspace.fs.isWritableFileSystem(uri.scheme)) return undefined;
  if (articleOf(uri)) return 'sidecar';
  return registryOf(uri)?.toString() === uri.toString() ? 'registry' : undefined;
}

/** `actors.yaml`, `people.yml` */
const YAML = /\.ya?ml$/;

/**
 * Registers language features for our files alone, and anew when a setting says that another one is the registry: in anybody
 * else's YAML the editor offers nothing in our name.
 */
export function forYamlFiles(register: (selector: vscode.DocumentFilter[]) => vscode.Disposable): vscode.Disposable {
  let registered = register(selector());
  const again = () => {
    registered.dispose();
    registered = register(selector());
  };
  return vscode.Disposable.from(
    { dispose: () => registered.dispose() },
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    onDidChangeSettings((event) => {
      if (event.affectsConfiguration('onTheRecord.registry')) again();
    }),
  );
}

function selector(): vscode.DocumentFilter[] {
  const registries = (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => registryOf(uri) ?? []);
  return [
    { pattern: `**/*${SIDECAR_SUFFIX}` },
    ...registries.map((uri) => ({
      pattern: new vscode.RelativePattern(
        vscode.Uri.joinPath(uri, '..'),
        uri.path.slice(uri.path.lastIndexOf('/') + 1),
      ),
    })),
  ];
}
