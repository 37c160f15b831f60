import { isDayOfMonth } from '../calendar';
import { CONVENTIONS } from '../conventions';
import { MONTH, ORDINAL, PREPOSITION, WEEKDAY } from '../lexicon/classes';
import type { Node } from '../nodes';
import { CAPITAL, DIGITS, LETTERS, type Tokens } from '../tokens';
import { isMonth, isWeekday, isYear } from './guards';

type Calendar = Extract<Node, { kind: 'calendar' }>;

/** `Friday, March 20, 2026`, `20 March`, `March 2026`, `Friday`, `2026`. */
export function calendarAt(t: Tokens, i: number): Calendar | null {
  if (t.has(i, WEEKDAY) && isWeekday(t, i)) return weekdayAt(t, i);
  if (t.has(i, MONTH) && isMonth(t, i)) return monthAt(t, i);
  if (t.has(i, ORDINAL)) return dayMonthAt(t, i);
  if (!t.flag(i, DIGITS)) return null;
  return numericAt(t, i) ?? dayMonthAt(t, i) ?? dayAloneAt(t, i) ?? yearAt(t, i);
}

/** `Friday`, `Friday, March 20`, `Friday 20 March 2026`, `Friday the 13th`. */
function weekdayAt(t: Tokens, i: number): Calendar {
  const { weekday, short } = t.word(i);
  let to = i + 1;
  if (short && t.sign(to) === 46) to++;
  const alone: Calendar = { kind: 'calendar', weekday, from: i, to };
  let next = to;
  if (t.sign(next) === 44) next++;
  if (t.text(next) === 'the') next++;
  const date = t.has(next, MONTH) && isMonth(t, next) ? monthAt(t, next) : dayMonthAt(t, next);
  if (date?.day) return { ...date, weekday, from: i };
  // `Friday the 13th`
  const day = t.text(next - 1) === 'the' && isOrdinalSuffix(t, next + 1) ? t.numbers[next]! : 0;
  return day >= 1 && day <= 31 ? { ...alone, day, to: next + 2 } : alone;
}

/** `March 20, 2026`, `March 20`, `March 2026`, `March`. */
function monthAt(t: Tokens, i: number): Calendar {
  const { month, short, text } = t.word(i);
  let to = i + 1;
  if ((short || text.length <= 4) && t.sign(to) === 46 && (short || isNumber(t, to + 1))) to++;
  const alone: Calendar = { kind: 'calendar', month, from: i, to };
  const article = t.text(to) === 'the' ? to + 1 : to;
  const day = dayNumberAt(t, article, month);
  if (day) {
    const year = yearAfter(t, day.to);
    return { ...alone, day: day.day, ...(year ?? { to: day.to }) };
  }
  const comma = t.sign(to) === 44 ? to + 1 : t.text(to) === 'of' ? to + 1 : to;
  if (isYear(t, comma)) return { ...alone, year: t.numbers[comma]!, to: comma + 1 };
  return shortYearAfter(t, to, alone) ?? namedYearAfter(t, to, alone) ?? alone;
}

/** `March last year`, `April of next year`. */
function namedYearAfter(t: Tokens, to: number, alone: Calendar): Calendar | null {
  const at = t.text(to) === 'of' ? to + 1 : to;
  const ofYear = t.text(at + 1) === 'year' ? YEARS[t.text(at)] : undefined;
  return ofYear === undefined ? null : { ...alone, ofYear, to: at + 2 };
}

const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** `March ’98`. */
function shortYearAfter(t: Tokens, to: number, alone: Calendar): Calendar | null {
  const apostrophe = t.sign(to) === 39 || t.sign(to) === 0x2019 || t.sign(to) === 0x2018;
  if (!apostrophe || !t.touches(to + 1) || t.length(to + 1) !== 2 || !t.flag(to + 1, DIGITS)) return null;
  return { ...alone, year: shortYear(t.numbers[to + 1]!), to: to + 2 };
}

