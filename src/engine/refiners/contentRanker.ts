import { findGaps, newGaps } from '../finders/contentGaps';
import {
  farFeatures,
  gapFeatures,
  nearFeatures,
  noContentFeatures,
  spanFeatures,
  type CueFrame,
} from '../models/contentFeatures';
import { Features } from '../models/linear';
import type { Reading } from '../reading';

/** Only the likeliest boundaries are paired. */
export const nearKept = 4;
export const farKept = 8;

/** Where “no content” leads so far over every nearer boundary, no farther one has ever turned the tables. */
const surelyEmpty = 0.7;

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
  readonly #reading: Reading;
  readonly #scorer: Scorer;
  readonly #features = new Features();
  readonly #nearScores = new Float64Array(64);
  readonly #farScores = new Float64Array(256);
  readonly #startCache: Float32Array;
  readonly #endCache: Float32Array;

  constructor(reading: Reading, scorer: Scorer, caching: 'cache' | 'no-cache') {
    this.#reading = reading;
    this.#scorer = scorer;
    const size = caching === 'cache' ? reading.article.tokens.count + 1 : 0;
    this.#startCache = new Float32Array(size).fill(NaN);
    this.#endCache = new Float32Array(size).fill(NaN);
  }

  /** Scores the pairs of the best boundaries; a wanted pair (of the gold) is always among them. */
  rank(frame: CueFrame, wantedNear = -1, wantedFar = -1): void {
    const { article, inside, direct } = this.#reading;
    const { gaps } = this;
    const features = this.#features;
    const scorer = this.#scorer;
    const nearScores = this.#nearScores;
    const farScores = this.#farScores;
    const { scores, starts, ends } = this;
    features.clear();
    noContentFeatures(article, inside, direct, frame, features);
    scores[0] = scorer.score(features);
    starts[0] = ends[0] = -1;
    this.count = 1;
    findGaps(this.#reading, frame, gaps);
    for (let at = 0; at < gaps.near; at++) {
      features.clear();
      nearFeatures(article, frame, gaps.nearGaps[at], gaps.nearVerbs[at], features);
      nearScores[at] = scorer.score(features) + this.#gapScore(gaps.nearGaps[at], frame.side ? 1 : 2);
    }
    let topNear = -Infinity;
    for (let at = 0; at < gaps.near; at++) topNear = Math.max(topNear, nearScores[at]);
    if (wantedNear < 0 && scores[0] - topNear > surelyEmpty) return;
    for (let at = 0; at < gaps.far; at++) {
      features.clear();
      farFeatures(article, frame, gaps.farGaps[at], gaps.farAway[at], gaps.farCue[at], features);
      farScores[at] = scorer.score(features) + this.#gapScore(gaps.farGaps[at], frame.side ? 2 : 1);
    }
    const nears = best(nearScores, gaps.near, nearKept, wantedNear);
    const fars = best(farScores, gaps.far, farKept, wantedFar);
    for (const near of nears) {
      for (const far of fars) {
        const start = frame.side ? gaps.nearGaps[near] : gaps.farGaps[far];
        const end = frame.side ? gaps.farGaps[far] : gaps.nearGaps[near];
        if (end <= start) continue;
        features.clear();
        spanFeatures(article, inside, frame, start, end, features);
        scores[this.count] = nearScores[near] + farScores[far] + scorer.score(features);
        starts[this.count] = start;
        ends[this.count++] = end;
      }
    }
  }

  #gapScore(gap: number, kind: 1 | 2): number {
    const cache = kind === 1 ? this.#startCache : this.#endCache;
    if (cache.length && cache[gap] === cache[gap]) return cache[gap];
    const features = this.#features;
    features.clear();
    gapFeatures(this.#reading.article, this.#reading.inside, gap, kind, features);
    const value = this.#scorer.score(features);
    if (cache.length) cache[gap] = value;
    return value;
  }
}

/** The indices of the highest scores, the wanted one among them. */
function best(scores: Float64Array, count: number, kept: number, wanted: number): readonly number[] {
  const list: number[] = [];
  for (let at = 0; at < count; at++) {
    if (list.length < kept) insert(list, at, scores);
    else if (scores[at] > scores[list[kept - 1]]) {
      list.pop();
      insert(list, at, scores);
    }
  }
  if (wanted >= 0 && !list.includes(wanted)) list[list.length - 1] = wanted;
  return list;
}

function insert(list: number[], item: number, scores: Float64Array): void {
  let at = list.length;
  list.push(item);
  while (at > 0 && scores[list[at - 1]] < scores[item]) {
    list[at] = list[at - 1];
    at--;
  }
  list[at] = item;
}
