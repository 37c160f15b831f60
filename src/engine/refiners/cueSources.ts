import { hashWord } from '../hashing';
import { cueFeatures } from '../models/cueFeatures';
import { cueSourceFeatures } from '../models/cueSourceFeatures';
import { Features, score, softmax, type LinearModel } from '../models/linear';
import { PhraseKind, type Phrase } from '../phrases';
import type { Reading } from '../reading';
import { firstPhraseAfter, type Ranked } from './speakers';
import { wholeSourceOf } from './wholeSource';

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
    const { speaks, kind, head } = phrases[at];
    if (!speaks && kind === PhraseKind.Nominal && (!isNear(phrases[at], cue) || spans.has(article.tokens.hashes[head])))
      continue;
    candidates.push(at);
  }
  return candidates;
}

/** “The emails, sent last year, show”: what says how long or when says nothing else. */
const spans = new Set(
  `moment moments minute minutes hour hours day days night nights morning afternoon evening weekend week weeks month months
  year years decade decades century centuries period periods time times quarter season summer winter spring autumn today yesterday
  tomorrow tonight`
    .split(/\s+/)
    .map(hashWord),
);

/** How far from its cue a noun may stand that is not known as a speaker. */
const thingReach = 5;

function isNear({ first, end }: Phrase, cue: number): boolean {
  return first > cue ? first - cue <= thingReach : cue - end < thingReach;
}

/** How many candidates stand between each and the cue; they are in the order of the text, but for nobody, the first. */
export function ranksOf({ phrases }: Reading, cue: number, candidates: readonly number[]): Int32Array {
  const ranks = new Int32Array(candidates.length);
  let before = 1;
  while (before < candidates.length && phrases[candidates[before]].first < cue) before++;
  for (let at = 1; at < ranks.length; at++) ranks[at] = at < before ? before - 1 - at : at - before;
  return ranks;
}

const features = new Features();
const scores = new Float64Array(160);

/** The likeliest source of a cue. */
export function rankCueSources(reading: Reading, cue: number, model: LinearModel): Ranked {
  const candidates = cueSourceCandidates(reading, cue);
  const count = Math.min(candidates.length, scores.length);
  const ranks = ranksOf(reading, cue, candidates);
  for (let at = 0; at < count; at++) {
    features.clear();
    cueSourceFeatures(reading.article, reading.inside, cue, reading.phrases, candidates[at], ranks[at], features);
    scores[at] = score(model, features);
  }
  softmax(scores, count);
  let best = 0;
  for (let at = 1; at < count; at++) if (scores[at] > scores[best]) best = at;
  return { phrase: wholeSourceOf(reading, candidates[best], cue), probability: scores[best] };
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
