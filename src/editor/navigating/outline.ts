import type { Extent } from '../../engine';
import { atOnce } from '../../sidecar/atOnce';
import type { JudgedArticle, JudgedDate, JudgedPassage, JudgedQuote } from '../../sidecar/judge';

/** A row of the outline. Offsets are UTF-16 into the article, half-open; children lie inside their parent. */
export type OutlineRow = Extent & { readonly children: readonly OutlineRow[] } & (
    | { readonly type: 'turn'; readonly speaker: string | null; readonly quotes: number }
    | { readonly type: 'quote'; readonly quote: JudgedQuote }
    | { readonly type: 'date'; readonly date: JudgedDate }
    | { readonly type: 'passage'; readonly passage: JudgedPassage }
  );

/** A row that is not complete yet. */
type Draft<T = OutlineRow> = T extends OutlineRow
  ? { -readonly [K in keyof Omit<T, 'children'>]: T[K] } & { children: Draft[] }
  : never;

/**
 * An article as a tree: who speaks, turn by turn, the quotes below; dates and passages where they stand. A turn goes on until
 * somebody else speaks, so that no two of them overlap: breadcrumbs and sticky scroll ask who is speaking *here*.
 */
export function outlineOf(article: JudgedArticle): OutlineRow[] {
  return atOnce(outlineInSteps(article));
}

/** The same in steps, for a long article. Yields nothing of use. */
export function* outlineInSteps(article: JudgedArticle): Generator<void, OutlineRow[]> {
  const spoken = yield* turns(yield* quoteHulls(article));
  if (isLongOutline(article)) return spoken.filter(({ type }) => type === 'turn') as OutlineRow[];
  const rows: Draft[] = [
    ...spoken,
    ...article.dates.map(({ start, end }, index): Draft => ({
      type: 'date',
      start,
      end,
      date: article.dates[index],
      children: [],
    })),
    ...article.passages
      .filter(({ piece }) => piece === 0)
      .map((passage): Draft => ({ type: 'passage', start: passage.start, end: passage.end, passage, children: [] })),
  ];
  return nested(rows);
}

/**
 * Whether an article has so many quotes and dates that its outline holds only who speaks, turn by turn: VS Code takes the
 * outline anew after every pause in typing, and would stand still for it.
 */
export function isLongOutline({ quotes, dates }: JudgedArticle): boolean {
  return quotes.length + dates.length > MOST_ROWS;
}

const MOST_ROWS = 4000;

/** How many quotes are looked at in one step. */
const STEP = 500;

interface Hull extends Extent {
  readonly quote: JudgedQuote;
  /** The quote with its source and cue. */
  readonly whole: Extent;
}

/** The quotes in the order of the text, the pieces of an interrupted one together. */
function* quoteHulls({ quotes }: JudgedArticle): Generator<void, Hull[]> {
  const byKey = new Map<string, Hull>();
  for (const [at, quote] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    const key = quote.id ?? quote.group;
    const before = byKey.get(key);
    const { start, end } = before ? hull(before, quote) : quote;
    const near = [quote.source, quote.cue].filter((span) => span !== null && Math.abs(span.start - quote.start) < NEAR);
    const whole = near.reduce<Extent>((all, span) => hull(all, span!), before ? hull(before.whole, quote) : quote);
    byKey.set(key, { quote: before?.quote ?? quote, start, end, whole });
  }
  return [...byKey.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How far from its quote a source may stand to be shown with it, in UTF-16 units; farther, the turn would swallow others. */
const NEAR = 400;

function* turns(quotes: readonly Hull[]): Generator<void, Draft[]> {
  const rows: Draft[] = [];
  let turn: (Draft & { type: 'turn' }) | undefined;
  let end = 0;
  for (const [at, { quote, whole, ...extent }] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    // A quote inside another belongs to whoever quotes it.
    const isInside = extent.end <= end;
    if (!isInside && turn?.speaker !== quote.speaker) {
      const start = Math.max(Math.min(whole.start, extent.start), turn?.end ?? 0);
      turn = {
        type: 'turn',
        speaker: quote.speaker,
        quotes: 0,
        start: Math.min(start, extent.start),
        end: extent.end,
        children: [],
      };
      rows.push(turn);
    }
    if (turn && !isInside) {
      turn.quotes++;
      turn.end = Math.max(turn.end, whole.end);
      end = extent.end;
    }
    rows.push({ type: 'quote', quote, ...extent, children: [] });
  }
  // A source that stands behind the next speaker's words does not make the turn reach over them.
  const all = rows.filter((row): row is Draft & { type: 'turn' } => row.type === 'turn');
  for (const [index, row] of all.entries()) row.end = Math.min(row.end, all[index + 1]?.start ?? row.end);
  return rows;
}

/** Puts each row below the smallest one that holds it. */
function nested(rows: Draft[]): OutlineRow[] {
  const order = { passage: 0, turn: 1, quote: 2, date: 3 };
  rows.sort((a, b) => a.start - b.start || b.end - a.end || order[a.type] - order[b.type]);
  const top: Draft[] = [];
  const open: Draft[] = [];
  for (const row of rows) {
    while (open.length && open[open.length - 1].end < row.end) open.pop();
    (open[open.length - 1]?.children ?? top).push(row);
    open.push(row);
  }
  return top;
}

function hull(a: Extent, b: Extent): Extent {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
