import { durationInWords } from './durationInWords';
import type { L10n } from './l10n';

/**
 * A TIMEX3 value as people say it: `2026-03-20` is “Friday, 20 March 2026”, `P3D` “3 days”.
 * `undefined` for a value of a form this does not know; the value itself is then the best there is to show.
 */
export function dateInWords(value: string, l10n: L10n): string | undefined {
  const [date, time] = splitTime(value);
  // 2026-03-20TXX:XX: on that day, nobody knows when.
  if (time !== undefined && UNKNOWN_CLOCK.test(time)) return date === '' ? undefined : dayInWords(date, l10n);
  if (time === undefined) return value.startsWith('P') ? periodInWords(value, l10n) : dayInWords(date, l10n);
  const clock = clockInWords(time, l10n);
  const day = date === '' ? '' : dayInWords(date, l10n);
  if (clock === undefined || day === undefined) return undefined;
  return day === '' ? clock : l10n.t('{0}, {1}', day, clock);
}

/**
 * The same for where there is little room: `2026-03-20` stays as it is, `2026-03-20TNI` is “2026-03-20, night”, and
 * `2026-W12` the days from Monday to Sunday, “2026-03-16–22”.
 */
export function shortDateInWords(value: string, l10n: L10n): string {
  const [date, time] = splitTime(value);
  const week = WEEK.exec(value);
  if (week) return daysOfWeek(+week[1], +week[2], week[3] === undefined ? MONDAY_TO_SUNDAY : SATURDAY_AND_SUNDAY);
  if (!ISO_DATE.test(date)) return dateInWords(value, l10n) ?? value;
  if (time === undefined || UNKNOWN_CLOCK.test(time)) return date;
  const clock = clockInWords(time, l10n);
  if (clock === undefined) return date;
  return STARTS_WITH_DIGIT.test(clock) ? `${date} ${clock}` : l10n.t('{0}, {1}', date, clock);
}

/** 2026, 2026-03, 2026-03-20 */
const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/;
/** 2026-W12, 2026-W12-WE */
const WEEK = /^(\d{4})-W(\d\d)(-WE)?$/;
/** The first and the last day, counted from Monday. */
const MONDAY_TO_SUNDAY = [0, 6] as const;
const SATURDAY_AND_SUNDAY = [5, 6] as const;
const STARTS_WITH_DIGIT = /^\d/;

const UNKNOWN_CLOCK = /^XX(?::XX)*$/;

/**
 * `2026-03-10TNI` into the day and `NI`; a duration (`PT2H`) and `FUTURE_REF` stay whole. Of `XXXX-XX-XXT14:20` only the
 * time is known, and the day is empty.
 */
function splitTime(value: string): [string, string | undefined] {
  const at = value.startsWith('P') || value.endsWith('_REF') ? -1 : value.indexOf('T');
  if (at < 0) return [value, undefined];
  const day = value.slice(0, at);
  return [UNKNOWN_DAY.test(day) ? '' : day, value.slice(at + 1)];
}

/** XXXX-XX-XX */
const UNKNOWN_DAY = /^X+(?:-X+)*$/;

function dayInWords(date: string, l10n: L10n): string | undefined {
  for (const [form, say] of FORMS) {
    const match = form.exec(date);
    if (match) return say(match, l10n);
  }
  return undefined;
}

/** A duration, or one of the references, which begin with the same letter. */
function periodInWords(value: string, l10n: L10n): string | undefined {
  return durationInWords(value, l10n) ?? dayInWords(value, l10n);
}

type Say = (match: RegExpExecArray, l10n: L10n) => string | undefined;

const FORMS: readonly (readonly [RegExp, Say])[] = [
  // 2026-03-20
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([, year, month, day], l10n) => fullDate(+year, +month, +day, l10n)],
  // 2026-03
  [/^(\d{4})-(\d\d)$/, ([, year, month], l10n) => monthOfYear(+year, +month, l10n)],
  // 2026
  [/^\d{4}$/, ([year]) => year],
  // 202 or 202X: a decade
  [/^(\d{3})X?$/, ([, decade], l10n) => l10n.t('the {0}s', `${decade}0`)],
  // 20 or 20XX: a century
  [/^(\d\d)(XX)?$/, ([, century], l10n) => l10n.t('the {0}s', `${century}00`)],
  // 2026-W12
  [/^(\d{4})-W(\d\d)$/, ([, year, week], l10n) => weekInWords(+year, +week, l10n)],
  // 2026-W12-WE
  [/^(\d{4})-W(\d\d)-WE$/, ([, year, week], l10n) => weekendInWords(+year, +week, l10n)],
  // 2026-Q1, 2026-H2
  [/^(\d{4})-Q([1-4])$/, ([, year, part], l10n) => l10n.t('quarter {0} of {1}', part, year)],
  [/^(\d{4})-H([12])$/, ([, year, part], l10n) => l10n.t('half {0} of {1}', part, year)],
  // 2026-SP
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([, year, season], l10n) => l10n.t('{0} {1}', seasonName(season, l10n), year)],
  // XXXX-SU
  [/^XXXX-(SP|SU|FA|WI)$/, ([, season], l10n) => seasonName(season, l10n)],
  // XXXX-12-23, XXXX-12
  [/^XXXX-(\d\d)-(\d\d)$/, ([, month, day], l10n) => dayOfMonth(+day, +month, l10n)],
  [/^XXXX-(\d\d)$/, ([, month], l10n) => monthName(+month, l10n)],
  // XXXX-WXX-5
  [/^XXXX-WXX-([1-7])$/, ([, weekday], l10n) => weekdayName(MONDAY + (+weekday - 1) * DAY, l10n)],
  [/^PRESENT_REF$/, (_, l10n) => l10n.t('now')],
  [/^PAST_REF$/, (_, l10n) => l10n.t('some time past')],
  [/^FUTURE_REF$/, (_, l10n) => l10n.t('some time to come')],
];

