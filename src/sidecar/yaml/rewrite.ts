import { SidecarError } from '../problem';
import type { Problem, ProblemCode } from '../problem';
import { CannotSplice } from './draft';
import type { Draft } from './draft';
import { applyEdits, OverlappingEdits } from './edits';
import { isEqual } from './isEqual';
import { lineEndOf } from './lines';
import { MAX_LENGTH, parseYaml } from './parseYaml';
import type { ParsedYaml } from './parseYaml';
import { dataOf } from './tree';
import type { Data, MapNode } from './tree';
import { inEnglish, words, type Words } from '../words';

/** Data that is being changed. */
export type Working = { [key: string]: WorkingData };
export type WorkingData = string | number | boolean | null | WorkingData[] | Working;

/** One change of a file: what the data shall be, and how the text gets there. */
export interface Step {
  /** Steps that have no target in common can go into the same text at once. */
  readonly targets: readonly string[];
  /** Makes the data as wanted. Throws a Refusal where that is not possible. */
  want(root: Working): void;
  /** Writes the edits that make the text so. `wanted` is the data with all steps of this round done. */
  splice(draft: Draft, root: MapNode, wanted: Working): void;
  /** Smaller steps that do the same one after the other. */
  readonly parts?: readonly Step[];
  /** Another way to splice, which keeps less of what was there. */
  readonly lastResort?: Step;
}

/** What was asked cannot be done to this file; a person can read why. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly words: Words,
  ) {
    super(inEnglish(words));
  }
}

export interface FileKind {
  /** The whole of a new file: `schema: on-the-record/1`. */
  readonly opening: string;
  /** What forbids writing to a file that is valid YAML. */
  readonly check: (parsed: ParsedYaml, root: MapNode) => readonly Problem[];
}

/**
 * The text with the steps done, everything else byte for byte as it was. The result is read again and compared with what
 * was wanted; a SidecarError is thrown rather than give a text that is wrong.
 */
export function rewrite(given: string | undefined, steps: readonly Step[], kind: FileKind): string {
  let text = given === undefined ? `${kind.opening}\n` : opened(given, kind);
  if (steps.length === 0) mapOf(parseYaml(text), kind);
  for (const round of rounds(steps)) text = tryRound(text, round, kind);
  return text;
}

/** A file with nothing in it but comments gets its first line. */
function opened(text: string, kind: FileKind): string {
  const { root, problems } = parseYaml(text);
  if (problems.length || (root && !(root.type === 'scalar' && root.value === null))) return text;
  const end = lineEndOf(text);
  return `${text}${text === '' || text.endsWith('\n') ? '' : end}${kind.opening}${end}`;
}

/** Steps in a row of which no two have a target in common. */
function rounds(steps: readonly Step[]): Step[][] {
  const all: Step[][] = [];
  let targets = new Set<string>();
  for (const step of steps) {
    const round = all[all.length - 1];
    if (round && !step.targets.some((target) => targets.has(target))) round.push(step);
    else {
      all.push([step]);
      targets = new Set();
    }
    for (const target of step.targets) targets.add(target);
  }
  return all;
}

function tryRound(text: string, round: readonly Step[], kind: FileKind): string {
  try {
    return doRound(text, round, kind);
  } catch (error) {
    if (!(error instanceof OverlappingEdits || error instanceof CannotSplice)) throw error;
    const [only] = round;
    if (round.length > 1) {
      const half = round.length >> 1;
      return tryRound(tryRound(text, round.slice(0, half), kind), round.slice(half), kind);
    }
    return trySmaller(text, only!, kind, error);
  }
}

function trySmaller(text: string, step: Step, kind: FileKind, error: Error): string {
  if (step.parts && step.parts.length > 1) {
    try {
      return step.parts.reduce((now, part) => tryRound(now, [part], kind), text);
    } catch (inner) {
      if (!(inner instanceof SidecarError) || !step.lastResort) throw inner;
    }
  }
  if (step.lastResort) return tryRound(text, [step.lastResort], kind);
  const said = words`This file is written in a way that cannot be changed safely: ${error.message}`;
  throw new SidecarError([parseYaml(text).problemAt('cannot-write', said, { start: 0, end: 0 })]);
}

function doRound(text: string, round: readonly Step[], kind: FileKind): string {
  const parsed = parseYaml(text);
  const root = mapOf(parsed, kind);
  const wanted = structuredClone(dataOf(root)) as Working;
  const draft: Draft = { text, lineEnd: lineEndOf(text), edits: [] };
  try {
    for (const step of round) step.want(wanted);
    for (const step of round) step.splice(draft, root, wanted);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new SidecarError([parsed.problemAt(error.code, error.words, { start: 0, end: 0 })]);
  }
  if (draft.edits.length === 0) return text;
  const made = applyEdits(text, draft.edits);
  if (made.length > MAX_LENGTH) {
    const said = words`This file would have ${made.length} characters; more than ${MAX_LENGTH} could not be read again.`;
    throw new SidecarError([parsed.problemAt('too-large', said, { start: 0, end: 0 })]);
  }
  const again = parseYaml(made);
  if (!again.root || again.problems.length || !isEqual(dataOf(again.root), wanted as Data)) {
    throw new CannotSplice('the result would not be what was asked.');
  }
  return made;
}

function mapOf(parsed: ParsedYaml, kind: FileKind): MapNode {
  const { root, problems } = parsed;
  if (problems.length) throw new SidecarError(problems);
  if (root?.type !== 'map') {
    const said = words`This file is not a mapping of keys such as “schema”.`;
    throw new SidecarError([parsed.problemAt('not-a-mapping', said, root ?? { start: 0, end: 0 })]);
  }
  const found = kind.check(parsed, root);
  if (found.length) throw new SidecarError(found);
  return root;
}
