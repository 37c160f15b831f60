import type { Article } from '../article';
import { Features, score, softmax, type LinearModel } from '../models/linear';
import { speakerFeatures, type SpeakerMemory } from '../models/speakerFeatures';
import { PhraseKind, type Phrase } from '../phrases';
import type { Identities } from './identity';
import type { Surroundings } from '../surroundings';

/** The phrases that may be a quotation's source, −1 (nobody) first. */
export function sourceCandidates(
  article: Article,
  around: Surroundings,
  phrases: readonly Phrase[],
  inside: Int32Array,
  lastPhrase: number,
): number[] {
  const { openToken: open, closeToken: close } = around.quoted;
  const candidates = [-1];
  const previous = article.paragraphs[Math.max(0, around.paragraph - 1)];
  const from = Math.max(open - 80, previous.firstToken);
  const last = article.paragraphOf[Math.min(close, article.tokens.count) - 1];
  const to = Math.min(close + 50, article.paragraphs[last].endToken);
  let at = firstPhraseAfter(phrases, from);
  let kept = lastPhrase < 0;
  for (; at < phrases.length && phrases[at].head < to; at++) {
    if ((inside[phrases[at].head] >= 0 || phrases[at].attached) && at !== lastPhrase) continue;
    if (at !== lastPhrase && !phrases[at].speaks && isFarThing(phrases[at], open, close)) continue;
    candidates.push(at);
    if (at === lastPhrase) kept = true;
  }
  if (!kept) candidates.push(lastPhrase);
  return candidates;
}

/** How far from a quotation a noun may stand that is not known as a speaker. */
const thingReach = 8;

function isFarThing({ kind, first, end }: Phrase, open: number, close: number): boolean {
  return kind === PhraseKind.Nominal && (first > close ? first - close : open - end) > thingReach;
}

/** The first phrase that ends behind a token; phrases are in the order of their ends. */
export function firstPhraseAfter(phrases: readonly Phrase[], token: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle].end > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

export interface Ranked {
  /** The winning phrase, −1 for nobody. */
  readonly phrase: number;
  readonly probability: number;
}

const features = new Features();
const scores = new Float64Array(512);

/** The likeliest source among the candidates. */
export function rankSources(
  article: Article,
  around: Surroundings,
  phrases: readonly Phrase[],
  identities: Identities,
  sizes: ArrayLike<number>,
  candidates: readonly number[],
  memory: SpeakerMemory,
  model: LinearModel,
): Ranked {
  const count = Math.min(candidates.length, scores.length);
  for (let at = 0; at < count; at++) {
    features.clear();
    speakerFeatures(article, around, phrases, identities.entityOf, sizes, candidates[at], memory, features);
    scores[at] = score(model, features);
  }
  softmax(scores, count);
  let best = 0;
  for (let at = 1; at < count; at++) if (scores[at] > scores[best]) best = at;
  return { phrase: candidates[best], probability: scores[best] };
}
