import { annotate } from '../engine';
import type { ArticleInput, KnownActor } from '../engine';
import type { Io } from './io';
import { linesOf } from './lines';
import { Output } from './output';

/** UTF-16 units of one line of JSON. */
const LONGEST_LINE = 256 * 1024 * 1024;
const BOM = '\uFEFF';

/** What holds for lines that say nothing else. */
export interface Defaults {
  readonly date?: string;
  readonly known?: readonly KnownActor[];
}

/** The filter: one article a line in, one result a line out, in order, for as long as there are lines. */
export async function annotateLines(io: Io, defaults: Defaults): Promise<void> {
  const out = new Output(io.stdout, () => io.stdin.destroy());
  let isFirst = true;
  try {
    for await (const { text, isTooLong } of linesOf(io.stdin, LONGEST_LINE)) {
      const line = isFirst && text.startsWith(BOM) ? text.slice(1) : text;
      isFirst = false;
      if (isTooLong) await out.write(answer({ id: null, error: `A line is longer than ${LONGEST_LINE} characters.` }));
      else if (line.trim() !== '') await out.write(answer(annotateLine(line, defaults)));
      if (out.isClosed) return;
    }
  } catch (error) {
    // Destroying the input because nobody reads the output ends the loop with an error of its own.
    if (!out.isClosed) throw error;
  }
}

function answer(result: object): string {
  return `${JSON.stringify(result)}\n`;
}

function annotateLine(line: string, defaults: Defaults): object {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `This line is not JSON: ${(error as Error).message}` };
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    return { id: null, error: 'A line should be an object with “id” and “text”.' };
  }
  const { id = null, ...rest } = given as Record<string, unknown>;
  const problem = problemOf(rest);
  if (problem) return { id, error: problem };
  try {
    const input: ArticleInput = { ...defaults, ...present(rest) };
    return { id, ...annotate(input) };
  } catch (error) {
    return { id, error: `This article could not be read: ${(error as Error).message}` };
  }
}

function problemOf({ text, date, title, known }: Record<string, unknown>): string | undefined {
  if (typeof text !== 'string') return '“text” should be a string.';
  if (date != null && typeof date !== 'string') return '“date” should be a string such as "2026-03-14".';
  if (title != null && typeof title !== 'string') return '“title” should be a string.';
  if (known != null && !(Array.isArray(known) && known.every(isKnownActor))) {
    return '“known” should be a list of actors with “id” and “name”.';
  }
  return undefined;
}

function isKnownActor(actor: unknown): boolean {
  if (actor === null || typeof actor !== 'object') return false;
  const { id, name, aliases } = actor as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string' && (aliases === undefined || Array.isArray(aliases));
}

/** The fields the engine knows; one that is null says nothing. */
function present({ text, date, title, known }: Record<string, unknown>): ArticleInput {
  return {
    text: text as string,
    ...(date != null && { date: date as string }),
    ...(title != null && { title: title as string }),
    ...(known != null && { known: known as KnownActor[] }),
  };
}
