import * as vscode from 'vscode';
import { namingAt, namingsIn, type Naming } from '../../sidecar/authoring/naming';
import { sketch } from '../../sidecar/yaml/sketch';
import { lineIndex } from '../../sidecar/yaml/lineIndex';
import { articleOf } from '../articles';
import type { NewsroomIndex } from '../newsroomIndex';
import { registryOf } from '../registryFiles';
import type { SidecarFiles } from '../sidecarFiles';
import { currentText } from '../textFiles';
import { yamlKindOf } from '../yamlFiles';
import { rangeIn, sketchedFile, type SketchedFile } from './sketchedFile';

/** Where an actor of a sidecar, an entry of the registry or a tag is named. */
export class YamlReferences implements vscode.ReferenceProvider {
  constructor(
    private readonly index: NewsroomIndex,
    private readonly sidecars: SidecarFiles,
  ) {}

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const file = sketchedFile(document);
    const naming = file?.root && namingAt(file.kind, file.root, document.offsetAt(position));
    return file && naming && this.find(file, naming, includeDeclaration, token);
  }

  /** Every place that names the same; `undefined` when nobody waits any longer. */
  async find(
    file: SketchedFile,
    naming: Naming,
    includeDeclaration: boolean,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const isWanted = (each: Naming) => each.id === naming.id && (includeDeclaration || !each.isDefinition);
    const here = inFile(file, naming).filter(isWanted);
    const locations = here.map((each) => new vscode.Location(file.document.uri, rangeIn(file.document, each)));
    for (const uri of await this.#otherFiles(file, naming)) {
      if (token.isCancellationRequested) return undefined;
      locations.push(...(await inOther(uri, naming, isWanted)));
    }
    return locations;
  }

  /** The files that may name it too, by what the index has read. */
  async #otherFiles({ document }: SketchedFile, { names, id }: Naming): Promise<vscode.Uri[]> {
    if (names === 'actor') return this.#besides(document);
    this.index.start();
    await this.index.whenIdle();
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() ?? '';
    const records = [...this.index.newsroom.records()].filter((record) => {
      if (!record.hasSidecar || record.folder !== folder) return false;
      return names === 'registry'
        ? record.actors.some(({ registry }) => registry === id)
        : names === 'tag' && record.entries.some(({ tags }) => tags?.includes(id));
    });
    const registry = names === 'registry' ? registryOf(document.uri) : undefined;
    const all = [
      ...(registry ? [registry] : []),
      ...(await Promise.all(records.map(({ article }) => this.sidecars.filesOf(vscode.Uri.parse(article))))).flat(),
    ];
    return all.filter((uri) => uri.toString() !== document.uri.toString());
  }

  /** An article's actors are its own: only other annotators of the same article name them too. */
  async #besides({ uri }: vscode.TextDocument): Promise<vscode.Uri[]> {
    const article = articleOf(uri);
    const files = article ? await this.sidecars.filesOf(article) : [];
    return files.filter((other) => other.toString() !== uri.toString());
  }
}

function inFile({ kind, root }: Pick<SketchedFile, 'kind' | 'root'>, { names }: Naming): Naming[] {
  return root ? namingsIn(kind, root, names) : [];
}

/** Without opening it: a workspace may have thousands. */
async function inOther(
  uri: vscode.Uri,
  naming: Naming,
  isWanted: (each: Naming) => boolean,
): Promise<vscode.Location[]> {
  const kind = yamlKindOf(uri);
  const text = await currentText(uri).catch(() => undefined);
  if (!kind || text === undefined) return [];
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const placeAt = lineIndex(plain);
  const position = (offset: number) => {
    const { line, column } = placeAt(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return inFile({ kind, root: sketch(plain) }, naming)
    .filter(isWanted)
    .map(({ start, end }) => new vscode.Location(uri, new vscode.Range(position(start), position(end))));
}
