import type { Article } from '../article';
import { dictionary } from '../dictionary';
import type { CueFrame } from '../models/contentFeatures';

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
export function findGaps(article: Article, frame: CueFrame, gaps: ContentGaps): void {
  if (frame.side) findAfter(article, frame, gaps);
  else findBefore(article, frame, gaps);
}

function findAfter(article: Article, frame: CueFrame, gaps: ContentGaps): void {
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf } = article;
  const { cue } = frame;
  const { endToken, endSentence } = paragraphs[paragraphOf[cue]];
  const sentence = sentenceOf[cue];
  const sentenceEnd = Math.min(sentences[sentence + 1], endToken);
  gaps.near = 0;
  gaps.far = 0;
  let verbs = 0;
  const nearLimit = Math.min(Math.max(cue + nearReach, frame.sourceFirst > cue ? Math.min(frame.sourceEnd + 6, cue + 56) : 0), sentenceEnd + (sentenceEnd < endToken ? 1 : 0));
  for (let gap = cue + 1; gap < nearLimit; gap++) {
    gaps.nearGaps[gaps.near] = gap;
    gaps.nearVerbs[gaps.near++] = verbs;
    if (tokens.tags[gap] >= 14 && tokens.tags[gap] <= 16) verbs++;
  }
  for (let gap = cue + 2; gap <= Math.min(sentenceEnd, cue + farReach); gap++) addFar(article, gaps, gap, 0, gap);
  for (let away = 1; away <= sentencesReach && sentence + away < endSentence; away++) {
    const end = Math.min(sentences[sentence + away + 1], endToken);
    for (let back = Math.min(3, end - sentences[sentence + away] - 1); back >= 0; back--) addFar(article, gaps, end - back, away, end - back);
  }
}

function findBefore(article: Article, frame: CueFrame, gaps: ContentGaps): void {
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf } = article;
  const { cue } = frame;
  const { bodyToken, firstSentence } = paragraphs[paragraphOf[cue]];
  const sentence = sentenceOf[cue];
  const sentenceFirst = Math.max(sentences[sentence], bodyToken);
  gaps.near = 0;
  gaps.far = 0;
  let verbs = 0;
  const nearLimit = Math.max(Math.min(cue - nearReach, frame.sourceFirst >= 0 && frame.sourceFirst < cue ? Math.max(frame.sourceFirst - 6, cue - 56) : cue), sentenceFirst - 1, bodyToken + 1);
  for (let gap = cue; gap >= nearLimit; gap--) {
    gaps.nearGaps[gaps.near] = gap;
    gaps.nearVerbs[gaps.near++] = verbs;
    if (gap > 0 && tokens.tags[gap - 1] >= 14 && tokens.tags[gap - 1] <= 16) verbs++;
  }
  for (let gap = cue - 1; gap >= Math.max(sentenceFirst, cue - farReach); gap--) addFar(article, gaps, gap, 0, gap - 1);
  for (let away = 1; away <= sentencesReach && sentence - away >= firstSentence; away++) {
    addFar(article, gaps, Math.max(sentences[sentence - away], bodyToken), away, sentences[sentence - away] - 1);
  }
}

function addFar(article: Article, gaps: ContentGaps, gap: number, away: number, beyond: number): void {
  const { tokens } = article;
  const rates = dictionary().cueRate;
  let cue = 0;
  const step = beyond === gap ? 1 : -1;
  for (let far = 0; far < 3; far++) {
    const at = beyond + far * step;
    if (at >= 0 && at < tokens.count && rates[tokens.slots[at]] >= 5) {
      cue = far + 1;
      break;
    }
  }
  gaps.farGaps[gaps.far] = gap;
  gaps.farAway[gaps.far] = away;
  gaps.farCue[gaps.far++] = cue;
}
