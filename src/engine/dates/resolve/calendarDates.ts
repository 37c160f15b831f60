import {
  civil,
  dayOf,
  daysInMonth,
  isDayOfMonth,
  isoWeek,
  monthNumber,
  mondayOf,
  weekdayOf,
  type Day,
} from '../calendar';
import type { Node } from '../nodes';
import { dayValue, monthValue, two, yearValue } from '../values';
import { namedDay, yearNamedWith, type Context } from './context';
import type { Resolved } from './resolve';

type Calendar = Extract<Node, { kind: 'calendar' }>;

/** Within so many days of publication a month and day without a year are those nearest to it. */
const NEAREST = 75;
const CERTAIN = 45;

export function resolveCalendar(node: Calendar, c: Context): Resolved {
  if (node.isoWeek !== undefined && node.year !== undefined) return isoWeekDate(node.year, node.isoWeek);
  if (node.day !== undefined && node.month !== undefined) return dayOfMonth(node, node.month, node.day, c);
  if (node.month !== undefined) return month(node, node.month, c);
  if (node.day !== undefined) return dayOfSomeMonth(node.weekday, node.day, c);
  if (node.weekday !== undefined) return weekday(node, node.weekday, c);
  const year = node.year ?? 0;
  return { type: 'DATE', value: yearValue(year), rule: 'year', year };
}

/** `Friday the 13th`, `on the 21st`: the nearest day that is so. */
function dayOfSomeMonth(weekday: number | undefined, d: number, c: Context): Resolved {
  const rule = weekday === undefined ? 'day-of-some-month' : 'weekday-of-month';
  if (c.document === null) return { type: 'DATE', value: `XXXX-XX-${two(d)}`, rule };
  const { year, month } = civil(c.document);
  const days: Day[] = [];
  for (let m = monthNumber(year, month) - 12; m <= monthNumber(year, month) + 12; m++) {
    const at = { year: Math.floor(m / 12), month: (m % 12) + 1 };
    if (d <= daysInMonth(at.year, at.month)) days.push(dayOf(at.year, at.month, d));
  }
  const same = days.filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  const { ahead, sure } = c.direction();
  // Every month has a 21st: the nearest is meant where the verb does not tell.
  const open = weekday === undefined && !sure;
  const day = nearest(
    same.filter((each) => open || (ahead ? each >= c.document! : each <= c.document!)),
    c.document,
  );
  if (day === undefined) return { type: 'DATE', value: `XXXX-XX-${two(d)}`, rule };
  return { type: 'DATE', value: dayValue(day), rule, anchor: c.document, day };
}

function isoWeekDate(year: number, week: number): Resolved {
  const monday = mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;
  const valid = isoWeek(monday).year === year;
  return { type: 'DATE', value: valid ? `${yearValue(year)}-W${two(week)}` : yearValue(year), rule: 'iso-week', year };
}

/** `March 20, 2026`, `Friday, March 20`, `March 20`, `last March 20`. */
function dayOfMonth(node: Calendar, m: number, d: number, c: Context): Resolved {
  if (node.year !== undefined) {
    const day = dayOf(node.year, m, Math.min(d, daysInMonth(node.year, m)));
    return { type: 'DATE', value: dayValue(day), rule: node.numeric ? 'numeric-date' : 'full-date', day };
  }
  const open: Resolved = { type: 'DATE', value: `XXXX-${two(m)}-${two(d)}`, rule: 'month-day-open' };
  const anchor = c.document;
  if (anchor === null) return c.sentenceYear === null ? open : inYear(c.sentenceYear, m, d, 'month-day-of-sentence');
  const days = [-1, 0, 1]
    .map((k) => civil(anchor).year + k)
    .filter((y) => isDayOfMonth(d, m, y))
    .map((y) => dayOf(y, m, d));
  if (node.weekday !== undefined) {
    const same = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3]
      .map((k) => civil(anchor).year + k)
      .filter((y) => isDayOfMonth(d, m, y))
      .map((y) => dayOf(y, m, d))
      .filter((day) => weekdayOf(day) === node.weekday);
    const day = nearest(same, anchor);
    if (day !== undefined) return { type: 'DATE', value: dayValue(day), rule: 'weekday-month-day', anchor, day };
  }
  const after = c.joined?.day;
  if (after !== undefined && !node.relation) {
    const { year, month } = civil(after);
    const later = m > month || (m === month && d > civil(after).day) ? year : year + 1;
    if (later === year || c.range) return inYear(later, m, d, 'month-day-after-joined');
  }
  const near = nearest(days, anchor);
  if (near === undefined) return open;
  const pick = (day: Day | undefined, rule: string): Resolved =>
    day === undefined ? open : { type: 'DATE', value: dayValue(day), rule, anchor, day };
  if (node.relation === 'last' || node.relation === 'previous')
    return pick(days.filter((day) => day < anchor).at(-1), 'month-day-last');
  if (node.relation === 'next')
    return pick(
      days.find((day) => day > anchor),
      'month-day-next',
    );
  if (Math.abs(near - anchor) <= NEAREST && !contradicts(c, near - anchor)) return pick(near, 'month-day-nearest');
  const { sentenceYear } = c;
  if (sentenceYear !== null && isDayOfMonth(d, m, sentenceYear))
    return inYear(sentenceYear, m, d, 'month-day-of-sentence');
  const known = yearNamedWith(c, m);
  if (known !== null && isDayOfMonth(d, m, known)) return pick(dayOf(known, m, d), 'month-day-as-named');
  if (c.direction().ahead)
    return pick(
      days.find((day) => day >= anchor),
      'month-day-future',
    );
  return pick(days.filter((day) => day <= anchor).at(-1), 'month-day-past');
}

