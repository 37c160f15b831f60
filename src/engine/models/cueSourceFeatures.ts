import type { Article } from '../article';
import { dictionary } from '../dictionary';
import { Lex } from '../lexicon/classes';
import type { Phrase } from '../phrases';
import { Shape } from '../tokens';
import { bin, type Features } from './linear';

/** How well a phrase (−1: nobody) fits a cue as its source. */
export function cueSourceFeatures(
  article: Article,
  inside: Int32Array,
  cue: number,
  phrases: readonly Phrase[],
  candidate: number,
  /** How many phrases stand between it and the cue. */
  rank: number,
  features: Features,
): void {
  const { tokens, paragraphs, paragraphOf, sentences, sentenceOf } = article;
  const { hashes, tags, lex, slots } = tokens;
  const d = dictionary();
  const { firstToken, endToken } = paragraphs[paragraphOf[cue]];
  const lemma = d.lemma[slots[cue]] || hashes[cue];
  const own = hashes[cue];
  const cueTag = tags[cue];
  const next = cue + 1 < endToken ? hashes[cue + 1] : 0;
  const nextTag = cue + 1 < endToken ? tags[cue + 1] : 0;
  const previous = cue > firstToken ? hashes[cue - 1] : 0;
  const previousTag = cue > firstToken ? tags[cue - 1] : 0;
  if (candidate < 0) {
    features.add(1, lemma);
    features.add(2, own);
    features.pair(3, previousTag, nextTag);
    features.pair(4, lemma, next);
    features.pair(5, lemma, previous);
    features.pair(6, lemma, previousTag);
    return;
  }
  const phrase = phrases[candidate];
  const { first, end } = phrase;
  const side = first > cue ? 1 : 0;
  const gap = side ? first - cue - 1 : cue - end;
  const what =
    phrase.kind * 64 +
    phrase.type * 16 +
    (phrase.speaks ? 8 : 0) +
    (phrase.possessive ? 4 : 0) +
    (phrase.definite ? 2 : 0);
  const sameSentence = sentenceOf[first] === sentenceOf[cue] ? 1 : 0;
  const before = first > firstToken ? hashes[first - 1] : 0;
  const beforeTag = first > firstToken ? tags[first - 1] : 0;
  const after = end < endToken ? hashes[end] : 0;
  const afterTag = end < endToken ? tags[end] : 0;
  const opens = first === sentences[sentenceOf[first]] ? 1 : 0;
  let path = 7;
  let verbs = 0;
  let commas = 0;
  const [from, to] = side ? [cue + 1, first] : [end, cue];
  for (let at = from; at < to && at < from + 40; at++) {
    if (tags[at] >= 14 && tags[at] <= 16) verbs++;
    if (lex[at] & Lex.Auxiliary) verbs += 0.25;
    if (tokens.shapes[at] === Shape.Punctuation) commas++;
    if (at < from + 5) path = (Math.imul(path, 31) + tags[at]) | 0;
  }
  const place = side * 2 + sameSentence;
  const verbsBin = Math.min(4, Math.floor(verbs));
  features.pair(10, place, bin(gap));
  features.triple(11, lemma, place, bin(gap));
  features.triple(12, own, place, Math.min(rank, 5));
  features.pair(13, what, place);
  features.triple(14, lemma, what, side);
  features.triple(15, place, before, what);
  features.triple(16, place, beforeTag, afterTag);
  features.pair(17, place, after);
  features.triple(18, place, verbsBin, Math.min(commas, 4));
  features.triple(19, cueTag, verbsBin, side * 8 + Math.min(commas, 4));
  if (gap <= 5) {
    features.triple(20, path, side, cueTag);
    features.triple(21, path, lemma, side);
  }
  features.triple(22, cueTag, previousTag, side * 16 + bin(gap));
  features.triple(23, cueTag, nextTag, side * 16 + bin(gap));
  features.triple(24, lemma, next, side);
  features.triple(25, lemma, previous, side);
  features.triple(26, opens, place, Math.min(rank, 5));
  features.triple(27, phrase.gender, phrase.kind, place);
  features.pair(28, hashes[phrase.head], side);
  features.pair(29, inside[first] >= 0 ? 1 : 0, place);
  features.triple(30, lemma, before, side);
  features.triple(31, cueTag, verbsBin * 4 + place, what);
  features.triple(32, beforeTag, verbsBin, place);
  features.triple(33, cueTag, Math.min(rank, 6), what);
}
