import type * as Node from 'node:fs';
import * as vscode from 'vscode';
import { PromptFiles } from '../disk/promptFiles';
import { replaceFile } from '../disk/replaceFile';
import type { FileStamp } from '../newsroom/keeping/stamp';

/** Thrown when a file is not what it was when it was read: someone else wrote meanwhile. */
export class FileChanged extends Error {
  constructor(readonly uri: vscode.Uri) {
    super(`${vscode.workspace.asRelativePath(uri)} was changed by someone else meanwhile. Nothing was written.`);
  }
}

/** Thrown when another program holds the lock of a file all the time. */
export class FileBusy extends Error {
  constructor(readonly uri: vscode.Uri) {
    super(
      `${vscode.workspace.asRelativePath(uri)} is being written by another window. Nothing was written. Try again.`,
    );
  }
}

/** Thrown when a file is not UTF-8, so that nothing is ever written back with characters replaced. */
export class NotUtf8 extends Error {
  constructor(readonly uri: vscode.Uri) {
    super(`${vscode.workspace.asRelativePath(uri)} is not a UTF-8 text. Nothing was written.`);
  }
}

/** The file's text as it stands on disk, its byte order mark included; `undefined` when there is none. */
export async function readText(uri: vscode.Uri, read = readBytes): Promise<string | undefined> {
  const bytes = await read(uri);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8(uri);
  }
}

/** An article's text as an editor shows it: without byte order mark; what is not UTF-8 is read as well as may be. */
export async function readArticleText(uri: vscode.Uri, read = readBytes): Promise<string | undefined> {
  const bytes = await read(uri);
  return bytes && new TextDecoder('utf-8').decode(bytes);
}

/** What can be told of a file without reading it; `undefined` when there is none. */
export async function statFile(uri: vscode.Uri): Promise<FileStamp | undefined> {
  try {
    if (!prompt || uri.scheme !== 'file') return await vscode.workspace.fs.stat(uri);
    const { mtimeMs, size } = await prompt.stat(uri.fsPath);
    return { mtime: Math.floor(mtimeMs), size };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** What a file holds; `undefined` when there is none. */
export async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    // VS Code's own reading asks the window, which may be busy drawing; it takes five times as long at best.
    return disk && uri.scheme === 'file' ? await disk.readFile(uri.fsPath) : await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The same, for those who read many files and let others have a turn between: see {@link PromptFiles}. */
export async function readBytesPromptly(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  if (!prompt || uri.scheme !== 'file') return readBytes(uri);
  try {
    return await prompt.read(uri.fsPath);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === 'FileNotFound' || error.code === 'ENOENT' || error.code === 'ENOTDIR';
}

/**
 * Writes the whole file or nothing, and only over the text it was made from.
 * `before` is what the file held when it was read, `undefined` for a file that was not there;
 * `after` `undefined` deletes it. Throws {@link FileChanged} when the file holds something else by now, {@link FileBusy} when
 * others write it all the time.
 */
export async function replaceText(
  uri: vscode.Uri,
  before: string | undefined,
  after: string | undefined,
): Promise<void> {
  const encode = (text: string | undefined) => (text === undefined ? undefined : new TextEncoder().encode(text));
  if (disk && uri.scheme === 'file') {
    const outcome = await replaceFile(disk, uri.fsPath, [encode(before), encode(after)]);
    if (outcome === 'changed') throw new FileChanged(uri);
    if (outcome === 'busy') throw new FileBusy(uri);
    return;
  }
  if ((await readText(uri)) !== before) throw new FileChanged(uri);
  if (after === undefined) await vscode.workspace.fs.delete(uri);
  else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
}

/** Node's file system where this host has one. */
const node = nodeFiles();

function nodeFiles(): typeof Node | undefined {
  try {
    if (typeof process !== 'object' || !process.versions?.node) return undefined;
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the web worker has no such module, so it is asked for at run time
    return require('node:fs') as typeof Node;
  } catch {
    return undefined;
  }
}

/** The same, in the background; VS Code's own `writeFile` truncates first and so is not atomic. */
export const disk = node?.promises;

const prompt = node && new PromptFiles(node);

/** Whether there is a file or a folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
