import type { Article } from '../article';
import { Lex } from '../lexicon/classes';
import { nothingBefore, nothingNext, type Chunks } from './chunks';
import type { CueFrame } from './cueFrame';
import { bin, firstKind, nextKind, type Features } from './linear';
import * as by from './multipliers';

/** Words whose class alone says much about a beginning; the bits lie from `He` on. */
const telling =
  Lex.He | Lex.She | Lex.They | Lex.It | Lex.Who | Lex.Determiner | Lex.Wh | Lex.Preposition | Lex.Conjunction;
const tellingStart = 12;

/** A word that is a cue in a quarter of its places, and how far ahead it is looked for. */
const fairCue = 4;
const cueSight = 10;

/**
 * What speaks for a boundary whichever cue it is for: a beginning (`kind` 1) or an end (2) of a content. First the words
 * beside it, which settle most gaps.
 */
export function gapFeatures(article: Article, gap: number, kind: 1 | 2, features: Features): void {
  const { tokens, paragraphs, paragraphOf } = article;
  const { hashes, tags, count } = tokens;
  const anchor = gap < count ? gap : count - 1;
  const endsParagraph = gap > 0 && kind === 2 && (gap >= count || paragraphOf[gap] !== paragraphOf[gap - 1]);
  const { firstToken: first, endToken: end } = paragraphs[paragraphOf[endsParagraph ? gap - 1 : anchor]];
  const hasBefore = gap > first;
  const hasNext = gap >= first && gap < end;
  const word1 = Math.imul(hasBefore ? hashes[gap - 1] : -1, by.one);
  const next1 = Math.imul(hasNext ? hashes[gap] : -1, by.three);
  const tag1 = Math.imul(hasBefore ? tags[gap - 1] : -1, by.five);
  const tag2 = Math.imul(gap - 2 >= first ? tags[gap - 2] : -1, by.six);
  const nextTag1 = Math.imul(hasNext ? tags[gap] : -1, by.seven);
  const nextTag2 = Math.imul(gap + 1 < end ? tags[gap + 1] : -1, by.eight);
  const out = features.hashes;
  let n = features.count;
  let k = firstKind(kind * 100);
  out[n++] = (k += nextKind) + word1;
  out[n++] = (k += nextKind) + next1;
  out[n++] = (k += nextKind) + word1 + next1;
  out[n++] = (k += nextKind) + tag1 + nextTag1;
  out[n++] = (k += nextKind) + tag2 + tag1 + nextTag1;
  out[n++] = (k += nextKind) + tag1 + nextTag1 + nextTag2;
  out[n++] = (k += nextKind) + tag1 + next1;
  out[n++] = (k += nextKind) + word1 + nextTag1;
  features.count = n;
}

