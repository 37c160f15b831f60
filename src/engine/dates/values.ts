import { civil, isoWeek, monthOfNumber, quarterOf, type Day } from './calendar';
import { CONVENTIONS } from './conventions';
import type { Unit } from './lexicon/calendarWords';
import type { Amount } from './nodes';

/** The values of TIMEX3, written. A year outside 1 to 9999 has no form of four digits and is left open. */

export function yearValue(year: number): string {
  return year >= 1 && year <= 9999 && Number.isInteger(year) ? String(year).padStart(4, '0') : 'XXXX';
}

export function dayValue(day: Day): string {
  const { year, month, day: d } = civil(day);
  return `${yearValue(year)}-${two(month)}-${two(d)}`;
}

/** `month` counts from the year 0, see `monthNumber`. */
export function monthValue(month: number): string {
  const m = monthOfNumber(month);
  return `${yearValue(m.year)}-${two(m.month)}`;
}

export function weekValue(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${yearValue(year)}-W${two(week)}`;
}

export function quarterValue(month: number): string {
  const m = monthOfNumber(month);
  return `${yearValue(m.year)}-Q${quarterOf(m.month)}`;
}

/** `199X` for any year of the 1990s. */
export function decadeValue(year: number): string {
  return yearValue(year).slice(0, 3) + (CONVENTIONS.openDigits === 'marked' ? 'X' : '');
}

/** `19XX` for any year of the 20th century, as the hundreds are counted. */
export function centuryValue(year: number): string {
  return yearValue(year).slice(0, 2) + (CONVENTIONS.openDigits === 'marked' ? 'XX' : '');
}

/** `T09:00`, `T18:00Z`. */
export function clockValue(hour: number, minute = 0, second?: number, zone?: number, stated?: boolean): string {
  const time = `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
  if (zone === undefined) return time;
  if (zone === 0) return `${time}Z`;
  if ((CONVENTIONS.zones === 'utc' && !stated) || Math.abs(zone) > 14 * 60) return time;
  const minutes = Math.abs(zone);
  return `${time}${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const DATE_LETTERS: Partial<Record<Unit, string>> = {
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
};
const TIME_LETTERS: Partial<Record<Unit, string>> = { hour: 'H', minute: 'M', second: 'S' };
/** Units that are so many of another. */
const MULTIPLES: Partial<Record<Unit, readonly [number, Unit]>> = {
  fortnight: [2, 'week'],
  half: [6, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
  millennium: [1000, 'year'],
};
/** What half of a unit is written in. */
const PARTS: Partial<Record<Unit, readonly [number, Unit]>> = {
  year: [12, 'month'],
  hour: [60, 'minute'],
  minute: [60, 'second'],
};

/** `P3D`, `PT50M`, `PXY`, `P2Y6M` for 2.5 years. */
export function period(count: number, unit: Unit): string {
  return amountValue({ count, unit });
}

export function amountValue({ count, unit, and }: Amount): string {
  const multiple = MULTIPLES[unit];
  if (multiple) {
    if (CONVENTIONS.longDurations === 'decades' && unit === 'decade') return `P${number(count)}DE`;
    // `decades` is an unknown number of years; nothing is multiplied.
    return amountValue({ count: count * multiple[0], unit: multiple[1], ...(and ? { and } : {}) });
  }
  const part = PARTS[unit];
  const whole = Math.floor(count);
  const rest = part ? Math.round((count - whole) * part[0]) : 0;
  const pieces: [number, Unit][] =
    part && rest > 0 && !Number.isNaN(count)
      ? [...(whole ? [[whole, unit] as [number, Unit]] : []), [rest, part[1]]]
      : [[count, unit]];
  if (and && !Number.isNaN(count) && rest === 0) pieces.push([and.count, and.unit]);
  let date = '';
  let time = '';
  for (const [n, u] of pieces) {
    const multipleOfPiece = MULTIPLES[u];
    const [m, v] = multipleOfPiece ? [n * multipleOfPiece[0], multipleOfPiece[1]] : [n, u];
    if (TIME_LETTERS[v]) time += number(m) + TIME_LETTERS[v];
    else date += number(m) + DATE_LETTERS[v];
  }
  return `P${date}${time ? `T${time}` : ''}`;
}

/** `3`, `2.5`, `X`; at most two decimals, and nothing a calendar could not hold. */
function number(n: number): string {
  if (Number.isNaN(n) || n < 0 || n > 1e9) return 'X';
  return String(Math.round(n * 100) / 100);
}

export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
