import type * as Disk from 'node:fs/promises';

/**
 * Replaces a file as a whole or not at all, and only while it still holds what the new text was made from, also where several
 * windows and the command line write at once. Node's file system comes as an argument, for the editor asks for it at run time.
 */
export type FileSystem = Pick<
  typeof Disk,
  'access' | 'open' | 'readFile' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat' | 'writeFile'
>;

/** `changed`: somebody wrote meanwhile, nothing was done. `busy`: somebody was at it all the time, nothing was done. */
export type Outcome = 'written' | 'changed' | 'busy';

/** Milliseconds. */
export interface Patience {
  /** How long to wait for others who write this file. */
  readonly wait: number;
  /** A lock of this age was left behind: writing takes a few milliseconds. */
  readonly stale: number;
}

/** `W_OK` of Node's constants, the same on every system. */
const CAN_WRITE = 2;

const PATIENT: Patience = { wait: 10_000, stale: 3_000 };
const BETWEEN_TRIES = 8;
/** A file half written by a program that ended is swept away after this time. */
const LEFT_BEHIND = 60_000;

/** `before` is what the file held, `undefined` for no file; `after` `undefined` deletes it. */
export async function replaceFile(
  fs: FileSystem,
  file: string,
  [before, after]: readonly [before: Uint8Array | undefined, after: Uint8Array | undefined],
  patience = PATIENT,
): Promise<Outcome> {
  // A link stays a link: its target is what is replaced.
  const target = await fs.realpath(file).catch(ifMissing(file));
  // A new file may be put in the place of one that nobody may write: that is not for us to do.
  await fs.access(target, CAN_WRITE).catch(ifMissing(undefined));
  await sweepOnce(fs, target);
  const written = after && (await writeBeside(fs, target, after));
  try {
    const lock = await takeLock(fs, `${target}.lock`, patience);
    if (!lock) return 'busy';
    try {
      if (!isSame(await bytesOf(fs, target), before)) return 'changed';
      if (!(await lock.isOurs())) return 'busy';
      if (written === undefined) await fs.rm(target, { force: true });
      else await fs.rename(written, target);
    } finally {
      await lock.release();
    }
    await flush(fs, folderOf(target));
    return 'written';
  } finally {
    if (written !== undefined) await fs.rm(written, { force: true });
  }
}

async function bytesOf(fs: FileSystem, file: string): Promise<Uint8Array | undefined> {
  return fs.readFile(file).catch(ifMissing(undefined));
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The bytes in a new file beside the target, on the disk for good. */
async function writeBeside(fs: FileSystem, target: string, bytes: Uint8Array): Promise<string> {
  const beside = `${folderOf(target)}.${nameOf(target)}.${word()}.tmp`;
  const mode = await fs.stat(target).then(
    (stat) => stat.mode & 0o777,
    () => 0o666,
  );
  const handle = await fs.open(beside, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    return beside;
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

interface Lock {
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

/** A file that only one program can make. One that was left behind is broken; `undefined` when others hold it all the time. */
async function takeLock(fs: FileSystem, lock: string, { wait, stale }: Patience): Promise<Lock | undefined> {
  const token = word();
  const isOurs = async () => (await fs.readFile(lock, 'utf8').catch(ifMissing(''))) === token;
  const release = async () => {
    if (await isOurs()) await fs.rm(lock, { force: true });
  };
  const deadline = Date.now() + wait;
  for (;;) {
    try {
      await fs.writeFile(lock, token, { flag: 'wx' });
      return { isOurs, release };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const age = await fs.stat(lock).then(({ mtimeMs }) => Date.now() - mtimeMs, ifMissing(0));
    if (age > stale) await fs.rm(lock, { force: true });
    else if (Date.now() > deadline) return undefined;
    else await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES * (0.5 + Math.random())));
  }
}

/** Folders in which this program has looked for what a crash left behind. */
const swept = new Set<string>();

async function sweepOnce(fs: FileSystem, target: string): Promise<void> {
  const folder = folderOf(target);
  if (swept.has(folder)) return;
  swept.add(folder);
  const names = await fs.readdir(folder || '.').catch(() => []);
  for (const name of names) {
    if (!LEFTOVER.test(name)) continue;
    const file = folder + name;
    const age = await fs.stat(file).then(({ mtimeMs }) => Date.now() - mtimeMs, ifMissing(0));
    if (age > LEFT_BEHIND) await fs.rm(file, { force: true });
  }
}

/** `.port.txt.sources.yaml.k3j9x0q2ab.tmp`, `.actors.yaml.k3j9x0q2ab.tmp` */
const LEFTOVER = /^\..+\.ya?ml\.[0-9a-z]+\.tmp$/;

/** Makes the new name last through a power cut, where the system allows a folder to be flushed. */
async function flush(fs: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder || '.', 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folders, and some file systems do not flush them.
  }
}

/** With its separator at the end; empty for a bare name. */
function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function nameOf(file: string): string {
  return file.slice(folderOf(file).length);
}

function word(): string {
  return Math.random().toString(36).slice(2) + Date.now().toString(36);
}

function ifMissing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return instead;
    throw error;
  };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
