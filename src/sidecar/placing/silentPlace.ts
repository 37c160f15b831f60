import type { Neighbourhood } from './anchors';
import { MOST_HITS } from './findAll';
import { candidateAt, isAtEdge, isWhole, SAME_SIDE } from './needle';
import type { Candidate, Needle } from './needle';
import type { FoldedText } from './fold';
import { probesOf } from './probes';
import { likeness } from './likeness';

/**
 * Where an item's own words stand, if that is sure enough to be taken without asking. Indexes are into the folded text.
 * A twin sentence fits as well as the words themselves once those were mended, so no score alone decides. Sure are
 * - the words where the sentences on both sides say they must be;
 * - the words with their surroundings at their position, while nothing tells that the article was changed;
 * - a place in the old order, or one to which other sentences moved along, that has no rival: neither the same words in
 *   surroundings that fit on one side, nor something like the words in the old surroundings.
 */
export type Decision =
  | { readonly state: 'found'; readonly at: number; readonly how: 'position' | 'unique' | 'context' }
  | { readonly state: 'ambiguous'; readonly at: readonly number[] }
  | { readonly state: 'gone' };

/** All hits of the article's needles, by pattern. */
export type Hits = ReadonlyMap<string, readonly number[]>;

/** Surroundings mended here and there still agree by 0.85 on each side; a twin's agree on one side, and by chance a little. */
const CLEAR_LEAD = 0.7;
/** From this likeness on a side may be the old surroundings, mended. */
const MENDED_SIDE = 0.7;
/** A side as like as this elsewhere is a copy's, or the words' own beside a copy. */
const COPIED_SIDE = 0.95;
/** A twin put right beside the words takes their surroundings on one side away, so that a lead means nothing. */
const NEXT_DOOR = 400;
/** Words that stand only once, in other surroundings, are still the same from this length on: whole sentences move. */
const TELLING_LENGTH = 40;
/** Words as long as this are a clause, and hardly stand twice by chance. */
export const CLAUSE_LENGTH = 20;
/** How like the words something in their old surroundings must be, to doubt a hit elsewhere. */
const RIVAL = 0.5;
/** How like the words something anywhere must be to be taken for them, mended. */
const MENDED_WORDS = 0.8;
const MOST_SIDES = 20;
/** Surroundings shorter than this stand everywhere: `,” `. */
const TELLING_SIDE = 8;

export function decide(
  article: FoldedText,
  needle: Needle,
  hits: Hits,
  around: Neighbourhood,
  nothingMoved: boolean,
): Decision {
  const { pos } = needle.item;
  const byPosition = pos === undefined ? undefined : article.indexOf(pos);
  const places = placesOf(article, needle, hits, byPosition);
  if (places.length === 0) return { state: 'gone' };
  if (needle.before === '' && needle.after === '') return decideBySelf(needle, places, byPosition);
  if (byPosition !== undefined && nothingMoved && standsWhole(article, needle, hits, byPosition)) {
    if (!mayBeShiftedCopy(article, places, byPosition)) return position(byPosition);
  }

  const ranked = places.map((at) => candidateAt(article, needle, at)).sort((a, b) => sum(b) - sum(a));
  const [best, ...others] = ranked as [Candidate, ...Candidate[]];
  const stands = article.startOf(best.at);
  const isSure =
    isTelling(needle, best, others.length, around.hasMate(stands) || around.isAlone) &&
    !others.some((other) => isAsGood(other, best)) &&
    (reachesOut(article, needle, hits, best.at, around) ||
      around.hasCompany(stands) ||
      (around.inOrder(stands) && !around.isStray(stands))) &&
    !hasRival(article, needle, hits, best.at);
  if (!isSure) return { state: 'ambiguous', at: ranked.map((candidate) => candidate.at) };
  return {
    state: 'found',
    at: best.at,
    how: best.at === byPosition ? 'position' : others.length ? 'context' : 'unique',
  };
}

/** Names stand everywhere: short words need both sides, or one side and the rest of their sentence; a clause needs one. */
function isTelling({ words }: Needle, best: Candidate, others: number, hasMate: boolean): boolean {
  if (words.length >= TELLING_LENGTH && others === 0) return true;
  if (words.length >= CLAUSE_LENGTH) return fit(best) >= SAME_SIDE;
  return Math.min(best.before, best.after) >= SAME_SIDE || (hasMate && fit(best) >= COPIED_SIDE);
}

/** Whether the words stand with all around them, and that is more than their own sentence: it was not moved or copied alone. */
function reachesOut(
  article: FoldedText,
  { words, whole, offset }: Needle,
  hits: Hits,
  at: number,
  around: Neighbourhood,
): boolean {
  if (!(hits.get(whole) ?? []).includes(at - offset)) return false;
  const end = at - offset + whole.length;
  return (
    around.hasBreak(article.startOf(at - offset) + TELLING_SIDE, article.startOf(at)) ||
    around.hasBreak(article.endOf(at + words.length - 1), article.endOf(end - 1) - TELLING_SIDE)
  );
}

/** Whether another place of the words may be theirs: the words may have been mended around, and these be the twin's. */
function isAsGood(other: Candidate, best: Candidate): boolean {
  if (fit(other) < MENDED_SIDE) return false;
  return fit(other) >= COPIED_SIDE || sum(best) - sum(other) < CLEAR_LEAD || Math.abs(other.at - best.at) < NEXT_DOOR;
}

