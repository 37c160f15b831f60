import { DAY_PART, FREQUENCY, MONTH, SEASON, UNIT, WEEKDAY, CARDINAL, HOLIDAY } from '../lexicon/classes';
import { DAY_PARTS, SEASONS, type Unit } from '../lexicon/calendarWords';
import { FREQUENCIES } from '../lexicon/grammarWords';
import type { Node } from '../nodes';
import { CAPITAL, DIGITS, LETTERS, SENTENCE, type Tokens } from '../tokens';
import { period } from '../values';
import { quantityAt } from './quantity';
import { ordinalAt } from './periods';

/** `every Tuesday`, `daily`, `twice a week`, `each year`, `$400 a month`, `Mondays`. */
export function setAt(t: Tokens, i: number): Node | null {
  const text = t.text(i);
  if (text === 'every' || text === 'each') return everyAt(t, i);
  if (t.has(i, FREQUENCY)) return frequencyAt(t, i);
  if (t.has(i, WEEKDAY) && t.word(i).plural && t.text(i + 1) !== "'s") {
    return set(`XXXX-WXX-${t.word(i).weekday}`, 'weekdays-plural', i, i + 1);
  }
  if (text === 'weekdays' || text === 'weekends')
    return set(text === 'weekends' ? 'XXXX-WXX-WE' : 'XXXX-WXX', 'weekdays-plural', i, i + 1);
  return rateAt(t, i);
}

function set(value: string, rule: string, from: number, to: number, time?: boolean): Node {
  return time ? { kind: 'set', value, rule, time, from, to } : { kind: 'set', value, rule, from, to };
}

/** `every day`, `every other week`, `every two years`, `each spring`, `every Tuesday morning`, `every third month`. */
function everyAt(t: Tokens, i: number): Node | null {
  let at = i + 1;
  let count = 1;
  if (t.text(at) === 'other') {
    count = 2;
    at++;
  } else if (t.text(at) === 'single') at++;
  else {
    const nth = ordinalAt(t, at);
    const quantity = nth && nth.n > 1 ? { count: nth.n, to: nth.to } : t.text(at) === 'a' ? null : quantityAt(t, at);
    if (quantity && t.has(quantity.to, UNIT | WEEKDAY)) {
      count = quantity.count;
      at = quantity.to;
    }
  }
  const word = t.word(at);
  if (word.classes & UNIT && word.unit && word.text !== 'half' && word.text !== 'second')
    return set(period(count, word.unit), 'every-unit', i, at + 1);
  if (word.classes & WEEKDAY && !word.short) {
    const part = DAY_PARTS[t.text(at + 1)] ?? '';
    return set(`XXXX-WXX-${word.weekday}${part}`, 'every-weekday', i, part ? at + 2 : at + 1);
  }
  if (word.classes & MONTH && t.flag(at, CAPITAL))
    return set(`XXXX-${String(word.month).padStart(2, '0')}`, 'every-month', i, at + 1);
  if (word.classes & SEASON) return set(`XXXX-${SEASONS[word.text]}`, 'every-season', i, at + 1);
  if (word.classes & DAY_PART) return set(`XXXX-XX-XX${DAY_PARTS[word.text]}`, 'every-day-part', i, at + 1);
  if (word.classes & HOLIDAY && word.text === 'christmas') return set('XXXX-12-25', 'every-holiday', i, at + 1);
  return null;
}

/** `daily`, not `the Daily News`. */
function frequencyAt(t: Tokens, i: number): Node | null {
  if (t.flag(i, CAPITAL) && !t.flag(i, SENTENCE)) return null;
  if (t.flag(i, CAPITAL) && t.flag(i + 1, CAPITAL)) return null;
  return set(FREQUENCIES[t.text(i)]!, 'frequency-word', i, i + 1);
}

/** `twice a week`, `three times a day`, `$400 a month`, `10,000 tons per year`: from the rate's own words on. */
function rateAt(t: Tokens, i: number): Node | null {
  const text = t.text(i);
  const word = t.word(i + 1);
  if (text === 'once' || text === 'twice' || text === 'thrice') return timesAt(t, i, i + 1);
  if ((t.has(i, CARDINAL) || t.flag(i, DIGITS) || text === 'several' || text === 'many') && t.text(i + 1) === 'times')
    return timesAt(t, i, i + 2);
  if (
    (text !== 'a' && text !== 'an' && text !== 'per') ||
    !(word.classes & UNIT) ||
    word.plural ||
    !word.unit ||
    word.unit === 'half'
  )
    return null;
  if (word.text === 'second' && text !== 'per') return null;
  if (text === 'per') return set(period(1, word.unit), 'rate', i, i + 2);
  if (t.text(i + 2) === 'ago' || t.text(i + 2) === 'earlier' || t.text(i + 2) === 'later' || t.text(i + 2) === 'before')
    return null;
  return isCounted(t, i) ? set(period(1, word.unit), 'rate', i, i + 2) : null;
}

function timesAt(t: Tokens, from: number, at: number): Node | null {
  if (t.has(at, FREQUENCY)) return set(FREQUENCIES[t.text(at)]!, 'times-per-unit', from, at + 1);
  if (
    t.text(at) !== 'a' &&
    t.text(at) !== 'an' &&
    t.text(at) !== 'per' &&
    t.text(at) !== 'every' &&
    t.text(at) !== 'each'
  )
    return null;
  const quantity = t.text(at) === 'every' ? quantityAt(t, at + 1) : null;
  const unitAt = quantity ? quantity.to : at + 1;
  const word = t.word(unitAt);
  if (!(word.classes & UNIT) || !word.unit || word.unit === 'half') return null;
  return set(period(quantity?.count ?? 1, word.unit as Unit), 'times-per-unit', from, unitAt + 1);
}

/** Whether what stands before `a year` is a number of something: `$2 million`, `12 percent`, `five matches`. */
function isCounted(t: Tokens, i: number): boolean {
  for (let k = i - 1, steps = 0; k >= 0 && steps < 3; k--, steps++) {
    if (t.flag(k, DIGITS)) return t.numbers[k]! < 1900 || t.numbers[k]! > 2100 || t.length(k) > 4;
    if (t.has(k, CARDINAL)) return true;
    const text = t.text(k);
    if (text === 'times' || text === 'percent' || text === 'million' || text === 'billion') continue;
    if (t.sign(k) === 37) continue;
    if (t.has(k, UNIT)) continue;
    // Words of the lexicon that may stand here are prepositions and verbs: with them it is a length of time.
    if (!t.flag(k, LETTERS) || text !== '') return false;
  }
  return false;
}
