import type { TimexType } from '../../annotations';
import { civil, monthNumber, weekdayOf, type Day } from '../calendar';
import type { Node } from '../nodes';
import { amountValue, centuryValue, clockValue, dayValue, decadeValue, weekValue } from '../values';
import { isNear, namedDay, type Context } from './context';
import { resolveCalendar } from './calendarDates';
import { resolveNth } from './nth';
import { resolveHoliday } from './holidays';
import { resolveOffset } from './offsets';
import { resolveSeason, resolveYearPart } from './yearParts';
import { resolveUnit } from './units';

/** What a node comes to. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly rule: string;
  /** The day it was counted from, where it was counted from one. */
  readonly anchor?: Day;
  /** What the value names, for those who look back at it. */
  readonly day?: Day;
  readonly month?: number;
  readonly year?: number;
  readonly quarter?: number;
}

/** The value of a node in its context; what it names is remembered there. */
export function resolve(node: Node, c: Context): Resolved {
  const resolved = valueOf(node, c);
  remember(resolved, c);
  return resolved;
}

export function valueOf(node: Node, c: Context): Resolved {
  switch (node.kind) {
    case 'calendar':
      return resolveCalendar(node, c);
    case 'deictic':
      return resolveDeictic(node, c);
    case 'dayPart':
      return resolveDayPart(node, c);
    case 'clock':
      return resolveClock(node, c);
    case 'unit':
      return resolveUnit(node, c);
    case 'stretch':
      return {
        type: 'DURATION',
        value: amountValue(node.amount),
        rule: `stretch-${node.relation === 'next' ? 'ahead' : node.relation === 'same' ? 'named' : 'behind'}`,
      };
    case 'offset':
      return resolveOffset(node, c, valueOf);
    case 'duration':
      return { type: 'DURATION', value: amountValue(node.amount), rule: node.rule };
    case 'set':
      return { type: 'SET', value: node.value, rule: node.rule };
    case 'vague':
      return { type: 'DATE', value: node.value, rule: node.rule };
    case 'decade':
      return resolveDecade(node, c);
    case 'century':
      return { type: 'DATE', value: centuryValue((node.number - 1) * 100), rule: 'century' };
    case 'season':
      return resolveSeason(node, c);
    case 'yearPart':
      return resolveYearPart(node, c);
    case 'holiday':
      return resolveHoliday(node, c);
    case 'weekOf': {
      const { day } = valueOf(node.day, c);
      const end = node.weekend ? '-WE' : '';
      // The weekend of a Monday holiday is the one that it ends.
      const shift = node.weekend && day !== undefined && weekdayOf(day) <= 2 ? -3 : 0;
      return day === undefined
        ? { type: 'DATE', value: `XXXX-WXX${end}`, rule: 'week-of' }
        : { type: 'DATE', value: weekValue(day + shift) + end, rule: 'week-of', day, ...anchored(c) };
    }
    case 'nth':
      return resolveNth(node, c, valueOf);
  }
}

export function anchored(c: Context): { anchor?: Day } {
  return c.document === null ? {} : { anchor: c.document };
}

function resolveDeictic(node: Extract<Node, { kind: 'deictic' }>, c: Context): Resolved {
  const type = node.night ? 'TIME' : 'DATE';
  const night = node.night ? 'TNI' : '';
  const rule = node.offset === 0 ? 'today' : node.offset < 0 ? 'yesterday' : 'tomorrow';
  if (c.document === null) return { type, value: `XXXX-XX-XX${night}`, rule };
  const day = c.document + node.offset;
  return { type, value: dayValue(day) + night, rule, day, anchor: c.document };
}

function resolveDayPart(node: Extract<Node, { kind: 'dayPart' }>, c: Context): Resolved {
  if (node.day) {
    const day = valueOf(node.day, c);
    return {
      ...day,
      type: 'TIME',
      value: dateOf(day) + node.code,
      rule: `part-of-${day.rule}`,
    };
  }
  const rule = node.relation ? `day-part-${node.relation}` : 'day-part';
  const named = node.relation === 'this' || node.relation === 'last' ? c.document : namedDay(c);
  const from = node.relation || (c.day !== null && isNear(c, c.dayAt)) ? named : c.document;
  if (from === null) return { type: 'TIME', value: `XXXX-XX-XX${node.code}`, rule };
  const step =
    node.relation === 'next' || node.relation === 'following'
      ? 1
      : node.relation === 'last' || node.relation === 'previous'
        ? -1
        : 0;
  return { type: 'TIME', value: dayValue(from + step) + node.code, rule, anchor: from, day: from + step };
}

function resolveClock(node: Extract<Node, { kind: 'clock' }>, c: Context): Resolved {
  const time = clockValue(node.hour, node.minute, node.second, node.zone, node.stated);
  if (node.day) {
    const day = valueOf(node.day, c);
    return { ...day, type: 'TIME', value: dateOf(day) + time, rule: 'clock-with-day' };
  }
  const day = c.day !== null && isNear(c, c.dayAt) ? c.day : c.document;
  if (day === null) return { type: 'TIME', value: `XXXX-XX-XX${time}`, rule: 'clock' };
  return { type: 'TIME', value: dayValue(day) + time, rule: 'clock', anchor: day };
}

/** The day a time is put behind: `2026-03-20`, or open as `XXXX-WXX-5`, `XXXX-12-23`. */
function dateOf({ day, value }: Resolved): string {
  if (day !== undefined) return dayValue(day);
  return value.length >= 10 ? value.slice(0, 10) : 'XXXX-XX-XX';
}

/** `the ’90s` are the last that had begun; `the 1990s` say it themselves. */
function resolveDecade(node: Extract<Node, { kind: 'decade' }>, c: Context): Resolved {
  if (node.year >= 100) return { type: 'DATE', value: decadeValue(node.year), rule: 'decade', year: node.year };
  const now = c.document === null ? 2000 : civil(c.document).year;
  const century = Math.floor(now / 100) * 100;
  const year = century + node.year <= now ? century + node.year : century - 100 + node.year;
  return { type: 'DATE', value: decadeValue(year), rule: 'decade-of-two-digits', ...anchored(c) };
}

function remember(r: Resolved, c: Context): void {
  if (r.day !== undefined) {
    const { year, month } = civil(r.day);
    c.day = r.day;
    c.dayAt = c.position;
    c.year = year;
    c.yearAt = c.position;
    rememberMonth(c, monthNumber(year, month));
  } else if (r.month !== undefined) rememberMonth(c, r.month);
  if (r.quarter !== undefined) c.quarter = r.quarter;
  const year = r.year ?? (r.month !== undefined ? Math.floor(r.month / 12) : undefined);
  if (year !== undefined) {
    c.year = year;
    c.yearAt = c.position;
  }
}

function rememberMonth(c: Context, month: number): void {
  c.month = month;
  c.monthAt = c.position;
  c.months[(month % 12) + 1] = { year: Math.floor(month / 12), at: c.position };
}
