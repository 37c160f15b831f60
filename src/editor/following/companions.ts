import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../sidecar/model';

/** A file that belongs to an article and goes where it goes. `rest` is what its path has after the article's. */
export interface Companion {
  readonly uri: vscode.Uri;
  /** `.sources.yaml`; with a file for each annotator `.mk.sources.yaml`. */
  readonly rest: string;
}

/** The sidecars of an article, whether or not it is still there itself. */
export async function companionsOf(article: vscode.Uri): Promise<Companion[]> {
  const folder = vscode.Uri.joinPath(article, '..');
  const name = nameOf(article);
  const names = new Set((await list(folder)).map(([each]) => each));
  return [...names]
    .filter((each) => each.startsWith(`${name}.`) && each.endsWith(SIDECAR_SUFFIX))
    .filter((each) => {
      // `port.txt.bak.sources.yaml` is the sidecar of `port.txt.bak` as long as that is there.
      const own = each.slice(0, -SIDECAR_SUFFIX.length);
      return own === name || !names.has(own);
    })
    .map((each) => ({ uri: vscode.Uri.joinPath(folder, each), rest: each.slice(name.length) }));
}

/** Where a companion belongs when its article is `article`. */
export function beside(article: vscode.Uri, { rest }: Companion): vscode.Uri {
  return article.with({ path: article.path + rest });
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

async function list(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
