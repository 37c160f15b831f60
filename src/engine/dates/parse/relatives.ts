import { DAY_PART, EDGE, HOLIDAY, MONTH, PART, RELATIVE, SEASON, UNIT, WEEKDAY } from '../lexicon/classes';
import { DAY_PARTS, type Unit } from '../lexicon/calendarWords';
import type { Node, Relation } from '../nodes';
import { DIGITS, LETTERS, type Tokens } from '../tokens';
import { calendarAt } from './calendarDates';
import { isSport } from './guards';
import { decadeAt, holidayAt, seasonAt } from './periods';
import { amountAt, quantityAt } from './quantity';

const RELATIONS: Readonly<Record<string, Relation>> = {
  last: 'last',
  latest: 'last',
  past: 'last',
  previous: 'previous',
  preceding: 'previous',
  prior: 'previous',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  following: 'following',
  ensuing: 'following',
  subsequent: 'following',
  this: 'this',
  current: 'this',
  that: 'same',
  same: 'same',
  recent: 'recent',
};

/** Units that `the` alone makes a date of: `the quarter`, `the weekend`. */
const WITH_ARTICLE = new Set(['quarter', 'weekend', 'year', 'month', 'week', 'day', 'decade', 'century']);

/** `last week`, `this past Friday`, `the next two years`, `that same day`, `next March 3`, `the quarter`. */
export function relativeAt(t: Tokens, i: number): Node | null {
  if (t.text(i) === 'the') return bareUnitAt(t, i);
  let at = i;
  let relation: Relation | undefined = RELATIONS[t.text(at)];
  let past = t.text(at) === 'past';
  if (!relation) return null;
  at++;
  if (t.has(at, RELATIVE) && RELATIONS[t.text(at)]) {
    // `this past week`, `this coming Friday`, `that same day`
    if (t.text(i) === 'this' || t.text(i) === 'that') {
      relation = RELATIONS[t.text(at)]!;
      past ||= t.text(at) === 'past';
      at++;
    } else return null;
  }
  if (t.text(at) === 'fiscal' || t.text(at) === 'calendar' || t.text(at) === 'full' || t.text(at) === 'financial') at++;
  const stretch = stretchAt(t, i, at, relation);
  if (stretch) return stretch;
  // `past Labor Day`: without `the` or `this` before it, `past` is a preposition.
  if (past && at === i + 1 && t.text(i - 1) !== 'the' && !t.has(at, UNIT)) return null;
  // `to this day` is no day.
  if (t.text(i) === 'this' && t.text(i - 1) === 'to' && t.text(at) === 'day') return null;
  return namedAt(t, i, at, relation, past);
}

/** `past three decades`, `next few weeks`, `coming years`, `last half hour`. */
function stretchAt(t: Tokens, i: number, at: number, relation: Relation): Node | null {
  if (relation === 'same' || (relation === 'this' && t.text(i) !== 'this')) return null;
  const amount = quantityAt(t, at) && t.text(at) !== 'a' ? amountAt(t, at) : null;
  if (amount && relation !== 'this')
    return { kind: 'stretch', amount: amount.amount, relation, from: i, to: amount.to };
  const word = t.word(at);
  if (!(word.classes & UNIT) || !word.plural || relation === 'this') return null;
  if (relation === 'recent') return { kind: 'vague', value: 'PAST_REF', rule: 'recent-units', from: i, to: at + 1 };
  return { kind: 'stretch', amount: { count: NaN, unit: word.unit as 'year' }, relation, from: i, to: at + 1 };
}

function namedAt(t: Tokens, i: number, at: number, relation: Relation, past: boolean): Node | null {
  if (relation === 'recent') return null;
  const word = t.word(at);
  if (word.classes & UNIT && !word.plural && word.text !== 'second') return unitAt(t, i, at, relation, past);
  if (word.classes & DAY_PART) {
    const code = DAY_PARTS[word.text]!;
    if (code.length > 3 || word.text === 'dawn' || word.text === 'dusk') return null;
    return { kind: 'dayPart', code, relation, from: i, to: at + 1 };
  }
  if (word.classes & HOLIDAY) {
    const holiday = holidayAt(t, at);
    if (holiday) return { ...holiday, relation, from: i } as Node;
  }
  if (word.classes & (WEEKDAY | MONTH)) {
    const date = calendarAt(t, at);
    if (!date || date.year || (relation === 'same' && (date.weekday || date.day))) return null;
    // `this March` may be the verb's subject; a day after it decides.
    const node: Node = { ...date, relation, from: i };
    const part = date.weekday && !date.day && t.has(date.to, DAY_PART) ? DAY_PARTS[t.text(date.to)]! : '';
    return part ? { kind: 'dayPart', code: part, day: node, from: i, to: date.to + 1 } : node;
  }
  if (word.classes & SEASON) return relation === 'same' ? null : grown(seasonAt(t, at, relation), i);
  const decade = decadeAt(t, at);
  return decade ? grown(decade, i) : null;
}

