/** What is asked of a document; lines are counted from 0. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** Lines of a document, the last one included. */
export interface LineWindow {
  readonly first: number;
  readonly last: number;
}

/** In UTF-16 units: what is read in a few milliseconds. */
const MOST = 6000;
const MOST_AT_ONCE = 2500;

/** Some lines and so many paragraphs on both sides; `undefined` where that is too much to read at once. */
export function paragraphsAround(document: Lines, around: LineWindow, paragraphs: number): LineWindow | undefined {
  const length = (line: number) => document.lineAt(line).text.length;
  let { first } = around;
  let last = Math.min(around.last, document.lineCount - 1);
  let letters = 0;
  for (let line = first; line <= last; line++) if ((letters += length(line)) > MOST) return undefined;
  for (let blank = 0; first > 0 && blank <= paragraphs && letters < MOST / 2; first--) {
    const before = length(first - 1);
    if (before > MOST / 2) break;
    letters += before;
    if (before === 0) blank++;
  }
  for (let blank = 0; last < document.lineCount - 1 && blank <= paragraphs && letters < MOST; last++) {
    const after = length(last + 1);
    if (after > MOST / 2) break;
    letters += after;
    if (after === 0) blank++;
  }
  return { first, last };
}

/**
 * The first of some lines that are not among those `seen`, as many as can be read at once, up to the end of a paragraph where there
 * is one; `undefined` when all were seen. Lines too long to be read at once are passed over.
 */
export function unseenLines(document: Lines, of: LineWindow, seen: ReadonlySet<number>): LineWindow | undefined {
  const stop = Math.min(of.last, document.lineCount - 1);
  const length = (line: number) => document.lineAt(line).text.length;
  const isWanted = (line: number) => line <= stop && !seen.has(line) && length(line) <= MOST;
  let { first } = of;
  while (first <= stop && !isWanted(first)) first++;
  if (first > stop) return undefined;
  let last = first;
  for (let letters = length(first); isWanted(last + 1); last++) {
    letters += length(last + 1);
    const isBetweenParagraphs = length(last + 1) === 0;
    if (letters > (isBetweenParagraphs ? MOST_AT_ONCE : MOST)) break;
  }
  return { first, last };
}
