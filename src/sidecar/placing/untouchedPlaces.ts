import type { Extent } from '../../engine';
import type { Item, Piece } from '../model';
import { MOST_HITS } from './findAll';
import { isAtEdge } from './needle';
import { isPushedByCopy } from './shiftedCopy';

/** Where an item of an untouched article stands. Offsets are UTF-16 into the plain text. */
export interface UntouchedPlace extends Extent {
  readonly pieces: readonly Extent[];
  readonly source?: Extent;
  readonly cue?: Extent;
}

/**
 * The places of all items of an article that nobody changed around them: all words stand with all their surroundings,
 * letter by letter, at their positions. Nothing where that is not so of one of them, and all have to be looked for. Most
 * articles of a newsroom are such, and this is ten times as fast.
 */
export function untouchedPlaces(text: string, items: readonly Item[]): UntouchedPlace[] | undefined {
  const places: UntouchedPlace[] = [];
  for (const item of items) {
    const place = untouchedPlace(text, item);
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

function untouchedPlace(text: string, item: Item): UntouchedPlace | undefined {
  const { pos, before = '', after = '' } = item;
  if (pos === undefined || !isBare(item.text) || (before === '' && after === '')) return undefined;
  const start = pos - before.length;
  if (start < 0 || !text.startsWith(before, start)) return undefined;
  const end = pos + item.text.length;
  if (!text.startsWith(item.text, pos) || !text.startsWith(after, end)) return undefined;
  if (start > 0 && isAtEdge(before)) return undefined;
  if (isAtEdge(after) && text.slice(end + after.length).trim() !== '') return undefined;
  const own = { start: pos, end };
  if (mayBeCopy(text, item.text, pos)) return undefined;

  const pieces: Extent[] = [own];
  for (const piece of item.more ?? []) {
    const extent = pieceAt(text, piece, pos);
    if (!extent) return undefined;
    pieces.push(extent);
  }
  if (item.type !== 'quote') return { ...own, pieces };
  const source = item.source && pieceAt(text, item.source, pos);
  const cue = item.cue && pieceAt(text, item.cue, pos);
  if ((item.source && !source) || (item.cue && !cue)) return undefined;
  return { ...own, pieces, ...(source && { source }), ...(cue && { cue }) };
}

/** How far from its item a piece may stand to be taken without looking for another. */
const REACH = 1_000;

function pieceAt(text: string, { text: words, pos }: Piece, near: number): Extent | undefined {
  if (pos === undefined || Math.abs(pos - near) > REACH || !isBare(words)) return undefined;
  const end = pos + words.length;
  if (!text.startsWith(words, pos) || runsOn(text, pos) || runsOn(text, end)) return undefined;
  return { start: pos, end };
}

/** Whether other places of the words, not far, make it possible that those at the position are a copy's. */
function mayBeCopy(text: string, words: string, pos: number): boolean {
  const from = Math.max(0, pos - FURTHEST);
  const near = text.slice(from, pos + words.length + FURTHEST);
  const places: number[] = [];
  for (let at = near.indexOf(words); at >= 0; at = near.indexOf(words, at + 1)) {
    if (from + at !== pos) places.push(from + at);
    if (places.length >= MOST_HITS) return true;
  }
  return isPushedByCopy(text, places, pos);
}

const FURTHEST = 20_000;

/** Words that begin and end with something that is seen: what folding would join to its neighbours is looked for. */
function isBare(words: string): boolean {
  return words !== '' && !isOdd(words[0]!) && !isOdd(words[words.length - 1]!);
}

function isOdd(unit: string): boolean {
  return !(unit > ' ' && unit <= '~') && ODD_EDGE.test(unit);
}

/** A space, or the accent of a letter. */
const ODD_EDGE = /[\s\p{M}\p{Cf}]/u;

/** Whether a word runs over this offset. */
function runsOn(text: string, at: number): boolean {
  return at > 0 && at < text.length && IN_WORD.test(text[at - 1]!) && IN_WORD.test(text[at]!);
}

const IN_WORD = /[\p{L}\p{N}]/u;
