import { civil, dayOf, easter, nthWeekday, type Day } from '../calendar';
import { HOLIDAYS, type Holiday } from '../lexicon/holidayWords';
import type { Node } from '../nodes';
import { dayValue, two } from '../values';
import type { Context } from './context';
import type { Resolved } from './resolve';

/** As with a month and day: within so many days of publication it is the nearest one. */
const NEAREST = 60;

/** `Christmas`, `last Thanksgiving`, `Labor Day 1998`. */
export function resolveHoliday(node: Extract<Node, { kind: 'holiday' }>, c: Context): Resolved {
  const holiday = HOLIDAYS[node.holiday]!;
  if (holiday.once) return { type: 'DATE', value: holiday.once, rule: 'historic-day' };
  if (node.year !== undefined) {
    const day = holidayIn(holiday, node.year);
    return { type: 'DATE', value: dayValue(day), rule: 'holiday-of-year', day };
  }
  if (c.document === null) {
    const fixed =
      holiday.month && holiday.day
        ? `XXXX-${two(holiday.month)}-${two(holiday.day)}`
        : holiday.month
          ? `XXXX-${two(holiday.month)}`
          : 'XXXX';
    return { type: 'DATE', value: fixed, rule: 'holiday-open' };
  }
  const anchor = c.document;
  const { year } = civil(anchor);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(holiday, y));
  const before = days.filter((day) => day < anchor).at(-1)!;
  const ahead = days.find((day) => day > anchor)!;
  const at = (day: Day, rule: string): Resolved => ({ type: 'DATE', value: dayValue(day), rule, anchor, day });
  if (node.relation === 'last' || node.relation === 'previous') return at(before, 'holiday-last');
  if (node.relation === 'next') return at(ahead, 'holiday-next');
  if (node.relation === 'this') return at(days[1]!, 'holiday-this');
  if (days.includes(anchor)) return at(anchor, 'holiday-of-publication');
  const nearest = anchor - before <= ahead - anchor ? before : ahead;
  // Elections are spoken of all year long, mostly of the nearer one.
  if (holiday.election || Math.abs(nearest - anchor) <= NEAREST) return at(nearest, 'holiday-nearest');
  return c.direction().ahead ? at(ahead, 'holiday-future') : at(before, 'holiday-past');
}

function holidayIn(holiday: Holiday, year: number): Day {
  if (holiday.easter !== undefined) return easter(year) + holiday.easter;
  if (holiday.election) return nthWeekday(year, 11, 1, 1) + 1;
  if (holiday.weekday !== undefined) return nthWeekday(year, holiday.month ?? 1, holiday.weekday, holiday.nth ?? 1);
  return dayOf(year, holiday.month ?? 1, holiday.day ?? 1);
}
