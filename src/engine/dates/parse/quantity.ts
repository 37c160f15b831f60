import { CARDINAL, UNIT } from '../lexicon/classes';
import { VAGUE_QUANTITIES } from '../lexicon/numberWords';
import type { Amount } from '../nodes';
import { CAPITAL, DIGITS, SENTENCE, type Tokens } from '../tokens';

/** A quantity and the token after it; `count` is NaN for a number nobody named. */
export interface Quantity {
  readonly count: number;
  readonly to: number;
}

const HYPHEN = 45;
const DASH = 0x2013;
/** `½`, `¼`, `¾` by their codes. */
const FRACTIONS = new Map([
  [0xbd, 0.5],
  [0xbc, 0.25],
  [0xbe, 0.75],
]);
const VAGUE = new Set(VAGUE_QUANTITIES);
const MULTITUDES = new Set(['hundreds', 'thousands', 'tens', 'dozens', 'scores']);

/** `5`, `5 1/2`, `2½`, `twenty-five`, `two and a half`, `a dozen`, `several`, `a couple of`, `two or three`. */
export function quantityAt(t: Tokens, i: number): Quantity | null {
  const first = simpleQuantity(t, i);
  if (!first || Number.isNaN(first.count)) return first;
  const joint = t.text(first.to);
  const range = joint === 'or' || joint === 'to' || isDash(t, first.to);
  if (!range) return first;
  const second = simpleQuantity(t, first.to + 1);
  // Of `two or three years` the upper number stands for the whole; a lower one after it is another matter.
  return second && second.count > first.count ? second : first;
}

function simpleQuantity(t: Tokens, i: number): Quantity | null {
  const text = t.text(i);
  if (t.flag(i, DIGITS)) return withFraction(t, i);
  const sign = t.sign(i);
  if (sign) {
    const fraction = FRACTIONS.get(sign);
    return fraction === undefined ? null : { count: fraction, to: i + 1 };
  }
  if (t.has(i, CARDINAL)) return withHalf(t, numberWords(t, i));
  if (text === 'half') {
    if (t.text(i + 1) === 'a' || t.text(i + 1) === 'an') {
      return t.text(i + 2) === 'dozen' ? { count: 6, to: i + 3 } : { count: 0.5, to: i + 2 };
    }
    return isDash(t, i + 1) && t.has(i + 2, UNIT) ? { count: 0.5, to: i + 1 } : null;
  }
  if (VAGUE.has(text)) return { count: NaN, to: i + 1 };
  if (MULTITUDES.has(text) && t.text(i + 1) === 'of') return { count: NaN, to: i + 2 };
  if (text === 'couple') return { count: 2, to: t.text(i + 1) === 'of' ? i + 2 : i + 1 };
  if (text === 'a' || text === 'an') return articleQuantity(t, i);
  return null;
}

/** What `a` and `an` count: `a year`, `a few weeks`, `a hundred days`, `a couple of hours`, `a half-hour`. */
function articleQuantity(t: Tokens, i: number): Quantity | null {
  const next = t.text(i + 1);
  if (next === 'few' || next === 'couple' || t.has(i + 1, CARDINAL)) {
    return next === 'one' ? null : simpleQuantity(t, i + 1);
  }
  if (next === 'number' && t.text(i + 2) === 'of') return { count: NaN, to: i + 3 };
  if (next === 'half') return { count: 0.5, to: t.sign(i + 2) === HYPHEN ? i + 3 : i + 2 };
  return { count: 1, to: i + 1 };
}

/** `5`, `5 1/2`, `2½`. */
function withFraction(t: Tokens, i: number): Quantity {
  const count = t.numbers[i]!;
  const sign = FRACTIONS.get(t.sign(i + 1));
  if (sign !== undefined) return { count: count + sign, to: i + 2 };
  const over = t.sign(i + 2) === 47 && t.touches(i + 2) && t.touches(i + 3) ? t.numbers[i + 3]! : 0;
  const part = t.flag(i + 1, DIGITS) ? t.numbers[i + 1]! : 0;
  if (over > part && part > 0 && over <= 16) return { count: count + part / over, to: i + 4 };
  return withHalf(t, { count, to: i + 1 });
}

/** `two and a half`, `2-and-a-half`. */
function withHalf(t: Tokens, quantity: Quantity): Quantity {
  let i = quantity.to;
  const skipHyphen = (): void => {
    if (t.sign(i) === HYPHEN) i++;
  };
  skipHyphen();
  if (t.text(i) !== 'and') return quantity;
  i++;
  skipHyphen();
  if (t.text(i) === 'a') i++;
  else if (t.text(i) === 'one') i++;
  else return quantity;
  skipHyphen();
  return t.text(i) === 'half' ? { count: quantity.count + 0.5, to: i + 1 } : quantity;
}

