import { addMonths, civil, dayOf, monthNumber, type Day } from '../calendar';
import type { Amount, Node } from '../nodes';
import { dayValue, monthValue, quarterValue, weekValue, yearValue } from '../values';
import { isRecent, type Context } from './context';
import type { Resolved } from './resolve';

type Offset = Extract<Node, { kind: 'offset' }>;

/** `two days ago`, `a year earlier`, `three hours later`, `two weeks from Friday`. */
export function resolveOffset(node: Offset, c: Context, valueOf: (node: Node, c: Context) => Resolved): Resolved {
  const { amount, direction } = node;
  const rule = node.base === 'document' ? (direction < 0 ? 'ago' : 'from-now') : direction < 0 ? 'earlier' : 'later';
  if (Number.isNaN(amount.count)) {
    // `hours later, he withdrew`: later than something, and past all the same.
    const ahead = direction > 0 && (node.base === 'document' || c.direction().ahead);
    return { type: 'DATE', value: ahead ? 'FUTURE_REF' : 'PAST_REF', rule: `${rule}-vague` };
  }
  if (node.day) {
    const from = valueOf(node.day, c).day;
    if (from === undefined) return { type: 'DATE', value: 'XXXX-XX-XX', rule: `${rule}-than-date` };
    const day = shifted(from, amount, direction);
    return { type: 'DATE', value: dayValue(day), rule: `${rule}-than-date`, anchor: from, day };
  }
  if (c.quarter !== null && amount.unit === 'year' && amount.count === 1 && direction < 0) {
    return { type: 'DATE', value: quarterValue(c.quarter - 12), rule: 'year-before-quarter', ...anchor(c.document) };
  }
  const month = monthBefore(node, c);
  if (month !== null) {
    return { type: 'DATE', value: monthValue(month), rule: 'year-before-month', month, ...anchor(c.document) };
  }
  if (node.base === 'document')
    return c.document === null ? open(amount, rule) : at(c.document, amount, direction, rule);
  const from = namedBase(amount, c) ?? (direction < 0 ? c.document : null);
  if (from === null) return open(amount, rule);
  const r = at(from, amount, direction, rule);
  // `three days later, he resigned`: what is told as past cannot lie ahead; then another day was meant, and nobody said which.
  const impossible =
    direction > 0 && c.document !== null && shifted(from, amount, direction) > c.document && !c.direction().ahead;
  return impossible ? open(amount, rule) : r;
}

/** `up 4 percent in September from a year earlier`: what is compared with a month is the same month. */
function monthBefore(node: Offset, c: Context): number | null {
  const { amount } = node;
  if (c.month === null || c.monthAt <= c.dayAt || c.position - c.monthAt > 40 || amount.unit !== 'year') return null;
  const compared = amount.count === 1 && node.direction < 0 && (c.before === 'from' || c.before === 'than');
  return compared ? c.month - 12 : null;
}

/** What `earlier` and `later` count from: the last date named that is as fine as the unit asks, or nothing. */
function namedBase(amount: Amount, c: Context): Day | null {
  const day = c.day !== null && isRecent(c, c.dayAt) ? c.dayAt : -Infinity;
  const months = MONTHS[amount.unit] ?? 0;
  const month = c.month !== null && isRecent(c, c.monthAt) && months > 0 ? c.monthAt : -Infinity;
  const year = c.year !== null && isRecent(c, c.yearAt) && months >= 12 ? c.yearAt : -Infinity;
  if (Math.max(day, month, year) === -Infinity) return null;
  if (day >= month && day >= year) return c.day;
  return month >= year ? firstOfMonth(c.month!) : firstOfMonth(c.year! * 12 + 6);
}

function firstOfMonth(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

function at(from: Day, amount: Amount, direction: 1 | -1, rule: string): Resolved {
  const anchor = from;
  const day = shifted(from, amount, direction);
  const { year, month } = civil(day);
  const whole = Number.isInteger(amount.count);
  switch (amount.unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { type: 'TIME', value: `${dayValue(day)}TXX:XX`, rule: `${rule}-hours`, anchor };
    case 'day':
    case 'weekend':
      return { type: 'DATE', value: dayValue(day), rule: `${rule}-days`, anchor, day };
    case 'week':
    case 'fortnight':
      return { type: 'DATE', value: weekValue(day), rule: `${rule}-weeks`, anchor };
    case 'month':
    case 'half':
      return {
        type: 'DATE',
        value: monthValue(monthNumber(year, month)),
        rule: `${rule}-months`,
        anchor,
        month: monthNumber(year, month),
      };
    case 'quarter':
      return { type: 'DATE', value: quarterValue(monthNumber(year, month)), rule: `${rule}-quarters`, anchor };
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
      if (!whole && amount.unit === 'year')
        return { type: 'DATE', value: monthValue(monthNumber(year, month)), rule: `${rule}-months`, anchor };
      return { type: 'DATE', value: yearValue(year), rule: `${rule}-years`, anchor, year };
  }
}

/** Months of one unit, or 0 where it is counted in days. */
const MONTHS: Partial<Record<Amount['unit'], number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
const DAYS: Partial<Record<Amount['unit'], number>> = { day: 1, weekend: 7, week: 7, fortnight: 14 };

function shifted(from: Day, amount: Amount, direction: 1 | -1): Day {
  // Nothing in the news is further off than ten thousand years; more would leave the four digits of a year.
  const count = Math.min(amount.count, 100_000) * direction;
  const months = MONTHS[amount.unit];
  if (months) return addMonths(from, Math.round(Math.max(-120_000, Math.min(120_000, count * months))));
  return from + Math.round(count * (DAYS[amount.unit] ?? 0));
}

function open(amount: Amount, rule: string): Resolved {
  switch (amount.unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { type: 'TIME', value: 'XXXX-XX-XXTXX:XX', rule: `${rule}-hours` };
    case 'day':
    case 'weekend':
      return { type: 'DATE', value: 'XXXX-XX-XX', rule: `${rule}-days` };
    case 'week':
    case 'fortnight':
      return { type: 'DATE', value: 'XXXX-WXX', rule: `${rule}-weeks` };
    case 'month':
    case 'half':
      return { type: 'DATE', value: 'XXXX-XX', rule: `${rule}-months` };
    case 'quarter':
      return { type: 'DATE', value: 'XXXX-QX', rule: `${rule}-quarters` };
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
      return { type: 'DATE', value: 'XXXX', rule: `${rule}-years` };
  }
}

function anchor(day: Day | null): { anchor?: Day } {
  return day === null ? {} : { anchor: day };
}
