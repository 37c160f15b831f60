import { findGaps, newGaps } from '../finders/contentGaps';
import { farFeatures, gapFeatures, nearFeatures } from '../models/boundaryFeatures';
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
const surelyWorse = 4;

/** A gap that is so far behind the best one, whichever the cue, is no boundary: two in ten thousand are. */
const surelyNoBoundary = 2;

/** Anything that scores features: the shipped model, or one under training. */
export interface Scorer {
  score(features: Features): number;
}

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
  readonly #features = new Features();
  readonly #nearScores = new Float64Array(64);
  readonly #farScores = new Float64Array(256);
  readonly #nears = new Int32Array(nearKept);
  readonly #fars = new Int32Array(farKept);
  readonly #startCache: Float32Array;
  readonly #endCache: Float32Array;

  constructor(reading: Reading, scorer: Scorer, caching: 'cache' | 'no-cache') {
    this.#reading = reading;
    this.#scorer = scorer;
    this.chunks = new Chunks(reading.article);
    const size = caching === 'cache' ? reading.article.tokens.count + 1 : 0;
    this.#startCache = new Float32Array(size).fill(NaN);
    this.#endCache = new Float32Array(size).fill(NaN);
  }

  /** Scores the pairs of the best boundaries; a wanted pair (of the gold) is always among them. */
  rank(frame: CueFrame, wantedNear = -1, wantedFar = -1): void {
    const { article, inside, direct } = this.#reading;
    const { gaps, scores, starts, ends } = this;
    const features = this.#features;
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
    let topGap = -Infinity;
    for (let at = 0; at < gaps.near; at++) {
      const value = this.#gapScore(gaps.nearGaps[at], side ? 1 : 2);
      nearScores[at] = value;
      if (value > topGap) topGap = value;
    }
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
    topGap = -Infinity;
    for (let at = 0; at < gaps.far; at++) {
      const value = this.#gapScore(gaps.farGaps[at], side ? 2 : 1);
      farScores[at] = value;
      if (value > topGap) topGap = value;
    }
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
    const least = Math.max(none, nearScores[nears[0]] + farScores[fars[0]]) - surelyWorse;
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
        features.clear();
        spanFeatures(article, inside, this.chunks, frame, start, end, features);
        scores[count] = apart + scorer.score(features);
        starts[count] = start;
        ends[count++] = end;
      }
    }
    this.count = count;
  }

  #gapScore(gap: number, kind: 1 | 2): number {
    const cache = kind === 1 ? this.#startCache : this.#endCache;
    if (cache.length) {
      const known = cache[gap];
      if (known === known) return known;
    }
    const features = this.#features;
    features.clear();
    gapFeatures(this.#reading.article, this.#reading.inside, this.chunks, gap, kind, features);
    const value = this.#scorer.score(features);
    if (cache.length) cache[gap] = value;
    return value;
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
