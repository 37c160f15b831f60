import type * as Disk from 'node:fs/promises';

export type ReadableFolders = Pick<typeof Disk, 'readdir' | 'realpath' | 'stat'>;

/** Which folders are looked into, by their paths in the first one with `/`: `2026/march`. */
export type Enters = (folder: string) => boolean;

/** How many folders are read at a time. */
const PARALLEL = 16;

/**
 * The files of a folder and of all folders in it, a folder's at a time, by their paths with `/`; `from` is the folder in it
 * to begin with. What may not be read counts as empty. Links are followed where `links` says so, but never in a circle.
 */
export async function* filesIn(
  fs: ReadableFolders,
  root: string,
  { enters, links, from = '' }: { readonly enters: Enters; readonly links: boolean; readonly from?: string },
): AsyncGenerator<string[], void> {
  const waiting = [from];
  const reading: Promise<Folder>[] = [];
  for (;;) {
    while (waiting.length && reading.length < PARALLEL) reading.push(readFolder(fs, root, waiting.pop()!, links));
    const folder = await reading.shift();
    if (!folder) return;
    waiting.push(...folder.folders.filter(enters));
    if (folder.files.length) yield folder.files;
  }
}

interface Folder {
  readonly files: string[];
  readonly folders: string[];
}

async function readFolder(fs: ReadableFolders, root: string, folder: string, links: boolean): Promise<Folder> {
  const found: Folder = { files: [], folders: [] };
  const entries = await fs.readdir(on(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.folders.push(path);
    else if (entry.isFile()) found.files.push(path);
    else if (entry.isSymbolicLink() && links) await follow(fs, root, path, found);
  }
  return found;
}

/** A link to a folder that it is in itself leads round in a circle. */
async function follow(fs: ReadableFolders, root: string, path: string, found: Folder): Promise<void> {
  try {
    const target = await fs.stat(on(root, path));
    if (target.isFile()) found.files.push(path);
    if (!target.isDirectory()) return;
    const [real, ...around] = await Promise.all(
      [path, ...foldersAround(path)].map((each) => fs.realpath(on(root, each))),
    );
    if (!around.includes(real)) found.folders.push(path);
  } catch {
    // It leads nowhere.
  }
}

/** `a/b/c` → `a/b`, `a` and the first folder. */
export function foldersAround(path: string): string[] {
  const around: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) around.push(path.slice(0, end));
  return [...around, ''];
}

function on(root: string, path: string): string {
  return path ? `${root}/${path}` : root;
}
