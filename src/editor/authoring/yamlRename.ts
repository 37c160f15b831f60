import * as vscode from 'vscode';
import { definitionOf, namingAt, type Naming } from '../../sidecar/authoring/naming';
import { printFlow } from '../../sidecar/yaml/printYaml';
import type { RegistryFiles } from '../registryFiles';
import { rangeIn, sketchedFile, type SketchedFile } from './sketchedFile';
import type { YamlReferences } from './yamlReferences';

/** An id stands in keys, lists and file names, so it is one word: `ana-ruiz`, `ruiz-ana-1`. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** F2 on an id or a tag gives it another one wherever it is named: in the file, in other sidecars, in the registry. */
export function yamlRename(references: YamlReferences, registries: RegistryFiles): vscode.RenameProvider {
  return {
    prepareRename(document, position) {
      const found = namedAt(document, position);
      if (!found) throw new Error(vscode.l10n.t('Put the cursor on the id of an actor or on a tag.'));
      return { range: rangeIn(document, found.naming), placeholder: found.naming.id };
    },
    async provideRenameEdits(document, position, newName, token) {
      const found = namedAt(document, position);
      const name = newName.trim();
      if (!found || name === found.naming.id) return undefined;
      await mustBeFree(found.file, found.naming, name, registries);
      const places = await references.find(found.file, found.naming, true, token);
      const edit = new vscode.WorkspaceEdit();
      for (const { uri, range } of places ?? []) edit.replace(uri, range, name);
      return places && edit;
    },
  };
}

function namedAt(document: vscode.TextDocument, position: vscode.Position) {
  const file = sketchedFile(document);
  const naming = file?.root && namingAt(file.kind, file.root, document.offsetAt(position));
  return file && naming && RENAMED.has(naming.names) ? { file, naming } : undefined;
}

const RENAMED: ReadonlySet<string> = new Set(['actor', 'registry', 'tag']);

async function mustBeFree(
  { kind, root, document }: SketchedFile,
  { names, id }: Naming,
  name: string,
  registries: RegistryFiles,
): Promise<void> {
  if (names === 'tag') {
    if (printFlow(name, 'tags') === name) return;
    throw new Error(vscode.l10n.t('“{0}” would need quotation marks. Choose letters, digits and hyphens.', name));
  }
  if (!ID.test(name)) throw new Error(vscode.l10n.t('“{0}” is no id. Choose letters, digits and hyphens.', name));
  const entries = (await registries.read(document.uri))?.actors ?? {};
  if (names === 'registry' && Object.hasOwn(entries, id) && entries[id].confidential)
    throw new Error(
      vscode.l10n.t('{0} is in the private registry. Change its id there and in the sidecars by hand.', id),
    );
  const isTaken = names === 'registry' ? Object.hasOwn(entries, name) : root && definitionOf(kind, root, name);
  if (isTaken) throw new Error(vscode.l10n.t('{0} is another actor already.', name));
}
