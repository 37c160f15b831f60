import type { FoldedText } from './fold';
import { likeness } from './likeness';
import { endsMended, endsMendedOnce, isMended, isMendedOnce, SLACK } from './mended';
import type { Needle } from './needle';

/** Whether what an item tells of its own sentence stands around a place of its words. Indexes into the folded text. */
export interface OwnSentence {
  /** As it was, or mended here and there. */
  fits(at: number): boolean;
  /** So nearly as it was that this is the sentence itself or a copy of it, either of them mended perhaps. */
  isTwin(at: number): boolean;
  /** With one small change on each side at most. */
  isMendedOnce(at: number): boolean;
  /** Exactly as it was. */
  isUntouched(at: number): boolean;
}

/** Mended surroundings agree by more than this on both sides together. */
const LEAST_LIKE = 0.75;
/** And by this on each side of some length: the other must not make up for a sentence that only ends alike. */
const LEAST_SIDE = 0.7;
const LONG_SIDE = 12;
/** What is no longer than this is a quotation mark or `, he`, and says nothing. */
const SHORT = 6;
/** Of a twin's surroundings this share may be changed, and no more than so many units. */
const MENDED_SHARE = 0.3;
const MOST_MENDED = 5;

export function ownSentence({ text }: FoldedText, { words, surroundings }: Needle): OwnSentence {
  const { ownBefore, ownAfter } = surroundings;
  const isShort = ownBefore.length + ownAfter.length < SHORT;
  const front = (at: number, slack = 0) => text.slice(Math.max(0, at - ownBefore.length - slack), at);
  const behind = (at: number, slack = 0) => {
    const end = at + words.length;
    return text.slice(end, end + ownAfter.length + slack);
  };
  // A character between the two that stands in neither, so that the comparison sees where the words are.
  const alike = (at: number) => (isShort ? 1 : likeness(`${ownBefore}\0${ownAfter}`, `${front(at)}\0${behind(at)}`));
  const sideFits = (own: string, there: string) => own.length < LONG_SIDE || likeness(own, there) >= LEAST_SIDE;
  const isTwin = (at: number) =>
    isMended(ownAfter, behind(at, SLACK), mostChanged(ownAfter)) &&
    endsMended(ownBefore, front(at, SLACK), mostChanged(ownBefore));
  return {
    isTwin,
    fits: (at) =>
      isTwin(at) || (alike(at) >= LEAST_LIKE && sideFits(ownBefore, front(at)) && sideFits(ownAfter, behind(at))),
    isMendedOnce: (at) => isMendedOnce(ownAfter, behind(at, SLACK)) && endsMendedOnce(ownBefore, front(at, SLACK)),
    isUntouched: (at) => alike(at) === 1,
  };
}

function mostChanged(side: string): number {
  return Math.min(MOST_MENDED, Math.ceil(side.length * MENDED_SHARE));
}
