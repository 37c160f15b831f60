import {
  APPROXIMATE,
  CARDINAL,
  COUNTED,
  MONTH,
  NAMED_BY_NUMBER,
  PART,
  PREPOSITION,
  RELATIVE,
  SPORT,
  UNIT,
  WEEKDAY,
} from '../lexicon/classes';
import { CAPITAL, DIGITS, LETTERS, SENTENCE, type Tokens } from '../tokens';

/** What looks like a date and is none. Each guard answers for one token. */

/** `March`, `Sept.`, and `May` where it is a month; not `may`, `will march`, `Theresa May`, `April Jones`. */
export function isMonth(t: Tokens, i: number): boolean {
  const word = t.word(i);
  if (!(word.classes & MONTH)) return false;
  const dayOrYear = hasDayOrYear(t, i);
  if (!t.flag(i, CAPITAL)) {
    return dayOrYear ? word.text !== 'may' || t.flag(i - 1, DIGITS) : !word.short && UNMISTAKABLE.has(word.text);
  }
  if (dayOrYear) return true;
  // `Mar-a-Lago`
  if (word.short && t.sign(i + 1) === 45 && t.touches(i + 1) && t.flag(i + 2, LETTERS)) return false;
  if (word.short) return t.sign(i + 1) === 46 || isIntroduced(t, i);
  if (word.text === 'may') return isIntroduced(t, i);
  if (word.text === 'march') {
    if (t.flag(i, SENTENCE) || isUnknownName(t, i - 1)) return false;
    if (isMovement(t, i + 1)) return isIntroduced(t, i);
    return !(t.text(i - 1) === 'the' && (t.text(i + 1) === 'on' || t.text(i + 1) === 'for')) && t.text(i - 1) !== 'a';
  }
  // April, June and August are given names as well.
  if (GIVEN_NAMES.has(word.text) && isUnknownName(t, i + 1)) return isIntroduced(t, i);
  return !(GIVEN_NAMES.has(word.text) && isUnknownName(t, i - 1));
}

/** `the March for Peace`, `March of the Mothers`: a name goes on after it. */
function isMovement(t: Tokens, i: number): boolean {
  const text = t.text(i);
  if (text !== 'for' && text !== 'on' && text !== 'of') return false;
  return t.flag(t.text(i + 1) === 'the' ? i + 2 : i + 1, CAPITAL);
}

const UNMISTAKABLE = new Set(['january', 'february', 'september', 'october', 'november', 'december', 'july']);
const GIVEN_NAMES = new Set(['april', 'june', 'august']);

/** `in May`, `last May`, `early May`, `April or May`. */
function isIntroduced(t: Tokens, i: number): boolean {
  if (t.has(i - 1, PREPOSITION | PART | RELATIVE) || t.text(i - 1) === 'every' || t.text(i - 1) === 'each')
    return t.text(i - 1) !== 'that' && t.text(i - 1) !== 'with' && t.text(i - 1) !== 'to' && t.text(i - 1) !== 'as';
  const joined = t.text(i - 1) === 'or' || t.text(i - 1) === 'and' || t.sign(i - 1) === 45 || t.sign(i - 1) === 0x2013;
  return joined && (t.has(i - 2, MONTH | PART) || t.flag(i - 2, DIGITS));
}

function hasDayOrYear(t: Tokens, i: number): boolean {
  let next = i + 1;
  if (t.sign(next) === 46) next++;
  if (t.sign(next) === 44 && t.length(next + 1) === 4) next++;
  if (t.flag(next, DIGITS)) {
    const value = t.numbers[next]!;
    if (value >= 1 && value <= 31 && t.length(next) <= 2) return true;
    if (t.length(next) === 4 && value >= 1000 && value < 2200) return true;
  }
  if (t.sign(next) === 39 || t.sign(next) === 0x2019) return t.touches(next + 1) && t.length(next + 1) === 2;
  let before = i - 1;
  if (t.text(before) === 'of') before--;
  if (t.text(before) === 'th' || t.text(before) === 'st' || t.text(before) === 'nd' || t.text(before) === 'rd')
    before--;
  return t.flag(before, DIGITS) && t.length(before) <= 2 && t.numbers[before]! >= 1 && t.numbers[before]! <= 31;
}

function isUnknownName(t: Tokens, i: number): boolean {
  return t.flag(i, CAPITAL) && t.flag(i, LETTERS) && t.words[i] === 0 && !t.flag(i, SENTENCE);
}

/** `Friday`, `Sat., Oct. 3`, `Mon-Fri`; not `the Sun`, `the Sunday Times`, `Wed` alone. */
export function isWeekday(t: Tokens, i: number): boolean {
  const word = t.word(i);
  if (!(word.classes & WEEKDAY) || word.plural) return false;
  if (AFTER_WEEKDAY.has(t.raw(i + 1)) || BEFORE_WEEKDAY.has(t.raw(i - 1))) return false;
  if (!word.short) return true;
  if (!t.flag(i, CAPITAL)) return false;
  let next = i + 1;
  if (t.sign(next) === 46) next++;
  if (t.sign(next) === 44) next++;
  if (t.has(next, MONTH) && t.flag(next, CAPITAL)) return true;
  if (t.flag(next, DIGITS) && next > i + 1) return true;
  if (t.flag(next, DIGITS) && t.has(next + 1, MONTH)) return true;
  const dash = t.sign(i + 1) === 45 || t.sign(i + 1) === 0x2013;
  return (
    (dash && t.has(i + 2, WEEKDAY)) || ((t.sign(i - 1) === 45 || t.sign(i - 1) === 0x2013) && t.has(i - 2, WEEKDAY))
  );
}

