import * as vscode from 'vscode';
import { matcherOf } from './articles';
import { readonlyGlobs } from './settings';

/** Thrown where a file may be read and not written. */
export class ReadOnly extends Error {
  constructor(uri: vscode.Uri, why: 'folder' | 'setting') {
    const file = vscode.workspace.asRelativePath(uri);
    super(
      why === 'setting'
        ? vscode.l10n.t(
            '{0} is read-only by the setting “files.readonlyInclude”, and that is where this would be kept. Nothing was written.',
            file,
          )
        : vscode.l10n.t(
            '{0} cannot be written: the file or its folder is read-only, and that is where this would be kept. Nothing was written.',
            file,
          ),
    );
  }
}

/** Throws {@link ReadOnly} where it can be told without trying that a file may not be written. */
export function mustBeWritable(uri: vscode.Uri): void {
  // Nothing is known of some file systems, `undefined`: there trying tells.
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) throw new ReadOnly(uri, 'folder');
  const { include, exclude } = readonlyGlobs(uri);
  // VS Code guards its editors by this setting only; who made files read-only means all that writes.
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const isIn = (globs: readonly string[]) => globs.length > 0 && matcherOf(globs, folder)(uri);
  if (isIn(include) && !isIn(exclude)) throw new ReadOnly(uri, 'setting');
}

/** What went wrong in writing, in plain words where somebody is not allowed to. */
export function writingFailed(uri: vscode.Uri, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FORBIDDEN.has(code) ? new ReadOnly(uri, 'folder') : error;
}

/** Of systems, and VS Code's own. */
const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'NoPermissions']);
