import * as fs from 'node:fs/promises';
import { replaceFile } from '../disk/replaceFile';

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

const MOST_TRIES = 20;

/**
 * Changes a file as a whole or not at all. If somebody else wrote in between, the change is made again to what they wrote.
 * Gives false where the change changes nothing.
 */
export async function changeFile(file: string, change: (text: string | undefined) => string): Promise<boolean> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const old = await readText(file);
    const text = change(old);
    if (text === old) return false;
    const outcome = await replaceFile(fs, file, [old === undefined ? undefined : encode(old), encode(text)]);
    if (outcome === 'written') return true;
    if (outcome === 'busy') break;
  }
  throw new NotText('is being changed by another program all the time');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
