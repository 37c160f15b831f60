import { lineEndOf } from '../yaml/lines';
import { parseYaml } from '../yaml/parseYaml';
import { slotsOf } from './slots';

/** A text with conflict markers, and what they are about. */
export interface Shown {
  readonly text: string;
  readonly hunks: readonly Hunk[];
}

/** Lines on which the two sides differ. */
export interface Hunk {
  /** 1-based, of the line `<<<<<<< ours`. */
  readonly line: number;
  /** The slots (see slots.ts) of its lines. */
  readonly paths: ReadonlySet<string>;
}

export const OURS_MARKER = '<<<<<<< ours';
export const BETWEEN_MARKER = '=======';
export const THEIRS_MARKER = '>>>>>>> theirs';

/**
 * Puts two texts that differ only in what clashes into one, as git shows a conflict: what both have stands once, the rest
 * between markers. Git's own form because every editor knows how to solve it, and because a file with it is no YAML: the
 * program neither reads half of it nor writes over it.
 */
export function showClashes(ours: string, theirs: string): Shown {
  const [a, b] = [ownedLines(ours), ownedLines(theirs)];
  const [leftInA, leftInB] = [countLines(a), countLines(b)];
  const made: string[] = [];
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const take = (lines: readonly OwnedLine[], at: number, left: Map<string, number>): OwnedLine => {
    const line = lines[at]!;
    left.set(line.key, left.get(line.key)! - 1);
    return line;
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.key === b[j]!.key) {
      made.push(take(a, i++, leftInA).text);
      take(b, j++, leftInB);
      continue;
    }
    const [mine, other]: [OwnedLine[], OwnedLine[]] = [[], []];
    do {
      const isOnlyIn = (left: Map<string, number>, line: OwnedLine | undefined) => line && !left.get(line.key);
      const before = i + j;
      while (i < a.length && isOnlyIn(leftInB, a[i])) mine.push(take(a, i++, leftInA));
      while (j < b.length && isOnlyIn(leftInA, b[j])) other.push(take(b, j++, leftInB));
      // Lines that stand in both, but in another order: they are shown twice rather than put in the wrong place.
      if (i + j === before) {
        if (i < a.length) mine.push(take(a, i++, leftInA));
        if (j < b.length) other.push(take(b, j++, leftInB));
      }
    } while ((i < a.length || j < b.length) && a[i]?.key !== b[j]?.key);
    hunks.push({ line: made.length + 1, paths: new Set([...mine, ...other].map(({ path }) => path)) });
    const texts = (lines: readonly OwnedLine[]) => lines.map(({ text }) => text);
    made.push(OURS_MARKER, ...texts(mine), BETWEEN_MARKER, ...texts(other), THEIRS_MARKER);
  }
  const lineEnd = lineEndOf(ours);
  const endsWithLine = ours.endsWith('\n') || made[made.length - 1] === THEIRS_MARKER;
  return { text: made.join(lineEnd) + (endsWithLine ? lineEnd : ''), hunks };
}

interface OwnedLine {
  readonly text: string;
  readonly path: string;
  /** Lines of the same words are the same only where they belong to the same slot. */
  readonly key: string;
}

/** Comments and empty lines belong to what follows them, all others to the last slot that has begun by their end. */
function ownedLines(text: string): OwnedLine[] {
  const { root } = parseYaml(text);
  const slots = root?.type === 'map' ? slotsOf(root) : [];
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  let offset = 0;
  let next = 0;
  return lines.map((given) => {
    const end = offset + given.length;
    const isBetween = /^\s*(?:#|$)/.test(given);
    while (next < slots.length && slots[next]!.start < end) next++;
    offset = end + 1;
    const path = slots[isBetween ? next : next - 1]?.path ?? '';
    const line = given.endsWith('\r') ? given.slice(0, -1) : given;
    return { text: line, path, key: `${path}\n${line}` };
  });
}

function countLines(lines: readonly OwnedLine[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { key } of lines) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}
