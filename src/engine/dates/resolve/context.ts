import type { Day } from '../calendar';
import type { Direction } from '../direction';

/** What is known at one place of the article: its date, and what was named before. Filled from left to right. */
export interface Context {
  /** The day the article was published, or null. */
  readonly document: Day | null;
  /** The last day, month (counted from the year 0) and year named, and where: a count of tokens over the whole text. */
  day: Day | null;
  dayAt: number;
  month: number | null;
  monthAt: number;
  year: number | null;
  yearAt: number;
  /** The year of the last date that stated month and year, and where it stands. */
  statedYear: number | null;
  statedAt: number;
  /** The last quarter a report was about, as its first month; `a year earlier` follows it. */
  quarter: number | null;
  /** Where each month (1 to 12) was last named and in which year, so that `January` after `Jan. 10` is the same one. */
  readonly months: ({ readonly year: number; readonly at: number } | undefined)[];
  /** Where the present node stands, in the same count. */
  position: number;
  /** The direction of the present node; asked only when a rule needs it. */
  direction: () => Direction;
  /** The date right before, where only `and`, `or`, `to` or a dash stands between: `Tuesday or Wednesday`. */
  joined: { readonly day?: Day; readonly month?: number } | null;
  /** Whether the two are the ends of a range: `Monday-Friday`, `Monday to Friday`. */
  range: boolean;
  /** The word before the present node, where the lexicon has it. */
  before: string;
  /** Whether an article opens the present node: `the next month`. */
  article: boolean;
  /** The year of a date with one that stands in the same sentence, or null. */
  sentenceYear: number | null;
}

/** Near enough that `that day` still means it. */
const RECENT = 250;

export function newContext(document: Day | null): Context {
  return {
    document,
    day: null,
    dayAt: -Infinity,
    month: null,
    monthAt: -Infinity,
    year: null,
    yearAt: -Infinity,
    quarter: null,
    statedYear: null,
    statedAt: -Infinity,
    months: [],
    position: 0,
    direction: () => ({ ahead: false, sure: true }),
    joined: null,
    range: false,
    before: '',
    article: false,
    sentenceYear: null,
  };
}

/** The last day named, as long as it is near; else the article's. */
export function namedDay(c: Context): Day | null {
  return c.day !== null && c.position - c.dayAt < RECENT ? c.day : c.document;
}

/** The year a month was last named with, as long as that was near. */
export function yearNamedWith(c: Context, month: number): number | null {
  const named = c.months[month];
  return named && c.position - named.at < 400 ? named.year : null;
}

export function isRecent(c: Context, at: number): boolean {
  return c.position - at < RECENT;
}

/** In the same or the neighbouring sentence, so that `at 8 p.m.` belongs to it. */
export function isNear(c: Context, at: number): boolean {
  return c.position - at < 40;
}
