import * as vscode from 'vscode';
import { articleOf } from './articles';
import { registryOf } from './registryFiles';

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

/** Where providers for our files are asked; they look at {@link yamlKindOf} then, for the registry's name is a setting. */
export const YAML_FILES: vscode.DocumentFilter = { pattern: '**/*.{yaml,yml}' };
