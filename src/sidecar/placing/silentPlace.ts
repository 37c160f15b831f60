import { besideNeighbours } from './besideNeighbours';
import { MOST_HITS } from './findAll';
import type { FoldedText } from './fold';
import type { Hits } from './hits';
import { candidateAt, CLAUSE_LENGTH, isAtEdge, isWhole, SAME_SIDE, TELLING_SIDE } from './needle';
import type { Candidate, Needle } from './needle';
import type { Neighbourhood } from './neighbourhood';
import { ownSentence } from './ownSentence';
import { hasRival } from './rivals';
import { isOnlyOne, mayBeTwin } from './twins';
import { isPushedByCopy } from './shiftedCopy';

/**
 * Where an item's own words stand, if that is sure enough to be taken without asking. Indexes are into the folded text.
 * A twin sentence fits as well as the words themselves once those were mended, so no score alone decides. Sure are
 * - the words where the sentences on both sides say they must be;
 * - the words beside an item that was found in the same sentence, as far from it as they were;
 * - the words beside a sentence they stood beside, if no other place may be theirs;
 * - the words with their surroundings at their position, while nothing tells that the article was changed;
 * - a place in the old order, or one to which other sentences moved along, that has no rival: neither the same words in
 *   surroundings that fit on one side, nor something like the words in the old surroundings;
 * - a whole sentence that stands nowhere else, nor one like it, at an edge of a paragraph as it did.
 * None of these holds for a sentence that is said twice, but between both its old neighbours.
 */
export type Decision =
  FoundDecision | { readonly state: 'ambiguous'; readonly at: readonly number[] } | { readonly state: 'gone' };

interface FoundDecision {
  readonly state: 'found';
  readonly at: number;
  readonly how: 'position' | 'unique' | 'context';
  /** How many neighbours bear witness, 0 to 2; from 1 on others may rely on this place. */
  readonly weight: number;
}

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

/** The words where the sentences on both sides say they must be. */
export function alignedPlace(
  article: FoldedText,
  needle: Needle,
  hits: Hits,
  around: Neighbourhood,
): Decision | undefined {
  const { pos } = needle.item;
  const expected = pos === undefined ? undefined : around.expected(pos);
  if (expected === undefined) return undefined;
  const at = article.indexOf(expected);
  if (!standsAt(article, needle, at)) return undefined;
  // Of two sentences that changed places one may have the words where the other had them.
  if (!ownSentence(article, needle).fits(at)) return undefined;
  if (mayBeTwin(article, needle, hits, at, around, { isAligned: true })) return undefined;
  return { state: 'found', at, how: 'position', weight: 2 };
}

export function decide(article: FoldedText, needle: Needle, hits: Hits, around: Neighbourhood): Decision {
  const { pos } = needle.item;
  const byPosition = pos === undefined ? undefined : article.indexOf(pos);
  const places = placesOf(article, needle, hits, byPosition);
  if (places.length === 0) return { state: 'gone' };
  if (needle.before === '' && needle.after === '') return decideBySelf(needle, places, byPosition);
  const rank = () => places.map((at) => candidateAt(article, needle, at)).sort((a, b) => sum(b) - sum(a));
  const ask = (ranked = rank()): Decision => ({ state: 'ambiguous', at: ranked.map(({ at }) => at) });
  const found = (at: number, weight: number): Decision => {
    const how = at === byPosition ? 'position' : places.length > 1 ? 'context' : 'unique';
    return { state: 'found', at, how, weight };
  };
  const unlessTwin = (at: number, weight: number) =>
    mayBeTwin(article, needle, hits, at, around) ? ask() : found(at, weight);

  const mated = pos === undefined ? [] : places.filter((at) => around.hasSureMate(pos, article.startOf(at)));
  if (mated.length === 1) return unlessTwin(mated[0]!, 0);
  const verdict = besideNeighbours(article, needle, hits, places, around);
  if (typeof verdict === 'object') return unlessTwin(verdict.at, verdict.weight);

  const isUntouched = byPosition !== undefined && around.nothingMoved && standsWhole(article, needle, hits, byPosition);
  if (isUntouched && !isPushedByCopy(article.text, places, byPosition)) return found(byPosition, 1);
  const ranked = rank();
  if (verdict === 'doubtful') return ask(ranked);
  const best = ranked[0]!.at;
  if (isSure(article, needle, hits, ranked, around)) return unlessTwin(best, 0);
  const isMoved = isInOwnSentence(article, needle, best) && isOnlyOne(article, needle, best, around);
  return isMoved ? unlessTwin(best, 0) : ask(ranked);
}

/** Short words, names, stand in many sentences: theirs is the one that reads around them as it did. */
function isInOwnSentence(article: FoldedText, needle: Needle, at: number): boolean {
  return needle.words.length >= CLAUSE_LENGTH || ownSentence(article, needle).fits(at);
}

/** Whether the best of the places is sure by its surroundings alone. */
function isSure(
  article: FoldedText,
  needle: Needle,
  hits: Hits,
  ranked: readonly Candidate[],
  around: Neighbourhood,
): boolean {
  const { pos } = needle.item;
  const [best, ...others] = ranked as [Candidate, ...Candidate[]];
  const now = article.startOf(best.at);
  const hasMate = pos === undefined || around.hasMate(pos, now) || around.isAlone(pos);
  return (
    isTelling(needle, best, others.length, hasMate) &&
    isInOwnSentence(article, needle, best.at) &&
    !others.some((other) => isAsGood(other, best)) &&
    (pos === undefined ||
      reachesOut(article, needle, hits, best.at, around) ||
      around.hasCompany(pos, now) ||
      (around.isInOrder(pos, now) && !around.isStray(pos, now))) &&
    !hasRival(article, needle, hits, best.at)
  );
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
  { sentences }: Neighbourhood,
): boolean {
  if (!(hits.get(whole) ?? []).includes(at - offset)) return false;
  const isParted = (from: number, to: number) => from < to && sentences.isParted(from, to);
  const end = at - offset + whole.length;
  return (
    isParted(article.startOf(at - offset) + TELLING_SIDE, article.startOf(at)) ||
    isParted(article.endOf(at + words.length - 1), article.endOf(end - 1) - TELLING_SIDE)
  );
}

/** Whether another place of the words may be theirs: the words may have been mended around, and these be the twin's. */
function isAsGood(other: Candidate, best: Candidate): boolean {
  if (fit(other) < MENDED_SIDE) return false;
  return fit(other) >= COPIED_SIDE || sum(best) - sum(other) < CLEAR_LEAD || Math.abs(other.at - best.at) < NEXT_DOOR;
}

/** How well the better side fits. */
function fit({ before, after }: Candidate): number {
  return Math.max(before, after);
}

function sum({ before, after }: Candidate): number {
  return before + after;
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
  return !isAtEdge(item.after) || text.slice(start + whole.length).trim() === '';
}

/** An item without surroundings, written by hand: its position, else words that stand once. */
function decideBySelf(needle: Needle, places: readonly number[], byPosition: number | undefined): Decision {
  if (byPosition !== undefined && places.includes(byPosition)) {
    return { state: 'found', at: byPosition, how: 'position', weight: 0 };
  }
  const isLong = byPosition === undefined || needle.words.includes(' ') || needle.words.length >= TELLING_SIDE;
  if (places.length > 1 || !isLong) return { state: 'ambiguous', at: places };
  return { state: 'found', at: places[0]!, how: 'unique', weight: 0 };
}
