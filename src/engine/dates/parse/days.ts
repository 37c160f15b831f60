import { DAY_PART, DEICTIC, HOLIDAY, MONTH, ORDINAL, PART, RELATIVE, SEASON, UNIT, WEEKDAY } from '../lexicon/classes';
import { DAY_PARTS, DEICTICS } from '../lexicon/calendarWords';
import type { Node } from '../nodes';
import { CAPITAL, DIGITS, SENTENCE, type Tokens } from '../tokens';
import { calendarAt } from './calendarDates';
import { timeAfterDate } from './clocks';
import { holidayAt } from './periods';
import { relativeAt } from './relatives';

/** A day, and the part of it that is named with it: `Friday`, `March 3`, `today`, `Thursday evening`, `noon Friday`. */
export function dayAt(t: Tokens, i: number): Node | null {
  if (!t.flag(i, DIGITS) && !t.has(i, DAY | DAY_PART)) return null;
  const point = t.has(i, DAY_PART) ? dayPartFirst(t, i) : null;
  if (point) return point;
  const day =
    deicticAt(t, i) ??
    (t.has(i, HOLIDAY) || (t.flag(i, DIGITS) && t.numbers[i] === 9) ? holidayAt(t, i) : null) ??
    calendarAt(t, i) ??
    (isLeadOfDay(t, i) ? relativeAt(t, i) : null);
  if (!day) return null;
  return (day.kind === 'calendar' && day.numeric ? timeAfterDate(t, day) : null) ?? withDayPart(t, day);
}

/** What the first word of a day may be. */
const DAY = DEICTIC | HOLIDAY | WEEKDAY | MONTH | ORDINAL | RELATIVE;

function isLeadOfDay(t: Tokens, i: number): boolean {
  return t.has(i, RELATIVE) && t.has(i + 1, WEEKDAY | MONTH | HOLIDAY | UNIT | SEASON | DAY_PART);
}

function withDayPart(t: Tokens, day: Node): Node {
  const isDay =
    day.kind === 'deictic' || day.kind === 'holiday' || (day.kind === 'calendar' && (day.weekday || day.day));
  if (!isDay || (day.kind === 'deictic' && day.night)) return day;
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
