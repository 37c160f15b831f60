import {
  APPROXIMATE,
  CARDINAL,
  DAY_PART,
  DEICTIC,
  EDGE,
  HOLIDAY,
  MONTH,
  PART,
  RELATIVE,
  SEASON,
  UNIT,
  VAGUE,
  WEEKDAY,
} from '../lexicon/classes';
import { DAY_PARTS, DEICTICS } from '../lexicon/calendarWords';
import { APPROXIMATES, EDGES, PARTS } from '../lexicon/grammarWords';
import type { Node } from '../nodes';
import { CAPITAL, DIGITS, SENTENCE, type Tokens } from '../tokens';
import { calendarAt } from './calendarDates';
import { clockAt, timeAfterDate } from './clocks';
import { afterAmount } from './offsets';
import { centuryAt, decadeAt, holidayAt, ordinalAt, seasonAt, yearPartAt } from './periods';
import { amountAt, isDash } from './quantity';
import { relativeAt } from './relatives';
import { setAt } from './sets';
import { vagueAt } from './vague';

/** `the end of early last spring` is as deep as anybody writes; deeper nesting is not followed. */
const DEEPEST = 4;

/** What can be read from token `i` on: the longest date that begins there, or null. */
export function parseAt(t: Tokens, i: number, depth = 0): Node | null {
  if (depth > DEEPEST) return null;
  if (t.text(i) === 'the') return withArticle(t, i, depth) ?? parseBare(t, i, depth);
  return parseBare(t, i, depth);
}

/** `the past three decades`, `the 1990s`, `the early 1990s`, `the end of March`: the article belongs to the extent. */
function withArticle(t: Tokens, i: number, depth: number): Node | null {
  const node = parseBare(t, i + 1, depth);
  if (!node || node.from !== i + 1) return node;
  switch (node.kind) {
    case 'calendar':
      // `the March 3 meeting`, `the Friday vote`, `the 1998 elections`: here the article is the noun's.
      return ordinalAt(t, i + 1) || node.relation || node.mod ? { ...node, from: i } : node;
    case 'vague':
      return node.rule === 'recent-units' ? { ...node, from: i } : null;
    case 'duration':
      // `the two weeks`, but `the five-hour visit`
      if (node.rule === 'bare-plural') return node;
      return isDash(t, node.from + 1) || isDash(t, node.to - 2) ? node : { ...node, from: i };
    case 'clock':
    case 'set':
    case 'deictic':
    case 'holiday':
      return node;
    default:
      return { ...node, from: i };
  }
}

function parseBare(t: Tokens, i: number, depth: number): Node | null {
  return longest([
    t.has(i, APPROXIMATE) || COMPARED.has(t.text(i)) ? approximateAt(t, i, depth) : null,
    t.has(i, PART) ? partAt(t, i, depth) : null,
    t.has(i, EDGE) || t.text(i) === 'year' || t.text(i) === 'latter' ? edgeAt(t, i, depth) : null,
    nthAt(t, i, depth),
    t.has(i, RELATIVE) || t.text(i) === 'the' || t.has(i, UNIT) ? relativeAt(t, i) : null,
    dayAt(t, i),
    clockAt(t, i, (k) => dayAt(t, k)),
    decadeAt(t, i),
    centuryAt(t, i),
    t.has(i, SEASON) ? seasonAt(t, i) : null,
    fiscalAt(t, i),
    yearPartAt(t, i),
    weekOfAt(t, i, depth),
    t.has(i, VAGUE) || t.text(i) === 'the' || t.text(i) === 'these' ? vagueAt(t, i) : null,
    setAt(t, i),
    afterAmount(t, i, (k) => parseAt(t, k, depth + 1)),
  ]);
}

function longest(nodes: readonly (Node | null)[]): Node | null {
  let best: Node | null = null;
  for (const node of nodes) if (node && (!best || node.to > best.to)) best = node;
  return best;
}

