import { civil, monthNumber, weekdayOf, type Day } from '../calendar';
import { CONVENTIONS } from '../conventions';
import type { Node } from '../nodes';
import {
  amountValue,
  centuryValue,
  dayValue,
  decadeValue,
  monthValue,
  period,
  quarterValue,
  weekValue,
  yearValue,
} from '../values';
import { isRecent, namedDay, type Context } from './context';
import type { Resolved } from './resolve';

type UnitNode = Extract<Node, { kind: 'unit' }>;

const OVER = new Set(['in', 'within', 'over', 'during', 'for', 'throughout']);

/** `last week`, `this year`, `the same day`, `the quarter`, `later in the week`. */
export function resolveUnit(node: UnitNode, c: Context): Resolved {
  const rule = `${node.unit}-${node.relation}`;
  // `in the next month` is within a month from now, `next month` the month after this.
  if (node.relation === 'next' && c.article && OVER.has(c.before))
    return { type: 'DURATION', value: period(1, node.unit), rule: 'coming-unit' };
  if (node.relation === 'last' && c.article && CONVENTIONS.pastUnit === 'duration')
    return { type: 'DURATION', value: period(1, node.unit), rule: 'past-unit' };
  const { relation } = node;
  const fromNamed = (relation === 'same' && !node.bare) || relation === 'previous' || relation === 'following';
  const step =
    node.relation === 'last' || node.relation === 'previous'
      ? -1
      : node.relation === 'next' || node.relation === 'following'
        ? 1
        : 0;
  switch (node.unit) {
    case 'day':
      return day(node.relation === 'this' ? c.document : namedDay(c), step, rule);
    case 'week':
      return week(fromNamed ? namedDay(c) : c.document, step, rule, '');
    case 'weekend':
      return weekend(node, step, rule, c);
    case 'month':
      return month(fromNamed && c.month !== null && isRecent(c, c.monthAt) ? c.month : documentMonth(c), step, rule, c);
    case 'quarter':
      return quarter(node, step, rule, c);
    case 'year':
      // `for the year` in a report of January to March is about the one before.
      if (node.bare && c.before === 'for' && (documentMonth(c) ?? 11) % 12 < 3 && !c.direction().ahead) {
        return year(documentYear(c), -1, rule, c);
      }
      return year(fromNamed && c.year !== null && isRecent(c, c.yearAt) ? c.year : documentYear(c), step, rule, c);
    case 'decade':
      return long(
        c,
        step * 10,
        decadeValue,
        rule,
        node.bare && c.year !== null && isRecent(c, c.yearAt) ? c.year : null,
      );
    case 'century':
      return long(c, step * 100, centuryValue, rule);
    case 'second':
    case 'minute':
    case 'hour':
    case 'fortnight':
    case 'half':
    case 'millennium':
      return { type: 'DURATION', value: amountValue({ count: 1, unit: node.unit }), rule };
  }
}

function day(from: Day | null, step: number, rule: string): Resolved {
  if (from === null) return { type: 'DATE', value: 'XXXX-XX-XX', rule };
  return { type: 'DATE', value: dayValue(from + step), rule, anchor: from, day: from + step };
}

function week(from: Day | null, step: number, rule: string, end: string): Resolved {
  if (from === null) return { type: 'DATE', value: `XXXX-WXX${end}`, rule };
  return { type: 'DATE', value: weekValue(from + step * 7) + end, rule, anchor: from };
}

/** `the weekend` is the last that was, or, with a verb that looks ahead, the one of this week. */
function weekend(node: UnitNode, step: number, rule: string, c: Context): Resolved {
  if (c.document === null || node.relation !== 'same') return week(c.document, step, rule, '-WE');
  const begun = weekdayOf(c.document) >= 6;
  return week(c.document, begun || c.direction().ahead ? 0 : -1, rule, '-WE');
}

function month(from: number | null, step: number, rule: string, c: Context): Resolved {
  if (from === null) return { type: 'DATE', value: 'XXXX-XX', rule };
  return { type: 'DATE', value: monthValue(from + step), rule, month: from + step, ...anchor(c) };
}

/** `the quarter` is the one last named, else the last that is over. */
function quarter(node: UnitNode, step: number, rule: string, c: Context): Resolved {
  const now = documentMonth(c);
  const current = now === null ? null : now - (now % 3);
  const named = node.relation === 'same' || node.relation === 'previous' || node.relation === 'following';
  const from = named
    ? (c.quarter ?? (current === null ? null : node.relation === 'same' ? current - 3 : current))
    : current;
  if (from === null) return { type: 'DATE', value: 'XXXX-QX', rule };
  return { type: 'DATE', value: quarterValue(from + step * 3), rule, quarter: from + step * 3, ...anchor(c) };
}

function year(from: number | null, step: number, rule: string, c: Context): Resolved {
  if (from === null) return { type: 'DATE', value: 'XXXX', rule };
  return { type: 'DATE', value: yearValue(from + step), rule, year: from + step, ...anchor(c) };
}

function long(
  c: Context,
  step: number,
  write: (year: number) => string,
  rule: string,
  named: number | null = null,
): Resolved {
  const now = named ?? documentYear(c);
  return { type: 'DATE', value: now === null ? 'XXXX' : write(now + step), rule, ...anchor(c) };
}

function documentMonth(c: Context): number | null {
  if (c.document === null) return null;
  const { year, month } = civil(c.document);
  return monthNumber(year, month);
}

function documentYear(c: Context): number | null {
  return c.document === null ? null : civil(c.document).year;
}

function anchor(c: Context): { anchor?: Day } {
  return c.document === null ? {} : { anchor: c.document };
}
