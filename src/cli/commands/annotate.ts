import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../../engine';
import { articleDate, publishedDay } from '../../sidecar/articleDate';
import { applyChanges, SidecarError } from '../../sidecar/change';
import type { Change } from '../../sidecar/change';
import { isIsoDate } from '../../sidecar/isIsoDate';
import { judge } from '../../sidecar/judge';
import { isSidecarPath, sidecarPath } from '../../sidecar/model';
import type { Problem } from '../../sidecar/problem';
import { readSidecar } from '../../sidecar/read';
import { knownActors, readRegistry } from '../../sidecar/registry';
import type { Registry } from '../../sidecar/registry';
import { itemsFor } from '../../sidecar/toItems';
import { annotateLines } from '../annotateLines';
import { FORMATS, printsSidecar } from '../formats';
import type { AnnotatedFile } from '../formats';
import type { Command, ExitCode, Io } from '../io';
import { WrongUse } from '../io';
import { Output } from '../output';
import { changeFile, NotText, readText } from '../textFile';

const HELP = `Finds who speaks, what is quoted and which day is meant.

Usage: on-the-record annotate FILE… [options]
       on-the-record annotate --jsonl [options]

Options:
  --date D          the articles' publication date, YYYY-MM-DD; else the sidecar's, the dateline's, the file name's
  --registry F      the registry of known actors, actors.yaml
  --format FORMAT   ${[...FORMATS.keys()].join(', ')}; without it yaml: the sidecar as it would be written
  --write           makes or updates the sidecar beside each article; what is in it stays as it is
  --jsonl           a filter: reads {"id","text","date"?,"title"?,"known"?} a line, writes one result a line; a line that
                    cannot be read is answered with {"id","error"}
  --help            this

What a sidecar already says is applied: what was rejected does not come again. Offsets are UTF-16 units into the file's
text, a byte order mark and line ends counted as they are.
`;

interface Options {
  readonly date: string | undefined;
  readonly registry: Registry | undefined;
  /** Whether the sidecar is to be written, and whether it is printed. */
  readonly isToWrite: boolean;
  readonly isToShow: boolean;
}

export const annotateCommand: Command = {
  name: 'annotate',
  summary: 'Finds who speaks, what is quoted and which day is meant',
  help: HELP,
  async run(args, io) {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        registry: { type: 'string' },
        format: { type: 'string' },
        write: { type: 'boolean' },
        jsonl: { type: 'boolean' },
      },
    });
    const { date } = values;
    if (date !== undefined && !isIsoDate(date)) throw new WrongUse(`--date ${date} is not a day, YYYY-MM-DD`);
    const format = FORMATS.get(values.format ?? 'yaml');
    if (!format) {
      throw new WrongUse(`there is no format “${values.format}”; there are ${[...FORMATS.keys()].join(', ')}`);
    }
    const registry = values.registry === undefined ? undefined : await registryFrom(values.registry, io);
    if (values.jsonl) {
      if (files.length) throw new WrongUse('--jsonl reads from standard input and takes no files');
      await annotateLines(io, { ...(date && { date }), ...(registry && { known: knownActors(registry) }) });
      return 0;
    }
    if (files.length === 0) throw new WrongUse('no file is given');

    const out = new Output(io.stdout);
    const done: AnnotatedFile[] = [];
    let code: ExitCode = 0;
    for (const file of files) {
      const result = await annotateFile(file, io, {
        date,
        registry,
        isToWrite: values.write === true,
        isToShow: printsSidecar(values.format ?? 'yaml'),
      });
      if ('problems' in result) {
        code = 1;
        await new Output(io.stderr).write(result.problems.map((problem) => `${problem}\n`).join(''));
        continue;
      }
      done.push(result);
      if (values.write) await out.write(result.summary);
    }
    if (done.length && (!values.write || values.format !== undefined)) {
      const printed = format(done);
      const { text, losses } = typeof printed === 'string' ? { text: printed, losses: [] } : printed;
      await out.write(text);
      await new Output(io.stderr).write(losses.map((loss) => `not in ${values.format}: ${loss}\n`).join(''));
    }
    return code;
  },
};

async function registryFrom(file: string, io: Io): Promise<Registry> {
  const text = await textOf(file, io);
  const { registry, problems } = readRegistry(text);
  if (!registry) throw new WrongUse(`the registry cannot be read\n${problems.map((p) => located(file, p)).join('\n')}`);
  return registry;
}

async function textOf(file: string, io: Io): Promise<string> {
  try {
    const text = await readText(path.resolve(io.cwd(), file));
    if (text === undefined) throw new WrongUse(`${file} is not there`);
    return text;
  } catch (error) {
    if (error instanceof NotText) throw new WrongUse(`${file} ${error.message}`);
    throw error;
  }
}

type Result = (AnnotatedFile & { readonly summary: string }) | { readonly problems: readonly string[] };

async function annotateFile(file: string, io: Io, options: Options): Promise<Result> {
  const { date, registry, isToWrite, isToShow } = options;
  if (isSidecarPath(file)) throw new WrongUse(`${file} is a sidecar, not an article`);
  const text = await textOf(file, io);
  if (text.includes('\0')) throw new WrongUse(`${file} is not a text file: it holds a NUL character`);
  const beside = sidecarPath(file);
  let result: AnnotatedFile | undefined;
  let added = 0;
  const change = (old: string | undefined): string => {
    const { sidecar, problems } = old === undefined ? { sidecar: undefined, problems: [] } : readSidecar(old);
    if (old !== undefined && !sidecar) throw new SidecarError(problems);
    const from = date ?? articleDate({ details: sidecar?.article, text, path: file });
    const known = registry && knownActors(registry);
    const annotations = annotate({ text, ...(from && { date: from }), ...(known && { known }) });
    const judged = judge({ text, annotations, ...(sidecar && { sidecar }), ...(registry && { registry }) });
    const { items, changes } = itemsFor(text, judged, Math.random);
    added = items.length;
    const dated: Change[] =
      date !== undefined && publishedDay(sidecar?.article) === undefined
        ? [{ op: 'article', fields: { published: date } }]
        : [];
    const made = isToWrite || isToShow ? applyChanges(old, [...dated, ...changes]) : (old ?? '');
    result = { file, text, date: from, judged, sidecar: made };
    return made;
  };
  try {
    const target = path.resolve(io.cwd(), beside);
    if (isToWrite) await changeFile(target, change);
    else change(await readText(target));
    const summary = `${beside}: ${added} ${added === 1 ? 'suggestion' : 'suggestions'} added\n`;
    return { ...result!, summary };
  } catch (error) {
    if (error instanceof SidecarError) return { problems: error.problems.map((problem) => located(beside, problem)) };
    if (error instanceof NotText) return { problems: [`${beside} ${error.message}`] };
    throw error;
  }
}

function located(file: string, { line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