/** A two-digit year is the one of 1950 to 2049 that ends so. */
export function shortYear(digits: number): number {
  return digits < 50 ? 2000 + digits : 1900 + digits;
}

/** `20 March 2026`, `the 20th of March`, `20th March`; as a word only with `of`: `the first of March`. */
function dayMonthAt(t: Tokens, i: number): Calendar | null {
  const ordinal = t.has(i, ORDINAL);
  let next = i + 1;
  const day = ordinal ? t.word(i).ordinal : t.flag(i, DIGITS) && t.length(i) <= 2 ? t.numbers[i]! : 0;
  if (day < 1 || day > 31) return null;
  const suffix = !ordinal && isOrdinalSuffix(t, next);
  if (suffix) next++;
  const of = t.text(next) === 'of' && (ordinal || suffix);
  if (of) next++;
  else if (ordinal) return null;
  if (t.sign(next) === 45 && t.touches(next)) next++;
  if (!t.has(next, MONTH) || !(t.flag(next, CAPITAL) || t.word(next).text.length > 5)) return null;
  const { month, short } = t.word(next);
  if (!isDayOfMonth(day, month)) return null;
  // `Flight 12 March` is no date, but the guards of months have no say over a day that stands before one.
  let to = next + 1;
  if (short && t.sign(to) === 46) to++;
  // `On page 3 March 4 is named`: the number after the month is its day, and the one before it something else.
  if (!of && t.flag(to, DIGITS) && t.length(to) <= 2 && !t.touches(to)) return null;
  const year = yearAfter(t, to) ?? (t.sign(to) === 45 ? yearAfter(t, to + 1) : null);
  return { kind: 'calendar', day, month, from: i, to, ...year };
}

/** `on the 21st`, and nothing counted after it: not `on the 21st floor`. */
function dayAloneAt(t: Tokens, i: number): Calendar | null {
  if (t.length(i) > 2 || !isOrdinalSuffix(t, i + 1) || t.text(i - 1) !== 'the' || !LEADS.has(t.text(i - 2)))
    return null;
  const day = t.numbers[i]!;
  const to = i + 2;
  if (day < 1 || day > 31 || t.touches(to) !== (t.sign(to) !== 0)) return null;
  return t.flag(to, LETTERS) && !t.has(to, PREPOSITION) ? null : { kind: 'calendar', day, from: i, to };
}

const LEADS = new Set(['on', 'by', 'until', 'till', 'since']);

/** The year of a full date: `2026`, `, 2026`. */
function yearAfter(t: Tokens, i: number): { year: number; to: number } | null {
  const comma = t.sign(i) === 44 ? i + 1 : i;
  if (!isYear(t, comma) || (t.sign(comma + 1) === 58 && t.touches(comma + 2))) return null;
  return { year: t.numbers[comma]!, to: comma + 1 };
}

/** A day of the month at `i`, suffix included; `March 20 people` has none. */
function dayNumberAt(t: Tokens, i: number, month: number): { day: number; to: number } | null {
  if (t.has(i, ORDINAL) && t.text(i - 1) === 'the') return { day: t.word(i).ordinal, to: i + 1 };
  if (!t.flag(i, DIGITS) || t.length(i) > 2) return null;
  const day = t.numbers[i]!;
  if (!Number.isInteger(day) || !isDayOfMonth(day, month)) return null;
  if (isOrdinalSuffix(t, i + 1)) return { day, to: i + 2 };
  if (t.touches(i + 1)) {
    const sign = t.sign(i + 1);
    if (t.flag(i + 1, LETTERS) && t.text(i + 1) !== "'s") return null;
    if (sign === 37 || ((sign === 58 || sign === 47) && t.touches(i + 2) && t.flag(i + 2, DIGITS))) return null;
  }
  return { day, to: i + 1 };
}

export function isOrdinalSuffix(t: Tokens, i: number): boolean {
  if (!t.touches(i)) return false;
  const text = t.text(i);
  return text === 'th' || text === 'st' || text === 'nd' || text === 'rd';
}

