import { cueFeatures } from '../models/cueFeatures';
import { cueSourceFeatures } from '../models/cueSourceFeatures';
import { Features, score, softmax, type LinearModel } from '../models/linear';
import type { Reading } from '../reading';
import { firstPhraseAfter, type Ranked } from './speakers';

const reachBefore = 45;
const reachAfter = 30;

/** The phrases of the cue's sentence that may be its source, −1 (nobody) first; nearest to the cue last on its left. */
export function cueSourceCandidates(reading: Reading, cue: number): number[] {
  const { article, phrases } = reading;
  const sentence = article.sentenceOf[cue];
  const { bodyToken, endToken } = article.paragraphs[article.paragraphOf[cue]];
  const from = Math.max(article.sentences[sentence], cue - reachBefore, bodyToken);
  const to = Math.min(article.sentences[sentence + 1], cue + reachAfter, endToken);
  const candidates = [-1];
  for (let at = firstPhraseAfter(phrases, from); at < phrases.length && phrases[at].head < to; at++) {
    if (phrases[at].first < from || phrases[at].head === cue || phrases[at].attached) continue;
    candidates.push(at);
  }
  return candidates;
}

/** How many candidates stand between each and the cue. */
export function rankOf(reading: Reading, cue: number, candidates: readonly number[], at: number): number {
  let between = 0;
  const own = reading.phrases[candidates[at]];
  for (let other = 1; other < candidates.length; other++) {
    const phrase = reading.phrases[candidates[other]];
    if (
      own.first > cue ? phrase.first > cue && phrase.first < own.first : phrase.first > own.first && phrase.first < cue
    )
      between++;
  }
  return between;
}

const features = new Features();
const scores = new Float64Array(160);

/** The likeliest source of a cue. */
export function rankCueSources(reading: Reading, cue: number, model: LinearModel): Ranked {
  const candidates = cueSourceCandidates(reading, cue);
  const count = Math.min(candidates.length, scores.length);
  for (let at = 0; at < count; at++) {
    features.clear();
    const rank = at === 0 ? 0 : rankOf(reading, cue, candidates, at);
    cueSourceFeatures(reading.article, reading.inside, cue, reading.phrases, candidates[at], rank, features);
    scores[at] = score(model, features);
  }
  softmax(scores, count);
  let best = 0;
  for (let at = 1; at < count; at++) if (scores[at] > scores[best]) best = at;
  return { phrase: candidates[best], probability: scores[best] };
}

/** How likely a word is a cue of reported speech. */
export function cueProbability(
  reading: Reading,
  cue: number,
  previous: number,
  next: number,
  model: LinearModel,
): number {
  features.clear();
  cueFeatures(reading.article, reading.inside, cue, previous, next, features);
  return 1 / (1 + Math.exp(-score(model, features)));
}
