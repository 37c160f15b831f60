import type { Extent } from '../../engine';

/**
 * One thing a query asks, as it is written: in `sanctions -speaker:"Ana Ruiz",hale` the second term covers all but the first
 * word. Offsets are UTF-16 into the query, half-open.
 */
export interface Term extends Extent {
  readonly isNegated: boolean;
  /** `speaker`, without its colon; left out for bare words. */
  readonly key?: TermPart;
  /** What is asked for, any of these; empty when nothing stands behind the colon. */
  readonly values: readonly TermPart[];
}

export interface TermPart extends Extent {
  /** Without quotation marks. */
  readonly text: string;
  /** Between quotation marks: whole words, and spaces and commas are part of it. */
  readonly isQuoted: boolean;
}

/** Cuts a query into what it asks. Whatever is written can be cut: somebody is still typing. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (let at = afterSpace(query, 0); at < query.length; at = afterSpace(query, at)) {
    const term = termAt(query, at);
    terms.push(term);
    at = term.end;
  }
  return terms;
}

function termAt(query: string, start: number): Term {
  // A lone minus sign is a word like any other.
  const isNegated = isMinus(query[start]) && start + 1 < query.length && !isSpace(query[start + 1]);
  let at = isNegated ? start + 1 : start;
  const key = keyAt(query, at);
  if (!key) {
    const value = valueAt(query, at, () => false);
    return { start, end: value.end, isNegated, values: value.text ? [value] : [] };
  }
  at = key.end + 1;
  const values: TermPart[] = [];
  for (;;) {
    const value = valueAt(query, at, (character) => character === ',');
    if (value.text.trim()) values.push(value);
    at = value.end;
    if (query[at] !== ',') return { start, end: at, isNegated, key, values };
    at++;
  }
}

/** `speaker` of `speaker:hale`. A time of day, `10:30`, has none. */
function keyAt(query: string, start: number): TermPart | undefined {
  let end = start;
  while (end < query.length && /[a-z-]/i.test(query[end])) end++;
  if (end === start || query[end] !== ':') return undefined;
  return { start, end, text: query.slice(start, end), isQuoted: false };
}

/** Up to the next space or what `ends` it, or from one quotation mark to the next. A mark that is never closed reaches to the end. */
function valueAt(query: string, start: number, ends: (character: string) => boolean): TermPart {
  if (isMark(query[start])) {
    let close = start + 1;
    while (close < query.length && !isMark(query[close])) close++;
    const end = Math.min(close + 1, query.length);
    return { start, end, text: query.slice(start + 1, close), isQuoted: close < query.length };
  }
  let end = start;
  while (end < query.length && !isSpace(query[end]) && !ends(query[end])) end++;
  return { start, end, text: query.slice(start, end), isQuoted: false };
}

function afterSpace(query: string, from: number): number {
  let at = from;
  while (at < query.length && isSpace(query[at])) at++;
  return at;
}

const isSpace = (character: string) => /\s/.test(character);
const isMark = (character: string | undefined) => character !== undefined && '"“”„'.includes(character);
/** The keyboard's minus, and the dashes that text programs make of it. */
const isMinus = (character: string) => '-–−'.includes(character);
