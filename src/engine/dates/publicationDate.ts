import type { Span } from '../annotations';
import { dayOf } from './calendar';
import { WEEKDAY } from './lexicon/classes';
import { calendarAt } from './parse/calendarDates';
import { tokenise } from './tokenise';
import { CAPITAL, DIGITS, LETTERS, LINE, Tokens } from './tokens';
import { dayValue } from './values';

/** A date that says when the article was published; the span is the date alone: `March 3, 2024`. */
export interface PublicationDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

/** Datelines and bylines stand at the top; further down a full date is one the story tells of. */
const TOP = 2_500;
/** Words that announce a date of publication, lower case: `Published 3 March 2024`, `Updated: …`. */
const ANNOUNCED = new Set([
  'published',
  'posted',
  'updated',
  'date',
  'dated',
  'filed',
  'released',
  'issued',
  'modified',
]);

const BETWEEN = new Set(['on', 'at', 'online', 'first', 'last']);

/**
 * The date of publication as the text itself states it: after `Published` or `Updated`, in a dateline
 * (`LISBON, March 3, 2024 (Reuters) —`), or alone on a line at the top. Only a full date counts; null where there is none.
 */
export function findPublicationDate(text: string): PublicationDate | null {
  const tokens = new Tokens(TOP >> 2);
  tokenise(tokens, text, 0, Math.min(text.length, TOP));
  let best: PublicationDate | null = null;
  let bestRank = 0;
  for (let i = 0; i < tokens.count; i++) {
    const date = tokens.flag(i, DIGITS | LETTERS) ? calendarAt(tokens, i) : null;
    if (!date) continue;
    if (date.year !== undefined && date.month !== undefined && date.day !== undefined) {
      const rank = rankAt(tokens, date.from, date.to);
      if (rank > bestRank) {
        const start = tokens.start[date.from]!;
        const end = tokens.end[date.to - 1]!;
        best = { start, end, text: text.slice(start, end), value: dayValue(dayOf(date.year, date.month, date.day)) };
        bestRank = rank;
      }
    }
    i = date.to - 1;
  }
  return best;
}

/** 3 after `Published`, 2 in a dateline, 1 alone on its line, 0 within the story. An `Updated` ranks below `Published`. */
function rankAt(t: Tokens, from: number, to: number): number {
  const line = lineStart(t, from);
  for (let i = from - 1; i >= line && from - i <= 6; i--) {
    const word = t.raw(i).toLowerCase();
    if (ANNOUNCED.has(word) && i - line <= 3) return word === 'updated' || word === 'modified' ? 2.5 : 3;
    // `He published a book on March 3`: other words between, and it is a story.
    if (t.flag(i, LETTERS) && !BETWEEN.has(word) && !t.has(i, WEEKDAY)) break;
  }
  if (isDateline(t, line, from, to)) return 2;
  const alone = t.flag(from, LINE) && (to >= t.count || t.flag(to, LINE) || isTime(t, to));
  return alone ? 1 : 0;
}

function lineStart(t: Tokens, i: number): number {
  while (i > 0 && !t.flag(i, LINE)) i--;
  return i;
}

/** A place in capitals before the date, a dash or an agency in parentheses behind it. */
function isDateline(t: Tokens, line: number, from: number, to: number): boolean {
  if (from - line > 8 || from === line) return false;
  for (let i = line; i < from; i++) {
    const isSign = !t.flag(i, LETTERS | DIGITS);
    if (!isSign && !t.flag(i, CAPITAL)) return false;
    if (t.sign(i) === 46 && i > line && t.length(i - 1) > 5) return false;
  }
  const upper = t.raw(line);
  const inCapitals = upper.length > 1 && upper === upper.toUpperCase();
  for (let i = to; i < to + 6 && i < t.count && !t.flag(i, LINE); i++) {
    const sign = t.sign(i);
    if (sign === 0x2014 || sign === 0x2013 || sign === 45 || sign === 95) return inCapitals || i > to;
    if (sign === 46) return false;
  }
  return false;
}

/** `March 3, 2024, 8:30 a.m.`, `March 3, 2024 | 08:30`: a time behind the date keeps it alone on its line. */
function isTime(t: Tokens, to: number): boolean {
  for (let i = to; i < to + 8; i++) {
    if (i >= t.count || (i > to && t.flag(i, LINE))) return i > to && sawDigits(t, to, i);
  }
  return false;
}

function sawDigits(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (t.flag(i, DIGITS)) return true;
  return false;
}
