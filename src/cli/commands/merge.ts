import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { MergeError, mergeSidecars } from '../../sidecar/merge/mergeSidecars';
import type { MergedSidecar, Settled, ShownClash } from '../../sidecar/merge/mergeSidecars';
import { showClashes } from '../../sidecar/merge/showClashes';
import type { Command, ExitCode, Io } from '../io';
import { WrongUse } from '../io';
import { Output } from '../output';
import { changeFile, NotText, readText } from '../textFile';

const HELP = `Merges two versions of a sidecar or a registry that began as the same, and writes the result to OURS.

Usage: on-the-record merge BASE OURS THEIRS [PATH]

Items and actors are told by their ids and merged field by field; tags, aliases and roles as sets. Where both sides changed
one field differently, or one removed what the other changed, both stand in the file between conflict markers. An empty or
missing BASE means that both sides are new. PATH is the file's name for messages. A version that cannot be read ends the
merge with nothing written; with PATH, as git calls it, lines that differ are put between conflict markers instead.

As git's merge driver:
  git config merge.on-the-record.driver "on-the-record merge %O %A %B %P"
  and in .gitattributes:  *.sources.yaml merge=on-the-record

Exits with 0 if all is merged, with 1 if conflicts are left, with 2 if nothing could be merged.
`;

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'Merges two versions of a sidecar; a merge driver for git',
  help: HELP,
  async run(args, io) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [base, ours, theirs, name] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || positionals.length > 4) {
      throw new WrongUse('it takes three files: BASE OURS THEIRS, and perhaps a name');
    }
    const notes = new Output(io.stderr);
    const given = { base: await optionalText(base, io), theirs: await textOf(theirs, io) };
    if (given.base === undefined) await notes.write(`${base} is not there, so both sides count as new\n`);
    // Read here too, so that a file that is not there is wrong use and not made.
    await textOf(ours, io);
    const names = { base, ours: name ?? ours, theirs };
    let merged: MergedSidecar | undefined;
    let unread: MergeError | undefined;
    try {
      await changeFile(path.resolve(io.cwd(), ours), (text = '') => {
        try {
          merged = mergeSidecars({ ...given, ours: text });
          return merged.text;
        } catch (error) {
          if (!(error instanceof MergeError)) throw error;
          unread = error;
          return name === undefined || holdsMarkers(error) ? text : showClashes(text, given.theirs).text;
        }
      });
    } catch (error) {
      if (error instanceof NotText) throw new WrongUse(`${ours} ${error.message}`);
      throw error;
    }
    if (unread) return refused(unread, names, name !== undefined, notes);
    const { clashes = [], settled = [] } = merged ?? {};
    await notes.write(settled.map((one) => `${names.ours}: ${settledInWords(one)}\n`).join(''));
    await new Output(io.stdout).write(clashes.map((clash) => `${names.ours}:${clashInWords(clash)}\n`).join(''));
    return clashes.length > 0 ? 1 : 0;
  },
};

/** A file with conflict markers is somebody's unfinished merge: markers inside markers would be nobody's. */
function holdsMarkers({ problems }: MergeError): boolean {
  return problems.some(({ code }) => code === 'conflict-markers');
}

async function refused(
  error: MergeError,
  names: Readonly<Record<MergeError['side'], string>>,
  isShown: boolean,
  notes: Output,
): Promise<ExitCode> {
  const file = error.side === 'ours' ? names.ours : `${names.ours} (${error.side})`;
  const complaints = error.problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}\n`);
  const shown = isShown && !holdsMarkers(error);
  const outcome = shown ? 'the lines that differ stand between conflict markers' : 'nothing was written';
  await notes.write(`${complaints.join('')}${names.ours}: not merged by its items; ${outcome}\n`);
  return shown ? 1 : 2;
}

async function optionalText(file: string, io: Io): Promise<string | undefined> {
  try {
    return await readText(path.resolve(io.cwd(), file));
  } catch (error) {
    if (error instanceof NotText) throw new WrongUse(`${file} ${error.message}`);
    throw error;
  }
}

async function textOf(file: string, io: Io): Promise<string> {
  const text = await optionalText(file, io);
  if (text === undefined) throw new WrongUse(`${file} is not there`);
  return text;
}

function clashInWords({ line, part, id, key, ours, theirs }: ShownClash): string {
  const what = [id ?? (part === 'file' ? undefined : part), key].filter((word) => word !== undefined).join(' ');
  const side = (value: unknown) => (value === undefined ? 'removed' : shorten(JSON.stringify(value)));
  return `${line}: ${what}: ours ${side(ours)}, theirs ${side(theirs)}`;
}

function settledInWords({ why, id, key, ours, theirs }: Settled): string {
  switch (why) {
    case 'position':
      return `${id ?? ''} ${key ?? ''}: both sides moved it; kept one of ${JSON.stringify(ours)} and ${JSON.stringify(theirs)}`;
    case 'kept-actor':
      return `${id}: removed by one side, kept because the other names it`;
    case 'same-suggestion':
      return `${id}: suggested by both sides, kept once`;
  }
}

function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
