import { CARDINAL, FUTURE, NO_VERB, ORDINAL, PART, PAST, PREPOSITION, TIMETABLE } from './lexicon/classes';
import { PAST_BEFORE_TO } from './lexicon/tenseWords';
import { CAPITAL, LETTERS, SENTENCE, type Tokens } from './tokens';

/** Where a bare `Friday` lies, and whether a verb says so plainly; if not, the nearer one is likelier. */
export interface Direction {
  readonly ahead: boolean;
  readonly sure: boolean;
}

const PAST_MAYBE: Direction = { ahead: false, sure: false };
const PAST_SURE: Direction = { ahead: false, sure: true };
const AHEAD_SURE: Direction = { ahead: true, sure: true };
const AHEAD_MAYBE: Direction = { ahead: true, sure: false };

/** How far a verb may stand before and behind its date, in tokens. */
const LEFT = 60;
const RIGHT = 25;

/**
 * Whether a bare `Friday` lies behind or ahead. A verb right behind the date decides (`on Friday said`), else the nearest
 * one before it; where the date leads its clause, the first one after it. News tells of what happened, so without a sign
 * it is the past.
 */
export function directionOf(t: Tokens, from: number, to: number): Direction {
  const before = t.text(from - 1);
  if (before === 'until' || before === 'till' || before === 'by')
    return isOver(t, from - 1) || (before === 'by' && wasDone(t, from - 1)) ? PAST_SURE : AHEAD_SURE;
  if (before === 'since') return PAST_SURE;
  if (COMING.has(t.raw(from - 1))) return AHEAD_SURE;
  // `may open as early as Monday`, but `had been warned as early as December`
  if (before === 'as' && SOON.has(t.raw(from - 2)))
    return verbBefore(t, from)?.ahead === false ? PAST_SURE : AHEAD_SURE;
  const possessive = t.text(to) === "'s";
  const next = possessive ? null : finiteVerb(t, to);
  if (next) return next;
  const found = leadsClause(t, from)
    ? (verbAfter(t, to) ?? verbBefore(t, from))
    : (verbBefore(t, from) ?? verbAfter(t, to));
  // `to appeal Friday’s ruling`: the verb is about the ruling, not about Friday.
  if (possessive && found?.ahead) return AHEAD_MAYBE;
  return found ?? PAST_MAYBE;
}

/** `toward November`, `come November` */
const COMING = new Set(['come', 'toward', 'towards', 'approaching']);
const SOON = new Set(['soon', 'early', 'late']);

function verbBefore(t: Tokens, from: number): Direction | null {
  for (let i = from - 1, steps = 0; i >= 0 && steps < LEFT; i--, steps++) {
    const found = t.text(i) === 'to' ? afterTo(t, i) : tenseAt(t, i);
    if (found) return found;
    if (t.flag(i, SENTENCE)) return null;
  }
  return null;
}

function verbAfter(t: Tokens, to: number): Direction | null {
  for (let i = to; i < t.count && i < to + RIGHT && !t.flag(i, SENTENCE); i++) {
    const found = finiteVerb(t, i);
    if (found) return found;
  }
  return null;
}

/** `On Friday the court ruled`, `…, but in March a judge said`: the verb of the clause is still to come. */
function leadsClause(t: Tokens, from: number): boolean {
  let i = from;
  while (i > 0 && from - i < 3 && !t.flag(i, SENTENCE) && t.has(i - 1, PREPOSITION | PART)) i--;
  if (t.flag(i, SENTENCE)) return true;
  const before = t.text(i - 1);
  return before === 'but' || before === 'and' || before === 'when' || before === 'while' || before === 'because';
}

/** `Until Thursday, they had described him`: the time before is over. */
function isOver(t: Tokens, i: number): boolean {
  if (!(t.flag(i, SENTENCE) || t.text(i - 1) === 'up')) return false;
  for (let k = i + 1; k < t.count && k < i + 12 && !t.flag(k, SENTENCE); k++) {
    if (t.has(k, PAST)) return true;
  }
  return false;
}

/** `They had examined half of it by Monday`: done before. `It had to be done by Monday`, `they wanted it by Monday`: not yet. */
function wasDone(t: Tokens, by: number): boolean {
  for (let i = by - 1; i >= 0 && by - i < LEFT && !t.flag(i, SENTENCE); i--) {
    const text = t.text(i);
    if (text === 'had' || text === "hadn't") return t.text(i + 1) !== 'to';
    if (text === 'to' ? isBaseVerb(t, i + 1) : t.has(i, FUTURE)) return false;
    // A participle may have its “had” before it, an adverb between; another past has none.
    if (t.text(i - 1) !== 'had' && t.text(i - 2) !== 'had' && tenseAt(t, i)) return false;
  }
  return false;
}

