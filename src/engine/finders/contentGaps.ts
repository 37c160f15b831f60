import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Tag } from '../lexicon/tags';
import type { CueFrame } from '../models/cueFrame';
import type { Reading } from '../reading';
import { Shape, type Tokens } from '../tokens';

/** Where a content may begin and end, seen from its cue: gaps between tokens, a gap being the token behind it. */
export interface ContentGaps {
  near: number;
  readonly nearGaps: Int32Array;
  /** Verbs between cue and gap. */
  readonly nearVerbs: Int32Array;
  far: number;
  readonly farGaps: Int32Array;
  /** Sentences between the cue's and the gap. */
  readonly farAway: Int32Array;
  /** Whether a cue stands behind the gap, and how near. */
  readonly farCue: Int32Array;
}

const nearReach = 16;
const farReach = 90;
const sentencesReach = 6;

export function newGaps(): ContentGaps {
  const size = farReach + sentencesReach * 4 + 8;
  return {
    near: 0,
    nearGaps: new Int32Array(64),
    nearVerbs: new Int32Array(64),
    far: 0,
    farGaps: new Int32Array(size),
    farAway: new Int32Array(size),
    farCue: new Int32Array(size),
  };
}

/** Fills `gaps` for one side of a cue. */
export function findGaps(reading: Reading, frame: CueFrame, gaps: ContentGaps): void {
  if (frame.side) findAfter(reading, frame, gaps);
  else findBefore(reading, frame, gaps);
}

const that = hashWord('that');

/**
 * Whether a content may begin at a gap. Of gaps that differ by a mark or a “that” only the outer one counts, so that
 * one content is one candidate.
 */
export function mayBegin(tokens: Tokens, gap: number): boolean {
  if (gap >= tokens.count) return false;
  if (tokens.shapes[gap] === Shape.Punctuation && (tokens.tags[gap] !== Tag.Quote || closesHere(tokens, gap)))
    return false;
  if (gap === 0) return true;
  const before = gap - 1;
  if (tokens.hashes[before] === that) return false;
  return !(tokens.tags[before] === Tag.Quote && tokens.ends[before] === tokens.starts[gap]);
}

/** Whether a content may end at a gap: before a stop or comma, behind a closing mark. */
export function mayEnd(tokens: Tokens, gap: number): boolean {
  const last = gap - 1;
  if (last < 0) return false;
  if (tokens.shapes[last] === Shape.Punctuation && !isClosing(tokens, last)) return false;
  if (gap >= tokens.count || tokens.starts[gap] > tokens.ends[last]) return true;
  if (isClosing(tokens, gap)) return false;
  return !(
    tokens.shapes[gap] === Shape.Punctuation &&
    gap + 1 < tokens.count &&
    tokens.starts[gap + 1] === tokens.ends[gap] &&
    isClosing(tokens, gap + 1)
  );
}

/** A closing mark, bracket or percent sign: what belongs to the words before it. */
function isClosing(tokens: Tokens, at: number): boolean {
  const code = tokens.hashes[at];
  if (code === 41 || code === 37 || code === 93) return true;
  return tokens.tags[at] === Tag.Quote && closesHere(tokens, at);
}

function closesHere(tokens: Tokens, at: number): boolean {
  return (
    at > 0 &&
    tokens.starts[at] === tokens.ends[at - 1] &&
    (at + 1 >= tokens.count || tokens.starts[at + 1] > tokens.ends[at] || tokens.shapes[at + 1] === Shape.Punctuation)
  );
}

/** The nearest token of a direct quote before or behind the cue: contents stop there. */
function wall(reading: Reading, from: number, to: number, step: 1 | -1): number {
  const { inside, direct } = reading;
  for (let at = from; at !== to; at += step) if (inside[at] >= 0 && direct[inside[at]]) return at;
  return to;
}

