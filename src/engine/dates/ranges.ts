import { isDayOfMonth } from './calendar';
import { MERIDIEM } from './lexicon/classes';
import type { Node } from './nodes';
import { isDash } from './parse/quantity';
import { DIGITS, LETTERS, type Tokens } from './tokens';

type Calendar = Extract<Node, { kind: 'calendar' }>;

/** The second date of `March 3-5`, `1998-99`, `March 3, 4 and 5`, right behind the first, or null. */
export function rangeAfter(t: Tokens, node: Node): Calendar | null {
  if (node.kind !== 'calendar' || node.numeric) return null;
  const dash = isDash(t, node.to);
  const at = node.to + 1;
  if (
    !t.flag(at, DIGITS) ||
    t.length(at) > 2 ||
    (t.flag(at + 1, LETTERS) && t.touches(at + 1) && t.text(at + 1) !== "'s")
  )
    return null;
  const value = t.numbers[at]!;
  if (node.year !== undefined && node.month === undefined) {
    const slash = t.sign(node.to) === 47;
    if (!(dash || slash) || t.length(at) !== 2 || !t.touches(at) || !t.touches(node.to)) return null;
    const year = Math.floor(node.year / 100) * 100 + value;
    return year > node.year && year - node.year <= 30 ? { kind: 'calendar', year, from: at, to: at + 1 } : null;
  }
  if (node.day === undefined || node.month === undefined || node.year !== undefined) return null;
  if (!isDayOfMonth(value, node.month) || value <= node.day) return null;
  const joint = t.text(node.to);
  // `March 3 and 5 people` counts people: `and` and `to` join days only where nothing is counted after them.
  const loose = joint === 'and' || joint === 'to' || joint === 'or' || joint === 'through';
  if (!dash && !(loose && (joint === 'through' || !t.flag(at + 1, LETTERS) || t.words[at + 1] !== 0))) return null;
  const comma = t.sign(at + 1) === 44 ? at + 2 : at + 1;
  const year =
    t.length(comma) === 4 && t.flag(comma, DIGITS) && t.numbers[comma]! > 1000 ? t.numbers[comma]! : undefined;
  const second: Calendar = { kind: 'calendar', month: node.month, day: value, from: at, to: at + 1 };
  return year === undefined ? second : { ...second, year, to: comma + 1 };
}

/** The first time of `9-11 a.m.`, `9 to 11 a.m.`: the hour `i` and the time that follows it. */
export function hoursBefore(t: Tokens, i: number, dateAt: (i: number) => Node | null): Node | null {
  if (!t.flag(i, DIGITS) || t.length(i) > 2 || t.numbers[i]! < 1 || t.numbers[i]! > 12) return null;
  if (!isDash(t, i + 1) && t.text(i + 1) !== 'to') return null;
  if (!t.flag(i + 2, DIGITS) || !t.has(i + 3, MERIDIEM)) return null;
  const second = dateAt(i + 2);
  if (second?.kind !== 'clock') return null;
  const same = second.hour % 12 > t.numbers[i]! % 12;
  const afternoon = second.hour >= 12 === same;
  const node: Node = { kind: 'clock', hour: (t.numbers[i]! % 12) + (afternoon ? 12 : 0), from: i, to: i + 1 };
  return second.day ? { ...node, day: second.day } : node;
}

/** The first date of `3-5 March`, `3 and 4 March 2026`: day `i` and the date that follows it. */
export function rangeBefore(t: Tokens, i: number, dateAt: (i: number) => Node | null): Calendar | null {
  if (!t.flag(i, DIGITS) || t.length(i) > 2 || t.numbers[i]! < 1 || t.numbers[i]! > 30) return null;
  const joint = t.text(i + 1);
  if (!isDash(t, i + 1) && joint !== 'to' && joint !== 'and' && joint !== 'or') return null;
  if (!t.flag(i + 2, DIGITS) || t.length(i + 2) > 2 || t.numbers[i + 2]! <= t.numbers[i]!) return null;
  const second = dateAt(i + 2);
  if (second?.kind !== 'calendar' || second.numeric || !second.day || second.day !== t.numbers[i + 2]) return null;
  return {
    kind: 'calendar',
    month: second.month!,
    day: t.numbers[i]!,
    from: i,
    to: i + 1,
    ...(second.year === undefined ? {} : { year: second.year }),
  };
}

/** `from March 3 to April 5, 2024`, `March and April 2024`: the year of the second belongs to the first as well. */
export function shareYear(t: Tokens, first: Node, second: Node): void {
  if (first.kind !== 'calendar' || second.kind !== 'calendar') return;
  if (first.year !== undefined || first.month === undefined || second.month === undefined || second.year === undefined)
    return;
  if (second.from - first.to > 1 || first.relation) return;
  if ((first.day === undefined) !== (second.day === undefined)) return;
  if (!isJoined(t, first.to, second.from) && t.sign(first.to) !== 44) return;
  first.year = first.month > second.month ? second.year - 1 : second.year;
}

/** Whether the tokens from `to` up to `from` are one word or sign that joins two dates. */
export function isJoined(t: Tokens, to: number, from: number): boolean {
  if (from - to !== 1) return false;
  const text = t.text(to);
  return isDash(t, to) || text === 'and' || text === 'or' || text === 'to' || text === 'through' || text === 'until';
}
