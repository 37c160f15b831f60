import type { Problem, ProblemCode } from '../problem';
import { lineIndex } from './lineIndex';
import { treeOf } from './treeOfDocument';
import type { YamlNode } from './tree';
import { inEnglish, words, type Words } from '../words';

/** UTF-16 units. A sidecar is kilobytes; beyond this somebody has opened something else, and reading it would block. */
export const MAX_LENGTH = 4_000_000;

export interface ParsedYaml {
  /** The top node; left out where the text cannot be read as a whole, and for a text without content. */
  readonly root?: YamlNode;
  readonly problems: readonly Problem[];
  /** Makes a problem of an extent of this text. */
  readonly problemAt: ProblemAt;
}

export type ProblemAt = (
  code: ProblemCode,
  said: Words,
  extent: { readonly start: number; readonly end: number },
  severity?: Problem['severity'],
) => Problem;

/** Makes problems whose lines nobody asks for. */
export const uncounted: ProblemAt = (code, words, { start, end }, severity = 'error') => {
  return { code, severity, words, message: inEnglish(words), start, end, line: 0, column: 0 };
};

const CONFLICT_MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/m;

/** Reads a text as YAML with positions. Never throws. */
export function parseYaml(text: string): ParsedYaml {
  const known = lately.find((one) => one.text === text);
  if (known) return known.parsed;
  const parsed = parse(text);
  if (text.length <= MOST_KEPT) {
    lately.unshift({ text, parsed });
    lately.length = Math.min(lately.length, KEPT);
  }
  return parsed;
}

/**
 * The texts that were read last. A change reads the file to see that it may be written, reads it to find the place, and reads
 * what it made to be sure; then the editor reads the new file, and so does the next change. Nobody changes what was read.
 */
const lately: { readonly text: string; readonly parsed: ParsedYaml }[] = [];
const KEPT = 4;
/** In UTF-16 units: a larger file is read anew rather than kept in memory. */
const MOST_KEPT = 200_000;

function parse(text: string): ParsedYaml {
  const positionAt = lineIndex(text);
  const problemAt: ProblemAt = (code, words, { start, end }, severity = 'error') => ({
    code,
    severity,
    words,
    message: inEnglish(words),
    start,
    end,
    ...positionAt(start),
  });
  const refuse = (code: ProblemCode, said: Words, start = 0, end = start): ParsedYaml => ({
    problems: [problemAt(code, said, { start, end })],
    problemAt,
  });

  if (text.length > MAX_LENGTH) {
    return refuse('too-large', words`This file has ${text.length} characters; more than ${MAX_LENGTH} are not read.`);
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse('not-text', words`This is not a text file: it holds a NUL character.`, nul, nul + 1);
  const marker = conflictMarker(text);
  if (marker) {
    return refuse('conflict-markers', words`A merge left conflict markers here. Solve the conflict first.`, ...marker);
  }
  const deep = tooDeep(text);
  if (deep >= 0) return refuse('too-deep', words`This is nested too deeply to be read.`, deep, deep + 1);
  const { root, errors } = treeOf(text);
  return { ...(root && { root }), problems: errors.map((e) => problemAt(e.code, e.words, e)), problemAt };
}

/** Whether a text is refused before it is read as YAML; see parseYaml, which says why. */
export function mustBeRefused(text: string): boolean {
  return text.length > MAX_LENGTH || text.includes('\0') || CONFLICT_MARKER.test(text) || tooDeep(text) >= 0;
}

/** Brackets opened and not closed; the stack of the yaml package ends somewhat later, and takes its time to get there. */
const MOST_OPEN = 800;

/** Where more brackets are open than can be read; -1 where there is no such place. Brackets in words count, and hardly. */
function tooDeep(text: string): number {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) {
      if (++open > MOST_OPEN) return i;
    } else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
  }
  return -1;
}

/** The extent of the first line git leaves where two sides of a merge clash: `<<<<<<< HEAD`. */
function conflictMarker(text: string): [number, number] | undefined {
  const match = CONFLICT_MARKER.exec(text);
  return match ? [match.index, match.index + match[0].length] : undefined;
}