/** What speaks for a boundary in the rest of its sentence. */
export function gapContextFeatures(
  article: Article,
  inside: Int32Array,
  chunks: Chunks,
  gap: number,
  kind: 1 | 2,
  features: Features,
): void {
  const { tokens, paragraphs, paragraphOf, sentences, sentenceOf, verbsBefore, auxiliariesBefore } = article;
  const { hashes, tags, lex, lemmas, cueRates, count } = tokens;
  const anchor = gap < count ? gap : count - 1;
  const endsParagraph = gap > 0 && kind === 2 && (gap >= count || paragraphOf[gap] !== paragraphOf[gap - 1]);
  const { firstToken: first, endToken: end } = paragraphs[paragraphOf[endsParagraph ? gap - 1 : anchor]];
  const hasNext = gap >= first && gap < end;
  const opens = gap < count && sentences[sentenceOf[gap]] === gap ? by.nine : 0;
  const insideBefore = gap > 0 ? inside[gap - 1] : -1;
  const insideNext = gap < count ? inside[gap] : -1;
  const balance = Math.imul(
    (insideBefore >= 0 ? 1 : 0) +
      (insideNext >= 0 ? 2 : 0) +
      (gap > 0 && gap < count && insideNext === insideBefore ? 4 : 0),
    by.ten,
  );
  const word1 = Math.imul(gap > first ? hashes[gap - 1] : -1, by.one);
  const word2 = Math.imul(gap - 2 >= first ? hashes[gap - 2] : -1, by.two);
  const next1 = Math.imul(hasNext ? hashes[gap] : -1, by.three);
  const next2 = Math.imul(gap + 1 < end ? hashes[gap + 1] : -1, by.four);
  const tag1 = Math.imul(gap > first ? tags[gap - 1] : -1, by.five);
  const nextTag1 = Math.imul(hasNext ? tags[gap] : -1, by.seven);
  const nextTag2 = Math.imul(gap + 1 < end ? tags[gap + 1] : -1, by.eight);
  const nextTag3 = Math.imul(gap + 2 < end ? tags[gap + 2] : -1, by.eleven);
  const nextClass = Math.imul(gap < count ? (lex[gap] & telling) >>> tellingStart : 0, by.twelve);
  const out = features.hashes;
  let n = features.count;
  let k = firstKind(kind * 100 + 8);
  out[n++] = (k += nextKind) + balance + tag1 + nextTag1;
  out[n++] = (k += nextKind) + next1 + next2 + opens;
  out[n++] = (k += nextKind) + word2 + word1 + opens;
  out[n++] = (k += nextKind) + next1 + nextTag2 + nextTag3;
  out[n++] = (k += nextKind) + opens + balance;
  out[n++] = (k += nextKind) + word1 + nextClass + opens;
  chunks.read(gap);
  const sentence = sentenceOf[kind === 2 && gap > 0 ? gap - 1 : anchor];
  const from = Math.max(sentences[sentence], first);
  const to = Math.min(sentences[sentence + 1], end);
  const here = gap < to ? gap : to;
  const chunks2 = Math.imul(gap < to ? chunks.next2[gap] : nothingNext, by.thirteen);
  const chunks4 = Math.imul(gap < to ? chunks.next4[gap] : nothingNext, by.fourteen);
  const past2 = Math.imul(gap > from ? chunks.last2[gap] : nothingBefore, by.fifteen);
  const past4 = Math.imul(gap > from ? chunks.last4[gap] : nothingBefore, by.sixteen);
  const verbsLeft = Math.min(3, verbsBefore[here] - verbsBefore[from]);
  const verbsRight = Math.min(3, verbsBefore[to] - verbsBefore[here]);
  const finiteLeft = Math.min(3, auxiliariesBefore[here] - auxiliariesBefore[from]);
  const finiteRight = Math.min(3, auxiliariesBefore[to] - auxiliariesBefore[here]);
  const left = Math.imul(verbsLeft * 4 + finiteLeft, by.six);
  const right = Math.imul(verbsRight * 4 + finiteRight, by.seventeen);
  let ahead = gap;
  const sight = gap + cueSight < to ? gap + cueSight : to;
  while (ahead < sight && cueRates[ahead] < fairCue) ahead++;
  const away = Math.imul(ahead < sight ? bin(ahead - gap) + 1 : 0, by.eighteen);
  const cueAhead = Math.imul(ahead < sight ? lemmas[ahead] : 0, by.twelve);
  out[n++] = (k += nextKind) + chunks2;
  out[n++] = (k += nextKind) + chunks4;
  out[n++] = (k += nextKind) + chunks2 + next1;
  out[n++] = (k += nextKind) + past2 + next1;
  out[n++] = (k += nextKind) + past4 + nextTag1;
  out[n++] = (k += nextKind) + past2 + chunks2;
  out[n++] = (k += nextKind) + word1 + chunks2;
  out[n++] = (k += nextKind) + left + right + nextTag1;
  out[n++] = (k += nextKind) + right + word1 + next1;
  out[n++] = (k += nextKind) + Math.imul(bin(to - gap), by.eight) + Math.imul(bin(gap - from), by.eleven) + next1;
  out[n++] = (k += nextKind) + cueAhead + away + next1;
  out[n++] = (k += nextKind) + away + chunks2;
  features.count = n;
}

/** Where a gap stands to cue and source: the code of its place. */
function relation(frame: CueFrame, gap: number): number {
  const { sourceFirst, sourceEnd } = frame;
  if (sourceFirst < 0) return 0;
  if (gap <= sourceFirst) return gap === sourceFirst ? 1 : gap === sourceFirst - 1 ? 2 : 3;
  if (gap < sourceEnd) return 4;
  return gap === sourceEnd ? 5 : gap === sourceEnd + 1 ? 6 : 7;
}

