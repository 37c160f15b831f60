import { CARDINAL, DECADE, ORDINAL, SEASON } from '../lexicon/classes';
import { DECADE_NAMES, SEASONS } from '../lexicon/calendarWords';
import { HOLIDAYS } from '../lexicon/holidayWords';
import { nameParts } from '../lexicon/words';
import type { Node, Relation } from '../nodes';
import { CAPITAL, DIGITS, type Tokens } from '../tokens';
import { isSport, isYear } from './guards';
import { isOrdinalSuffix } from './calendarDates';

/** `1990s`, `’90s`, `1990’s`, `nineties`. */
export function decadeAt(t: Tokens, i: number): Node | null {
  if (t.has(i, DECADE)) {
    // `temperatures in the nineties`, `in her sixties`: only after the article is it a decade.
    return t.text(i - 1) === 'the' || t.text(i - 2) === 'the'
      ? { kind: 'decade', year: DECADE_NAMES[t.text(i)]!, from: i, to: i + 1 }
      : null;
  }
  const apostrophe = t.sign(i) === 39 || t.sign(i) === 0x2019 || t.sign(i) === 0x2018;
  const at = apostrophe && t.touches(i + 1) ? i + 1 : i;
  if (!t.flag(at, DIGITS) || !t.touches(at + 1) || (t.text(at + 1) !== 's' && t.text(at + 1) !== "'s")) return null;
  const year = t.numbers[at]!;
  const short = t.length(at) === 2;
  if (year % 10 !== 0 || !(short || (t.length(at) === 4 && year >= 1000 && year <= 2100))) return null;
  // `in his 30s`, `lows in the 40s` are ages and temperatures.
  if (
    short &&
    !apostrophe &&
    !(year >= 20 && t.text(at - 1) === 'the' && t.text(at - 2) !== 'in') &&
    !(PART_BEFORE.has(t.text(at - 1)) && t.text(at - 2) === 'the')
  )
    return null;
  if (
    t.text(at + 1) === "'s" &&
    !short &&
    t.text(i - 1) !== 'the' &&
    !PART_BEFORE.has(t.text(i - 1)) &&
    !t.flag(i - 1, DIGITS)
  )
    return null;
  return { kind: 'decade', year, from: i, to: at + 2 };
}

const PART_BEFORE = new Set(['early', 'late', 'mid']);

/** `20th century`, `nineteenth century`. */
export function centuryAt(t: Tokens, i: number): Node | null {
  const n = t.has(i, ORDINAL) ? t.word(i).ordinal : t.flag(i, DIGITS) && isOrdinalSuffix(t, i + 1) ? t.numbers[i]! : 0;
  if (n < 1 || n > 22) {
    // `twenty-first century`
    if (t.text(i) !== 'twenty' || !t.has(i + 2, ORDINAL)) return null;
    return t.text(i + 3) === 'century'
      ? { kind: 'century', number: 20 + t.word(i + 2).ordinal, from: i, to: i + 4 }
      : null;
  }
  let at = t.has(i, ORDINAL) ? i + 1 : i + 2;
  if (t.sign(at) === 45) at++;
  // `21st Century Fox`
  if (t.text(at) !== 'century' || (t.flag(at, CAPITAL) && t.flag(at + 1, CAPITAL) && t.words[at + 1] === 0))
    return null;
  return { kind: 'century', number: n, from: i, to: at + 1 };
}

/** `spring`, `the fall of 1998`, `summer 1998`. A bare `fall` or `spring` needs a word that makes a season of it. */
export function seasonAt(t: Tokens, i: number, relation?: Relation): Node | null {
  if (!t.has(i, SEASON)) return null;
  // `the Winter Palace`
  if (t.flag(i, CAPITAL) && t.flag(i + 1, CAPITAL) && t.words[i + 1] === 0) return null;
  const code = SEASONS[t.text(i)]!;
  const of = t.text(i + 1) === 'of' ? i + 2 : i + 1;
  if (isYear(t, of)) return { kind: 'season', code, year: t.numbers[of]!, from: i, to: of + 1 };
  const doubtful = t.text(i) === 'fall' || t.text(i) === 'spring';
  if (relation) return { kind: 'season', code, relation, from: i, to: i + 1 };
  if (t.text(i + 1) === 'of' && t.text(i + 2) !== 'last' && t.text(i + 2) !== 'this' && t.text(i + 2) !== 'next') {
    if (doubtful) return null;
  }
  const before = t.text(i - 1);
  if (
    before === 'in' ||
    before === 'by' ||
    before === 'until' ||
    before === 'since' ||
    before === 'early' ||
    before === 'late'
  ) {
    return { kind: 'season', code, from: i, to: i + 1 };
  }
  if (before !== 'the' && before !== 'each' && before !== 'every') return null;
  if (before === 'the' && doubtful && !SEASON_LEADS.has(t.text(i - 2))) return null;
  if (t.text(i) === 'fall' && before === 'the' && t.text(i - 2) === 'after') return null;
  return { kind: 'season', code, from: i, to: i + 1 };
}

const SEASON_LEADS = new Set('in during of by since until through before after for throughout'.split(' '));