/** A day, and the part of it that is named with it: `Friday`, `March 3`, `today`, `Thursday evening`, `noon Friday`. */
function dayAt(t: Tokens, i: number): Node | null {
  const point = t.has(i, DAY_PART) ? dayPartFirst(t, i) : null;
  if (point) return point;
  const day =
    deicticAt(t, i) ??
    (t.has(i, HOLIDAY) || t.flag(i, DIGITS) ? holidayAt(t, i) : null) ??
    calendarAt(t, i) ??
    (isLeadOfDay(t, i) ? relativeAt(t, i) : null);
  if (!day) return null;
  return (day.kind === 'calendar' && day.numeric ? timeAfterDate(t, day) : null) ?? withDayPart(t, day);
}

function isLeadOfDay(t: Tokens, i: number): boolean {
  return t.has(i, RELATIVE) && t.has(i + 1, WEEKDAY | MONTH | HOLIDAY | UNIT | SEASON | DAY_PART);
}

function withDayPart(t: Tokens, day: Node): Node {
  const isDay =
    day.kind === 'deictic' || day.kind === 'holiday' || (day.kind === 'calendar' && (day.weekday || day.day));
  if (!isDay) return day;
  let at = day.to;
  if (t.has(at, PART) && t.has(at + 1, DAY_PART)) at++;
  if (!t.has(at, DAY_PART) || t.raw(at) === 'Night') return day;
  return { kind: 'dayPart', code: DAY_PARTS[t.text(at)]!, day, from: day.from, to: at + 1 };
}

function deicticAt(t: Tokens, i: number): Node | null {
  if (!t.has(i, DEICTIC) || isNamePart(t, i)) return null;
  const text = t.text(i);
  const node: Node = { kind: 'deictic', offset: DEICTICS[text]!, from: i, to: i + 1 };
  return text === 'tonight' ? { ...node, night: true } : node;
}

/** `USA Today`, `CBS This Morning`: the capital is a name's. */
function isNamePart(t: Tokens, i: number): boolean {
  return t.flag(i, CAPITAL) && !t.flag(i, SENTENCE) && t.flag(i - 1, CAPITAL) && t.words[i - 1] === 0;
}

/** `noon Friday`, `midnight`, `the evening of March 3`, `the morning after`. */
function dayPartFirst(t: Tokens, i: number): Node | null {
  const code = DAY_PARTS[t.text(i)]!;
  const of = t.text(i + 1) === 'of' || (t.text(i + 1) === 'on' && t.text(i - 1) !== 'in');
  const next = of ? i + 2 : i + 1;
  const day = deicticAt(t, next) ?? calendarAt(t, next);
  if (day && day.kind === 'calendar' ? day.day || day.weekday : day) {
    if (of && t.text(i + 1) === 'of') return { kind: 'dayPart', code, day: day!, from: i, to: day!.to };
    if (!of && code.length > 3) return { kind: 'dayPart', code, day: day!, from: i, to: day!.to };
  }
  if (code.length > 3 && t.text(i) !== 'lunchtime' && t.raw(i - 1).toLowerCase() !== 'high')
    return { kind: 'dayPart', code, from: i, to: i + 1 };
  return t.text(i - 1) === 'the' && t.text(i - 2) === 'in' && t.text(i + 1) !== 'of'
    ? { kind: 'dayPart', code, from: i, to: i + 1 }
    : null;
}

const COMPARED = new Set(['more', 'less', 'fewer', 'at', 'no', 'not']);

/** `about two years`, `at least 72 hours`, `more than a decade ago`, `just over a year`. */
function approximateAt(t: Tokens, i: number, depth: number): Node | null {
  const [mod, at] = comparisonAt(t, i);
  if (!at) return null;
  const node =
    afterAmount(t, at, (k) => parseAt(t, k, depth + 1)) ??
    (t.has(i, APPROXIMATE) && t.text(i) !== 'over' ? clockAt(t, at, (k) => dayAt(t, k)) : null);
  return node ? { ...node, from: node.kind === 'clock' ? node.from : i, mod } : null;
}