/** A verb that stands behind its date: there `planned` is what somebody did, not what is planned. */
function finiteVerb(t: Tokens, i: number): Direction | null {
  if (t.text(i) === 'to') return null;
  if (PARTICIPLES.has(t.text(i)) && !BE.has(t.text(i - 1))) return PAST_SURE;
  return tenseAt(t, i);
}

const PARTICIPLES = new Set(['scheduled', 'expected', 'planned', 'proposed', 'set', 'slated']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);

function tenseAt(t: Tokens, i: number): Direction | null {
  if (!t.flag(i, LETTERS)) return null;
  const word = t.word(i);
  if (word.classes & FUTURE) return futureAt(t, i);
  if (word.classes & PAST) return isPassivePresent(t, i) ? null : PAST_SURE;
  if (word.classes & TIMETABLE) return t.flag(i, CAPITAL) || isNounPosition(t, i) ? null : AHEAD_SURE;
  if (t.words[i] !== 0 && word.classes & NO_VERB) return null;
  return isRegularPast(t, i) ? PAST_SURE : null;
}

/** `is heard`, `are to be sold`: the participle of a plan. */
function isPassivePresent(t: Tokens, i: number): boolean {
  const before = t.text(i - 1);
  return before === 'is' || before === 'are' || before === 'be' || before === 'being';
}

function isNounPosition(t: Tokens, i: number): boolean {
  const before = t.text(i - 1);
  return (
    before === 'the' || before === 'a' || before === 'an' || before === "'s" || before === 'of' || before === 'this'
  );
}

/** `had been due to` is past, `would have met` is past; everything else with these words is ahead. */
function futureAt(t: Tokens, i: number): Direction | null {
  const text = t.text(i);
  if (text === 'may' && t.flag(i, CAPITAL)) return null;
  if (t.text(i + 1) === 'have' || t.text(i + 1) === "'ve") return PAST_SURE;
  if (text === 'due' && t.text(i + 1) === 'to' && !isBaseVerb(t, i + 2)) return null;
  if (t.text(i - 1) === 'been' && t.text(i - 2) === 'had') return PAST_SURE;
  if (text === 'set' && t.text(i + 1) !== 'to' && t.text(i + 1) !== 'for')
    return isPassivePresent(t, i) ? null : PAST_SURE;
  if (NOUNS_TOO.has(text) && t.text(i + 1) !== 'to' && t.text(i + 1) !== 'for') return null;
  // `was scheduled to leave Tuesday` may be over; `is scheduled` is not.
  if (t.text(i - 1) === 'was' || t.text(i - 1) === 'were') return AHEAD_MAYBE;
  return MODALS.has(text) ? AHEAD_MAYBE : AHEAD_SURE;
}

/** Nouns and adjectives unless `to` or `for` follows. */
const NOUNS_TOO = new Set(['plan', 'hope', 'plans', 'proposed', 'bound', 'want', 'aim']);
/** What could be has no time of its own. */
const MODALS = new Set(['could', "couldn't", 'can', "can't", 'may', 'might', 'should', 'must']);

/** `agreed to meet`: ahead. `failed to appear`, `went to court`, `to Geneva`: not. */
function afterTo(t: Tokens, i: number): Direction | null {
  if (!isBaseVerb(t, i + 1)) return null;
  const before = t.text(i - 1);
  if (before === 'according') return null;
  if (PAST_TO.has(before) || t.text(i + 1) === 'have') return PAST_SURE;
  if (t.has(i - 1, FUTURE)) return futureAt(t, i - 1) ?? AHEAD_MAYBE;
  return t.raw(i - 1) === 'agreed' ? AHEAD_SURE : AHEAD_MAYBE;
}

const PAST_TO = new Set(PAST_BEFORE_TO);

function isBaseVerb(t: Tokens, i: number): boolean {
  if (!t.flag(i, LETTERS) || t.flag(i, CAPITAL) || t.has(i, NO_VERB | CARDINAL | ORDINAL)) return false;
  const raw = t.raw(i);
  if (raw.endsWith('s') && !raw.endsWith('ss')) return raw === 'focus';
  return !raw.endsWith('ing') && !raw.endsWith('ed');
}

/** `announced`, but not `be announced`, where the auxiliary further left decides, and not `indeed`. */
function isRegularPast(t: Tokens, i: number): boolean {
  const end = t.end[i]!;
  const length = end - t.start[i]!;
  if (length < 4 || t.source.charCodeAt(end - 1) !== 100 || t.source.charCodeAt(end - 2) !== 101) return false;
  if (t.flag(i, CAPITAL) || isPassivePresent(t, i)) return false;
  const before = t.text(i - 1);
  return before !== 'the' && before !== 'a' && before !== 'an';
}
