import { firstIndex } from '../firstIndex';
import type { FoldedText } from './fold';
import type { Hits } from './hits';
import { candidateAt, CLAUSE_LENGTH, TELLING_SIDE } from './needle';
import type { Needle } from './needle';

/** Something of the old article that is found again. Offsets are UTF-16 into the plain text, then and now. */
export interface Anchor {
  readonly pos: number;
  readonly now: number;
  readonly shift: number;
}

/**
 * The items that can be found by themselves, in the old order. `found` are the places that are known already, as indexes
 * into the folded text, by item.
 */
export function itemAnchors(
  article: FoldedText,
  needles: readonly Needle[],
  hits: Hits,
  found: readonly (number | undefined)[],
): Anchor[] {
  return anchorsAt(
    article,
    needles,
    (needle, i) => found[i] ?? standsOnce(needle, hits) ?? clauseOnce(article, needle, hits),
  );
}

/** Of the items those whose places are known already. */
export function foundAnchors(
  article: FoldedText,
  needles: readonly Needle[],
  found: readonly (number | undefined)[],
): Anchor[] {
  return anchorsAt(article, needles, (_, i) => found[i]);
}

/** Ends of sentences beside items, where they stand only once. */
export function fragmentAnchors(article: FoldedText, needles: readonly Needle[], hits: Hits): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { surroundings } of needles) {
    for (const { text, pos } of surroundings.fragments) {
      const [at, second] = hits.get(text) ?? [];
      if (at !== undefined && second === undefined) anchors.push(anchorAt(article, pos, at));
    }
  }
  return inOldOrder(anchors);
}

export function inOldOrder(anchors: Anchor[]): Anchor[] {
  return anchors.sort((a, b) => a.pos - b.pos || a.now - b.now);
}

/** The longest run of anchors that are in the same order then and now. */
export function longestInOrder(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [i, { now }] of anchors.entries()) {
    const at = firstIndex(ends, (end) => anchors[end]!.now > now);
    previous[i] = at > 0 ? ends[at - 1]! : -1;
    ends[at] = i;
  }
  const chain: Anchor[] = [];
  for (let i = ends[ends.length - 1] ?? -1; i >= 0; i = previous[i]!) chain.push(anchors[i]!);
  return chain.reverse();
}

function anchorsAt(
  article: FoldedText,
  needles: readonly Needle[],
  placeOf: (needle: Needle, i: number) => number | undefined,
): Anchor[] {
  const anchors: Anchor[] = [];
  for (const [i, needle] of needles.entries()) {
    const { pos } = needle.item;
    const at = pos === undefined ? undefined : placeOf(needle, i);
    if (pos !== undefined && at !== undefined) anchors.push(anchorAt(article, pos, at));
  }
  return inOldOrder(anchors);
}

function anchorAt(article: FoldedText, pos: number, at: number): Anchor {
  const now = article.startOf(at);
  return { pos, now, shift: now - pos };
}

/** The place of words that stand once with their surroundings, and each side of these once by itself. */
function standsOnce({ whole, offset, before, after }: Needle, hits: Hits): number | undefined {
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

/** The place of a whole clause that stands once, its surroundings on one side untouched. */
function clauseOnce(article: FoldedText, needle: Needle, hits: Hits): number | undefined {
  const [at, second] = hits.get(needle.words) ?? [];
  if (at === undefined || second !== undefined || needle.words.length < CLAUSE_LENGTH) return undefined;
  const { before, after } = candidateAt(article, needle, at);
  return Math.max(before, after) === 1 ? at : undefined;
}
