import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Tag } from '../lexicon/tags';
import { Shape } from '../tokens';
import type { Chunks } from './chunks';
import type { CueFrame } from './cueFrame';
import { bin, firstKind, nextKind, type Features } from './linear';
import * as by from './multipliers';

const commaCode = 44;
const colonCode = 58;
const straightMark = 34;
const andHash = hashWord('and');
const butHash = hashWord('but');
const thatHash = hashWord('that');

/** Both boundaries together: length, balance of marks, what begins and what ends. */
export function spanFeatures(
  article: Article,
  inside: Int32Array,
  chunks: Chunks,
  frame: CueFrame,
  start: number,
  end: number,
  features: Features,
): void {
  const { tokens, sentenceOf, paragraphOf, verbsBefore, auxiliariesBefore } = article;
  const { hashes, tags, count } = tokens;
  const last = end - 1;
  const insideFirst = inside[start];
  const insideLast = inside[last];
  const startMark = insideFirst >= 0 ? (hashes[start] === straightMark || tags[start] === Tag.Quote ? 32 : 64) : 0;
  const endMark = insideLast >= 0 ? (tags[last] === Tag.Quote ? 8 : 16) : 0;
  const cutStart = start > 0 && insideFirst >= 0 && inside[start - 1] === insideFirst ? 4 : 0;
  const cutEnd = end < count && insideLast >= 0 && inside[end] === insideLast ? 2 : 0;
  const whole = insideFirst >= 0 && insideFirst === insideLast ? 1 : 0;
  const verbs = verbsBefore[end] - verbsBefore[start];
  const finite = auxiliariesBefore[end] - auxiliariesBefore[start];
  const goesOn = end < count && paragraphOf[end] === paragraphOf[last];
  const next = goesOn ? hashes[end] : -1;
  const sentencesOver = sentenceOf[last] - sentenceOf[start];
  const ending = !goesOn
    ? 1
    : tokens.shapes[end] === Shape.Punctuation
      ? 2
      : next === andHash || next === butHash
        ? 3
        : 4;
  const lemma = Math.imul(frame.lemma, by.one);
  const length = Math.imul(bin(end - start), by.two);
  const body = Math.imul((verbs < 3 ? verbs : 3) * 3 + (finite < 2 ? finite : 2), by.three);
  const marks = Math.imul(startMark + endMark + cutStart + cutEnd + whole, by.four);
  const first = Math.imul(hashes[start], by.five);
  const firstTag = Math.imul(tags[start], by.six);
  const after = Math.imul(next, by.seven);
  const afterTag = Math.imul(goesOn ? tags[end] : -1, by.eight);
  const crosses = Math.imul(sentencesOver < 3 ? sentencesOver : 3, by.nine);
  const endKind = Math.imul(ending, by.ten);
  const out = features.hashes;
  let n = features.count;
  let k = firstKind(500 + frame.side * 50);
  out[n++] = (k += nextKind) + length + body + marks;
  out[n++] = (k += nextKind) + lemma + length;
  out[n++] = (k += nextKind) + first + length + endKind;
  out[n++] = (k += nextKind) + firstTag + after + body;
  out[n++] = (k += nextKind) + lemma + firstTag + endKind;
  out[n++] = (k += nextKind) + marks + crosses;
  out[n++] = (k += nextKind) + marks + after + crosses;
  out[n++] = (k += nextKind) + lemma + body + firstTag;
  out[n++] = (k += nextKind) + first + after + crosses;
  out[n++] = (k += nextKind) + firstTag + afterTag + length;
  out[n++] = (k += nextKind) + body + length + afterTag;
  out[n++] = (k += nextKind) + lemma + crosses + marks;
  out[n++] = (k += nextKind) + first + body + endKind;
  chunks.read(start);
  chunks.read(end);
  const opening = Math.imul(chunks.next3[start], by.eleven);
  const hasAfterNext = goesOn && end + 1 < count;
  out[n++] = (k += nextKind) + first + after + Math.imul(hasAfterNext ? hashes[end + 1] : -1, by.twelve);
  out[n++] =
    (k += nextKind) +
    firstTag +
    Math.imul(finite < 3 ? finite : 3, by.thirteen) +
    after +
    Math.imul(hasAfterNext ? tags[end + 1] : -1, by.fourteen);
  out[n++] = (k += nextKind) + opening + after + crosses;
  out[n++] =
    (k += nextKind) +
    opening +
    Math.imul(chunks.next2[end], by.fifteen) +
    Math.imul(finite < 2 ? finite : 2, by.sixteen);
  features.count = n;
}

