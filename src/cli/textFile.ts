import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';

/** A file that cannot be taken as text; the message goes after the file's name. */
export class NotText extends Error {
  override readonly name = 'NotText';
}

/** The text of a UTF-8 file, byte order mark and line ends as they are; `undefined` if there is no such file. */
export async function readText(file: string): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = await fs.readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    if (codeOf(error) === 'EISDIR') throw new NotText('is a folder');
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') throw new NotText('may not be read');
    throw error;
  }
  return decode(bytes);
}

function decode(bytes: Buffer): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new NotText('is UTF-16; save it as UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotText('is not UTF-8; save it as UTF-8');
  }
}

const MOST_TRIES = 5;

/**
 * Changes a file as a whole or not at all: written beside it, flushed to the disk, then renamed over it. If somebody else
 * wrote in between, the change is made again to what they wrote. Gives false where the change changes nothing.
 */
export async function changeFile(file: string, change: (text: string | undefined) => string): Promise<boolean> {
  const target = await realTarget(file);
  for (let tries = 1; ; tries++) {
    const old = await readText(target);
    const text = change(old);
    if (text === old) return false;
    const written = await writeBeside(target, text);
    try {
      if ((await readText(target)) === old) {
        await fs.rename(written, target);
        await flushFolder(path.dirname(target));
        return true;
      }
    } finally {
      await fs.rm(written, { force: true });
    }
    if (tries === MOST_TRIES) throw new NotText('is being changed by another program all the time');
  }
}

/** Where a link leads, so that the file is changed and not the link. */
async function realTarget(file: string): Promise<string> {
  try {
    return await fs.realpath(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return file;
    throw error;
  }
}

async function writeBeside(target: string, text: string): Promise<string> {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const mode = await fs.stat(target).then(
    (stat) => stat.mode & 0o777,
    () => 0o666,
  );
  const handle = await fs.open(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
    return beside;
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** Makes the new name last through a power cut, where the system allows a folder to be flushed. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folders, and some file systems do not flush them.
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