/** `twenty-five`, `one hundred and fifty`, `two thousand`. Words add up to the next `hundred` or `thousand`. */
function numberWords(t: Tokens, i: number): Quantity {
  let total = 0;
  let group = 0;
  let lastSize = Infinity;
  for (let words = 0; words < 8 && t.has(i, CARDINAL); words++) {
    const { number } = t.word(i);
    if (number === 12 && t.text(i) === 'dozen') group = Math.max(group, 1) * 12;
    else if (number === 100) group = Math.max(group, 1) * 100;
    else if (number === 1000) {
      total += Math.max(group, 1) * 1000;
      group = 0;
    } else if (lastSize >= 20 && number < 10 && number > 0) group += number;
    else if (group % 100 === 0) group += number;
    else break;
    lastSize = number;
    i++;
    if (t.sign(i) === HYPHEN && t.has(i + 1, CARDINAL)) i++;
    else if (t.text(i) === 'and' && lastSize === 100 && t.has(i + 1, CARDINAL)) i++;
  }
  return { count: total + group, to: i };
}

const ADJECTIVES = new Set(
  'more additional further straight consecutive successive full whole entire solid long short business working trading calendar fiscal school other'.split(
    ' ',
  ),
);

/** `three days`, `50-minute`, `two more weeks`, `two years and three months`, `half an hour`. */
export function amountAt(t: Tokens, i: number): { amount: Amount; to: number; plural: boolean } | null {
  const quantity = quantityAt(t, i);
  if (!quantity) return null;
  let at = quantity.to;
  const hyphen = isDash(t, at) && t.touches(at);
  if (hyphen) at++;
  else if (t.text(at - 1) !== 'of' && quantity.to > i && isHalfUnit(t, at)) return null;
  for (let k = 0; k < 2 && ADJECTIVES.has(t.text(at)); k++) at += isDash(t, at + 1) ? 2 : 1;
  if (t.text(at) === 'and' && t.text(at + 1) === 'a' && t.text(at + 2) === 'half') return null;
  const word = t.word(at);
  if (!(word.classes & UNIT) || word.unit === 'half') return null;
  // `60 Minutes`, `Three Days`: a title, unless all of the line is in capitals.
  if (t.flag(at, CAPITAL) && !hyphen && !t.flag(i, SENTENCE) && t.raw(at) !== t.raw(at).toUpperCase()) return null;
  const one = quantity.count === 1;
  // `a second`, `the second`: an ordinal; `three quarters of`: a fraction.
  if (word.text === 'second' && !hyphen && t.text(quantity.to - 1) !== 'one') return null;
  if (word.unit === 'quarter' && ((t.text(at + 1) === 'of' && at === quantity.to) || (!word.plural && !hyphen && !one)))
    return null;
  if (word.text === 'quarter' && t.text(i) === 'a') return null;
  if (!one && !word.plural && !hyphen && !(quantity.count < 1) && t.flag(i, DIGITS) === false && word.unit !== 'year')
    return null;
  if (t.sign(at + 1) === 46 && word.text.length <= 4 && word.text !== word.unit && !/s$/.test(t.raw(at))) at++;
  // `the 1988 fiscal year` is named, not counted.
  if (word.unit === 'year' && quantity.count >= 1900 && quantity.count < 2100 && !word.plural) return null;
  const amount: Amount = { count: quantity.count, unit: word.unit as Amount['unit'] };
  return andMore(t, amount, at + 1, word.plural);
}

/** `a year and a half`, `an hour and 20 minutes`. */
function andMore(
  t: Tokens,
  amount: Amount,
  to: number,
  plural: boolean,
): { amount: Amount; to: number; plural: boolean } {
  const plain = { amount, to, plural };
  if (t.text(to) !== 'and') return plain;
  if (t.text(to) === 'and' && t.text(to + 1) === 'a' && t.text(to + 2) === 'half' && !t.has(to + 3, UNIT)) {
    return { amount: { ...amount, count: amount.count + 0.5 }, to: to + 3, plural: true };
  }
  const next = simpleQuantity(t, to + 1);
  const unit = next ? t.word(next.to) : null;
  if (!next || !unit?.unit || unit.unit === 'half' || Number.isNaN(next.count) || SIZE[unit.unit] >= SIZE[amount.unit])
    return plain;
  if (unit.text === 'second' || t.text(next.to + 1) === 'ago' || t.text(next.to + 1) === 'later') {
    if (unit.text === 'second') return plain;
  }
  return { amount: { ...amount, and: { count: next.count, unit: unit.unit } }, to: next.to + 1, plural: true };
}

function isHalfUnit(t: Tokens, i: number): boolean {
  return t.text(i) === 'half' && t.has(i + 1, UNIT) && t.text(i + 1) !== 'year';
}

/** In days, to compare units by. */
export const SIZE: Readonly<Record<Amount['unit'], number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
  decade: 3650,
  century: 36500,
  millennium: 365000,
};

export function isDash(t: Tokens, i: number): boolean {
  const sign = t.sign(i);
  return sign === HYPHEN || sign === DASH || sign === 0x2010 || sign === 0x2011;
}
