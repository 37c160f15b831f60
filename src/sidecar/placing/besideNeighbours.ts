import type { FoldedText } from './fold';
import type { Hits } from './hits';
import type { Needle } from './needle';
import { MENDED_SHIFT } from './neighbourhood';
import type { Neighbourhood } from './neighbourhood';
import { ownSentence } from './ownSentence';
import { hasRivalWithin } from './rivals';

/**
 * Where the neighbouring sentences say the words are. `doubtful`: a twin or something like the words may be meant as well,
 * so that a person must say; `unknown`: the neighbours say nothing.
 */
export type Verdict = { readonly at: number; readonly weight: number } | 'doubtful' | 'unknown';

/** A place of the words, and what speaks for it: each neighbour counts 1, or a half if little is known of it. */
interface Standing {
  readonly at: number;
  readonly weight: number;
  /** Whether both neighbours are there and as they were; else they only moved by about as much. */
  readonly isBetween: boolean;
  /** Whether the neighbours, wherever they are, stand on their old sides. */
  readonly isInOrder: boolean;
  /** The stretch from the left neighbour to the right. */
  readonly low: number;
  readonly high: number;
}

/** Both neighbours. */
export const STRONG = 2;

export function besideNeighbours(
  article: FoldedText,
  needle: Needle,
  hits: Hits,
  places: readonly number[],
  around: Neighbourhood,
): Verdict {
  const { pos, text } = needle.item;
  if (pos === undefined) return 'unknown';
  const own = ownSentence(article, needle);
  const everywhere = hits.get(needle.words) ?? [];
  const standings: Standing[] = [];
  for (const at of places) {
    const place = { start: article.startOf(at), end: article.endOf(at + needle.words.length - 1) };
    if (!own.fits(at) || (needle.surroundings.isFirst && !around.sentences.isStart(place.start))) continue;
    const standing = standingAt(article, { pos, text }, place, at, around);
    if (standing.weight > 0) standings.push(standing);
  }
  const [best, second] = standings.sort((a, b) => b.weight - a.weight);
  if (second && (best!.weight < STRONG || second.weight >= 1)) return 'doubtful';
  if (!best || best.weight < 1) return everywhere.filter(own.isTwin).length > 1 ? 'doubtful' : 'unknown';
  if (best.isBetween) return best;

  // One neighbour alone may have got a copy of the words' sentence beside it, while their own was moved or mended.
  const isMended = !own.isUntouched(best.at);
  if (isMended && best.weight < STRONG && !(best.isInOrder && own.isMendedOnce(best.at))) return 'doubtful';
  if (isMended && everywhere.some((at) => at !== best.at && own.isUntouched(at))) return 'doubtful';
  const within = best.weight < STRONG ? { start: 0, end: article.text.length } : { start: best.low, end: best.high };
  const hasTwin = everywhere.some((at) => at !== best.at && at >= within.start && at < within.end && own.isTwin(at));
  return hasTwin || hasRivalWithin(article, needle, hits, best.at, within) ? 'doubtful' : best;
}

export function standingAt(
  article: FoldedText,
  item: { readonly pos: number; readonly text: string },
  place: { readonly start: number; readonly end: number },
  at: number,
  around: Neighbourhood,
): Standing {
  const shift = place.start - item.pos;
  const { left, right } = around.beside(item.pos, place.start);
  const isAfterLeft = left !== undefined && left.now < place.start;
  const isBeforeRight = right !== undefined && right.now > place.start;
  const weight =
    (left?.shift === shift ? 1 : around.agreement(item, place, -1)) +
    (right?.shift === shift ? 1 : around.agreement(item, place, 1));
  const isInOrder = isAfterLeft && isBeforeRight;
  const movedAlike =
    isInOrder &&
    Math.abs(left.shift - right.shift) <= MENDED_SHIFT &&
    shift >= Math.min(left.shift, right.shift) &&
    shift <= Math.max(left.shift, right.shift);
  return {
    at,
    weight: movedAlike ? 2 : weight,
    isBetween: weight === 2,
    isInOrder,
    low: isAfterLeft ? article.indexOf(left.now) : 0,
    high: isBeforeRight ? article.indexOf(right.now) : article.text.length,
  };
}
