import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { articlePath, isSidecarPath, sidecarPath } from '../../sidecar/model';
import { REGISTRY_FILE } from '../../sidecar/registry';
import { checkRegistry, checkSidecar } from '../checkFile';
import type { Command, Io } from '../io';
import { WrongUse } from '../io';
import { Output } from '../output';
import { NotText, readText } from '../textFile';

const HELP = `Checks every sidecar and registry under the paths and prints what is wrong as file:line:column: message.

Usage: on-the-record check PATH…

A path is a folder, a sidecar (*.sources.yaml), a registry (${REGISTRY_FILE}) or an article, whose sidecar is then checked.
Besides the files themselves it is checked that the article is there and still has the annotated words, and that the
registry, the nearest ${REGISTRY_FILE} in the folders above, has the actors that sidecars name.
Exits with 1 if anything is wrong.
`;

export const checkCommand: Command = {
  name: 'check',
  summary: 'Checks every sidecar and registry under the paths',
  help: HELP,
  async run(args, io) {
    const { positionals: paths } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (paths.length === 0) throw new WrongUse('no path is given');
    const out = new Output(io.stdout);
    let checked = 0;
    let found = 0;
    for (const given of paths) {
      for await (const file of filesUnder(given, io)) {
        checked++;
        const findings = await findingsIn(file, io);
        found += findings.length;
        await out.write(findings.map((finding) => `${file}:${finding}\n`).join(''));
        if (out.isClosed) return 1;
      }
    }
    if (checked === 0) await new Output(io.stderr).write('There is no sidecar and no registry here.\n');
    return found ? 1 : 0;
  },
};

/** Sidecars and registries, in the order of their names; links to folders are not followed, so that none leads in a circle. */
async function* filesUnder(given: string, io: Io): AsyncGenerator<string> {
  const full = path.resolve(io.cwd(), given);
  const stat = await fs.stat(full).catch(() => undefined);
  if (!stat) throw new WrongUse(`${given} is not there`);
  if (!stat.isDirectory()) {
    if (isChecked(given)) yield given;
    else if (await fs.stat(sidecarPath(full)).catch(() => undefined)) yield sidecarPath(given);
    return;
  }
  const entries = await fs.readdir(full, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') {
      yield* filesUnder(path.join(given, entry.name), io);
    } else if (entry.isFile() && isChecked(entry.name)) yield path.join(given, entry.name);
  }
}

function isChecked(file: string): boolean {
  return isSidecarPath(file) || path.basename(file) === REGISTRY_FILE;
}

async function findingsIn(file: string, io: Io): Promise<string[]> {
  const full = path.resolve(io.cwd(), file);
  try {
    const text = await readText(full);
    if (text === undefined) return [];
    const article = articlePath(full);
    if (article === undefined) return checkRegistry(text);
    return await checkSidecar(text, {
      name: path.basename(article),
      text: await readText(article),
      registry: await nearestRegistry(path.dirname(full)),
    });
  } catch (error) {
    if (error instanceof NotText) return [`1:1: This file or what belongs to it ${error.message}.`];
    throw error;
  }
}

async function nearestRegistry(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = path.dirname(at)) {
    const text = await readText(path.join(at, REGISTRY_FILE)).catch(() => undefined);
    if (text !== undefined || at === path.dirname(at)) return text;
  }
}