function findAfter(reading: Reading, frame: CueFrame, gaps: ContentGaps): void {
  const { article } = reading;
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf } = article;
  const { cue } = frame;
  const { endToken, endSentence } = paragraphs[paragraphOf[cue]];
  const sentence = sentenceOf[cue];
  const end = wall(reading, cue + 1, Math.min(endToken, cue + 400), 1);
  const sentenceEnd = Math.min(sentences[sentence + 1], end);
  gaps.near = 0;
  gaps.far = 0;
  let verbs = 0;
  const nearLimit = Math.min(
    Math.max(cue + nearReach, frame.sourceFirst > cue ? Math.min(frame.sourceEnd + 6, cue + 56) : 0),
    sentenceEnd + (sentenceEnd < end ? 1 : 0),
  );
  for (let gap = cue + 1; gap < nearLimit; gap++) {
    if (mayBegin(tokens, gap)) {
      gaps.nearGaps[gaps.near] = gap;
      gaps.nearVerbs[gaps.near++] = verbs;
    }
    if (tokens.tags[gap] >= 14 && tokens.tags[gap] <= 16) verbs++;
  }
  for (let gap = cue + 2; gap <= Math.min(sentenceEnd, cue + farReach); gap++)
    if (mayEnd(tokens, gap)) addFar(article, gaps, gap, 0, gap);
  for (let away = 1; away <= sentencesReach && sentence + away < endSentence; away++) {
    const last = Math.min(sentences[sentence + away + 1], endToken);
    if (last > end) break;
    for (let back = Math.min(3, last - sentences[sentence + away] - 1); back >= 0; back--) {
      if (mayEnd(tokens, last - back)) addFar(article, gaps, last - back, away, last - back);
    }
  }
}

function findBefore(reading: Reading, frame: CueFrame, gaps: ContentGaps): void {
  const { article } = reading;
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf } = article;
  const { cue } = frame;
  const { bodyToken, firstSentence } = paragraphs[paragraphOf[cue]];
  const sentence = sentenceOf[cue];
  const begin = wall(reading, cue - 1, Math.max(bodyToken - 1, cue - 400), -1) + 1;
  const sentenceFirst = Math.max(sentences[sentence], begin);
  gaps.near = 0;
  gaps.far = 0;
  let verbs = 0;
  const nearLimit = Math.max(
    Math.min(
      cue - nearReach,
      frame.sourceFirst >= 0 && frame.sourceFirst < cue ? Math.max(frame.sourceFirst - 6, cue - 56) : cue,
    ),
    sentenceFirst - 1,
    begin + 1,
  );
  for (let gap = cue; gap >= nearLimit; gap--) {
    if (mayEnd(tokens, gap)) {
      gaps.nearGaps[gaps.near] = gap;
      gaps.nearVerbs[gaps.near++] = verbs;
    }
    if (gap > 0 && tokens.tags[gap - 1] >= 14 && tokens.tags[gap - 1] <= 16) verbs++;
  }
  for (let gap = cue - 1; gap >= Math.max(sentenceFirst, cue - farReach); gap--)
    if (mayBegin(tokens, gap)) addFar(article, gaps, gap, 0, gap - 1);
  for (let away = 1; away <= sentencesReach && sentence - away >= firstSentence; away++) {
    const first = Math.max(sentences[sentence - away], bodyToken);
    if (first < begin) break;
    if (mayBegin(tokens, first)) addFar(article, gaps, first, away, first - 1);
  }
}

function addFar(article: Article, gaps: ContentGaps, gap: number, away: number, beyond: number): void {
  const { tokens } = article;
  let cue = 0;
  const step = beyond === gap ? 1 : -1;
  for (let far = 0; far < 3; far++) {
    const at = beyond + far * step;
    if (at >= 0 && at < tokens.count && tokens.cueRates[at] >= 5) {
      cue = far + 1;
      break;
    }
  }
  gaps.farGaps[gaps.far] = gap;
  gaps.farAway[gaps.far] = away;
  gaps.farCue[gaps.far++] = cue;
}
