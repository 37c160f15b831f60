import { dayOf, daysInMonth, nthWeekday } from '../calendar';
import type { Node } from '../nodes';
import { dayValue, monthValue, weekValue } from '../values';
import type { Context } from './context';
import type { Resolved } from './resolve';

/** `the first week of March`, `the last day of the year`, `the second Tuesday in November`. */
export function resolveNth(
  node: Extract<Node, { kind: 'nth' }>,
  c: Context,
  valueOf: (node: Node, c: Context) => Resolved,
): Resolved {
  const whole = valueOf(node.of, c);
  const rule = 'nth-of';
  const stretch = monthsOf(whole);
  const anchor = whole.anchor === undefined ? {} : { anchor: whole.anchor };
  if (!stretch) return { type: 'DATE', value: whole.value, rule, ...anchor };
  const [first, count] = stretch;
  const last = node.n < 0;
  if (node.unit === 'month') {
    const month = last ? first + count - 1 : first + Math.min(node.n, count) - 1;
    return { type: 'DATE', value: monthValue(month), rule, month, ...anchor };
  }
  const begin = dayOf(Math.floor(first / 12), (first % 12) + 1, 1);
  const end = endOf(first + count - 1);
  if (node.weekday !== undefined) {
    const month = last ? first + count - 1 : first;
    const day = nthWeekday(Math.floor(month / 12), (month % 12) + 1, node.weekday, node.n);
    return { type: 'DATE', value: dayValue(Math.min(day, end)), rule, day: Math.min(day, end), ...anchor };
  }
  if (node.unit === 'day') {
    const day = last ? end : Math.min(begin + node.n - 1, end);
    return { type: 'DATE', value: dayValue(day), rule, day, ...anchor };
  }
  if (node.unit === 'week' || node.unit === 'weekend') {
    const day = last ? end : Math.min(begin + (node.n - 1) * 7, end);
    // A week of a month is the ISO week most of whose days lie in it.
    const shift = last ? -3 : 3;
    return { type: 'DATE', value: weekValue(day + shift) + (node.unit === 'weekend' ? '-WE' : ''), rule, ...anchor };
  }
  return { type: 'DATE', value: whole.value, rule, ...anchor };
}

/** The first month of a resolved month or year and how many there are. */
function monthsOf(r: Resolved): [first: number, count: number] | null {
  if (r.month !== undefined) return [r.month, 1];
  if (r.quarter !== undefined) return [r.quarter, 3];
  return r.year === undefined ? null : [r.year * 12, 12];
}

function endOf(month: number): number {
  const year = Math.floor(month / 12);
  const m = (month % 12) + 1;
  return dayOf(year, m, daysInMonth(year, m));
}