/** The boundary nearer to the cue. */
export function nearFeatures(
  article: Article,
  chunks: Chunks,
  frame: CueFrame,
  gap: number,
  verbsBetween: number,
  features: Features,
): void {
  const { hashes, tags, count } = article.tokens;
  const { cue, side } = frame;
  const outer = side ? gap : gap - 1;
  const inner = side ? gap - 1 : gap;
  const hasOuter = outer >= 0 && outer < count;
  const hasInner = inner >= 0 && inner < count;
  const lemma = Math.imul(frame.lemma, by.one);
  const near = Math.imul(bin(side ? gap - cue - 1 : cue - gap), by.two);
  const place = Math.imul(relation(frame, gap), by.three);
  const word = Math.imul(hasOuter ? hashes[outer] : 0, by.four);
  const tag = Math.imul(hasOuter ? tags[outer] : 0, by.five);
  const innerWord = Math.imul(hasInner ? hashes[inner] : 0, by.six);
  const innerTag = Math.imul(hasInner ? tags[inner] : 0, by.seven);
  const verbs = Math.imul(verbsBetween < 3 ? verbsBetween : 3, by.eight);
  const out = features.hashes;
  let n = features.count;
  let k = firstKind(300 + side * 50);
  out[n++] = (k += nextKind) + near + place;
  out[n++] = (k += nextKind) + lemma + near + place;
  out[n++] = (k += nextKind) + lemma + word;
  out[n++] = (k += nextKind) + lemma + word + near;
  out[n++] = (k += nextKind) + lemma + tag + near;
  out[n++] = (k += nextKind) + lemma + innerTag + tag;
  out[n++] = (k += nextKind) + lemma + innerWord;
  out[n++] = (k += nextKind) + place + tag + innerTag;
  out[n++] = (k += nextKind) + near + tag + innerTag;
  out[n++] = (k += nextKind) + verbs + tag + near;
  out[n++] = (k += nextKind) + place + word + innerWord;
  out[n++] = (k += nextKind) + Math.imul(hashes[cue], by.nine) + word + near;
  out[n++] = (k += nextKind) + Math.imul(tags[cue], by.ten) + tag + near + place;
  out[n++] = (k += nextKind) + place + near + innerWord;
  out[n++] = (k += nextKind) + lemma + Math.imul(frame.form, by.eleven) + tag;
  out[n++] = (k += nextKind) + lemma + place + tag;
  chunks.read(gap);
  out[n++] = (k += nextKind) + lemma + near + Math.imul(chunks.next2[gap], by.thirteen);
  out[n++] = (k += nextKind) + place + near + Math.imul(chunks.next3[gap], by.fourteen);
  out[n++] = (k += nextKind) + lemma + Math.imul(chunks.last2[gap], by.fifteen);
  features.count = n;
}

/** The boundary away from the cue. */
export function farFeatures(
  article: Article,
  chunks: Chunks,
  frame: CueFrame,
  gap: number,
  sentencesAway: number,
  nextCue: number,
  features: Features,
): void {
  const { tokens, sentences, sentenceOf } = article;
  const { hashes, tags, count } = tokens;
  const { cue, side } = frame;
  const outer = side ? gap : gap - 1;
  const inner = side ? gap - 1 : gap;
  const hasOuter = outer >= 0 && outer < count;
  const hasInner = inner >= 0 && inner < count;
  const sentence = sentenceOf[cue];
  const toEdge = side ? sentences[sentence + 1] - gap : gap - sentences[sentence];
  const lemma = Math.imul(frame.lemma, by.one);
  const far = Math.imul(bin(side ? gap - cue : cue - gap), by.two);
  const edge = Math.imul(sentencesAway > 0 ? 20 + sentencesAway : bin(toEdge > 0 ? toEdge : 0), by.three);
  const word = Math.imul(hasOuter ? hashes[outer] : 0, by.four);
  const tag = Math.imul(hasOuter ? tags[outer] : 0, by.five);
  const innerWord = Math.imul(hasInner ? hashes[inner] : 0, by.six);
  const innerTag = Math.imul(hasInner ? tags[inner] : 0, by.seven);
  const place = Math.imul(relation(frame, gap), by.eight);
  const beyond = Math.imul(nextCue, by.nine);
  const out = features.hashes;
  let n = features.count;
  let k = firstKind(400 + side * 50);
  out[n++] = (k += nextKind) + edge + far;
  out[n++] = (k += nextKind) + lemma + edge;
  out[n++] = (k += nextKind) + lemma + word;
  out[n++] = (k += nextKind) + lemma + tag;
  out[n++] = (k += nextKind) + lemma + innerTag + tag;
  out[n++] = (k += nextKind) + edge + word + innerTag;
  out[n++] = (k += nextKind) + edge + place + tag;
  out[n++] = (k += nextKind) + lemma + place;
  out[n++] = (k += nextKind) + far + tag + innerTag;
  out[n++] = (k += nextKind) + beyond + edge;
  out[n++] = (k += nextKind) + beyond + word + tag;
  out[n++] = (k += nextKind) + lemma + innerWord + word;
  out[n++] = (k += nextKind) + Math.imul(tags[cue], by.ten) + word + edge;
  chunks.read(gap);
  const closes = side === 1 && (gap >= count || sentences[sentenceOf[gap]] === gap);
  const over = Math.imul(sentencesAway < 5 ? sentencesAway : 5, by.eleven);
  out[n++] = (k += nextKind) + lemma + Math.imul(closes ? nothingNext : chunks.next2[gap], by.thirteen);
  out[n++] = (k += nextKind) + far + over + Math.imul(closes ? nothingNext : chunks.next3[gap], by.fourteen);
  features.count = n;
}