/** The modifier and the token after the words that compare. */
function comparisonAt(t: Tokens, i: number): [mod: string, to: number] {
  const [a, b, c] = [t.text(i), t.text(i + 1), t.text(i + 2)];
  if (a === 'more' && b === 'than') return ['MORE_THAN', i + 2];
  if ((a === 'less' || a === 'fewer') && b === 'than') return ['LESS_THAN', i + 2];
  if (a === 'at' && b === 'least') return ['EQUAL_OR_MORE', i + 2];
  if (a === 'at' && b === 'most') return ['EQUAL_OR_LESS', i + 2];
  if (a === 'no' && b === 'more' && c === 'than') return ['EQUAL_OR_LESS', i + 3];
  if (a === 'not' && b === 'more' && c === 'than') return ['EQUAL_OR_LESS', i + 3];
  if (a === 'no' && (b === 'less' || b === 'fewer') && c === 'than') return ['EQUAL_OR_MORE', i + 3];
  if (a in APPROXIMATES && t.has(i, APPROXIMATE)) return [APPROXIMATES[a]!, i + 1];
  return ['', 0];
}

/** `early 1998`, `late March`, `mid-January`, `earlier this month`, `later in the week`, `late Friday`. */
function partAt(t: Tokens, i: number, depth: number): Node | null {
  const part = t.text(i);
  const compared = part === 'earlier' || part === 'later';
  const mod = compared ? {} : { mod: PARTS[part]! };
  const preposition = t.text(i + 1) === 'in' || t.text(i + 1) === 'on';
  const at = preposition || isDash(t, i + 1) ? i + 2 : i + 1;
  const inner = parseAt(t, at, depth + 1);
  if (!inner || inner.from !== at || !HAS_PARTS.has(inner.kind)) return null;
  // `later in the week` is the week just spoken of, not the one of publication.
  if (inner.kind === 'unit' && (compared || preposition)) {
    return inner.relation === 'this' || inner.relation === 'same' ? { ...inner, bare: false, from: i, ...mod } : null;
  }
  if (preposition)
    return inner.kind === 'calendar' && inner.day ? null : compared ? null : { ...inner, from: i, ...mod };
  // `earlier Friday`, `later today`: the corpora leave the comparison out.
  return compared ? null : { ...inner, from: i, ...mod };
}

const HAS_PARTS = new Set([
  'unit',
  'calendar',
  'season',
  'decade',
  'century',
  'yearPart',
  'deictic',
  'dayPart',
  'holiday',
  'weekOf',
]);

/** `end of the year`, `beginning of 1998`, `middle of next week`, `latter part of March`, `year-end 1998`. */
function edgeAt(t: Tokens, i: number, depth: number): Node | null {
  if (t.text(i) === 'year') {
    const end =
      isDash(t, i + 1) && t.text(i + 2) === 'end'
        ? i + 3
        : t.text(i + 1) === "'s" && t.text(i + 2) === 'end'
          ? i + 3
          : 0;
    if (!end) return null;
    const year = calendarAt(t, end);
    if (year?.kind === 'calendar' && year.year && !year.month) return { ...year, from: i, mod: 'END' };
    return { kind: 'unit', unit: 'year', relation: 'this', mod: 'END', from: i, to: end };
  }
  const latter = t.text(i) === 'latter' && t.text(i + 1) === 'part';
  const mod = latter ? 'END' : EDGES[t.text(i)];
  const of = latter ? i + 2 : i + 1;
  if (!mod || t.text(of) !== 'of') return null;
  const inner = parseAt(t, of + 1, depth + 1);
  if (
    !inner ||
    (inner.kind !== 'unit' &&
      inner.kind !== 'calendar' &&
      inner.kind !== 'season' &&
      inner.kind !== 'decade' &&
      inner.kind !== 'century' &&
      inner.kind !== 'yearPart')
  )
    return null;
  if (inner.kind === 'calendar' && inner.day) return null;
  return { ...inner, from: i, mod };
}

