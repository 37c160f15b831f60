import type { Article } from '../article';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import type { Phrase } from '../phrases';
import { Shape } from '../tokens';
import { bin, firstKind, nextKind, type Features } from './linear';
import * as by from './multipliers';

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
  const { hashes, tags, lex, shapes } = tokens;
  const { firstToken, endToken } = paragraphs[paragraphOf[cue]];
  const lemma = Math.imul(tokens.lemmas[cue] || hashes[cue], by.one);
  const own = Math.imul(hashes[cue], by.two);
  const hasNext = cue + 1 < endToken;
  const hasPrevious = cue > firstToken;
  const next = Math.imul(hasNext ? hashes[cue + 1] : 0, by.three);
  const nextTag = Math.imul(hasNext ? tags[cue + 1] : 0, by.four);
  const previous = Math.imul(hasPrevious ? hashes[cue - 1] : 0, by.five);
  const previousTag = Math.imul(hasPrevious ? tags[cue - 1] : 0, by.six);
  const out = features.hashes;
  let n = features.count;
  if (candidate < 0) {
    let k = firstKind(1);
    out[n++] = (k += nextKind) + lemma;
    out[n++] = (k += nextKind) + own;
    out[n++] = (k += nextKind) + previousTag + nextTag;
    out[n++] = (k += nextKind) + lemma + next;
    out[n++] = (k += nextKind) + lemma + previous;
    out[n++] = (k += nextKind) + lemma + previousTag;
    features.count = n;
    return;
  }
  const phrase = phrases[candidate];
  const { first, end } = phrase;
  const behind = first > cue;
  const gap = behind ? first - cue - 1 : cue - end;
  let pathHash = 7;
  let verbs = 0;
  let auxiliaries = 0;
  let commaCount = 0;
  const from = behind ? cue + 1 : end;
  const to = Math.min(behind ? first : cue, from + 40);
  for (let at = from; at < to; at++) {
    const tag = tags[at];
    if (tag >= Tag.Verb && tag <= Tag.Verbd) verbs++;
    if (lex[at] & Lex.Auxiliary) auxiliaries++;
    if (shapes[at] === Shape.Punctuation) commaCount++;
    if (at < from + 5) pathHash = (Math.imul(pathHash, 31) + tag) | 0;
  }
  const isSameSentence = sentenceOf[first] === sentenceOf[cue];
  // Four auxiliaries weigh as much as a verb.
  const verbsBin = Math.min(4, verbs + (auxiliaries >> 2));
  const side = behind ? by.seven : 0;
  const place = Math.imul((behind ? 2 : 0) + (isSameSentence ? 1 : 0), by.eight);
  const what = Math.imul(
    phrase.kind * 64 +
      phrase.type * 16 +
      (phrase.speaks ? 8 : 0) +
      (phrase.possessive ? 4 : 0) +
      (phrase.definite ? 2 : 0),
    by.nine,
  );
  const before = Math.imul(first > firstToken ? hashes[first - 1] : 0, by.ten);
  const beforeTag = Math.imul(first > firstToken ? tags[first - 1] : 0, by.eleven);
  const cueTag = Math.imul(tags[cue], by.twelve);
  const distance = Math.imul(bin(gap), by.thirteen);
  const between = Math.imul(verbsBin, by.fourteen);
  const commas = Math.imul(commaCount < 4 ? commaCount : 4, by.two);
  const rank5 = Math.imul(rank < 5 ? rank : 5, by.three);
  const opens = first === sentences[sentenceOf[first]] ? by.four : 0;
  let k = firstKind(10);
  out[n++] = (k += nextKind) + place + distance;
  out[n++] = (k += nextKind) + lemma + place + distance;
  out[n++] = (k += nextKind) + own + place + rank5;
  out[n++] = (k += nextKind) + what + place;
  out[n++] = (k += nextKind) + lemma + what + side;
  out[n++] = (k += nextKind) + place + before + what;
  out[n++] = (k += nextKind) + place + beforeTag + Math.imul(end < endToken ? tags[end] : 0, by.one);
  out[n++] = (k += nextKind) + place + Math.imul(end < endToken ? hashes[end] : 0, by.one);
  out[n++] = (k += nextKind) + place + between + commas;
  out[n++] = (k += nextKind) + cueTag + between + side + commas;
  out[n++] = (k += nextKind) + cueTag + previousTag + side + distance;
  out[n++] = (k += nextKind) + cueTag + nextTag + side + distance;
  out[n++] = (k += nextKind) + lemma + next + side;
  out[n++] = (k += nextKind) + lemma + previous + side;
  out[n++] = (k += nextKind) + opens + place + rank5;
  out[n++] = (k += nextKind) + Math.imul(phrase.gender * 8 + phrase.kind, by.one) + place;
  out[n++] = (k += nextKind) + Math.imul(hashes[phrase.head], by.one) + side;
  out[n++] = (k += nextKind) + (inside[first] >= 0 ? by.one : 0) + place;
  out[n++] = (k += nextKind) + lemma + before + side;
  out[n++] = (k += nextKind) + cueTag + between + place + what;
  out[n++] = (k += nextKind) + beforeTag + between + place;
  out[n++] = (k += nextKind) + cueTag + Math.imul(rank < 6 ? rank : 6, by.three) + what;
  if (gap <= 5) {
    const path = Math.imul(pathHash, by.five);
    out[n++] = (k += nextKind) + path + side + cueTag;
    out[n++] = (k += nextKind) + path + lemma + side;
  }
  features.count = n;
}