const AFTER_WEEKDAY = new Set([
  'Times',
  'Telegraph',
  'Mirror',
  'Herald',
  'Express',
  'Mail',
  'Tribune',
  'Post',
  'Star',
  'Night',
  'School',
  'school',
  'Group',
  'World',
]);
const BEFORE_WEEKDAY = new Set(['Bloody', 'Ruby', 'Super', 'Cyber', 'Man', 'Joe', 'Casual']);

const YEAR_PREPOSITIONS = new Set(
  'in since until till from by before after during between and to through throughout of circa early late mid or around for'.split(
    ' ',
  ),
);
const STREETS = new Set([
  'Street',
  'St',
  'Avenue',
  'Ave',
  'Road',
  'Rd',
  'Boulevard',
  'Drive',
  'Lane',
  'Way',
  'Pennsylvania',
]);

/** `1998`; not `1998 people`, `$1998`, `Flight 1998`, `1998 Main Street`, `555-1998`. */
export function isYear(t: Tokens, i: number): boolean {
  if (!t.flag(i, DIGITS) || t.length(i) !== 4) return false;
  const value = t.numbers[i]!;
  if (value < 1000 || value > 2150) return false;
  const sign = t.touches(i) ? t.sign(i - 1) : 0;
  if (sign === 36 || sign === 163 || sign === 0x20ac || sign === 35 || sign === 165 || sign === 43 || sign === 46)
    return false;
  if (sign === 44 || sign === 58) return false;
  if (sign === 47 && !t.flag(i - 2, DIGITS)) return false;
  if (
    sign === 45 &&
    t.touches(i - 1) &&
    !isYearBefore(t, i - 2) &&
    !t.has(i - 2, PART | MONTH) &&
    !PREFIXES.has(t.raw(i - 2).toLowerCase())
  )
    return false;
  if (t.touches(i) && t.flag(i - 1, LETTERS) && t.text(i - 1) !== 'fy') return false;
  if (!isEndOfYear(t, i)) return false;
  const before = t.text(i - 1);
  if (t.has(i - 1, NAMED_BY_NUMBER) && before !== 'no' && before !== 'or') return false;
  if (
    before === 'over' ||
    t.has(i - 1, CARDINAL) ||
    t.text(i - 2) === 'more' ||
    t.text(i - 2) === 'less' ||
    before === 'least'
  )
    return false;
  if (t.sign(i - 1) === 46 && t.has(i - 2, NAMED_BY_NUMBER)) return false;
  const introduced = YEAR_PREPOSITIONS.has(before);
  if (t.has(i + 1, COUNTED) && !(t.flag(i + 1, CAPITAL) && introduced)) return false;
  if (!introduced && isAddress(t, i)) return false;
  if (t.has(i - 1, APPROXIMATE) && before !== 'around' && before !== 'about') return false;
  if (value >= 1900 && value < 2060) return !(value % 100 === 0 && t.has(i + 1, COUNTED)) && !t.has(i + 1, UNIT);
  return introduced || t.sign(i - 1) === 40 || isYearBefore(t, i - 2);
}

const PREFIXES = new Set(['post', 'pre', 'mid', 'circa', 'fy']);

function isYearBefore(t: Tokens, i: number): boolean {
  return t.flag(i, DIGITS) && t.length(i) === 4 && t.numbers[i]! >= 1000 && t.numbers[i]! <= 2150;
}

/** What follows a number must not make it a part of something longer: `1998-model`, `2000%`, `1998km`. */
function isEndOfYear(t: Tokens, i: number): boolean {
  if (!t.touches(i + 1)) return true;
  const sign = t.sign(i + 1);
  if (t.flag(i + 1, LETTERS)) return t.text(i + 1) === "'s";
  if (sign === 37 || sign === 176) return false;
  if (sign === 58 && t.touches(i + 2) && t.flag(i + 2, DIGITS)) return false;
  // `2024-99-99` is a number of three parts.
  if (sign === 45 && t.touches(i + 2) && t.flag(i + 2, DIGITS) && t.sign(i + 3) === 45 && t.touches(i + 3))
    return false;
  return !(
    sign === 45 &&
    t.touches(i + 2) &&
    t.flag(i + 2, LETTERS) &&
    !t.flag(i + 2, CAPITAL) &&
    t.text(i + 2) !== 'to'
  );
}

function isAddress(t: Tokens, i: number): boolean {
  for (let k = i + 1; k <= i + 4 && t.flag(k, CAPITAL); k++) if (STREETS.has(t.raw(k))) return true;
  return false;
}

/** Whether a match is being told within 40 tokens: there the fourth quarter is one of play. */
export function isSport(t: Tokens, i: number): boolean {
  for (let k = Math.max(0, i - 40); k < Math.min(t.count, i + 40); k++) if (t.has(k, SPORT)) return true;
  return false;
}
