import { CARDINAL, DAY_PART, MERIDIEM, PREPOSITION, ZONE } from '../lexicon/classes';
import { DAY_PARTS, ZONES } from '../lexicon/calendarWords';
import type { Node } from '../nodes';
import { DIGITS, LETTERS, type Tokens } from '../tokens';
import { dayAt } from './days';
import { isDash } from './quantity';

/** `8 p.m.`, `08:30 UTC`, `9 a.m. EST Tuesday`, `five o’clock in the morning`, `at 19:45`. */
export function clockAt(t: Tokens, i: number): Node | null {
  const time = timeAt(t, i);
  if (!time) return null;
  const zone = zoneAt(t, time.to);
  const to = zone ? zone.to : time.to;
  const node: Node = { kind: 'clock', hour: time.hour, from: i, to };
  if (time.minute !== undefined) node.minute = time.minute;
  if (time.second !== undefined) node.second = time.second;
  if (zone?.minutes !== undefined) node.zone = zone.minutes;
  const day = t.sign(to) === 44 ? dateAfterComma(dayAt(t, to + 1)) : dayAt(t, to);
  if (day?.kind === 'dayPart' && day.code.length === 3)
    return { ...node, hour: hourIn(node.hour, day.code), day, to: day.to };
  if (day) return { ...node, day, to: day.to };
  // `10:35 a.m. (0735 GMT) Friday`: the same hour elsewhere stands between.
  const aside = t.sign(to) === 40 ? closingAfter(t, to) : 0;
  const beyond = aside ? dayAt(t, aside + 1) : null;
  if (beyond) return { ...node, day: beyond };
  // `8 p.m. on Tuesday`: two expressions, but the day is told already.
  const later = t.text(to) === 'on' ? dayAt(t, to + 1) : null;
  return later ? { ...node, day: later } : node;
}

/** `2026-03-20T08:30Z`, `2026-03-20 18:00 UTC`: the time behind a date in digits. */
export function timeAfterDate(t: Tokens, date: Node): Node | null {
  const at = t.raw(date.to) === 'T' && t.touches(date.to) && t.touches(date.to + 1) ? date.to + 1 : date.to;
  const time = colonTimeAt(t, at);
  if (!time) return null;
  const zone = zoneAt(t, time.to);
  const node: Node = { kind: 'clock', hour: time.hour, day: date, from: date.from, to: zone ? zone.to : time.to };
  if (time.minute !== undefined) node.minute = time.minute;
  if (time.second !== undefined) node.second = time.second;
  if (zone?.minutes !== undefined) node.zone = zone.minutes;
  if (zone?.stated) node.stated = true;
  return node;
}

/** The closing parenthesis within a few tokens, or 0. */
function closingAfter(t: Tokens, i: number): number {
  for (let k = i + 1; k < i + 7; k++) if (t.sign(k) === 41) return k;
  return 0;
}

/** `8 p.m., March 3`; in a list of dates the next one is a new date. */
function dateAfterComma(day: Node | null): Node | null {
  return day?.kind === 'calendar' && !day.numeric && day.month !== undefined && day.day !== undefined ? day : null;
}

/** `6 o’clock this evening` is 18. */
function hourIn(hour: number, part: string): number {
  if (hour > 12 || part === 'TMO' || (part === 'TNI' && hour < 5)) return hour;
  return (hour % 12) + 12;
}

interface Time {
  hour: number;
  minute?: number;
  second?: number;
  to: number;
}

function timeAt(t: Tokens, i: number): Time | null {
  const past = pastHourAt(t, i);
  if (past) return past;
  const digits = t.flag(i, DIGITS);
  if (!digits && !t.has(i, CARDINAL)) return null;
  if (t.touches(i) && (t.sign(i - 1) === 36 || t.sign(i - 1) === 46 || t.sign(i - 1) === 58)) return null;
  const colon = digits ? colonTimeAt(t, i) : null;
  const plain: Time = colon ?? dottedTimeAt(t, i) ?? { hour: digits ? t.numbers[i]! : t.word(i).number, to: i + 1 };
  if (!Number.isInteger(plain.hour)) return null;
  let to = plain.to;
  if (t.has(to, MERIDIEM)) return withMeridiem(t, plain, to);
  const oclock = t.text(to) === "o'clock" || t.text(to) === 'oclock';
  if (oclock) to++;
  const part = partAfter(t, to);
  if (part && plain.hour <= 12 && (oclock || colon || t.has(i - 1, PREPOSITION))) {
    return { ...plain, hour: hourIn(plain.hour, part.code), to: part.to };
  }
  if (oclock) return plain.hour <= 24 ? { ...plain, to } : null;
  const utc = t.has(to, ZONE) && /^[A-Z]+$/.test(t.raw(to));
  if (!colon && utc && t.length(i) === 4) {
    const time = { hour: Math.floor(plain.hour / 100), minute: plain.hour % 100, to };
    return time.hour < 24 && time.minute < 60 ? time : null;
  }
  if (!colon && utc && digits && t.length(i) <= 2 && plain.hour <= 24) return plain;
  return colon && (utc || colon.second !== undefined || isTimeContext(t, i)) ? colon : null;
}

/** `half past ten`, `quarter to nine`. */
function pastHourAt(t: Tokens, i: number): Time | null {
  const minutes = t.text(i) === 'half' ? 30 : t.text(i) === 'quarter' ? 15 : 0;
  const joint = t.text(i + 1);
  if (!minutes || (joint !== 'past' && (joint !== 'to' || minutes === 30))) return null;
  const hour = t.flag(i + 2, DIGITS) ? t.numbers[i + 2]! : t.word(i + 2).number;
  if (hour < 1 || hour > 12 || !Number.isInteger(hour)) return null;
  return joint === 'past' ? { hour, minute: minutes, to: i + 3 } : { hour: hour - 1, minute: 60 - minutes, to: i + 3 };
}

