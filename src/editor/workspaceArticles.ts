import * as vscode from 'vscode';
import { contentHash } from '../newsroom/keeping/contentHash';
import { KeptNames, NO_NAMES } from '../newsroom/keeping/keptNames';
import type { Stamp } from '../newsroom/keeping/stamp';
import { changedNames, isConcerned, type ChangedNames } from '../newsroom/reading/changedNames';
import type { ArticleSource, ReadFiles } from '../newsroom/reading/recordReader';
import { SIDECAR_SUFFIX } from '../sidecar/model';
import { knownActors, type Registry } from '../sidecar/registry';
import { contentOf, readArticleFiles, recordOfFiles } from './articleReading';
import { sidecarOf } from './articles';
import { statFile } from './files';
import type { ListedArticles } from './listedArticles';
import { settingsFor, type Settings } from './settings';
import type { SidecarFiles } from './sidecarFiles';

/** The articles of the workspace, as the index reads them: from disk, their sidecars from unsaved buffers where there are. */
export class WorkspaceArticles implements ArticleSource {
  /** What registries said, by what {@link namesIn} gives for them. */
  readonly names = new KeptNames();
  readonly #names = new WeakMap<Registry, string>();
  /** The one that was looked at last, which is mostly the one for all articles. */
  #change: { readonly since: string; readonly now: string; readonly names: ChangedNames } | undefined;
  readonly #madeBy = new WeakMap<Settings, string>();

  constructor(
    private readonly listed: ListedArticles,
    private readonly sidecars: SidecarFiles,
    private readonly registryFor: (article: vscode.Uri) => Promise<Registry | undefined>,
    /** The registry's ids that actors of an article's sidecar are linked to, as far as it is known. */
    private readonly linksOf: (article: string) => readonly string[],
    /** Another for each build of this program. */
    private readonly build: Promise<string>,
  ) {}

  async stamp(key: string): Promise<Stamp | undefined> {
    const uri = vscode.Uri.parse(key);
    const mayHaveSidecar = this.listed.sidecars.has(key);
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
      const how = { made: this.#made(uri, build), names: this.namesIn(registry) };
      return { ...how, ...(text && { text }), ...(sidecar && { sidecar }) };
    } catch {
      // Reading it will say what is wrong.
      return undefined;
    }
  }

  async read(key: string): Promise<ReadFiles | undefined> {
    const uri = vscode.Uri.parse(key);
    const told = this.listed.sidecars.told(key);
    const [files, registry] = await Promise.all([
      readArticleFiles(uri, told !== undefined, this.sidecars),
      this.registryFor(uri),
    ]);
    if (!files?.sidecar) this.listed.sidecars.notFound(key, told);
    const isWanted = files?.sidecar ?? (files && this.listed.isArticle(uri));
    if (!files || !isWanted || !vscode.workspace.getWorkspaceFolder(uri)) return undefined;
    return {
      content: contentOf(files),
      isConcernedSince: (names) => this.#isConcerned(key, files.text ?? '', names, registry),
      record: (stale) => recordOfFiles(files, registry, stale),
    };
  }

  /** What a registry says that the engine looks at, to compare. */
  namesIn(registry: Registry | undefined): string {
    if (!registry) return NO_NAMES;
    let names = this.#names.get(registry);
    if (names === undefined) this.#names.set(registry, (names = this.names.add(knownActors(registry))));
    return names;
  }

  /** Whether an article may say something else now that the registry's names are no longer what they were. */
  #isConcerned(article: string, text: string, since: string, registry: Registry | undefined): boolean {
    const now = this.namesIn(registry);
    if (this.#change?.since !== since || this.#change.now !== now) {
      const [before, after] = [this.names.get(since), this.names.get(now)];
      // What the registry said too long ago nobody knows.
      if (!before || !after) return true;
      this.#change = { since, now, names: changedNames(before, after) };
    }
    return isConcerned(this.#change.names, text, this.linksOf(article));
  }

  #made(uri: vscode.Uri, build: string): string {
    const settings = settingsFor(uri);
    let made = this.#madeBy.get(settings);
    if (made === undefined) {
      const { suggestions, minimumConfidence, layout } = settings;
      this.#madeBy.set(settings, (made = contentHash(build, `${suggestions} ${minimumConfidence} ${layout}`)));
    }
    return made;
  }
}

function isBeingEdited(sidecar: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    ({ isDirty, uri }) => isDirty && uri.path.endsWith(SIDECAR_SUFFIX) && uri.toString() === sidecar.toString(),
  );
}
