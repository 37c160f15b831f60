import type * as Node from 'node:zlib';
import { deflater } from '../disk/deflater';
import type { Squeezer } from '../newsroom/keeping/bodies';

/** `undefined` where the host is a web worker: all it has for this answers only later. */
export function squeezerOfHost(): Squeezer | undefined {
  try {
    if (typeof process !== 'object' || !process.versions?.node) return undefined;
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the web worker has no such module, so it is asked for at run time
    return deflater(require('node:zlib') as typeof Node);
  } catch {
    return undefined;
  }
}