/** `10:35`, `10:35:20`. */
function colonTimeAt(t: Tokens, i: number): Time | null {
  if (t.sign(i + 1) !== 58 || !t.touches(i + 1) || !t.touches(i + 2) || t.length(i + 2) !== 2 || t.length(i) > 2)
    return null;
  const hour = t.numbers[i]!;
  const minute = t.numbers[i + 2]!;
  if (hour > 24 || minute > 59 || !t.flag(i + 2, DIGITS)) return null;
  if (t.sign(i + 3) === 58 && t.touches(i + 3) && t.touches(i + 4) && t.length(i + 4) === 2 && t.numbers[i + 4]! < 60) {
    return { hour, minute, second: t.numbers[i + 4]!, to: i + 5 };
  }
  return { hour, minute, to: i + 3 };
}

/** `10.35`, as British papers write before a.m. and p.m. */
function dottedTimeAt(t: Tokens, i: number): Time | null {
  const parts = t.flag(i, DIGITS) && t.has(i + 1, MERIDIEM) ? /^(\d\d?)\.(\d\d)$/.exec(t.raw(i)) : null;
  return parts ? { hour: Number(parts[1]), minute: Number(parts[2]), to: i + 1 } : null;
}

function withMeridiem(t: Tokens, time: Time, at: number): Time | null {
  // `I am`, `5 am`: without points the letters must be told from the verb by the number before them.
  const afternoon = t.text(at).startsWith('p');
  if (time.hour < 1 || time.hour > 12) return time.hour < 24 && afternoon ? { ...time, to: at + 1 } : null;
  const of = partAfter(t, at + 1);
  return { ...time, hour: (time.hour % 12) + (afternoon ? 12 : 0), to: of ? of.to : at + 1 };
}

/** `in the morning`, `at night` after an hour. */
function partAfter(t: Tokens, i: number): { code: string; to: number } | null {
  const at = t.text(i) === 'in' && t.text(i + 1) === 'the' ? i + 2 : t.text(i) === 'at' ? i + 1 : 0;
  const code = at && t.has(at, DAY_PART) ? DAY_PARTS[t.text(at)]! : '';
  return code.length === 3 ? { code, to: at + 1 } : null;
}

/** `at 19:45`, `from 9:00 to 17:00`; not `won in 2:14`, `Luke 10:35`, `a ratio of 10:35`. */
function isTimeContext(t: Tokens, i: number): boolean {
  const before = t.text(i - 1);
  if (before === 'at' || before === 'until' || before === 'till' || before === 'by' || before === 'from') return true;
  if (before === 'around' || before === 'about' || before === 'before' || before === 'after')
    return t.length(i + 2) === 2;
  if (before === 'to' || before === 'and' || isDash(t, i - 1)) return t.sign(i - 3) === 58 && t.flag(i - 2, DIGITS);
  return false;
}

const SPOKEN: Readonly<Record<string, number>> = { eastern: -300, central: -360, mountain: -420, pacific: -480 };
const LETTERS_ONLY: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 };

/** `GMT`, `Eastern time`, `local time`, `+02:00`, `Z`. */
function zoneAt(t: Tokens, i: number): { minutes?: number; stated?: boolean; to: number } | null {
  if (t.sign(i) === 40) {
    const inner = zoneAt(t, i + 1);
    return inner && t.sign(inner.to) === 41 ? { ...inner, to: inner.to + 1 } : null;
  }
  const raw = t.raw(i);
  if (raw === 'Z' && t.touches(i)) return { minutes: 0, to: i + 1 };
  if (t.has(i, ZONE) && raw === raw.toUpperCase())
    return { minutes: ZONES[t.text(i)]!, to: offsetAt(t, i + 1)?.to ?? i + 1 };
  if (LETTERS_ONLY[raw] !== undefined) return { minutes: LETTERS_ONLY[raw], to: i + 1 };
  if (t.touches(i)) {
    const offset = offsetAt(t, i);
    return offset && { ...offset, stated: true };
  }
  const spoken = SPOKEN[t.text(i)];
  if (t.text(i) !== 'local' && spoken === undefined) return null;
  let to = i + 1;
  const daylight = t.text(to) === 'daylight' || t.text(to) === 'summer';
  if (daylight || t.text(to) === 'standard') to++;
  if (t.text(to) !== 'time' || !t.flag(to, LETTERS)) return null;
  return spoken === undefined ? { to: to + 1 } : { minutes: spoken + (daylight ? 60 : 0), to: to + 1 };
}

/** `+02:00`, `-0500`. */
function offsetAt(t: Tokens, i: number): { minutes: number; to: number } | null {
  const sign = t.sign(i) === 43 ? 1 : t.sign(i) === 45 ? -1 : 0;
  if (!sign || !t.flag(i + 1, DIGITS) || !t.touches(i + 1)) return null;
  if (t.length(i + 1) === 4) {
    return { minutes: sign * (Math.floor(t.numbers[i + 1]! / 100) * 60 + (t.numbers[i + 1]! % 100)), to: i + 2 };
  }
  if (t.length(i + 1) > 2) return null;
  const minutes = t.sign(i + 2) === 58 && t.touches(i + 3) ? t.numbers[i + 3]! : -1;
  return { minutes: sign * (t.numbers[i + 1]! * 60 + Math.max(minutes, 0)), to: minutes >= 0 ? i + 4 : i + 2 };
}
