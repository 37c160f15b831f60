import { UNIT } from '../lexicon/classes';
import { CONVENTIONS } from '../conventions';
import type { Node } from '../nodes';
import { DIGITS, LETTERS, type Tokens } from '../tokens';
import { amountAt, isDash } from './quantity';

/** `two days ago`, `a year earlier`, `two weeks from Friday`, `the year-ago quarter`, or a plain duration: `three days`. */
export function afterAmount(t: Tokens, i: number, dateAt: (i: number) => Node | null): Node | null {
  const day = dayBesideAt(t, i, dateAt);
  if (day) return day;
  const read = amountAt(t, i);
  if (!read) return yearAgoAt(t, i) ?? barePluralAt(t, i, dateAt);
  const { amount, to } = read;
  // Of `a five-hour visit` the article is the visit’s.
  const from = isDash(t, to - 2) && (t.text(i) === 'a' || t.text(i) === 'an') ? i + 1 : i;
  const age = ageAt(t, to);
  if (age) {
    return CONVENTIONS.ages === 'omit' ? null : { kind: 'duration', amount, rule: 'age', from: i, to: age };
  }
  const word = t.text(to);
  const offset = (direction: 1 | -1, base: 'document' | 'named', end: number): Node => ({
    kind: 'offset',
    amount,
    direction,
    base,
    from: i,
    to: end,
  });
  if (word === 'ago') return offset(-1, 'document', to + 1);
  if (word === 'hence' || (word === 'from' && (t.text(to + 1) === 'now' || t.text(to + 1) === 'today'))) {
    return offset(1, 'document', word === 'hence' ? to + 1 : to + 2);
  }
  // `two weeks earlier than expected` compares; it points nowhere.
  if (t.text(to + 1) === 'than' && (word === 'earlier' || word === 'later')) {
    return { kind: 'duration', amount, rule: 'stated-duration', from: i, to };
  }
  if (word === 'earlier' || word === 'previously') return offset(-1, 'named', to + 1);
  if (word === 'later' || word === 'afterward' || word === 'afterwards') return offset(1, 'named', to + 1);
  if ((word === 'before' || word === 'after') && endsClause(t, to + 1))
    return offset(word === 'before' ? -1 : 1, 'named', to + 1);
  if (!Number.isNaN(amount.count) && (word === 'before' || word === 'after' || word === 'from')) {
    const day = dateAt(to + 1);
    const anchored =
      day &&
      (day.kind === 'deictic' ||
        day.kind === 'holiday' ||
        (day.kind === 'calendar' && (day.day || (day.weekday && word === 'from'))));
    // `two weeks before the April 19 vote`: the date is the vote's.
    const beforeNoun = day !== null && t.flag(day.to, LETTERS) && t.words[day.to] === 0;
    if (anchored && !beforeNoun) return { ...offset(word === 'before' ? -1 : 1, 'named', day.to), day } as Node;
  }
  if (isLong(t, to))
    return {
      kind: 'duration',
      amount,
      rule: 'long-compound',
      from: t.text(i) === 'a' ? i + 1 : i,
      to: to + (isDash(t, to) ? 2 : 1),
    };
  return {
    kind: 'duration',
    amount,
    rule: read.plural || isDash(t, to - 2) ? 'stated-duration' : 'one-unit',
    from,
    to,
  };
}

/** `day before yesterday`, `day after Christmas`, `week after Easter`. */
function dayBesideAt(t: Tokens, i: number, dateAt: (i: number) => Node | null): Node | null {
  const { unit, plural } = t.word(i);
  const word = t.text(i + 1);
  if ((unit !== 'day' && unit !== 'week') || plural || (word !== 'before' && word !== 'after')) return null;
  if (t.text(i - 1) !== 'the' && t.text(i - 1) !== 'a') return null;
  const day = dateAt(i + 2);
  const isDay =
    day?.kind === 'deictic' || day?.kind === 'holiday' || (day?.kind === 'calendar' && (day.day || day.weekday));
  if (!day || !isDay) return null;
  return {
    kind: 'offset',
    amount: { count: 1, unit },
    direction: word === 'before' ? -1 : 1,
    base: 'named',
    day,
    from: i,
    to: day.to,
  };
}

/** `year-ago quarter`, `year-earlier period`, `year-ago`. */
function yearAgoAt(t: Tokens, i: number): Node | null {
  const word = t.word(i);
  if (!(word.classes & UNIT) || word.plural || !isDash(t, i + 1)) return null;
  if (t.text(i + 2) !== 'ago' && t.text(i + 2) !== 'earlier') return null;
  const period = t.text(i + 3) === 'period' || t.text(i + 3) === 'quarter';
  const amount = { count: 1, unit: word.unit as 'year' };
  return { kind: 'offset', amount, direction: -1, base: 'named', from: i, to: period ? i + 4 : i + 3 };
}

/** `-old`, `old`, `years of age`: the token after an age, or 0. */
function ageAt(t: Tokens, to: number): number {
  if (t.text(to) === 'old') return to + 1;
  if (isDash(t, to) && t.text(to + 1) === 'old') return to + 2;
  return t.text(to) === 'of' && t.text(to + 1) === 'age' ? to + 2 : 0;
}

function isLong(t: Tokens, to: number): boolean {
  return isDash(t, to) && t.text(to + 1) === 'long' && t.touches(to + 1);
}

/** `two days before.`: nothing follows that the words could belong to. */
function endsClause(t: Tokens, i: number): boolean {
  return i >= t.count || !(t.flags[i]! & (LETTERS | DIGITS))
    ? t.sign(i) !== 36 && t.sign(i) !== 0x201c
    : t.text(i) === 'and' || t.text(i) === 'but';
}

const BARE = new Set(['weeks', 'months', 'years', 'decades', 'centuries', 'days', 'hours', 'minutes']);

/** `for weeks`, `years ago`, `weeks later`, `decades-long`, `day-long`. */
function barePluralAt(t: Tokens, i: number, dateAt: (i: number) => Node | null): Node | null {
  const word = t.word(i);
  if (!(word.classes & UNIT)) return null;
  const unit = word.unit as 'year';
  if (isLong(t, i + 1)) {
    return {
      kind: 'duration',
      amount: { count: word.plural ? NaN : 1, unit },
      rule: 'long-compound',
      from: i,
      to: i + 3,
    };
  }
  if (!BARE.has(word.text)) return null;
  const before = t.text(i - 1);
  if (isDash(t, i - 1) || t.text(i + 1) === "'s" || ageAt(t, i + 1)) return null;
  const next = t.text(i + 1);
  const amount = { count: NaN, unit };
  if (next === 'ago') return { kind: 'offset', amount, direction: -1, base: 'document', from: i, to: i + 2 };
  if ((next === 'later' || next === 'earlier') && t.text(i + 2) !== 'than') {
    return { kind: 'offset', amount, direction: next === 'later' ? 1 : -1, base: 'named', from: i, to: i + 2 };
  }
  if (t.flag(i - 1, DIGITS) || dateAt(i + 1) === undefined) return null;
  // `the early hours of Friday`, `the days of the empire`
  if (next === 'of' && before !== 'for' && before !== 'after' && t.flag(i - 1, LETTERS)) return null;
  const led =
    before === 'for' ||
    before === 'in' ||
    before === 'of' ||
    before === 'after' ||
    before === 'over' ||
    before === 'within' ||
    before === 'the' ||
    before === 'these';
  if (!led && next !== 'of' && next !== 'before' && next !== 'after') return null;
  return { kind: 'duration', amount, rule: 'bare-plural', from: i, to: i + 1 };
}
