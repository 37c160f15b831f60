// A program of its own that adds annotations to a sidecar, one after the other, and says after each that it is written.
//   node sidecarWriter.js FILE NAME HOW-MANY
import * as fs from 'node:fs/promises';
import { replaceFile } from '../../src/disk/replaceFile';

const [file, name, howMany] = process.argv.slice(2);
/** A killed program's lock is broken soon, for the next one is started at once. */
const PATIENCE = { wait: 20_000, stale: 300 };

const OPENING = 'schema: on-the-record/1\nannotations:\n';

void add();

async function add(): Promise<void> {
  for (let number = 0; number < Number(howMany);) {
    const before = await fs.readFile(file).catch(() => undefined);
    const id = `p-${name}${String(number).padStart(5, '0')}`;
    const item = `  - { id: ${id}, type: passage, text: "words ${number} of ${name}", status: confirmed }\n`;
    const text = (before ? new TextDecoder().decode(before) : OPENING) + item;
    const outcome = await replaceFile(fs, file, [before, new TextEncoder().encode(text)], PATIENCE);
    if (outcome === 'busy') throw new Error('Nobody gave way.');
    if (outcome === 'changed') continue;
    // Written to the pipe before the next write begins.
    await new Promise((resolve) => process.stdout.write(`${id}\n`, resolve));
    number++;
  }
}
