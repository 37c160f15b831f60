import { Shape, type Tokens } from '../tokens';

/** Which marks close what an opening mark opened; people mix them, so any double mark closes a double one. */
export const Mark = {
  None: 0,
  DoubleOpen: 1,
  DoubleClose: 2,
  DoubleEither: 3,
  SingleOpen: 4,
  SingleClose: 5,
  SingleEither: 6,
} as const;

/** What each mark can be, by its hash. */
export const marks = new Map<number, number>([
  [0x22, Mark.DoubleEither],
  [0x201c, Mark.DoubleOpen],
  [0x201d, Mark.DoubleClose],
  [0x201e, Mark.DoubleOpen],
  [0x201f, Mark.DoubleOpen],
  [0x00ab, Mark.DoubleOpen],
  [0x00bb, Mark.DoubleClose],
  [0x2033, Mark.DoubleEither],
  [2, Mark.DoubleOpen],
  [3, Mark.DoubleEither],
  [0x2018, Mark.SingleOpen],
  [0x201a, Mark.SingleOpen],
  [0x2039, Mark.SingleOpen],
  [0x2019, Mark.SingleClose],
  [0x203a, Mark.SingleClose],
  [0x27, Mark.SingleEither],
  [0x60, Mark.SingleOpen],
]);

/** A pair of marks, in tokens. */
export interface Pair {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
}

/** The first-level pairs of one paragraph, left to right. */
export function pairMarks(tokens: Tokens, first: number, end: number, goesOn: boolean): Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  for (let at = first; at < end; at++) {
    if (tokens.shapes[at] !== Shape.Punctuation) continue;
    const mark = marks.get(tokens.hashes[at]);
    if (!mark) continue;
    if (mark >= Mark.SingleOpen) {
      if (open >= 0 || mark === Mark.SingleClose || !looksOpening(tokens, at, first, end)) continue;
      const close = singleClose(tokens, at, end, goesOn ? 'sure' : 'any');
      if (!close && goesOn && mark === Mark.SingleOpen && !hasSingleOpen(tokens, at + 1, end)) {
        // ‘We had no plan. ¶ ‘Now we have one.’
        pairs.push({ open: at, close: end, closed: false });
        break;
      }
      if (close > 0) {
        pairs.push({ open: at, close, closed: true });
        at = close;
      }
      continue;
    }
    const opening =
      mark === Mark.DoubleOpen
        ? !looksClosing(tokens, at, first, end)
        : mark === Mark.DoubleClose
          ? open < 0 && looksOpening(tokens, at, first, end) && !looksClosing(tokens, at, first, end)
          : open < 0;
    if (!opening) {
      if (open >= 0) {
        pairs.push({ open, close: at, closed: true });
        open = -1;
      }
    } else if (open < 0) open = at;
    // A second opening mark before any closing one: nested where both are closed, else the first was never closed.
    else if (mark === Mark.DoubleOpen && at > open + 1) {
      const nestedClose = closesTwice(tokens, at, end);
      if (nestedClose > 0) {
        pairs.push({ open, close: nestedClose, closed: true });
        open = -1;
        at = nestedClose;
        continue;
      }
      const close = sentenceEndBefore(tokens, open, at);
      if (close > 0) pairs.push({ open, close, closed: false });
      open = at;
    }
  }
  if (open >= 0 && open + 1 < end) pairs.push({ open, close: end, closed: false });
  return pairs;
}

/** The second of two closing marks that follow a nested opening one, 0 where another opening mark comes first. */
function closesTwice(tokens: Tokens, nested: number, end: number): number {
  let closed = 0;
  const limit = Math.min(end, nested + 300);
  for (let at = nested + 1; at < limit; at++) {
    if (tokens.shapes[at] !== Shape.Punctuation) continue;
    const mark = marks.get(tokens.hashes[at]);
    if (mark === Mark.DoubleOpen) return 0;
    if (mark === Mark.DoubleClose && ++closed === 2) return at;
  }
  return 0;
}

/** The last sentence end between two opening marks: what the first of them can have meant to hold. */
function sentenceEndBefore(tokens: Tokens, open: number, next: number): number {
  for (let at = next - 1; at > open + 1; at--) {
    const code = tokens.hashes[at];
    if (code === 46 || code === 33 || code === 63) return at + 1;
  }
  return 0;
}

function looksOpening(tokens: Tokens, at: number, first: number, end: number): boolean {
  if (at + 1 >= end || tokens.starts[at + 1] > tokens.ends[at]) return false;
  if (at === first || tokens.starts[at] > tokens.ends[at - 1]) return true;
  const before = tokens.hashes[at - 1];
  return (
    tokens.shapes[at - 1] === Shape.Punctuation &&
    (before === 40 || before === 91 || before === 0x2014 || before === 45 || marks.has(before))
  );
}

function looksClosing(tokens: Tokens, at: number, first: number, end: number): boolean {
  if (at === first || tokens.starts[at] > tokens.ends[at - 1]) return false;
  return at + 1 >= end || tokens.starts[at + 1] > tokens.ends[at] || tokens.shapes[at + 1] === Shape.Punctuation;
}

/**
 * Where a single mark at `open` is closed. ’ is an apostrophe too: in ‘The nurses’ pay is low,’ she said. the mark after
 * the comma is sure, the one after an s is not, unless no surer one follows before the next opening mark.
 */
function singleClose(tokens: Tokens, open: number, end: number, wanted: 'sure' | 'any'): number {
  let doubtful = 0;
  for (let at = open + 1; at < end; at++) {
    const code = tokens.hashes[at];
    if (
      tokens.shapes[at] !== Shape.Punctuation ||
      (code !== 0x2019 && code !== 39 && code !== 0x203a && code !== 0x2018)
    )
      continue;
    if (tokens.starts[at] > tokens.ends[at - 1]) {
      if (at + 1 < end && tokens.starts[at + 1] === tokens.ends[at]) return doubtful;
      continue;
    }
    if (code === 0x2018) continue;
    const spaced = at + 1 >= end || tokens.starts[at + 1] > tokens.ends[at];
    const follows = at + 1 < end && tokens.shapes[at + 1] === Shape.Punctuation;
    if (!spaced && !follows) continue;
    const afterStop = tokens.shapes[at - 1] === Shape.Punctuation;
    if (afterStop || follows || at + 1 >= end) return at;
    if (!endsWithS(tokens, at - 1)) return at;
    if (wanted === 'any') doubtful ||= at;
  }
  return doubtful;
}

function hasSingleOpen(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (tokens.hashes[at] === 0x2018 && tokens.shapes[at] === Shape.Punctuation) return true;
  return false;
}

function endsWithS(tokens: Tokens, at: number): boolean {
  return tokens.tags[at] === 2 || tokens.tags[at] === 15 || tokens.tags[at] === 3 || tokens.tags[at] === 1;
}