const DAY = 86_400_000;
/** A Monday, in milliseconds: 5 January 1970. */
const MONDAY = 4 * DAY;

function fullDate(year: number, month: number, day: number, l10n: L10n): string | undefined {
  const time = Date.UTC(year, month - 1, day);
  // 2026-02-30 is no day, and Date would make one of it.
  if (new Date(time).getUTCMonth() !== month - 1) return undefined;
  if (!isEnglish(l10n)) return format(time, { dateStyle: 'full' }, l10n);
  return `${weekdayName(time, l10n)}, ${day} ${monthName(month, l10n)} ${year}`;
}

/** English is written as in “20 March 2026” whatever the region says; other languages know best themselves. */
function isEnglish({ language }: L10n): boolean {
  return language === 'en' || language.startsWith('en-');
}

function format(time: number, how: Intl.DateTimeFormatOptions, { language }: L10n): string {
  const key = JSON.stringify([language, how]);
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(language, { ...how, timeZone: 'UTC' })));
  return formatter.format(time);
}

/** One takes longer to make than a hundred dates to write, and there are only a few kinds. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function weekInWords(year: number, week: number, l10n: L10n): string {
  return l10n.t('the week from {0}', mondayInWords(year, week, l10n));
}

function weekendInWords(year: number, week: number, l10n: L10n): string {
  return l10n.t('the weekend of the week from {0}', mondayInWords(year, week, l10n));
}

/** The Monday of an ISO week in milliseconds; week 1 is the one with 4 January in it. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - daysSinceMonday) * DAY;
}

/** `2026-03-16–22`, and over the end of a month both days in full. */
function daysOfWeek(year: number, week: number, [first, last]: readonly [number, number]): string {
  const [from, to] = [first, last].map((day) =>
    new Date(mondayOf(year, week) + day * DAY).toISOString().slice(0, '2026-03-16'.length),
  );
  const month = '2026-03-'.length;
  return from.slice(0, month) === to.slice(0, month) ? `${from}–${to.slice(month)}` : `${from} – ${to}`;
}

function mondayInWords(year: number, week: number, l10n: L10n): string {
  const monday = new Date(mondayOf(year, week));
  // Other languages would have to put the weekday in another case behind “from”; without it the words fit.
  if (!isEnglish(l10n)) return format(monday.getTime(), { dateStyle: 'long' }, l10n);
  return fullDate(monday.getUTCFullYear(), monday.getUTCMonth() + 1, monday.getUTCDate(), l10n) ?? '';
}

/** 14:30, 14, 09:30:15Z, 18:00+01:00 */
const CLOCK = /^(\d\d)((?::\d\d){0,2})(Z|[+-]\d\d(?::?\d\d)?)?$/;

function clockInWords(time: string, l10n: L10n): string | undefined {
  const hour = CLOCK.exec(time);
  if (hour) return `${hour[1]}${hour[2] || ':00'}${hour[3] === 'Z' ? ' UTC' : hour[3] ? ` UTC${hour[3]}` : ''}`;
  switch (time) {
    case 'MO':
    case 'PMO':
      return l10n.t('morning');
    case 'MI':
      return l10n.t('midday');
    case 'AF':
    case 'PAF':
      return l10n.t('afternoon');
    case 'EV':
    case 'PEV':
      return l10n.t('evening');
    case 'NI':
      return l10n.t('night');
    case 'DT':
      return l10n.t('daytime');
    default:
      return undefined;
  }
}

function seasonName(season: string, l10n: L10n): string {
  if (season === 'SP') return l10n.t('spring');
  if (season === 'SU') return l10n.t('summer');
  return season === 'FA' ? l10n.t('autumn') : l10n.t('winter');
}

function monthOfYear(year: number, month: number, l10n: L10n): string | undefined {
  const name = monthName(month, l10n);
  if (!name || isEnglish(l10n)) return name && `${name} ${year}`;
  return format(Date.UTC(year, month - 1, 15), { month: 'long', year: 'numeric' }, l10n);
}

function dayOfMonth(day: number, month: number, l10n: L10n): string | undefined {
  const name = monthName(month, l10n);
  if (!name || isEnglish(l10n)) return name && `${day} ${name}`;
  // A leap year, so that 29 February is a day.
  return format(Date.UTC(2000, month - 1, day), { day: 'numeric', month: 'long' }, l10n);
}

function weekdayName(time: number, l10n: L10n): string {
  return format(time, { weekday: 'long' }, l10n);
}

function monthName(month: number, l10n: L10n): string | undefined {
  return month < 1 || month > 12 ? undefined : format(Date.UTC(2001, month - 1, 15), { month: 'long' }, l10n);
}
