import * as vscode from 'vscode';
import { actorEntries } from '../../sidecar/authoring/actorEntries';
import { definitionOf, namingAt } from '../../sidecar/authoring/naming';
import { nodeAt, spotAt } from '../../sidecar/authoring/spot';
import { sketch } from '../../sidecar/yaml/sketch';
import { entryOf } from '../../sidecar/yaml/tree';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { articleOf } from '../articles';
import { registryOf } from '../registryFiles';
import { rangeIn, sketchedFile, type SketchedFile } from './sketchedFile';

/** From an id to the actor it stands for, here or in the registry, and from an annotation to its words in the article. */
export class YamlDefinitions implements vscode.DefinitionProvider {
  constructor(private readonly documents: AnnotatedDocuments) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location | undefined> {
    const file = sketchedFile(document);
    if (!file?.root) return undefined;
    const offset = document.offsetAt(position);
    const naming = namingAt(file.kind, file.root, offset);
    if (!naming) return this.#inArticle(file, offset);
    if (naming.names === 'registry') return inRegistry(file, naming.id);
    if (naming.names !== 'actor') return undefined;
    // At the actor's own entry the way leads on to what is known of it beyond the article.
    const { registry } = actorEntries(file.root).find(({ id }) => id === naming.id) ?? {};
    if (naming.isDefinition && registry !== undefined) return inRegistry(file, registry);
    return locate(file, naming.id);
  }

  async #inArticle({ kind, root, document }: SketchedFile, offset: number): Promise<vscode.Location | undefined> {
    const spot = kind === 'sidecar' && root ? spotAt(root, offset) : undefined;
    const [list, index, key] = spot?.path ?? [];
    if (!root || list !== 'annotations' || typeof index !== 'number' || !LEADS_TO_WORDS.has(String(key)))
      return undefined;
    const item = nodeAt(root, [list, index]);
    const id = item?.type === 'map' ? entryOf(item, 'id')?.value : undefined;
    const article = articleOf(document.uri);
    if (!article || id?.type !== 'scalar') return undefined;
    try {
      const opened = await vscode.workspace.openTextDocument(article);
      const annotated = await this.documents.whenReady(opened);
      const { quotes, mentions, dates, passages } = annotated?.article ?? {};
      const all = [...(quotes ?? []), ...(mentions ?? []), ...(dates ?? []), ...(passages ?? [])];
      const place = all.find((each) => each.id === id.value);
      return place && new vscode.Location(article, rangeIn(opened, place));
    } catch {
      // There is no article any more.
      return undefined;
    }
  }
}

/** The parts of an annotation that stand for its words. */
const LEADS_TO_WORDS: ReadonlySet<string> = new Set(['id', 'text', 'before', 'after', 'pos', 'more']);

function locate({ kind, root, document }: SketchedFile, id: string): vscode.Location | undefined {
  const found = root && definitionOf(kind, root, id);
  return found && new vscode.Location(document.uri, rangeIn(document, found));
}

async function inRegistry(file: SketchedFile, id: string): Promise<vscode.Location | undefined> {
  if (file.kind === 'registry') return locate(file, id);
  const registry = registryOf(file.document.uri);
  if (!registry) return undefined;
  try {
    const document = await vscode.workspace.openTextDocument(registry);
    return locate({ kind: 'registry', document, text: '', root: sketch(document.getText()) }, id);
  } catch {
    // There is no registry.
    return undefined;
  }
}