/** `first week of March`, `last day of the year`, `second Tuesday in November`. */
function nthAt(t: Tokens, i: number, depth: number): Node | null {
  const ordinal = ordinalAt(t, i);
  if (!ordinal || ordinal.n > 31) return null;
  const months = firstMonths(t, i, ordinal, depth);
  if (months) return months;
  const word = t.word(ordinal.to);
  const weekday = word.classes & WEEKDAY && !word.short ? word.weekday : undefined;
  if (!weekday && (!(word.classes & UNIT) || word.plural)) return null;
  if (word.unit === 'quarter' || word.unit === 'half' || word.unit === 'century') return null;
  const of = t.text(ordinal.to + 1);
  if (of !== 'of' && (of !== 'in' || ordinal.n < 0)) return null;
  if (word.unit === 'year') return null;
  const inner = parseAt(t, ordinal.to + 2, depth + 1);
  if (!inner || (inner.kind !== 'calendar' && inner.kind !== 'unit') || (inner.kind === 'calendar' && inner.day))
    return null;
  const node: Node = { kind: 'nth', n: ordinal.n, of: inner, from: i, to: inner.to };
  return weekday ? { ...node, weekday } : { ...node, unit: word.unit as 'day' };
}

/** `first nine months of 1998`, `last three days of March`: a length, the year named with it included. */
function firstMonths(t: Tokens, i: number, ordinal: { n: number; to: number }, depth: number): Node | null {
  if (ordinal.n !== 1 && ordinal.n !== -1) return null;
  const read = amountAt(t, ordinal.to);
  if (!read?.plural || t.text(ordinal.to) === 'a') return null;
  const of = t.text(read.to) === 'of' ? parseAt(t, read.to + 1, depth + 1) : null;
  const whole = of && (of.kind === 'calendar' || of.kind === 'unit') ? of.to : 0;
  // `the last three days` alone is a stretch up to now.
  if (!whole && ordinal.n < 0) return null;
  return { kind: 'stretch', amount: read.amount, relation: 'same', from: i, to: whole || read.to };
}

/** `fiscal 1998`, `fiscal year 1998`, `FY1998`: the year that is named. */
function fiscalAt(t: Tokens, i: number): Node | null {
  const text = t.text(i);
  if (text === 'fy') {
    const year = calendarAt(t, i + 1);
    return year?.year && !year.month ? { ...year, from: i } : null;
  }
  // `the year 2000`
  if (text === 'year' && calendarAt(t, i + 1)?.year) {
    const year = calendarAt(t, i + 1)!;
    return year.month ? null : { ...year, from: i };
  }
  if (text !== 'fiscal' && text !== 'financial' && text !== 'academic' && text !== 'tax') return null;
  const at = t.text(i + 1) === 'year' ? i + 2 : i + 1;
  const part = text === 'fiscal' ? yearPartAt(t, at) : null;
  if (part) return { ...part, from: i };
  const year = calendarAt(t, at);
  return year?.year && !year.month && (text === 'fiscal' || at === i + 2) ? { ...year, from: i } : null;
}

/** `week of March 6`, `weekend of March 6`, `Easter week`, `the 14th`. */
function weekOfAt(t: Tokens, i: number, depth: number): Node | null {
  const unit = t.word(i).unit;
  if (
    (unit === 'week' || unit === 'weekend') &&
    (t.text(i + 1) === 'of' || t.text(i + 1) === 'ended' || t.text(i + 1) === 'ending')
  ) {
    const day = t.has(i + 2, CARDINAL) ? null : parseAt(t, i + 2, depth + 1);
    const isDay = day && ((day.kind === 'calendar' && day.day) || day.kind === 'holiday');
    return isDay ? { kind: 'weekOf', day, weekend: unit === 'weekend', from: i, to: day.to } : null;
  }
  const holiday = t.has(i, HOLIDAY) ? holidayAt(t, i) : null;
  if (holiday && (t.text(holiday.to) === 'week' || t.text(holiday.to) === 'weekend')) {
    return { kind: 'weekOf', day: holiday, weekend: t.text(holiday.to) === 'weekend', from: i, to: holiday.to + 1 };
  }
  return null;
}
