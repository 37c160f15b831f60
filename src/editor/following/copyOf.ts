import * as vscode from 'vscode';
import { SIDECAR_SUFFIX } from '../../sidecar/model';
import { articleOf } from '../articles';
import { readArticleText } from '../files';
import { isSearched, walkedFiles } from '../walkedFiles';
import { companionsOf, nameOf } from './companions';

/** Which file a new one is a copy of, among the articles with a sidecar: one of a like name and of the very same text. */
export async function originalOf(copy: vscode.Uri): Promise<vscode.Uri | undefined> {
  const text = await readArticleText(copy).catch(() => undefined);
  if (!text?.trim()) return undefined;
  for (const candidate of await candidates(copy)) {
    if (candidate.toString() === copy.toString() || !(await companionsOf(candidate)).length) continue;
    if ((await readArticleText(candidate).catch(() => undefined)) === text) return candidate;
  }
  return undefined;
}

/** Reading more of them would keep somebody waiting who only pasted a file. */
const MOST = 20;

async function candidates(copy: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(copy, '..');
  const name = nameOf(copy);
  const siblings = (await vscode.workspace.fs.readDirectory(folder)).map(([each]) => each);
  const beside = siblings
    .filter((each) => each !== name && isCopyName(name, each))
    .map((each) => vscode.Uri.joinPath(folder, each));
  const elsewhere = (await sidecarsNamed(`${name}${SIDECAR_SUFFIX}`)).flatMap((uri) => articleOf(uri) ?? []);
  return [...beside, ...elsewhere].slice(0, MOST);
}

/** Looking through folders that VS Code does not search itself ends after so long. */
const LONGEST_MS = 2000;

/** Files of a name in all folders of the workspace, and some whose names are like it. */
async function sidecarsNamed(name: string): Promise<vscode.Uri[]> {
  const ending = new vscode.CancellationTokenSource();
  const timer = setTimeout(() => ending.cancel(), LONGEST_MS);
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const found = await Promise.all(
    folders.map((folder) =>
      isSearched(folder)
        ? vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${literally(name)}`), undefined, MOST)
        : walkedFiles(folder, (uri) => nameOf(uri) === name, ending.token),
    ),
  );
  clearTimeout(timer);
  ending.dispose();
  return found.flat();
}

/** Whether the first name may be given to a copy of the second: `port copy.txt`, `port - Copy (2).txt`, `port 2.txt`. */
function isCopyName(copy: string, original: string): boolean {
  const [stem, extension] = split(original);
  const [copyStem, copyExtension] = split(copy);
  return copyExtension === extension && stem !== '' && copyStem.startsWith(stem);
}

function split(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}

/** A pattern for a name in which `[`, `{` and the like stand for themselves; what it matches besides is sorted out later. */
function literally(name: string): string {
  return name.replace(SPECIAL, '?');
}

/** `*`, `[`, `{` in `budget [final].txt` */
const SPECIAL = /[*?{}[\]]/g;