/** That a cue has no content on this side. */
export function noContentFeatures(
  article: Article,
  inside: Int32Array,
  direct: Uint8Array,
  chunks: Chunks,
  frame: CueFrame,
  features: Features,
): void {
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf } = article;
  const { hashes, tags } = tokens;
  const { cue, side, sourceFirst, sourceEnd } = frame;
  const { firstToken, endToken } = paragraphs[paragraphOf[cue]];
  const place = sourceFirst < 0 ? 0 : sourceFirst > cue ? 2 : 1;
  const distance = place === 0 ? -1 : place === 2 ? bin(sourceFirst - cue - 1) : bin(cue - sourceEnd);
  const sentenceFirst = sentences[sentenceOf[cue]];
  const sentenceEnd = sentences[sentenceOf[cue] + 1];
  // A comma before source and cue closes what was said: “The port is shut, Ruiz said.”
  const block = place === 1 ? sourceFirst : cue;
  const blockEnd = place === 2 ? sourceEnd : cue + 1;
  const quoteBefore = markAt(inside, direct, block - 1);
  const quoteAfter =
    markAt(inside, direct, cue + 1) ||
    (place === 2
      ? markAt(inside, direct, sourceEnd) || markAt(inside, direct, sourceEnd + 1)
      : markAt(inside, direct, cue + 2));
  const lemma = Math.imul(frame.lemma, by.one);
  const source = Math.imul(place, by.two);
  const gap = Math.imul(distance, by.three);
  const toStart = Math.imul(bin((place === 1 ? Math.min(cue, sourceFirst) : cue) - sentenceFirst), by.four);
  const toEnd = Math.imul(bin(Math.min(sentenceEnd, endToken) - (place === 2 ? sourceEnd : cue)), by.five);
  const before = Math.imul(hashAt(hashes, block - 1, firstToken, endToken), by.six);
  const after = Math.imul(hashAt(hashes, blockEnd, firstToken, endToken), by.seven);
  const nextWord = hashAt(hashes, cue + 1, firstToken, endToken);
  const next = Math.imul(nextWord, by.eight);
  const previous = Math.imul(hashAt(hashes, cue - 1, firstToken, endToken), by.nine);
  const certainty = Math.imul(frame.certainty, by.ten);
  const form = Math.imul(frame.form, by.eleven);
  const sourceKind = Math.imul(frame.sourceKind, by.twelve);
  const quotes = Math.imul(quoteBefore * 3 + quoteAfter, by.thirteen);
  const previousCertainty = Math.imul(frame.previousCertainty, by.fourteen);
  const nextCertainty = Math.imul(frame.nextCertainty, by.fourteen);
  const sinceCue = frame.previousCue >= sentenceFirst ? bin(cue - frame.previousCue) : -1;
  const untilCue = frame.nextCue >= 0 && frame.nextCue < sentenceEnd ? bin(frame.nextCue - cue) : -1;
  const out = features.hashes;
  let n = features.count;
  let k = firstKind(600 + side * 50);
  out[n++] = (k += nextKind) + certainty;
  out[n++] = (k += nextKind) + lemma;
  out[n++] = (k += nextKind) + lemma + source;
  out[n++] = (k += nextKind) + lemma + before + source;
  out[n++] = (k += nextKind) + lemma + after + source;
  out[n++] = (k += nextKind) + source + before + toStart;
  out[n++] = (k += nextKind) + source + after + toEnd;
  out[n++] = (k += nextKind) + lemma + next + source;
  out[n++] = (k += nextKind) + lemma + previous + source;
  out[n++] =
    (k += nextKind) +
    lemma +
    Math.imul(tagAt(tags, cue + 1, firstToken, endToken), by.two) +
    Math.imul(tagAt(tags, cue - 1, firstToken, endToken), by.three);
  out[n++] = (k += nextKind) + quotes + lemma;
  out[n++] = (k += nextKind) + quotes + source + toEnd;
  out[n++] = (k += nextKind) + lemma + toEnd + source;
  out[n++] = (k += nextKind) + lemma + toStart + source;
  out[n++] = (k += nextKind) + certainty + source + gap;
  out[n++] = (k += nextKind) + previousCertainty + Math.imul(sinceCue, by.two) + certainty;
  out[n++] = (k += nextKind) + nextCertainty + Math.imul(untilCue, by.two) + certainty;
  out[n++] = (k += nextKind) + (nextWord === colonCode ? by.two : 0) + Math.imul(quoteAfter, by.three) + lemma;
  out[n++] = (k += nextKind) + before + Math.imul(hashAt(hashes, block - 2, firstToken, endToken), by.seven) + source;
  out[n++] =
    (k += nextKind) +
    Math.imul(tagAt(tags, block - 1, firstToken, endToken), by.six) +
    Math.imul(tagAt(tags, block - 2, firstToken, endToken), by.seven) +
    source;
  out[n++] = (k += nextKind) + lemma + form + source;
  out[n++] = (k += nextKind) + lemma + sourceKind + source;
  out[n++] = (k += nextKind) + form + certainty + source;
  out[n++] = (k += nextKind) + sourceKind + certainty + source;
  out[n++] = (k += nextKind) + lemma + form + next;
  out[n++] = (k += nextKind) + Math.imul(tokens.cueRates[cue], by.two) + certainty;
  // Inside another cue's report a cue is mostly not asked for: “said that critics had warned”.
  if (sinceCue >= 0) {
    let commas = 0;
    let that = 0;
    for (let at = frame.previousCue + 1; at < cue; at++) {
      if (hashes[at] === commaCode) commas++;
      else if (hashes[at] === thatHash) that = 1;
    }
    const other = Math.imul(frame.previousLemma, by.three);
    const since = Math.imul(sinceCue, by.four);
    out[n++] = (k += nextKind) + lemma + other + Math.imul(Math.min(commas, 2) * 2 + that, by.five);
    out[n++] = (k += nextKind) + previousCertainty + Math.imul(Math.min(commas, 3) * 2 + that, by.five) + certainty;
    out[n++] = (k += nextKind) + other + since + source;
    out[n++] = (k += nextKind) + previousCertainty + (sourceFirst > frame.previousCue ? by.two : 0) + since;
  } else out[n++] = (k += 5 * nextKind) + lemma + nextCertainty + source;
  chunks.read(cue + 1);
  chunks.read(cue);
  k = firstKind(700 + side * 50);
  const rate = Math.imul(tokens.cueRates[cue], by.three);
  const right2 = Math.imul(chunks.next2[cue + 1], by.fifteen);
  const right4 = Math.imul(chunks.next4[cue + 1], by.sixteen);
  const left2 = Math.imul(chunks.last2[cue], by.seventeen);
  const left4 = Math.imul(chunks.last4[cue], by.eighteen);
  out[n++] = (k += nextKind) + lemma + right2;
  out[n++] = (k += nextKind) + lemma + right4;
  out[n++] = (k += nextKind) + lemma + left2;
  out[n++] = (k += nextKind) + rate + left4;
  out[n++] = (k += nextKind) + rate + left2 + right2;
  out[n++] = (k += nextKind) + certainty + left2 + right2;
  out[n++] = (k += nextKind) + Math.imul(tags[cue], by.four) + left4 + right2;
  out[n++] = (k += nextKind) + rate + right4;
  const { sourceHead } = frame;
  if (sourceHead >= 0) {
    const head = Math.imul(hashes[sourceHead], by.six);
    out[n++] = (k += nextKind) + head;
    out[n++] = (k += nextKind) + head + lemma;
    out[n++] = (k += nextKind) + head + certainty + source;
    out[n++] = (k += nextKind) + rate + source + Math.imul(tokens.lex[sourceHead], by.seven);
    out[n++] =
      (k += nextKind) + rate + Math.imul(tokens.shapes[sourceHead], by.eight) + Math.imul(hashes[sourceFirst], by.nine);
  }
  features.count = n;
}

/** 0 outside quotations, 1 inside one, 2 inside a direct quote. */
function markAt(inside: Int32Array, direct: Uint8Array, at: number): number {
  return at >= 0 && at < inside.length && inside[at] >= 0 ? 1 + direct[inside[at]] : 0;
}

/** The word at a place, 0 outside the paragraph. Functions of their own: closures cost more. */
function hashAt(hashes: Int32Array, at: number, first: number, end: number): number {
  return at >= first && at < end ? hashes[at] : 0;
}

function tagAt(tags: Uint8Array, at: number, first: number, end: number): number {
  return at >= first && at < end ? tags[at] : 0;
}
