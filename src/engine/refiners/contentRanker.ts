import { findGaps, newGaps } from '../finders/contentGaps';
import { farFeatures, gapContextFeatures, gapFeatures, nearFeatures } from '../models/boundaryFeatures';
import { Chunks } from '../models/chunks';
import { noContentFeatures, spanFeatures } from '../models/contentFeatures';
import type { CueFrame } from '../models/cueFrame';
import { Features } from '../models/linear';
import type { Reading } from '../reading';

/** Only the likeliest boundaries are paired. */
export const nearKept = 4;
export const farKept = 8;

/** Where “no content” leads so far over every nearer boundary, no farther one has ever turned the tables. */
const surelyEmpty = 0.7;

/** A pair whose boundaries alone are so far behind the best is not looked at as a whole. */
const surelyWorse = 1.5;

/** Under training more pairs are looked at, to learn why they are wrong. */
const surelyWorseInTraining = 4;

/** A gap that is so far behind the best one, whichever the cue, is no boundary: two in ten thousand are. */
const surelyNoBoundary = 2;

/** The words beside a gap are looked at first: one so far behind the best by them alone is no boundary. */
const surelyWorseWords = 1.2;
const surelyWorseWordsInTraining = 2.5;

/** Anything that scores features: the shipped model, or one under training. */
export interface Scorer {
  score(features: Features): number;
}

const features = new Features();

/** The spans of one side of a cue, scored; the first stands for no content. */
export class ContentRanker {
  readonly scores = new Float64Array(1 + nearKept * farKept + 1);
  readonly starts = new Int32Array(this.scores.length);
  readonly ends = new Int32Array(this.scores.length);
  count = 0;
  readonly gaps = newGaps();
  readonly chunks: Chunks;
  readonly #reading: Reading;
  readonly #scorer: Scorer;
  readonly #nearScores = new Float64Array(64);
  readonly #farScores = new Float64Array(256);
  readonly #nears = new Int32Array(nearKept);
  readonly #fars = new Int32Array(farKept);
  readonly #forgets: boolean;
  readonly #surelyWorse: number;
  readonly #surelyWorseWords: number;
  readonly #startWords: Float32Array;
  readonly #endWords: Float32Array;
  readonly #startCache: Float32Array;
  readonly #endCache: Float32Array;

  /** In training the scorer changes from cue to cue: nothing is kept, and more is looked at. */
  constructor(reading: Reading, scorer: Scorer, use: 'reading' | 'training') {
    this.#reading = reading;
    this.#scorer = scorer;
    this.chunks = new Chunks(reading.article);
    this.#forgets = use === 'training';
    this.#surelyWorse = use === 'training' ? surelyWorseInTraining : surelyWorse;
    this.#surelyWorseWords = use === 'training' ? surelyWorseWordsInTraining : surelyWorseWords;
    const size = reading.article.tokens.count + 1;
    const room = new Float32Array(size * 4).fill(NaN);
    this.#startWords = room.subarray(0, size);
    this.#endWords = room.subarray(size, size * 2);
    this.#startCache = room.subarray(size * 2, size * 3);
    this.#endCache = room.subarray(size * 3);
  }

