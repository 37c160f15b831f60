import * as vscode from 'vscode';
import { articleOf, isArticlePath, isExcludedPath, matcherOf } from './articles';
import { siblingOf } from './globs';
import { hiddenBesideGlobs, hiddenGlobs, settingsFor, type Settings } from './settings';

/** What of a workspace folder is listed nowhere: what our settings exclude, and what VS Code's `files.exclude` hides. */
export interface LeftOut {
  /** Whether a file or folder is left out by its own path; what becomes of the folders it is in is not looked at. */
  itself(uri: vscode.Uri): boolean;
  /** Whether a file may be hidden because of another one beside it. */
  mayBeHidden(uri: vscode.Uri): boolean;
  /** Whether a file is hidden because of another one among those of its folder. */
  beside(uri: vscode.Uri, files: readonly string[]): boolean;
}

/** By the settings of a folder, which are others whenever any setting changes: a branch switch asks thousands of times. */
const remembered = new WeakMap<Settings, LeftOut & { readonly folders: Map<string, boolean> }>();

export function leftOutOf(folder: vscode.Uri): LeftOut {
  return rememberedFor(folder);
}

/** Whether a file of the workspace, or a folder it is in, is left out; files beside it are not looked at. */
export function isLeftOut(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder) return false;
  const { itself, folders } = rememberedFor(folder);
  const isFolderLeftOut = (path: string): boolean => {
    if (path.length <= folder.path.length) return false;
    let is = folders.get(path);
    if (is === undefined) folders.set(path, (is = itself(uri.with({ path })) || isFolderLeftOut(parentOf(path))));
    return is;
  };
  return itself(uri) || isFolderLeftOut(parentOf(uri.path));
}

/** Whether only a listing of its folder tells if an article is hidden. */
export function mayBeHidden(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  return folder !== undefined && leftOutOf(folder).mayBeHidden(uri) && isArticlePath(uri);
}

function rememberedFor(folder: vscode.Uri) {
  const settings = settingsFor(folder);
  let known = remembered.get(settings);
  if (!known) remembered.set(settings, (known = { ...read(folder), folders: new Map() }));
  return known;
}

function read(folder: vscode.Uri): LeftOut {
  const isHidden = matcherOf(hiddenGlobs(folder), folder);
  const conditions = hiddenBesideGlobs(folder).map(({ glob, when }) => ({ matches: matcherOf([glob], folder), when }));
  let names = { of: [] as readonly string[], set: new Set<string>() };
  return {
    itself: (uri) => isExcludedPath(uri) || isHidden(articleOrFile(uri)),
    mayBeHidden: (uri) => conditions.some(({ matches }) => matches(uri)),
    beside: (file, files) => {
      if (!conditions.length) return false;
      const uri = articleOrFile(file);
      if (names.of !== files) names = { of: files, set: new Set(files.map(nameIn)) };
      return conditions.some(({ matches, when }) => names.set.has(siblingOf(uri.path, when)) && matches(uri));
    },
  };
}

/** Who hides sidecars, all of them, wants to know of their articles all the same. */
function articleOrFile(uri: vscode.Uri): vscode.Uri {
  return articleOf(uri) ?? uri;
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
