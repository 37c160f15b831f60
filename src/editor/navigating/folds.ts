import { firstIndex } from '../../sidecar/firstIndex';
import { atOnce } from '../../sidecar/atOnce';
import type { JudgedArticle } from '../../sidecar/judge';

/** Lines that fold into the first of them; both are counted from 0, the last one included. */
export interface Fold {
  readonly first: number;
  readonly last: number;
}

/**
 * What folds in an article: sections below a heading, questions with their answers or the turns of a transcript, paragraphs
 * that run over several lines, and quotes over several paragraphs.
 */
export function foldsOf(text: string, article: Pick<JudgedArticle, 'quotes'>): Fold[] {
  return atOnce(foldsInSteps(text, article));
}

/** The same in steps, for a long article. Yields nothing of use. */
export function* foldsInSteps(text: string, article: Pick<JudgedArticle, 'quotes'>): Generator<void, Fold[]> {
  const lines = yield* linesOf(text);
  let folds: Fold[] = [];
  for (const find of [sections, turns, wrapped]) {
    yield;
    folds = folds.concat(find(lines));
  }
  yield;
  folds = folds.concat(yield* longQuotes(text, lines, article));
  yield;
  // Only one fold can begin at a line: the longest one.
  const longest = new Map<number, Fold>();
  for (const fold of folds) {
    if (fold.last <= fold.first) continue;
    const other = longest.get(fold.first);
    if (!other || other.last < fold.last) longest.set(fold.first, fold);
  }
  return [...longest.values()].sort((a, b) => a.first - b.first);
}

interface Line {
  readonly start: number;
  readonly words: string;
}

/** How many lines or quotes are looked at in one step. */
const STEP = 1000;

function* linesOf(text: string): Generator<void, Line[]> {
  const lines: Line[] = [];
  for (let start = 0; ;) {
    if (lines.length % STEP === STEP - 1) yield;
    const newline = text.indexOf('\n', start);
    lines.push({ start, words: text.slice(start, newline < 0 ? undefined : newline).trim() });
    if (newline < 0) return lines;
    start = newline + 1;
  }
}

/** Each of these lines, in order, with what follows up to the next of them; `stops` end a fold without beginning one. */
function upToNext(lines: readonly Line[], begins: readonly number[], stops: readonly number[] = []): Fold[] {
  const ends = [...begins, ...stops].sort((a, b) => a - b);
  let next = 0;
  return begins.map((first) => {
    while (ends[next] <= first) next++;
    let last = (ends[next] ?? lines.length) - 1;
    while (last > first && !lines[last].words) last--;
    return { first, last };
  });
}

function sections(lines: readonly Line[]): Fold[] {
  return upToNext(lines, headingsIn(lines));
}

/** Short lines that stand alone, begin as a title does and end without a stop; the article's own headline is none of them. */
function headingsIn(lines: readonly Line[]): number[] {
  const headline = lines.findIndex(({ words }) => words);
  if (headline < 0) return [];
  return lines.flatMap(({ words }, index) => {
    if (index <= headline || lines[index - 1].words || !words) return [];
    const isShort = words.length <= LONGEST_HEADING;
    const isByline = BYLINE.test(words);
    return isShort && !isByline && HEADING_START.test(words) && !STOP.test(words) ? [index] : [];
  });
}

/** In UTF-16 units: a line of print. */
const LONGEST_HEADING = 80;
/** `What comes next`, `## The vote`, `10:42 a.m. The gates close`, `14.05` */
const HEADING_START = /^(?:#|\p{Lu}|\d{1,2}[.:]\d\d)/u;
/** `By Ana Ruiz` */
const BYLINE = /^(?:By|BY) /;
/** The end of a sentence, of a clause, or of somebody's words. */
const STOP = /[.!?:;,…”"’')\]]$/;

/** An interview's questions with their answers; else the turns of a transcript. */
function turns(lines: readonly Line[]): Fold[] {
  const labels = lines.flatMap(({ words }, line) => {
    const label = LABEL.exec(words)?.[1];
    return label === undefined ? [] : [{ line, label }];
  });
  if (labels.length < FEWEST_TURNS) return [];
  const headings = headingsIn(lines);
  const questions = labels.filter(({ label }) => QUESTION.test(label)).map(({ line }) => line);
  const begins = questions.length > 1 ? questions : labels.map(({ line }) => line);
  return upToNext(lines, begins, headings);
}

/** `Q: Why now?`, `MAYOR ORTEGA: We will see.`, `Ana Ruiz: Yes.`; not `He put it so: no.` */
const LABEL = /^(\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,4}):(?=\s|$)/u;
const QUESTION = /^(?:Q|Question|QUESTION)\.?$/;
/** Fewer lines that begin with a name and a colon make no transcript. */
const FEWEST_TURNS = 3;

/** Lines without an empty one between them: a paragraph as hard-wrapped text has it. */
function wrapped(lines: readonly Line[]): Fold[] {
  // Where no line is empty each line is a paragraph, and the whole text would be one fold.
  if (!lines.some(({ words }, index) => !words && index < lines.length - 1)) return [];
  const folds: Fold[] = [];
  let first = -1;
  for (let line = 0; line <= lines.length; line++) {
    const words = lines[line]?.words;
    if (words && first < 0) first = line;
    if (words || first < 0) continue;
    folds.push({ first, last: line - 1 });
    first = -1;
  }
  return folds;
}

/** Quotes over several paragraphs, their pieces with nothing but marks and spaces between them. */
function* longQuotes(
  text: string,
  lines: readonly Line[],
  { quotes }: Pick<JudgedArticle, 'quotes'>,
): Generator<void, Fold[]> {
  const open = new Map<string, { start: number; end: number }>();
  const whole: { start: number; end: number }[] = [];
  for (const [at, { id, group, start, end }] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    const before = open.get(id ?? group);
    if (
      before &&
      start >= before.end &&
      start - before.end < MOST_BETWEEN &&
      !LETTER.test(text.slice(before.end, start))
    )
      before.end = end;
    else {
      const stretch = { start, end };
      open.set(id ?? group, stretch);
      whole.push(stretch);
    }
  }
  yield;
  return whole.map(({ start, end }) => ({ first: lineAt(lines, start), last: lineAt(lines, end) }));
}

/** Marks, line ends and the spaces of an indent, in UTF-16 units. */
const MOST_BETWEEN = 40;
const LETTER = /[\p{L}\p{N}]/u;

function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(0, firstIndex(lines, ({ start }) => start > offset) - 1);
}