/** `third quarter`, `the first half of 1998`, `third-quarter`, `3Q`, `Q3 2024`, `fiscal second quarter`. */
export function yearPartAt(t: Tokens, i: number): Node | null {
  const short = shortQuarterAt(t, i);
  if (short) return short;
  const part = ordinalAt(t, i);
  if (!part) return null;
  let at = part.to;
  if (t.sign(at) === 45) at++;
  if (t.text(at) === 'fiscal') at++;
  const letter = t.text(at) === 'quarter' ? 'Q' : t.text(at) === 'half' ? 'H' : null;
  const number = part.n === -1 ? (letter === 'Q' ? 4 : 2) : part.n;
  if (!letter || number > (letter === 'Q' ? 4 : 2) || isSport(t, at)) return null;
  const node: Node = { kind: 'yearPart', letter, part: number, from: i, to: at + 1 };
  const of = yearOfAt(t, at + 1);
  if (of) return { ...node, ...of };
  // `the second half` alone is as often one of a match or of a loaf.
  return letter === 'H' && t.sign(at - 1) !== 45 && t.text(at + 1) !== 'profit' && t.text(at + 1) !== 'net'
    ? null
    : node;
}

/** `of 1998`, `of fiscal 1998`, `of last year`, `of the year` after a part of the year. */
function yearOfAt(t: Tokens, i: number): { year?: number; ofRelation?: Relation; to: number } | null {
  let at = t.text(i) === 'of' || t.text(i) === 'in' ? i + 1 : t.sign(i) === 44 ? i + 1 : i;
  const joined = t.text(i) === 'of';
  if (t.text(at) === 'the') at++;
  if (t.text(at) === 'fiscal') at += t.text(at + 1) === 'year' ? 2 : 1;
  if (isYear(t, at) && (joined || t.text(i) === 'fiscal' || at === i)) return { year: t.numbers[at]!, to: at + 1 };
  if (!joined) return null;
  const relation = YEAR_RELATIONS[t.text(at)];
  if (relation && t.text(at + 1) === 'year') return { ofRelation: relation, to: at + 2 };
  return t.text(at) === 'year' ? { ofRelation: 'this', to: at + 1 } : null;
}

const YEAR_RELATIONS: Readonly<Record<string, Relation>> = {
  last: 'last',
  next: 'next',
  this: 'this',
  previous: 'previous',
  same: 'same',
};

/** `3Q`, `Q3`, `Q3 2024`, `1H`. */
function shortQuarterAt(t: Tokens, i: number): Node | null {
  const [letterAt, digitAt] = t.flag(i, DIGITS) ? [i + 1, i] : [i, i + 1];
  const letter = t.raw(letterAt);
  if ((letter !== 'Q' && letter !== 'H') || !t.touches(i + 1) || t.length(digitAt) !== 1 || !t.flag(digitAt, DIGITS))
    return null;
  const part = t.numbers[digitAt]!;
  if (t.sign(i + 2) === 45 && t.touches(i + 2)) return null;
  if (part < 1 || part > (letter === 'Q' ? 4 : 2)) return null;
  const node: Node = { kind: 'yearPart', letter, part, from: i, to: i + 2 };
  return { ...node, ...yearOfAt(t, i + 2) };
}

/** `third`, `3rd`, `last`; -1 is the last. */
export function ordinalAt(t: Tokens, i: number): { n: number; to: number } | null {
  if (t.has(i, ORDINAL)) return { n: t.word(i).ordinal, to: i + 1 };
  if (t.text(i) === 'last' || t.text(i) === 'final') return { n: -1, to: i + 1 };
  if (t.flag(i, DIGITS) && isOrdinalSuffix(t, i + 1)) return { n: t.numbers[i]!, to: i + 2 };
  return t.has(i, CARDINAL) && t.sign(i + 1) === 45 && t.has(i + 2, ORDINAL) && t.touches(i + 2)
    ? { n: t.word(i).number + t.word(i + 2).ordinal, to: i + 3 }
    : null;
}

/** `Easter Island`, `Christmas trees`: the holiday only names them. */
const NO_HOLIDAY_BEFORE = new Set([
  'island',
  'seals',
  'bunny',
  'rising',
  'tree',
  'trees',
  'card',
  'cards',
  'carol',
  'ornaments',
  'egg',
  'eggs',
]);

/** Names of holidays by their first word, the longest first. */
const NAMES_BY_FIRST = new Map<string, { parts: string[]; index: number }[]>();
HOLIDAYS.forEach((holiday, index) => {
  for (const name of holiday.names) {
    const parts = nameParts(name);
    const first = parts[0]!;
    NAMES_BY_FIRST.set(first, [...(NAMES_BY_FIRST.get(first) ?? []), { parts, index }]);
  }
});
for (const list of NAMES_BY_FIRST.values()) list.sort((a, b) => b.parts.length - a.parts.length);

/** `Christmas`, `Thanksgiving Day`, `Labor Day 1998`, `9/11`. */
export function holidayAt(t: Tokens, i: number): Node | null {
  const list = NAMES_BY_FIRST.get(t.text(i) || t.raw(i));
  if (!list) return null;
  const found = list.find(({ parts }) =>
    parts.every((part, k) => (t.text(i + k) || t.raw(i + k).replace('’', "'")) === part),
  );
  if (!found) return null;
  const { once } = HOLIDAYS[found.index]!;
  if (!once && t.raw(i) === t.text(i)) return null;
  const to = i + found.parts.length;
  if (NO_HOLIDAY_BEFORE.has(t.raw(to).toLowerCase())) return null;
  const comma = t.sign(to) === 44 ? to + 1 : t.text(to) === 'of' ? to + 1 : to;
  if (!once && isYear(t, comma))
    return { kind: 'holiday', holiday: found.index, year: t.numbers[comma]!, from: i, to: comma + 1 };
  return { kind: 'holiday', holiday: found.index, from: i, to };
}
