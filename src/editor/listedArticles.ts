import type * as vscode from 'vscode';
import { articleOf, findArticles, findSidecars, isArticlePath } from './articles';

/** Which articles there are in the workspace, and which of them may have a sidecar. */
export class ListedArticles {
  /** Articles by the settings' globs. */
  readonly #byGlobs = new Set<string>();
  readonly #mayHaveSidecar = new Set<string>();

  /** Lists the workspace anew, or `within` a folder of it; gives every article, by its uri as a string. */
  async list(token: vscode.CancellationToken, within?: vscode.Uri): Promise<Map<string, vscode.Uri>> {
    const [articles, sidecars] = await Promise.all([findArticles(token, within), findSidecars(token, within)]);
    const found = new Map(articles.map((uri) => [uri.toString(), uri]));
    if (!within) {
      this.#byGlobs.clear();
      this.#mayHaveSidecar.clear();
    }
    for (const key of found.keys()) this.#byGlobs.add(key);
    for (const article of sidecars.map(articleOf)) {
      if (!article) continue;
      this.#mayHaveSidecar.add(article.toString());
      found.set(article.toString(), article);
    }
    return found;
  }

  /** Takes a new file in, if it is an article by the settings' globs; says whether it is. */
  add(uri: vscode.Uri): boolean {
    if (!isArticlePath(uri)) return false;
    this.#byGlobs.add(uri.toString());
    return true;
  }

  delete(key: string): void {
    this.#byGlobs.delete(key);
  }

  /** Whether a file is an article although it has no sidecar. */
  isArticle(uri: vscode.Uri): boolean {
    return this.#byGlobs.has(uri.toString()) || isArticlePath(uri);
  }

  mayHaveSidecar(key: string): boolean {
    return this.#mayHaveSidecar.has(key);
  }

  setMayHaveSidecar(key: string): void {
    this.#mayHaveSidecar.add(key);
  }

  setNoSidecar(key: string): void {
    this.#mayHaveSidecar.delete(key);
  }
}
