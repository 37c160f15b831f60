import type { Extent } from '../../engine';
import { MOST_HITS } from './findAll';
import type { FoldedText } from './fold';
import { hitsOfSide, someHits } from './hits';
import type { Hits } from './hits';
import { likeness } from './likeness';
import { endsMended, isMended, SLACK } from './mended';
import { isWhole } from './needle';
import type { Needle } from './needle';
import { probesOf } from './probes';

/** How like the words something in their old surroundings must be, to doubt a hit elsewhere. */
const RIVAL = 0.5;
/** How like the words something anywhere must be to be taken for them, mended. */
const MENDED_WORDS = 0.8;
/** Two typos and an inserted word cost a long stretch about so many of its pairs of letters. */
const MENDED_PAIRS = 12;

/** Whether something like the words stands elsewhere: alike in the old surroundings, or very like them anywhere. */
export function hasRival(article: FoldedText, needle: Needle, hits: Hits, at: number): boolean {
  const { words, before, after } = needle;
  const { text } = article;
  const { length } = words;
  const isCommon = (hits.get(words) ?? []).length >= MOST_HITS;
  const isElsewhere = (start: number, end: number) => start >= at + length || end <= at;
  const isRival = (start: number, end: number) => {
    if (!isElsewhere(start, end)) return false;
    const there = text.slice(start, end);
    // Places of the very words were compared already, unless there are too many.
    return there === words ? isCommon : likeness(there, words) >= RIVAL;
  };
  const isMendedAt = (start: number) => {
    if (!isElsewhere(start, start + length)) return false;
    const there = text.slice(start, start + length);
    return there !== words && likeness(there, words) >= MENDED_WORDS;
  };
  return (
    probesOf(needle).some((probe) =>
      someHits(probe.text, hits).some((hit) => isMendedAt(Math.max(0, hit - probe.offset))),
    ) ||
    hitsOfSide(before, hits).some((hit) => isRival(hit + before.length, hit + before.length + length)) ||
    hitsOfSide(after, hits).some((hit) => isRival(Math.max(0, hit - length), hit))
  );
}

/** The same for a stretch of the article, more exactly: whether something there may be the words, mended. */
export function hasRivalWithin(article: FoldedText, needle: Needle, hits: Hits, at: number, within: Extent): boolean {
  const { words, before, after } = needle;
  const { text } = article;
  const { length } = words;
  const least = Math.max(RIVAL, 1 - MENDED_PAIRS / length);
  /** Whether other words stand there; whole places of the very words were judged already. */
  const isOther = (start: number) =>
    (start >= at + length || start + length <= at) &&
    start + length > within.start &&
    start < within.end &&
    !(text.startsWith(words, start) && isWhole(article, needle, start));
  const isMendedAt = (start: number) =>
    isOther(start) &&
    likeness(text.slice(start, start + length), words) >= least &&
    isMended(words, text.slice(start, start + length + SLACK));
  const follows = (start: number) => isOther(start) && isMended(words, text.slice(start, start + length + SLACK));
  const precedes = (end: number) =>
    isOther(end - length) && endsMended(words, text.slice(Math.max(0, end - length - SLACK), end));
  return (
    probesOf(needle).some((probe) =>
      (hits.get(probe.text) ?? []).some((hit) => isMendedAt(Math.max(0, hit - probe.offset))),
    ) ||
    hitsOfSide(before, hits).some((hit) => follows(hit + before.length)) ||
    hitsOfSide(after, hits).some(precedes)
  );
}
