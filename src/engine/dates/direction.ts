import { FUTURE, NO_VERB, PAST, TIMETABLE } from './lexicon/classes';
import { PAST_BEFORE_TO } from './lexicon/tenseWords';
import { CAPITAL, LETTERS, SENTENCE, type Tokens } from './tokens';

export type Direction = 'past' | 'future';

/** How far a verb may stand before and behind its date, in tokens. */
const LEFT = 60;
const RIGHT = 25;

/**
 * Whether a bare `Friday` lies behind or ahead. The nearest verb before the date decides; where the date leads its
 * sentence, the first one after it. News tells of what happened, so without a sign it is the past.
 */
export function directionOf(t: Tokens, from: number, to: number): Direction {
  const before = t.text(from - 1);
  if (before === 'until' || before === 'till' || before === 'by') return negatedUntil(t, from - 1) ? 'past' : 'future';
  if (before === 'since') return 'past';
  let i = from - 1;
  for (let steps = 0; i >= 0 && steps < LEFT; i--, steps++) {
    const found = tenseAt(t, i);
    if (found) return found;
    if (t.flag(i, SENTENCE)) break;
  }
  for (let k = to; k < t.count && k < to + RIGHT && !t.flag(k, SENTENCE); k++) {
    const found = tenseAt(t, k);
    if (found) return found;
  }
  return 'past';
}

/** `Until Thursday, they had described him`: the time before is over. */
function negatedUntil(t: Tokens, i: number): boolean {
  if (t.text(i) === 'by' || !(t.flag(i, SENTENCE) || t.text(i - 1) === 'up')) return false;
  for (let k = i + 1; k < t.count && k < i + 12 && !t.flag(k, SENTENCE); k++) {
    if (t.has(k, PAST)) return true;
  }
  return false;
}

function tenseAt(t: Tokens, i: number): Direction | null {
  if (!t.flag(i, LETTERS)) return null;
  const word = t.word(i);
  if (word.text === 'to') return afterTo(t, i);
  if (word.classes & FUTURE) return futureAt(t, i);
  if (word.classes & PAST) return 'past';
  if (word.classes & TIMETABLE) return t.flag(i, CAPITAL) ? null : 'future';
  if (t.words[i] !== 0 && word.classes & NO_VERB) return null;
  return isRegularPast(t, i) ? 'past' : null;
}

/** `had been due to` is past; `would have met` is past; everything else with these words is ahead. */
function futureAt(t: Tokens, i: number): Direction | null {
  const text = t.text(i);
  if (text === 'may' && t.flag(i, CAPITAL)) return null;
  if (t.text(i + 1) === 'have' || t.text(i + 1) === "'ve") return 'past';
  if (text === 'due' && t.text(i + 1) === 'to' && !isBaseVerb(t, i + 2)) return null;
  if (t.text(i - 1) === 'been' && (t.text(i - 2) === 'had' || t.raw(i - 2) === 'have')) return 'past';
  // `the set`, `a plan`: nouns say nothing.
  if (
    (text === 'set' ||
      text === 'plan' ||
      text === 'hope' ||
      text === 'plans' ||
      text === 'proposed' ||
      text === 'bound') &&
    t.text(i + 1) !== 'to' &&
    t.text(i + 1) !== 'for'
  ) {
    return null;
  }
  return 'future';
}

/** `agreed to meet`: ahead. `failed to appear`, `went to court`, `to Geneva`: not. */
function afterTo(t: Tokens, i: number): Direction | null {
  if (!isBaseVerb(t, i + 1)) return null;
  const before = t.text(i - 1);
  if (before === 'according' || before === 'used') return null;
  if (PAST_TO.has(before)) return 'past';
  if (t.text(i + 1) === 'have') return 'past';
  return 'future';
}

const PAST_TO = new Set(PAST_BEFORE_TO);

function isBaseVerb(t: Tokens, i: number): boolean {
  if (!t.flag(i, LETTERS) || t.flag(i, CAPITAL) || t.has(i, NO_VERB)) return false;
  const raw = t.raw(i);
  if (raw.endsWith('s') && !raw.endsWith('ss')) return raw === 'focus';
  return !raw.endsWith('ing') && !raw.endsWith('ed');
}

/** `announced`, but not `be announced`, where the auxiliary further left decides, and not `indeed`. */
function isRegularPast(t: Tokens, i: number): boolean {
  const end = t.end[i]!;
  const length = end - t.start[i]!;
  if (length < 4 || t.source.charCodeAt(end - 1) !== 100 || t.source.charCodeAt(end - 2) !== 101) return false;
  if (t.flag(i, CAPITAL)) return false;
  const before = t.text(i - 1);
  return before !== 'be' && before !== 'being' && before !== 'the' && before !== 'a' && before !== 'an';
}