/** `2026`, `FY2026`. */
function yearAt(t: Tokens, i: number): Calendar | null {
  if (!isYear(t, i)) return null;
  return { kind: 'calendar', year: t.numbers[i]!, from: i, to: i + 1 };
}

/** `2026-03-20`, `2026/03/20`, `3/20/2026`, `20.3.2026`. */
function numericAt(t: Tokens, i: number): Calendar | null {
  const dotted = dottedAt(t, i);
  if (dotted) return dotted;
  const sign = t.sign(i + 1);
  if ((sign !== 45 && sign !== 47 && sign !== 46 && sign !== 0x2010) || !t.touches(i + 1) || !t.touches(i + 2))
    return dottedAt(t, i);
  if (sign === 45 && t.length(i) === 4 && ISO_WEEK.test(t.raw(i + 2) + t.raw(i + 3))) {
    const isoWeek = Number(t.raw(i + 3));
    if (isoWeek >= 1 && isoWeek <= 53)
      return { kind: 'calendar', year: t.numbers[i]!, isoWeek, numeric: true, from: i, to: i + 4 };
  }
  if (!isNumber(t, i + 2) || t.sign(i + 3) !== sign || !t.touches(i + 3) || !t.touches(i + 4) || !isNumber(t, i + 4))
    return null;
  if (t.touches(i) && t.sign(i - 1) === sign) return null;
  if (t.touches(i + 5) && t.sign(i + 5) === sign && t.touches(i + 6)) return null;
  const [a, b, c] = [t.numbers[i]!, t.numbers[i + 2]!, t.numbers[i + 4]!];
  const to = i + 5;
  if (t.length(i) === 4) return fromParts(a, b, c, i, to);
  const wide = t.length(i + 4);
  if (
    t.length(i) > 2 ||
    t.length(i + 2) > 2 ||
    (wide !== 2 && wide !== 4) ||
    (sign === 45 && wide === 2 && !isPadded(t, i))
  )
    return null;
  return ordered(a, b, wide === 4 ? c : shortYear(c), i, to);
}

// Example: W12
const ISO_WEEK = /^W\d\d$/;
// Example: 20.3
const DAY_DOT_MONTH = /^(\d\d?)\.(\d\d?)$/;

/** `03-01-98`, as wires head their stories: every part has two digits, and no word touches them. */
function isPadded(t: Tokens, i: number): boolean {
  return t.length(i) === 2 && t.length(i + 2) === 2 && !t.touches(i) && !t.touches(i + 5);
}

/** `20.3.2026`: the tokeniser has read `20.3` as a decimal. */
function dottedAt(t: Tokens, i: number): Calendar | null {
  if (t.sign(i + 1) !== 46 || !t.touches(i + 1) || !t.touches(i + 2) || t.length(i + 2) !== 4) return null;
  const parts = DAY_DOT_MONTH.exec(t.length(i) <= 5 ? t.raw(i) : '');
  if (!parts) return null;
  if (t.touches(i + 3) && t.flag(i + 3, LETTERS)) return null;
  return fromParts(t.numbers[i + 2]!, Number(parts[2]), Number(parts[1]), i, i + 3);
}

function ordered(a: number, b: number, year: number, from: number, to: number): Calendar | null {
  const monthFirst = a > 12 ? false : b > 12 ? true : CONVENTIONS.numericOrder === 'month-day';
  return monthFirst ? fromParts(year, a, b, from, to) : fromParts(year, b, a, from, to);
}

function fromParts(year: number, month: number, day: number, from: number, to: number): Calendar | null {
  if (year < 1000 || year > 2200 || month < 1 || month > 12 || !isDayOfMonth(day, month, year)) return null;
  return { kind: 'calendar', year, month, day, numeric: true, from, to };
}

function isNumber(t: Tokens, i: number): boolean {
  return t.flag(i, DIGITS) && Number.isInteger(t.numbers[i]);
}
