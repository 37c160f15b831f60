import type { Article } from '../article';
import { dictionary } from '../dictionary';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Shape } from '../tokens';
import { bin, type Features } from './linear';

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
  const { hashes, tags, lex, slots } = tokens;
  const d = dictionary();
  const { firstToken, endToken, block } = paragraphs[paragraphOf[at]];
  const own = hashes[at];
  const lemma = d.lemma[slots[at]] || own;
  const rate = d.cueRate[slots[at]];
  const sentence = sentenceOf[at];
  const first = sentences[sentence];
  const end = Math.min(sentences[sentence + 1], endToken);
  const l1 = hashAt(hashes, at - 1, firstToken, endToken, 0);
  const r1 = hashAt(hashes, at + 1, firstToken, endToken, 0);
  const r2 = hashAt(hashes, at + 2, firstToken, endToken, 0);
  const quoteBefore = markState(inside, at - 1, at - 2);
  const quoteAfter = markState(inside, at + 1, at + 2);
  features.add(1, own);
  features.add(2, lemma);
  features.pair(3, rate, tagAt(tags, at, firstToken, endToken, 0));
  features.pair(4, lemma, l1);
  features.pair(5, lemma, r1);
  features.pair(6, lemma, tagAt(tags, at - 1, firstToken, endToken, 0));
  features.pair(7, lemma, tagAt(tags, at + 1, firstToken, endToken, 0));
  features.triple(8, lemma, tagAt(tags, at - 1, firstToken, endToken, 0), tagAt(tags, at + 1, firstToken, endToken, 0));
  features.triple(9, rate, tagAt(tags, at - 1, firstToken, endToken, 0), tagAt(tags, at + 1, firstToken, endToken, 0));
  features.pair(10, own, r1);
  features.triple(11, lemma, r1, r2);
  features.triple(
    12,
    lemma,
    tagAt(tags, at + 1, firstToken, endToken, 0),
    tagAt(tags, at + 2, firstToken, endToken, 0),
  );
  features.triple(
    13,
    lemma,
    tagAt(tags, at - 2, firstToken, endToken, 0),
    tagAt(tags, at - 1, firstToken, endToken, 0),
  );
  features.triple(14, hashAt(hashes, at - 2, firstToken, endToken, 0), l1, rate);
  features.add(15, l1);
  features.add(16, r1);
  features.pair(17, r1, r2);
  features.triple(
    18,
    tagAt(tags, at - 2, firstToken, endToken, 0),
    tagAt(tags, at - 1, firstToken, endToken, 0),
    tagAt(tags, at, firstToken, endToken, 0),
  );
  features.triple(
    19,
    tagAt(tags, at, firstToken, endToken, 0),
    tagAt(tags, at + 1, firstToken, endToken, 0),
    tagAt(tags, at + 2, firstToken, endToken, 0),
  );
  features.triple(
    20,
    tagAt(tags, at - 1, firstToken, endToken, 0),
    tagAt(tags, at, firstToken, endToken, 0),
    tagAt(tags, at + 1, firstToken, endToken, 0),
  );
  features.pair(21, lemma, quoteBefore * 4 + quoteAfter);
  features.triple(22, rate, quoteBefore * 4 + quoteAfter, tagAt(tags, at - 1, firstToken, endToken, 0));
  features.pair(23, lemma, bin(at - first));
  features.pair(24, lemma, bin(end - at));
  features.pair(25, block.charCodeAt(0), lemma);
  features.pair(26, block.charCodeAt(0), rate);
  features.pair(27, inside[at] >= 0 ? 1 : 0, rate);
  // A subject just before: “Ruiz said”, “who said”, “he has said”.
  let subject = at - 1;
  while (
    subject >= first &&
    subject > at - 5 &&
    (lex[subject] & (Lex.Auxiliary | Lex.Negation) || tags[subject] === 11 || tags[subject] === 13)
  )
    subject--;
  const subjectWhat =
    subject < first
      ? 99
      : tokens.shapes[subject] === Shape.Punctuation
        ? hashes[subject]
        : tags[subject] * 4 + (lex[subject] & (Lex.Role | Lex.Roles | Lex.Group) ? 1 : 0);
  features.pair(28, lemma, subjectWhat);
  features.triple(29, rate, subjectWhat, tagAt(tags, at + 1, firstToken, endToken, 0));
  features.pair(30, own, at - 1 - subject);
  const negated = negation(lex, subject + 1, at);
  features.pair(31, lemma, negated);
  // The cues around: of two in one sentence the outer one carries the attribution.
  const previousLemma = previousCue >= first ? d.lemma[slots[previousCue]] || hashes[previousCue] : 0;
  const nextLemma = nextCue >= 0 && nextCue < end ? d.lemma[slots[nextCue]] || hashes[nextCue] : 0;
  features.pair(32, lemma, previousLemma);
  features.pair(33, rate, previousLemma);
  features.pair(34, lemma, nextLemma);
  features.pair(35, rate, nextLemma);
  features.triple(36, rate, previousLemma ? bin(at - previousCue) : -1, d.cueRate[slots[Math.max(0, previousCue)]]);
  features.triple(37, rate, nextLemma ? bin(nextCue - at) : -1, nextLemma ? d.cueRate[slots[nextCue]] : 0);
  for (let i = at + 1; i < end && i < at + 8; i++) {
    if (hashes[i] === thatHash || lex[i] & Lex.Wh) {
      features.triple(38, lemma, hashes[i], bin(i - at));
      break;
    }
  }
}

/** 0 no quotation near, 1 beside, 2 behind one mark. */
function markState(inside: Int32Array, near: number, far: number): number {
  if (near >= 0 && near < inside.length && inside[near] >= 0) return 1;
  return far >= 0 && far < inside.length && inside[far] >= 0 ? 2 : 0;
}

function negation(lex: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (lex[at] & Lex.Negation) return 1;
  return 0;
}

/** The word at a place, or a number that is none outside the paragraph. Functions of their own: closures cost more. */
function hashAt(hashes: Int32Array, at: number, first: number, end: number, outside: number): number {
  return at >= first && at < end ? hashes[at] : outside;
}

function tagAt(tags: Uint8Array, at: number, first: number, end: number, outside: number): number {
  return at >= first && at < end ? tags[at] : outside;
}
