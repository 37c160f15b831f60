import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../sidecar/model';
import { articleOf, sidecarOf } from './articles';

type FilesByArticle = ReadonlyMap<string, readonly vscode.Uri[]>;

/**
 * Knows which sidecars of single annotators lie beside an article. A folder is looked through when first asked, and again
 * after it changed.
 */
export class AnnotatorFiles {
  readonly #byFolder = new Map<string, Promise<FilesByArticle>>();

  async of(article: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const folder = folderOf(article);
    const key = folder.toString();
    let files = this.#byFolder.get(key);
    if (!files) this.#byFolder.set(key, (files = filesIn(folder)));
    return (await files).get(article.toString()) ?? [];
  }

  /** A sidecar came or went. */
  changed(sidecar: vscode.Uri): void {
    this.#byFolder.delete(folderOf(sidecar).toString());
  }

  /** What is an article may be another question now. */
  forget(): void {
    this.#byFolder.clear();
  }
}

async function filesIn(folder: vscode.Uri): Promise<FilesByArticle> {
  const found = new Map<string, vscode.Uri[]>();
  // A folder that cannot be read has nothing to tell.
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  for (const [name, type] of entries) {
    if (!(type & vscode.FileType.File) || !name.endsWith(SIDECAR_SUFFIX)) continue;
    const uri = vscode.Uri.joinPath(folder, name);
    const article = articleOf(uri);
    if (!article || sidecarOf(article).toString() === uri.toString()) continue;
    const key = article.toString();
    found.set(key, [...(found.get(key) ?? []), uri]);
  }
  return found;
}

function folderOf(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(file, '..');
}