/** The words where the sentences on both sides say they must be. */
export function alignedPlace(article: FoldedText, needle: Needle, around: Neighbourhood): Decision | undefined {
  if (around.expected === undefined) return undefined;
  const at = article.indexOf(around.expected);
  return standsAt(article, needle, at) ? position(at) : undefined;
}

/** How well the better side fits. */
function fit({ before, after }: Candidate): number {
  return Math.max(before, after);
}

/** The place of words that stand once with their surroundings, and each side of these once by itself. */
export function standsOnce({ whole, offset, before, after }: Needle, hits: Hits): number | undefined {
  const [at, second] = hits.get(whole) ?? [];
  if (at === undefined || second !== undefined) return undefined;
  const isOnce = (side: string) => side.length >= TELLING_SIDE && hits.get(side)?.length === 1;
  const isShort = (side: string) => side.length < TELLING_SIDE;
  const isSure =
    (isOnce(before) && (isOnce(after) || isShort(after))) ||
    // At the beginning of the article there is little before the words.
    (isShort(before) && isOnce(after) && after.length >= 2 * TELLING_SIDE);
  return isSure ? at + offset : undefined;
}

function placesOf(article: FoldedText, needle: Needle, hits: Hits, byPosition: number | undefined): number[] {
  const found = hits.get(needle.words) ?? [];
  if (found.length < MOST_HITS) return found.filter((at) => isWhole(article, needle, at));
  // Words as common as this are looked for with their surroundings, and where they were.
  const whole = (hits.get(needle.whole) ?? []).map((at) => at + needle.offset);
  const there = byPosition !== undefined && standsAt(article, needle, byPosition) ? [byPosition] : [];
  return [...new Set([...whole, ...there])];
}

function standsAt(article: FoldedText, needle: Needle, at: number): boolean {
  return article.text.startsWith(needle.words, at) && isWhole(article, needle, at);
}

/** Whether the words stand there with all around them; where the article began or ended, it does so still. */
function standsWhole({ text }: FoldedText, { item, whole, offset }: Needle, hits: Hits, at: number): boolean {
  const start = at - offset;
  if (!(hits.get(whole) ?? []).includes(start)) return false;
  const endedHere = isAtEdge(item.after);
  return !endedHere || text.slice(start + whole.length).trim() === '';
}

function position(at: number): Decision {
  return { state: 'found', at, how: 'position' };
}

/** An item without surroundings, written by hand: its position, else words that stand once. */
function decideBySelf(needle: Needle, places: readonly number[], byPosition: number | undefined): Decision {
  if (byPosition !== undefined && places.includes(byPosition)) return position(byPosition);
  const isTelling = byPosition === undefined || needle.words.includes(' ') || needle.words.length >= TELLING_SIDE;
  if (places.length === 1 && isTelling) return { state: 'found', at: places[0]!, how: 'unique' };
  return { state: 'ambiguous', at: places };
}

function sum({ before, after }: Candidate): number {
  return before + after;
}

/**
 * Whether what stands at the remembered position could be a copy that pushed the words themselves further on: then the
 * text from here to there, and as much again, is the same twice.
 */
function mayBeShiftedCopy({ text }: FoldedText, places: readonly number[], at: number): boolean {
  return places.some((other) => {
    const distance = Math.abs(other - at);
    if (distance === 0 || distance > 20_000) return false;
    let same = 0;
    for (let i = 0; same < distance && at + i < text.length && text[at + i] === text[other + i]; i++) same++;
    for (let i = 1; same < distance && text[at - i] !== undefined && text[at - i] === text[other - i]; i++) same++;
    return same >= distance;
  });
}

/** Where a side stands; one that is short or stands everywhere tells of no place. */
function hitsOfSide(side: string, hits: Hits): readonly number[] {
  const found = (side.length >= TELLING_SIDE && hits.get(side)) || [];
  return found.length <= MOST_SIDES ? found : [];
}

/** Whether something like the words stands elsewhere: alike in the old surroundings, or very like them anywhere. */
function hasRival(article: FoldedText, needle: Needle, hits: Hits, at: number): boolean {
  const { words, before, after } = needle;
  const { text } = article;
  const isCommon = (hits.get(words) ?? []).length >= MOST_HITS;
  const isRival = (start: number, end: number) => {
    if (start < at + words.length && end > at) return false;
    const there = text.slice(start, end);
    // Places of the very words were compared already, unless there are too many.
    return there === words ? isCommon : likeness(there, words) >= RIVAL;
  };
  const length = words.length;
  const isMended = (start: number) => {
    if (start < at + length && start + length > at) return false;
    const there = text.slice(start, start + length);
    return there !== words && likeness(there, words) >= MENDED_WORDS;
  };
  const follows = (hit: number) => isRival(hit + before.length, hit + before.length + length);
  const precedes = (hit: number) => isRival(Math.max(0, hit - length), hit);
  return (
    probesOf(needle).some(({ text: probe, offset }) =>
      (hits.get(probe) ?? []).slice(0, MOST_SIDES).some((hit) => isMended(Math.max(0, hit - offset))),
    ) ||
    hitsOfSide(before, hits).some(follows) ||
    hitsOfSide(after, hits).some(precedes)
  );
}