function unitAt(t: Tokens, i: number, at: number, relation: Relation, past: boolean): Node | null {
  const unit = t.word(at).unit;
  if (unit === 'half' || unit === '' || unit === 'second' || unit === 'minute' || unit === 'hour') {
    return relation === 'last' && (unit === 'hour' || unit === 'minute') && past
      ? { kind: 'stretch', amount: { count: 1, unit }, relation, from: i, to: at + 1 }
      : null;
  }
  if (unit === 'quarter' && isSport(t, at)) return null;
  // `that day`, `the previous day`; `last day` and `past day` wait for `of`, `this quarter-final` is another word.
  if (t.sign(at + 1) === 45 && t.touches(at + 2) && t.flag(at + 2, LETTERS) && t.text(at + 2) !== 'long') return null;
  if (unit === 'day' && relation === 'last') return null;
  // `that year`, but not `that week after week`
  // `past year and a half`
  if (relation === 'last' && t.text(at + 1) === 'and' && t.text(at + 2) === 'a' && t.text(at + 3) === 'half') {
    return { kind: 'stretch', amount: { count: 1.5, unit }, relation, from: i, to: at + 4 };
  }
  // `the same quarter last year`
  if (unit === 'quarter' && relation === 'same' && t.text(at + 1) === 'last' && t.text(at + 2) === 'year') {
    return { kind: 'offset', amount: { count: 1, unit: 'year' }, direction: -1, base: 'named', from: i, to: at + 3 };
  }
  if (past && (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'weekend' || unit === 'quarter')) {
    return { kind: 'unit', unit, relation: 'last', from: i, to: at + 1 };
  }
  return { kind: 'unit', unit, relation, from: i, to: at + 1 };
}

/** `the quarter`, `the weekend`, `the year` where nothing says which: the one spoken of. */
function bareUnitAt(t: Tokens, i: number): Node | null {
  const at = t.text(i + 1) === 'fiscal' || t.text(i + 1) === 'calendar' ? i + 2 : i + 1;
  const word = t.word(at);
  if (!(word.classes & UNIT) || word.plural || !WITH_ARTICLE.has(word.text)) return null;
  const next = at + 1;
  if (t.text(next) === 'of' || t.text(next) === "'s" || (t.sign(next) === 45 && t.touches(next + 1))) return null;
  const unit = word.unit as Unit;
  if ((unit === 'year' || unit === 'month') && (t.text(next) === 'ended' || t.text(next) === 'ending')) {
    return { kind: 'duration', amount: { count: 1, unit }, rule: 'period-ended', from: i, to: next };
  }
  const node: Node = { kind: 'unit', unit, relation: 'same', bare: true, from: i, to: next };
  if (word.text === 'weekend') return node;
  const before = t.text(i - 1);
  if (unit === 'quarter') return isSport(t, i) || t.flag(next, DIGITS) ? null : node;
  // A noun behind it makes it `the year award`; `the day after` speaks of an event.
  if (t.flag(next, LETTERS) && t.words[next] === 0) return null;
  if (EVENT_LEADS.has(t.text(next))) return null;
  // `the flavor of the week`, `person of the year`: `of` needs a share of time before it.
  if (before === 'of' && !SHARES.has(t.raw(i - 2)) && !t.has(i - 2, EDGE | UNIT)) return null;
  if (unit === 'decade' || unit === 'century')
    return t.has(i - 2, EDGE | PART) || SHARES.has(t.raw(i - 2)) ? node : null;
  if (unit === 'day') return before === 'in' && t.has(i - 2, PART) ? node : null;
  if (unit === 'week') return WEEK_LEADS.has(before) ? node : null;
  return WEEK_LEADS.has(before) || before === 'by' || t.has(i - 1, PART) ? node : null;
}

const WEEK_LEADS = new Set(['in', 'of', 'during', 'for']);
const SHARES = new Set([
  'rest',
  'most',
  'much',
  'part',
  'remainder',
  'balance',
  'all',
  'course',
  'some',
  'third',
  'many',
]);
const EVENT_LEADS = new Set(['after', 'before', 'that', 'when']);

function grown(node: Node | null, from: number): Node | null {
  return node ? { ...node, from } : null;
}
