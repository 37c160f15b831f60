import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../sidecar/model';
import { settingsFor } from './settings';

/** The language of `.article` and `.news` files. Every other article keeps its own. */
export const ARTICLE_LANGUAGE = 'news-article';

/** Whether a document is an article: by its language, or by the settings' globs. */
export function isArticle(document: vscode.TextDocument): boolean {
  // A diff's left side, an output channel or a settings file is no article, whatever it is called.
  if (!vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) && document.uri.scheme !== 'untitled')
    return false;
  if (document.languageId === ARTICLE_LANGUAGE) return true;
  const settings = settingsFor(document.uri);
  return matchesAny(document, settings.include) && !matchesAny(document, settings.exclude);
}

/** The articles of every workspace folder, by the settings' globs. */
export async function findArticles(token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = await Promise.all(
    (vscode.workspace.workspaceFolders ?? []).map((folder) => {
      const settings = settingsFor(folder.uri);
      const exclude = settings.exclude.length ? new vscode.RelativePattern(folder, anyOf(settings.exclude)) : null;
      return vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, anyOf(settings.include)),
        exclude,
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

export function articleOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  return sidecar.path.endsWith(SIDECAR_SUFFIX)
    ? sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_SUFFIX.length) })
    : undefined;
}

function matchesAny(document: vscode.TextDocument, globs: readonly string[]): boolean {
  return globs.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}

function anyOf(globs: readonly string[]): string {
  return globs.length === 1 ? globs[0] : `{${globs.join(',')}}`;
}
