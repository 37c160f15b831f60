import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { annotate } from '../engine';

/** What the command line touches of the world; `process` fits. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

export async function run(args: readonly string[], io: Io): Promise<number> {
  if (args[0] !== 'annotate' || args[1] !== '--jsonl') return 2;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    const { id, ...input } = JSON.parse(line);
    io.stdout.write(`${JSON.stringify({ id, ...annotate(input) })}\n`);
  }
  return 0;
}
