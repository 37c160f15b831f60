import type { Extent } from '../../engine';
import { standingAt, STRONG } from './besideNeighbours';
import type { FoldedText } from './fold';
import type { Hits } from './hits';
import type { Needle } from './needle';
import type { Neighbourhood } from './neighbourhood';
import { ownSentence } from './ownSentence';

/** Two sentences that share so much may be one and its copy, mended here and there. */
const COPY = 0.7;
/** Sentences that share less are of one form at most. */
const OF_ONE_FORM = 0.6;
/** What is known of a mended sentence is as like as this to it. */
const MENDED = 0.75;
/** Less of a sentence tells it from none. */
const TELLING_SENTENCE = 12;
/** So much of a sentence must be known to say that this is the one. */
const WHOLE = 0.9;

/**
 * Whether words at a place may be a copy's, or another sentence's of the same form, so that a person must say. A sentence
 * that is said twice is sure only between both its old neighbours, and not beside its twin. `isAligned`: both neighbours
 * are known to stand there.
 */
export function mayBeTwin(
  article: FoldedText,
  needle: Needle,
  hits: Hits,
  at: number,
  around: Neighbourhood,
  { isAligned = false } = {},
): boolean {
  const { pos, text } = needle.item;
  if (around.nothingMoved && isAligned) return false;
  const place = extentAt(article, needle, at);
  if (pos !== undefined && around.oldSentence({ pos, text }, place).likeness < MENDED) return true;
  if (standsNextDoor(article, needle, hits, at, around)) return true;
  const twins = around.twins.of(place.start, COPY);
  if (twins.length === 0) return false;
  if (twins.some((twin) => around.sentences.areNext(place, twin))) return true;
  return !isAligned && (pos === undefined || standingAt(article, { pos, text }, place, at, around).weight < STRONG);
}

/**
 * Whether this is the only sentence of its kind, to the letter what is known of the whole of the old one, and at the
 * beginning or the end of a paragraph as that was: then it was moved. A copy put anywhere would hardly be there.
 */
export function isOnlyOne(article: FoldedText, needle: Needle, at: number, around: Neighbourhood): boolean {
  const { pos, text } = needle.item;
  if (pos === undefined) return false;
  const place = extentAt(article, needle, at);
  const old = around.oldSentence({ pos, text }, place);
  if (old.likeness < 1 || old.known < WHOLE || !old.keepsEdge) return false;
  return around.twins.of(place.start, OF_ONE_FORM).length === 0;
}

/** Whether what the item tells of its sentence stands in the next sentence as well. */
function standsNextDoor(
  article: FoldedText,
  needle: Needle,
  hits: Hits,
  at: number,
  { sentences }: Neighbourhood,
): boolean {
  const { ownBefore, ownAfter } = needle.surroundings;
  if (ownBefore.length + ownAfter.length < TELLING_SENTENCE) return false;
  const own = ownSentence(article, needle);
  const place = extentAt(article, needle, at);
  return (hits.get(needle.words) ?? []).some(
    (other) => other !== at && sentences.areNext(place, extentAt(article, needle, other)) && own.isUntouched(other),
  );
}

function extentAt(article: FoldedText, { words }: Needle, at: number): Extent {
  return { start: article.startOf(at), end: article.endOf(at + words.length - 1) };
}