/** Beyond a month and a half a verb that speaks plainly counts for more than nearness: `took effect Jan. 1`. */
function contradicts(c: Context, days: number): boolean {
  if (Math.abs(days) <= CERTAIN) return false;
  const { ahead, sure } = c.direction();
  return sure && ahead !== days > 0;
}

function inYear(year: number, m: number, d: number, rule: string): Resolved {
  const day = dayOf(year, m, Math.min(d, daysInMonth(year, m)));
  return { type: 'DATE', value: dayValue(day), rule, day };
}

/** `March 2026`, `March`, `last March`. A month is itself when the article appears in it. */
function month(node: Calendar, m: number, c: Context): Resolved {
  const of = (year: number, rule: string, anchor?: Day): Resolved => {
    const number = monthNumber(year, m);
    return {
      type: 'DATE',
      value: monthValue(number),
      rule,
      month: number,
      ...(anchor === undefined ? {} : { anchor }),
    };
  };
  if (node.year !== undefined) return of(node.year, 'month-year');
  if (node.ofYear !== undefined && c.document !== null) {
    return of(civil(c.document).year + node.ofYear, 'month-of-named-year', c.document);
  }
  if (c.document === null)
    return c.sentenceYear === null
      ? { type: 'DATE', value: `XXXX-${two(m)}`, rule: 'month-open' }
      : of(c.sentenceYear, 'month-of-sentence');
  const today = civil(c.document);
  const anchor = c.document;
  switch (node.relation) {
    case 'last':
    case 'previous':
      return of(m < today.month ? today.year : today.year - 1, 'month-last', anchor);
    case 'next':
      return of(m > today.month ? today.year : today.year + 1, 'month-next', anchor);
    case 'this':
      return of(today.year, 'month-this', anchor);
    case 'same':
      if (c.year !== null) return of(c.year, 'month-same-year', anchor);
      break;
    case 'recent':
    case 'following':
    case undefined:
  }
  if (c.sentenceYear !== null) return of(c.sentenceYear, 'month-of-sentence');
  const after = c.joined?.month;
  if (after !== undefined) {
    const month = after + ((m - (after % 12) + 10) % 12) + 1;
    if (month - after <= 8) return of(Math.floor(month / 12), 'month-after-joined', anchor);
  }
  const known = yearNamedWith(c, m);
  if (known !== null) return of(known, 'month-as-named');
  if (m === today.month) return of(today.year, 'month-of-publication', anchor);
  const ahead = (m - today.month + 12) % 12;
  const direction = c.direction();
  // Of a month that was just over, news would say `next March`; where the verb is unsure, the nearer one is meant.
  const isAhead = direction.ahead && (direction.sure ? ahead < 11 : ahead <= 8);
  const first = m > today.month ? today.year : today.year + 1;
  return isAhead ? of(first, 'month-future', anchor) : of(first - 1, 'month-past', anchor);
}

/** `Friday`: on a Friday the day of publication, else the one before or ahead, as the verb says. */
function weekday(node: Calendar, w: number, c: Context): Resolved {
  const anchor = node.relation === 'following' || node.relation === 'previous' ? namedDay(c) : c.document;
  if (anchor === null) return { type: 'DATE', value: `XXXX-WXX-${w}`, rule: 'weekday-open' };
  const ahead = (w - weekdayOf(anchor) + 7) % 7;
  const at = (day: Day, rule: string): Resolved => ({ type: 'DATE', value: dayValue(day), rule, anchor, day });
  const before = anchor + (ahead === 0 ? -7 : ahead - 7);
  switch (node.relation) {
    case 'last':
      return at(before, 'weekday-last');
    case 'previous':
      return at(before, 'weekday-previous');
    case 'following':
      return at(anchor + (ahead || 7), 'weekday-following');
    case 'next':
      return at(mondayOf(anchor) + 6 + w, 'weekday-next');
    case 'this':
      return at(anchor + ahead, 'weekday-this');
    case 'same':
    case 'recent':
    case undefined:
  }
  if (ahead === 0) return at(anchor, 'weekday-of-publication');
  const after = c.joined?.day;
  if (after !== undefined) {
    const day = after + ((w - weekdayOf(after) + 6) % 7) + 1;
    if (c.range || day <= anchor || after >= anchor) return at(day, 'weekday-after-joined');
  }
  const direction = c.direction();
  const isAhead = direction.ahead && (direction.sure || ahead <= 4);
  return isAhead ? at(anchor + ahead, 'weekday-future') : at(before, 'weekday-past');
}

function nearest(days: readonly Day[], to: Day): Day | undefined {
  let best: Day | undefined;
  for (const day of days) if (best === undefined || Math.abs(day - to) < Math.abs(best - to)) best = day;
  return best;
}
