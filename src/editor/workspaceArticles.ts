import * as vscode from 'vscode';
import { contentHash } from '../newsroom/keeping/contentHash';
import type { Stamp } from '../newsroom/keeping/stamp';
import type { ArticleSource, ReadFiles } from '../newsroom/reading/recordReader';
import { SIDECAR_SUFFIX } from '../sidecar/model';
import { knownActors, type Registry } from '../sidecar/registry';
import { contentOf, readArticleFiles, recordOfFiles } from './articleReading';
import { sidecarOf } from './articles';
import { statFile } from './files';
import type { ListedArticles } from './listedArticles';
import { settingsFor } from './settings';
import type { SidecarFiles } from './sidecarFiles';

/** The articles of the workspace, as the index reads them: from disk, their sidecars from unsaved buffers where there are. */
export class WorkspaceArticles implements ArticleSource {
  readonly #names = new WeakMap<Registry, string>();

  constructor(
    private readonly listed: ListedArticles,
    private readonly sidecars: SidecarFiles,
    private readonly registryFor: (article: vscode.Uri) => Promise<Registry | undefined>,
    /** Another for each build of this program. */
    private readonly build: Promise<string>,
  ) {}

  async stamp(key: string): Promise<Stamp | undefined> {
    const uri = vscode.Uri.parse(key);
    const mayHaveSidecar = this.listed.mayHaveSidecar(key);
    // Of an unsaved buffer, and of several sidecars that are read together, one file's time tells nothing.
    if (mayHaveSidecar && (settingsFor(uri).layout === 'perAnnotator' || isBeingEdited(sidecarOf(uri))))
      return undefined;
    try {
      const [build, registry, text, sidecar] = await Promise.all([
        this.build,
        this.registryFor(uri),
        statFile(uri),
        mayHaveSidecar ? statFile(sidecarOf(uri)) : undefined,
      ]);
      return { made: this.#made(uri, build, registry), ...(text && { text }), ...(sidecar && { sidecar }) };
    } catch {
      // Reading it will say what is wrong.
      return undefined;
    }
  }

  async read(key: string): Promise<ReadFiles | undefined> {
    const uri = vscode.Uri.parse(key);
    const [files, registry] = await Promise.all([
      readArticleFiles(uri, this.listed.mayHaveSidecar(key), this.sidecars),
      this.registryFor(uri),
    ]);
    if (!files?.sidecar) this.listed.setNoSidecar(key);
    const isWanted = files?.sidecar ?? (files && this.listed.isArticle(uri));
    if (!files || !isWanted || !vscode.workspace.getWorkspaceFolder(uri)) return undefined;
    return { content: contentOf(files), record: (stale) => recordOfFiles(files, registry, stale) };
  }

  /** What a registry says that the engine looks at, to compare. */
  namesIn(registry: Registry | undefined): string {
    if (!registry) return '';
    let names = this.#names.get(registry);
    if (names === undefined) this.#names.set(registry, (names = contentHash(JSON.stringify(knownActors(registry)))));
    return names;
  }

  #made(uri: vscode.Uri, build: string, registry: Registry | undefined): string {
    const { suggestions, minimumConfidence, layout } = settingsFor(uri);
    return contentHash(build, this.namesIn(registry), `${suggestions} ${minimumConfidence} ${layout}`);
  }
}

function isBeingEdited(sidecar: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    ({ isDirty, uri }) => isDirty && uri.path.endsWith(SIDECAR_SUFFIX) && uri.toString() === sidecar.toString(),
  );
}
