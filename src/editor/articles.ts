import * as vscode from 'vscode';
import { actorId } from '../sidecar/actorId';
import { SIDECAR_SUFFIX } from '../sidecar/model';
import { anyOf, withoutBraces } from './globs';
import { settingsFor, type Settings } from './settings';
import { isSearched, walkedFiles } from './walkedFiles';

/** The language of `.article` and `.news` files. Every other article keeps its own. */
export const ARTICLE_LANGUAGE = 'news-article';

/** Whether a document is an article: by its language, or by the settings' globs. */
export function isArticle(document: vscode.TextDocument): boolean {
  const { uri } = document;
  // A diff's left side, an output channel or a settings file is no article, whatever it is called. A folder of the workspace
  // that nobody may write holds articles all the same.
  const isElsewhere =
    !vscode.workspace.fs.isWritableFileSystem(uri.scheme) && !vscode.workspace.getWorkspaceFolder(uri);
  if (isElsewhere && uri.scheme !== 'untitled') return false;
  if (document.languageId === ARTICLE_LANGUAGE) return true;
  return isArticlePath(uri);
}

/** Whether a file is an article by the settings' globs alone, whether or not it is open. */
export function isArticlePath(uri: vscode.Uri): boolean {
  const { isIncluded, isExcluded } = matchersFor(uri);
  return isIncluded(uri) && !isExcluded(uri);
}

/** Whether files, or folders with all that is in them, are left out by the settings' globs. */
export function isExcludedPath(uri: vscode.Uri): boolean {
  return matchersFor(uri).isExcluded(uri);
}

/** The articles of every workspace folder, by the settings' globs; with `within`, only those of that folder or part of one. */
export function findArticles(token?: vscode.CancellationToken, within?: vscode.Uri): Promise<vscode.Uri[]> {
  return findFiles((folder) => settingsFor(folder).include, token, within);
}

/**
 * Every sidecar beside an article or, where that is gone, where it was; also one that VS Code's `files.exclude` hides, for
 * many hide all of them.
 */
export async function findSidecars(token?: vscode.CancellationToken, within?: vscode.Uri): Promise<vscode.Uri[]> {
  const found = await findFiles(() => [`**/*${SIDECAR_SUFFIX}`], token, within, 'hidden too');
  return found.filter((uri) => !isExcludedPath(uri));
}

async function findFiles(
  include: (folder: vscode.Uri) => readonly string[],
  token: vscode.CancellationToken | undefined,
  within: vscode.Uri | undefined,
  which: 'shown' | 'hidden too' = 'shown',
): Promise<vscode.Uri[]> {
  const folders = within ? [within] : (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  const found = await Promise.all(
    folders.map((folder) => {
      const globs = include(folder);
      if (!globs.length) return [];
      const { exclude } = settingsFor(folder);
      if (!isSearched(folder)) {
        const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
        const [isWanted, isExcluded] = [matcherOf(globs, root), matcherOf(exclude, root)];
        return walkedFiles(folder, (uri) => isWanted(uri) && !isExcluded(uri), token);
      }
      return vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, anyOf(globs)),
        exclude.length && which === 'shown' ? new vscode.RelativePattern(folder, anyOf(exclude)) : null,
        undefined,
        token,
      );
    }),
  );
  return found.flat();
}

export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: article.path + SIDECAR_SUFFIX });
}

/** The article of a sidecar, whoever wrote it: `port.txt.sources.yaml`, `port.txt.mk.sources.yaml` → `port.txt`. */
export function articleOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  if (!sidecar.path.endsWith(SIDECAR_SUFFIX)) return undefined;
  const article = sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_SUFFIX.length) });
  const annotated = ANNOTATOR.exec(article.path)?.[1];
  // `port.2026.txt` is an article itself.
  if (annotated === undefined || isArticlePath(article)) return article;
  const shared = article.with({ path: annotated });
  return isArticlePath(shared) ? shared : article;
}

/** `port.txt.mk`, without its last part: an article's name and who annotated it. */
const ANNOTATOR = /^(.*\/[^/]+\.[^./]+)\.[^./]+$/;

/** The sidecar that is written: the article's, or with a file for each annotator one's own. */
export function ownSidecarOf(article: vscode.Uri): vscode.Uri {
  const { layout, annotator } = settingsFor(article);
  if (layout === 'single' || !annotator) return sidecarOf(article);
  return article.with({ path: `${article.path}.${actorId(annotator, new Set())}${SIDECAR_SUFFIX}` });
}

interface Matchers {
  readonly isIncluded: UriMatcher;
  readonly isExcluded: UriMatcher;
}

type UriMatcher = (uri: vscode.Uri) => boolean;

/** By the settings they are made from: a large workspace asks a hundred thousand times. */
const remembered = new WeakMap<Settings, Matchers>();

function matchersFor(uri: vscode.Uri): Matchers {
  const settings = settingsFor(uri);
  const known = remembered.get(settings);
  if (known) return known;
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const matchers = {
    isIncluded: matcherOf(settings.include, folder),
    isExcluded: matcherOf(settings.exclude, folder),
  };
  remembered.set(settings, matchers);
  return matchers;
}

/**
 * Tells whether one of the globs matches a file. Matched from the workspace folder on: a folder that itself lies under a
 * hidden one is no hidden folder.
 */
export function matcherOf(globs: readonly string[], folder: vscode.Uri | undefined): UriMatcher {
  const flat = globs.flatMap(withoutBraces);
  // A comma parts patterns that are put together, and so one that has a comma of its own is asked about by itself.
  const together = flat.filter((glob) => !glob.includes(','));
  const patterns = [...flat.filter((glob) => glob.includes(',')), ...(together.length ? [anyOf(together)] : [])];
  const selector = patterns.map((glob) => ({ pattern: folder ? new vscode.RelativePattern(folder, glob) : glob }));
  // VS Code looks at nothing but these two of a document, and a file need not be open to be matched.
  return (uri) => vscode.languages.match(selector, { uri, languageId: '' } as vscode.TextDocument) > 0;
}