  /** Scores the pairs of the best boundaries; a wanted pair (of the gold) is always among them. */
  rank(frame: CueFrame, wantedNear = -1, wantedFar = -1): void {
    const { article, inside, direct } = this.#reading;
    const { gaps, scores, starts, ends } = this;
    const scorer = this.#scorer;
    const nearScores = this.#nearScores;
    const farScores = this.#farScores;
    features.clear();
    noContentFeatures(article, inside, direct, this.chunks, frame, features);
    const none = scorer.score(features);
    scores[0] = none;
    starts[0] = ends[0] = -1;
    this.count = 1;
    findGaps(this.#reading, frame, gaps);
    const { side } = frame;
    let topGap = this.#scoreGaps(gaps.nearGaps, gaps.near, side ? 1 : 2, wantedNear, nearScores);
    let topNear = -Infinity;
    for (let at = 0; at < gaps.near; at++) {
      if (topGap - nearScores[at] > surelyNoBoundary && at !== wantedNear) {
        nearScores[at] = -Infinity;
        continue;
      }
      features.clear();
      nearFeatures(article, this.chunks, frame, gaps.nearGaps[at], gaps.nearVerbs[at], features);
      const value = nearScores[at] + scorer.score(features);
      nearScores[at] = value;
      if (value > topNear) topNear = value;
    }
    if (wantedNear < 0 && none - topNear > surelyEmpty) return;
    topGap = this.#scoreGaps(gaps.farGaps, gaps.far, side ? 2 : 1, wantedFar, farScores);
    for (let at = 0; at < gaps.far; at++) {
      if (topGap - farScores[at] > surelyNoBoundary && at !== wantedFar) {
        farScores[at] = -Infinity;
        continue;
      }
      features.clear();
      farFeatures(article, this.chunks, frame, gaps.farGaps[at], gaps.farAway[at], gaps.farCue[at], features);
      farScores[at] += scorer.score(features);
    }
    const nears = this.#nears;
    const fars = this.#fars;
    const nearCount = best(nearScores, gaps.near, wantedNear, nears);
    const farCount = best(farScores, gaps.far, wantedFar, fars);
    if (!nearCount || !farCount) return;
    const least = Math.max(none, nearScores[nears[0]] + farScores[fars[0]]) - this.#surelyWorse;
    let count = 1;
    for (let i = 0; i < nearCount; i++) {
      const near = nears[i];
      for (let j = 0; j < farCount; j++) {
        const far = fars[j];
        const apart = nearScores[near] + farScores[far];
        if (apart < least && (near !== wantedNear || far !== wantedFar)) continue;
        const start = side ? gaps.nearGaps[near] : gaps.farGaps[far];
        const end = side ? gaps.farGaps[far] : gaps.nearGaps[near];
        if (end <= start) continue;
        // Who says it is not what is said: “his” in “his Danish counterpart said”.
        if (start >= frame.sourceFirst && end <= frame.sourceEnd) continue;
        features.clear();
        spanFeatures(article, inside, this.chunks, frame, start, end, features);
        scores[count] = apart + scorer.score(features);
        starts[count] = start;
        ends[count++] = end;
      }
    }
    this.count = count;
  }

  /** Where the likeliest content ends that begins at a gap near its cue and ends by `limit`; −1 where none does. */
  bestEnd(frame: CueFrame, start: number, limit: number): number {
    findGaps(this.#reading, frame, this.gaps);
    const near = this.gaps.nearGaps.subarray(0, this.gaps.near).indexOf(start);
    if (near < 0) return -1;
    this.rank(frame, near);
    let best = 0;
    for (let span = 1; span < this.count; span++) {
      if (this.starts[span] !== start || this.ends[span] > limit) continue;
      if (!best || this.scores[span] > this.scores[best]) best = span;
    }
    return best ? this.ends[best] : -1;
  }

  /** Scores gaps whichever the cue, −∞ where words alone say that there is no boundary; returns the highest score. */
  #scoreGaps(list: Int32Array, count: number, kind: 1 | 2, wanted: number, into: Float64Array): number {
    const words = kind === 1 ? this.#startWords : this.#endWords;
    const whole = kind === 1 ? this.#startCache : this.#endCache;
    const { article, inside } = this.#reading;
    const scorer = this.#scorer;
    let top = -Infinity;
    for (let at = 0; at < count; at++) {
      const gap = list[at];
      let value = words[gap];
      if (value !== value || this.#forgets) {
        features.clear();
        gapFeatures(article, gap, kind, features);
        value = words[gap] = scorer.score(features);
      }
      if (value > top) top = value;
    }
    const least = top - this.#surelyWorseWords;
    top = -Infinity;
    for (let at = 0; at < count; at++) {
      const gap = list[at];
      if (words[gap] < least && at !== wanted) {
        into[at] = -Infinity;
        continue;
      }
      let value = whole[gap];
      if (value !== value || this.#forgets) {
        features.clear();
        gapContextFeatures(article, inside, this.chunks, gap, kind, features);
        value = whole[gap] = words[gap] + scorer.score(features);
      }
      into[at] = value;
      if (value > top) top = value;
    }
    return top;
  }
}

/** Fills `list` with the indices of the highest scores, the highest first, the wanted one among them; returns how many. */
function best(scores: Float64Array, count: number, wanted: number, list: Int32Array): number {
  let kept = 0;
  let hasWanted = false;
  for (let at = 0; at < count; at++) {
    const score = scores[at];
    if (score === -Infinity) continue;
    if (kept === list.length) {
      if (score <= scores[list[kept - 1]]) continue;
      kept--;
    }
    let place = kept++;
    for (; place > 0 && scores[list[place - 1]] < score; place--) list[place] = list[place - 1];
    list[place] = at;
  }
  for (let at = 0; at < kept; at++) if (list[at] === wanted) hasWanted = true;
  if (wanted >= 0 && !hasWanted) list[kept - 1] = wanted;
  return kept;
}
