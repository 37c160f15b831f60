import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Shape } from '../tokens';
import { bin, firstKind, nextKind, type Features } from './linear';
import * as by from './multipliers';

const thatHash = hashWord('that');

/** What tells a cue from the same word used otherwise: `report` in “officials report that”, not in “the report”. */
export function cueFeatures(
  article: Article,
  inside: Int32Array,
  at: number,
  previousCue: number,
  nextCue: number,
  features: Features,
): void {
  const { tokens, paragraphs, paragraphOf, sentences, sentenceOf } = article;
  const { hashes, tags, lex, shapes, lemmas, cueRates } = tokens;
  const { firstToken, endToken, block } = paragraphs[paragraphOf[at]];
  const first = sentences[sentenceOf[at]];
  const end = Math.min(sentences[sentenceOf[at] + 1], endToken);
  const subjectAt = subjectBefore(lex, tags, at, first);
  const subjectWhat =
    subjectAt < first
      ? 99
      : shapes[subjectAt] === Shape.Punctuation
        ? hashes[subjectAt]
        : tags[subjectAt] * 4 + (lex[subjectAt] & (Lex.Role | Lex.Roles | Lex.Group) ? 1 : 0);
  // The cues around: of two in one sentence the outer one carries the attribution.
  const hasPrevious = previousCue >= first;
  const hasNext = nextCue >= 0 && nextCue < end;
  const lemmaHash = lemmas[at] || hashes[at];
  const lemma = Math.imul(lemmaHash, by.one);
  const own = Math.imul(hashes[at], by.two);
  const rate = Math.imul(cueRates[at], by.three);
  const tag = Math.imul(tags[at], by.four);
  const word1 = Math.imul(at > firstToken ? hashes[at - 1] : 0, by.five);
  const word2 = Math.imul(at - 2 >= firstToken ? hashes[at - 2] : 0, by.six);
  const next1 = Math.imul(at + 1 < endToken ? hashes[at + 1] : 0, by.seven);
  const next2 = Math.imul(at + 2 < endToken ? hashes[at + 2] : 0, by.eight);
  const tag1 = Math.imul(at > firstToken ? tags[at - 1] : 0, by.nine);
  const tag2 = Math.imul(at - 2 >= firstToken ? tags[at - 2] : 0, by.ten);
  const nextTag1 = Math.imul(at + 1 < endToken ? tags[at + 1] : 0, by.eleven);
  const nextTag2 = Math.imul(at + 2 < endToken ? tags[at + 2] : 0, by.twelve);
  const quotes = Math.imul(markState(inside, at - 1, at - 2) * 4 + markState(inside, at + 1, at + 2), by.thirteen);
  const blockKind = Math.imul(block.charCodeAt(0), by.fourteen);
  const subject = Math.imul(subjectWhat, by.five);
  const previousLemma = hasPrevious ? Math.imul(lemmas[previousCue] || hashes[previousCue], by.four) : 0;
  const nextLemma = hasNext ? Math.imul(lemmas[nextCue] || hashes[nextCue], by.four) : 0;
  const out = features.hashes;
  let n = features.count;
  let k = firstKind(1);
  out[n++] = (k += nextKind) + own;
  out[n++] = (k += nextKind) + lemma;
  out[n++] = (k += nextKind) + rate + tag;
  out[n++] = (k += nextKind) + lemma + word1;
  out[n++] = (k += nextKind) + lemma + next1;
  out[n++] = (k += nextKind) + lemma + tag1;
  out[n++] = (k += nextKind) + lemma + nextTag1;
  out[n++] = (k += nextKind) + lemma + tag1 + nextTag1;
  out[n++] = (k += nextKind) + rate + tag1 + nextTag1;
  out[n++] = (k += nextKind) + own + next1;
  out[n++] = (k += nextKind) + lemma + next1 + next2;
  out[n++] = (k += nextKind) + lemma + nextTag1 + nextTag2;
  out[n++] = (k += nextKind) + lemma + tag2 + tag1;
  out[n++] = (k += nextKind) + word2 + word1 + rate;
  out[n++] = (k += nextKind) + word1;
  out[n++] = (k += nextKind) + next1;
  out[n++] = (k += nextKind) + next1 + next2;
  out[n++] = (k += nextKind) + tag2 + tag1 + tag;
  out[n++] = (k += nextKind) + tag + nextTag1 + nextTag2;
  out[n++] = (k += nextKind) + tag1 + tag + nextTag1;
  out[n++] = (k += nextKind) + lemma + quotes;
  out[n++] = (k += nextKind) + rate + quotes + tag1;
  out[n++] = (k += nextKind) + lemma + Math.imul(bin(at - first), by.two);
  out[n++] = (k += nextKind) + lemma + Math.imul(bin(end - at), by.two);
  out[n++] = (k += nextKind) + blockKind + lemma;
  out[n++] = (k += nextKind) + blockKind + rate;
  out[n++] = (k += nextKind) + (inside[at] >= 0 ? by.two : 0) + rate;
  out[n++] = (k += nextKind) + lemma + subject;
  out[n++] = (k += nextKind) + rate + subject + nextTag1;
  out[n++] = (k += nextKind) + own + Math.imul(at - 1 - subjectAt, by.five);
  out[n++] = (k += nextKind) + lemma + (isNegated(lex, subjectAt + 1, at) ? by.two : 0);
  out[n++] = (k += nextKind) + lemma + previousLemma;
  out[n++] = (k += nextKind) + rate + previousLemma;
  out[n++] = (k += nextKind) + lemma + nextLemma;
  out[n++] = (k += nextKind) + rate + nextLemma;
  out[n++] =
    (k += nextKind) +
    rate +
    Math.imul(hasPrevious ? bin(at - previousCue) : -1, by.four) +
    Math.imul(previousCue >= 0 ? cueRates[previousCue] : 0, by.five);
  out[n++] =
    (k += nextKind) +
    rate +
    Math.imul(hasNext ? bin(nextCue - at) : -1, by.four) +
    Math.imul(hasNext ? cueRates[nextCue] : 0, by.five);
  for (let i = at + 1; i < end && i < at + 8; i++) {
    if (hashes[i] === thatHash || lex[i] & Lex.Wh) {
      out[n++] = (k += nextKind) + lemma + Math.imul(hashes[i], by.two) + Math.imul(bin(i - at), by.three);
      break;
    }
  }
  features.count = n;
}

/** The token before auxiliaries, negation and adverbs: the subject in “Ruiz said”, “who said”, “he has said”. */
function subjectBefore(lex: Int32Array, tags: Uint8Array, at: number, first: number): number {
  let subject = at - 1;
  while (
    subject >= first &&
    subject > at - 5 &&
    (lex[subject] & (Lex.Auxiliary | Lex.Negation) || tags[subject] === Tag.Adv || tags[subject] === Tag.Part)
  )
    subject--;
  return subject;
}

/** 0 no quotation near, 1 beside, 2 behind one mark. */
function markState(inside: Int32Array, near: number, far: number): number {
  if (near >= 0 && near < inside.length && inside[near] >= 0) return 1;
  return far >= 0 && far < inside.length && inside[far] >= 0 ? 2 : 0;
}

function isNegated(lex: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lex[at] & Lex.Negation) return true;
  return false;
}
