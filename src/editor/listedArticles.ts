import type * as vscode from 'vscode';
import { KnownSidecars, type Told } from '../newsroom/reading/knownSidecars';
import { SIDECAR_SUFFIX } from '../sidecar/model';
import { articleOf, isArticlePath } from './articles';
import { isLeftOut, mayBeHidden } from './leftOut';
import { listedFiles } from './listedFiles';

/** Which articles there are in the workspace, and which of them may have a sidecar. */
export class ListedArticles {
  /** Articles by the settings' globs. */
  readonly #byGlobs = new Set<string>();
  /** Articles that may have a sidecar. */
  readonly sidecars = new KnownSidecars();

  /**
   * Lists the workspace anew, or `within` a folder of it; gives the articles, by their uris as strings, some at a time.
   * An article and its sidecar, which lie side by side, are mostly found together.
   */
  async *list(token: vscode.CancellationToken, within?: vscode.Uri): AsyncGenerator<readonly string[], void> {
    const gone = within
      ? { byGlobs: new Set<string>(), sidecars: new Map<string, Told>() }
      : { byGlobs: new Set(this.#byGlobs), sidecars: this.sidecars.all() };
    for await (const files of listedFiles(token, within)) {
      const found = new Set<string>();
      for (const uri of files) {
        const isSidecar = uri.path.endsWith(SIDECAR_SUFFIX);
        const article = isSidecar ? articleOf(uri) : this.#add(uri) ? uri : undefined;
        if (!article) continue;
        const key = article.toString();
        if (isSidecar) this.sidecars.add(key);
        (isSidecar ? gone.sidecars : gone.byGlobs).delete(key);
        found.add(key);
      }
      if (found.size) yield [...found];
    }
    if (token.isCancellationRequested) return;
    // Only what was there before: others may have come meanwhile.
    for (const key of gone.byGlobs) this.#byGlobs.delete(key);
    for (const [key, told] of gone.sidecars) this.sidecars.notFound(key, told);
  }

  /** Takes a new file in, if it is an article that a listing would find; says whether it is. */
  add(uri: vscode.Uri): boolean {
    return !isLeftOut(uri) && !mayBeHidden(uri) && this.#add(uri);
  }

  #add(uri: vscode.Uri): boolean {
    if (!isArticlePath(uri)) return false;
    this.#byGlobs.add(uri.toString());
    return true;
  }

  delete(key: string): void {
    this.#byGlobs.delete(key);
  }

  /** Whether there is an article, or a sidecar of one. */
  has(key: string): boolean {
    return this.#byGlobs.has(key) || this.sidecars.has(key);
  }

  /** Whether a file is an article although it has no sidecar, and left out of no listing. */
  isArticle(uri: vscode.Uri): boolean {
    return this.#byGlobs.has(uri.toString()) || (isArticlePath(uri) && !isLeftOut(uri) && !mayBeHidden(uri));
  }
}
