import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../sidecar/model';
import { articleOf, sidecarOf } from './articles';

/** `port.txt.mk.sources.yaml` */
const PATTERN = `**/*.*.*${SIDECAR_SUFFIX}`;

/** Knows which sidecars of single annotators lie beside an article. Looks for them once, when first asked. */
export class AnnotatorFiles implements vscode.Disposable {
  #byArticle: Promise<Map<string, Map<string, vscode.Uri>>> | undefined;
  #watching: vscode.Disposable | undefined;

  async of(article: vscode.Uri): Promise<vscode.Uri[]> {
    this.#byArticle ??= this.#find();
    return [...((await this.#byArticle).get(article.toString())?.values() ?? [])];
  }

  async #find(): Promise<Map<string, Map<string, vscode.Uri>>> {
    const found = new Map<string, Map<string, vscode.Uri>>();
    const filesOf = (uri: vscode.Uri) => {
      const article = articleOf(uri);
      if (!article || sidecarOf(article).toString() === uri.toString()) return undefined;
      const files = found.get(article.toString()) ?? new Map<string, vscode.Uri>();
      found.set(article.toString(), files);
      return files;
    };
    const watcher = vscode.workspace.createFileSystemWatcher(PATTERN);
    this.#watching = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => filesOf(uri)?.set(uri.toString(), uri)),
      watcher.onDidDelete((uri) => filesOf(uri)?.delete(uri.toString())),
    );
    for (const uri of await vscode.workspace.findFiles(PATTERN, null)) filesOf(uri)?.set(uri.toString(), uri);
    return found;
  }

  dispose(): void {
    this.#watching?.dispose();
  }
}
