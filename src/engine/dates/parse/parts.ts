import { CARDINAL, HOLIDAY, UNIT, WEEKDAY } from '../lexicon/classes';
import type { DateAt, Node } from '../nodes';
import type { Tokens } from '../tokens';
import { calendarAt } from './calendarDates';
import { holidayAt, ordinalAt, yearPartAt } from './periods';
import { amountAt } from './quantity';

/** `first week of March`, `last day of the year`, `second Tuesday in November`. */
export function nthAt(t: Tokens, i: number, depth: number, dateAt: DateAt): Node | null {
  const ordinal = ordinalAt(t, i);
  if (!ordinal || ordinal.n > 31) return null;
  const months = firstMonths(t, i, ordinal, depth, dateAt);
  if (months) return months;
  const word = t.word(ordinal.to);
  const weekday = word.classes & WEEKDAY && !word.short ? word.weekday : undefined;
  if (!weekday && (!(word.classes & UNIT) || word.plural)) return null;
  if (word.unit === 'quarter' || word.unit === 'half' || word.unit === 'century') return null;
  const of = t.text(ordinal.to + 1);
  if (of !== 'of' && (of !== 'in' || ordinal.n < 0)) return null;
  if (word.unit === 'year') return null;
  const inner = dateAt(t, ordinal.to + 2, depth + 1);
  if (!inner || (inner.kind !== 'calendar' && inner.kind !== 'unit') || (inner.kind === 'calendar' && inner.day))
    return null;
  const node: Node = { kind: 'nth', n: ordinal.n, of: inner, from: i, to: inner.to };
  return weekday ? { ...node, weekday } : { ...node, unit: word.unit as 'day' };
}

/** `first nine months of 1998`, `last three days of March`: a length, the year named with it included. */
function firstMonths(
  t: Tokens,
  i: number,
  ordinal: { n: number; to: number },
  depth: number,
  dateAt: DateAt,
): Node | null {
  if (ordinal.n !== 1 && ordinal.n !== -1) return null;
  const read = amountAt(t, ordinal.to);
  if (!read?.plural || t.text(ordinal.to) === 'a') return null;
  const of = t.text(read.to) === 'of' ? dateAt(t, read.to + 1, depth + 1) : null;
  const whole = of && (of.kind === 'calendar' || of.kind === 'unit') ? of.to : 0;
  // `the last three days` alone is a stretch up to now.
  if (!whole && ordinal.n < 0) return null;
  return { kind: 'stretch', amount: read.amount, relation: 'same', from: i, to: whole || read.to };
}

/** `fiscal 1998`, `fiscal year 1998`, `FY1998`: the year that is named. */
export function fiscalAt(t: Tokens, i: number): Node | null {
  const text = t.text(i);
  if (text === 'fy') {
    const year = calendarAt(t, i + 1);
    return year?.year && !year.month ? { ...year, from: i } : null;
  }
  // `the year 2000`
  if (text === 'year' && calendarAt(t, i + 1)?.year) {
    const year = calendarAt(t, i + 1)!;
    return year.month ? null : { ...year, from: i };
  }
  if (text !== 'fiscal' && text !== 'financial' && text !== 'academic' && text !== 'tax') return null;
  const at = t.text(i + 1) === 'year' ? i + 2 : i + 1;
  const part = text === 'fiscal' ? yearPartAt(t, at) : null;
  if (part) return { ...part, from: i };
  const year = calendarAt(t, at);
  return year?.year && !year.month && (text === 'fiscal' || at === i + 2) ? { ...year, from: i } : null;
}

/** `week of March 6`, `weekend of March 6`, `Easter week`, `the 14th`. */
export function weekOfAt(t: Tokens, i: number, depth: number, dateAt: DateAt): Node | null {
  const unit = t.word(i).unit;
  if (
    (unit === 'week' || unit === 'weekend') &&
    (t.text(i + 1) === 'of' || t.text(i + 1) === 'ended' || t.text(i + 1) === 'ending')
  ) {
    const day = t.has(i + 2, CARDINAL) ? null : dateAt(t, i + 2, depth + 1);
    const isDay = day && ((day.kind === 'calendar' && day.day) || day.kind === 'holiday');
    return isDay ? { kind: 'weekOf', day, weekend: unit === 'weekend', from: i, to: day.to } : null;
  }
  const holiday = t.has(i, HOLIDAY) ? holidayAt(t, i) : null;
  if (holiday && (t.text(holiday.to) === 'week' || t.text(holiday.to) === 'weekend')) {
    return { kind: 'weekOf', day: holiday, weekend: t.text(holiday.to) === 'weekend', from: i, to: holiday.to + 1 };
  }
  return null;
}
