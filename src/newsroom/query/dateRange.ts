import { addDays, daysInMonth, isDay, weekday } from './days';

/** Days from `from` to `to`, both ISO dates and both included; an end left out is open. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** `2021-12..2022-01`, `2022`, `2021-12-24`, `2022-01..`, `last-month`; `undefined` for what is no date, or ends before it begins. */
export function dateRange(text: string, today: string): DateRange | undefined {
  const dots = text.indexOf('..');
  if (dots < 0) return span(text, today);
  const [first, last] = [text.slice(0, dots), text.slice(dots + 2)];
  const from = first === '' ? {} : span(first, today);
  const to = last === '' ? {} : span(last, today);
  if (!from || !to || (first === '' && last === '')) return undefined;
  if (from.from !== undefined && to.to !== undefined && from.from > to.to) return undefined;
  return { ...(from.from !== undefined && { from: from.from }), ...(to.to !== undefined && { to: to.to }) };
}

/** Days that are said in words, as a query writes them. */
export const RELATIVE_DATES = [
  'today',
  'yesterday',
  'this-week',
  'last-week',
  'this-month',
  'last-month',
  'this-year',
  'last-year',
] as const;

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** `2022`, `2022-01`, `2022-01-26`. */
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function span(text: string, today: string): DateRange | undefined {
  const word = text.toLowerCase();
  const relative = RELATIVE_DATES.find((each) => each === word);
  if (relative) return relativeSpan(relative, today);
  const month = MONTHS.findIndex((each) => each === word || (word.length >= 3 && each.startsWith(word)));
  if (month >= 0) return latestMonth(month + 1, today);
  const iso = ISO.exec(text);
  if (!iso) return undefined;
  const [, year, inYear, inMonth] = iso;
  if (inYear === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (inMonth === undefined) return monthSpan(Number(year), Number(inYear));
  return isDay(text) ? { from: text, to: text } : undefined;
}

function relativeSpan(word: (typeof RELATIVE_DATES)[number], today: string): DateRange | undefined {
  const year = Number(today.slice(0, 'YYYY'.length));
  const month = Number(today.slice('YYYY-'.length, 'YYYY-MM'.length));
  const monday = addDays(today, -weekday(today));
  switch (word) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday': {
      const day = addDays(today, -1);
      return { from: day, to: day };
    }
    case 'this-week':
      return { from: monday, to: addDays(monday, 6) };
    case 'last-week':
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case 'this-month':
      return monthSpan(year, month);
    case 'last-month':
      return month === 1 ? monthSpan(year - 1, 12) : monthSpan(year, month - 1);
    case 'this-year':
      return span(today.slice(0, 'YYYY'.length), today);
    case 'last-year':
      return span(String(year - 1).padStart(4, '0'), today);
  }
}

/** The month of that number that began last: in February `march` is last year's. */
function latestMonth(month: number, today: string): DateRange | undefined {
  const year = Number(today.slice(0, 'YYYY'.length));
  const thisMonth = Number(today.slice('YYYY-'.length, 'YYYY-MM'.length));
  return monthSpan(month > thisMonth ? year - 1 : year, month);
}

function monthSpan(year: number, month: number): DateRange | undefined {
  if (month < 1 || month > 12) return undefined;
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return { from: `${name}-01`, to: `${name}-${daysInMonth(year, month)}` };
}
