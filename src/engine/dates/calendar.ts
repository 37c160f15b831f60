/**
 * Calendar arithmetic on plain numbers. A day is a count of days since 1 January 1970 (proleptic Gregorian): the `Date`
 * global would bring the machine's time zone in, and the same article must give the same values everywhere.
 */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** `dayOf(1970, 1, 2)` is 1. */
export function dayOf(year: number, month: number, day: number): Day {
  // Years that begin in March put the leap day last, so that the days before a month follow one formula.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civil(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a calendar has this day; without a year, 29 February counts. */
export function isDayOfMonth(day: number, month: number, year = 2000): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return mod(day + 3, 7) + 1;
}

/** The ISO week: its Thursday decides to which year it belongs. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** Months from the year 0 on, so that months can be added as numbers: March 2026 is 24314. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function monthOfNumber(n: number): { year: number; month: number } {
  return { year: Math.floor(n / 12), month: mod(n, 12) + 1 };
}

/** The same day some months on, or the month's last: 31 January and one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const from = civil(day);
  const { year, month } = monthOfNumber(monthNumber(from.year, from.month) + months);
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** The n-th weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - mod(weekdayOf(last) - weekday, 7);
  }
  const first = dayOf(year, month, 1);
  return first + mod(weekday - weekdayOf(first), 7) + (n - 1) * 7;
}

/** Western Easter Sunday (the anonymous Gregorian algorithm). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

function mod(n: number, by: number): number {
  return ((n % by) + by) % by;
}
