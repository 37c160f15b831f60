import * as vscode from 'vscode';
import type { Extent } from '../../engine';
import { MAX_LENGTH } from '../../sidecar/yaml/parseYaml';
import { sketch } from '../../sidecar/yaml/sketch';
import type { YamlNode } from '../../sidecar/yaml/tree';
import { yamlKindOf, type YamlKind } from '../yamlFiles';

/** One of our files as it stands in an editor, half typed as it may be. */
export interface SketchedFile {
  readonly kind: YamlKind;
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly root: YamlNode | undefined;
}

/** Every provider asks for the same version of the same text. */
const known = new WeakMap<vscode.TextDocument, SketchedFile & { readonly version: number }>();

export function sketchedFile(document: vscode.TextDocument): SketchedFile | undefined {
  const kind = yamlKindOf(document.uri);
  if (!kind) return undefined;
  const last = known.get(document);
  if (last && last.version === document.version && last.kind === kind) return last;
  const text = document.getText();
  const root = text.length > MAX_LENGTH ? undefined : sketch(text);
  const file = { kind, document, text, root, version: document.version };
  known.set(document, file);
  return file;
}

export function rangeIn(document: vscode.TextDocument, { start, end }: Extent): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
