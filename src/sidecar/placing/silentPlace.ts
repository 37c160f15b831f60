import { MOST_HITS } from './findAll';
import { candidateAt, isWhole, SAME_SIDE } from './needle';
import type { Candidate, Needle } from './needle';
import type { FoldedText } from './fold';
import { likeness } from './likeness';

/**
 * Where an item's own words stand, if that is sure enough to be taken without asking. Indexes are into the folded text.
 * A twin sentence fits as well as the words themselves once those were mended, so no score alone decides:
 * - words and surroundings that stand only once, each of them, are the item's;
 * - else the words where the items around say they must be, if no other place fits clearly better;
 * - else the hit whose surroundings fit clearly better than all others', unless something like the words, but not the
 *   words, stands in the old surroundings elsewhere: then this may be a copy, and the words themselves were changed.
 */
export type Decision =
  | { readonly state: 'found'; readonly at: number; readonly how: 'position' | 'unique' | 'context' }
  | { readonly state: 'ambiguous'; readonly at: readonly number[] }
  | { readonly state: 'gone' };

/** All hits of the article's needles, by pattern. */
export type Hits = ReadonlyMap<string, readonly number[]>;

/** Where the words are expected. */
export interface Expected {
  /** At the remembered position. */
  readonly byPosition: number | undefined;
  /** At that position, shifted as the items before and after it are, where both are shifted alike. */
  readonly byNeighbours: number | undefined;
}

/** A best hit must lead the next by this much of the two sides' likeness together. */
const CLEAR_LEAD = 0.4;
/** Words that stand only once, in other surroundings, are still the same from this length on: whole sentences move. */
const TELLING_LENGTH = 40;
/** How like the words something in their old surroundings must be, to doubt a hit elsewhere. */
const RIVAL = 0.5;
/** Surroundings shorter than this stand everywhere: `,” `. */
const TELLING_SIDE = 8;

export function decide(article: FoldedText, needle: Needle, hits: Hits, expected: Expected): Decision {
  const { byPosition, byNeighbours } = expected;
  const only = standsOnce(needle, hits);
  if (only !== undefined) return { state: 'found', at: only, how: only === byPosition ? 'position' : 'unique' };

  const places = placesOf(article, needle, hits, expected);
  if (places.length === 0) return { state: 'gone' };
  if (needle.before === '' && needle.after === '') return decideBySelf(needle, places, expected);

  const ranked = places.map((at) => candidateAt(article, needle, at)).sort((a, b) => sum(b) - sum(a));
  const [best, next] = ranked as [Candidate, Candidate | undefined];
  const isAmongBest = (at: number) => ranked.some((one) => one.at === at && sum(best) - sum(one) < CLEAR_LEAD / 2);
  if (byNeighbours !== undefined && isAmongBest(byNeighbours)) return position(byNeighbours);
  if (byPosition !== undefined && standsWhole(needle, hits, byPosition)) {
    const isSafe = !mayBeShiftedCopy(article, places, byPosition) && !hasRival(article, needle, hits, byPosition);
    if (isSafe) return position(byPosition);
  }

  const leads = !next || sum(best) - sum(next) >= CLEAR_LEAD;
  const fits = Math.max(best.before, best.after) >= SAME_SIDE;
  const telling = needle.words.length >= TELLING_LENGTH && !next;
  if (!leads || !(fits || telling) || hasRival(article, needle, hits, best.at)) {
    return { state: 'ambiguous', at: ranked.map((candidate) => candidate.at) };
  }
  return { state: 'found', at: best.at, how: best.at === byPosition ? 'position' : next ? 'context' : 'unique' };
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

function placesOf(article: FoldedText, needle: Needle, hits: Hits, { byPosition, byNeighbours }: Expected): number[] {
  const found = (hits.get(needle.words) ?? []).filter((at) => isWhole(article, needle, at));
  if ((hits.get(needle.words) ?? []).length < MOST_HITS) return found;
  // Words as common as this are looked for with their surroundings, and where they should be.
  const whole = (hits.get(needle.whole) ?? []).map((at) => at + needle.offset);
  const expected = [byPosition, byNeighbours].filter((at) => at !== undefined);
  const there = expected.filter((at) => article.text.startsWith(needle.words, at) && isWhole(article, needle, at));
  return [...new Set([...whole, ...there])];
}

function standsWhole({ whole, offset }: Needle, hits: Hits, at: number): boolean {
  return (hits.get(whole) ?? []).includes(at - offset);
}

function position(at: number): Decision {
  return { state: 'found', at, how: 'position' };
}

/** An item without surroundings, written by hand: its position, else words that stand once. */
function decideBySelf(needle: Needle, places: readonly number[], { byPosition }: Expected): Decision {
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

/** Whether something like the words, but not the words, stands in the old surroundings, elsewhere than at this place. */
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
  const follows = (hit: number) => isRival(hit + before.length, hit + before.length + length);
  const precedes = (hit: number) => isRival(Math.max(0, hit - length), hit);
  return (
    (before.length >= TELLING_SIDE && (hits.get(before) ?? []).some(follows)) ||
    (after.length >= TELLING_SIDE && (hits.get(after) ?? []).some(precedes))
  );
}
