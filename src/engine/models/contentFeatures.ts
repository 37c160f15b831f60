import type { Article } from '../article';
import { dictionary } from '../dictionary';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Shape } from '../tokens';
import { bin, type Features } from './linear';

/** A cue with its source, as the content ranker sees it; token numbers, half-open. */
export interface CueFrame {
  readonly cue: number;
  readonly lemma: number;
  /** The source with title and apposition; −1 where there is none. */
  readonly sourceFirst: number;
  readonly sourceEnd: number;
  /** What the source is: the kind of its phrase, and whether it is known as a speaker. */
  readonly sourceKind: number;
  /** What goes before the cue verb: auxiliaries, “to”, negation. */
  readonly form: number;
  /** 1 for what comes after the cue, 0 for what comes before it. */
  readonly side: 0 | 1;
  /** How sure the filter is that this is a cue, in tenths; and how sure of its neighbours. */
  readonly certainty: number;
  readonly previousCue: number;
  readonly nextCue: number;
  readonly previousLemma: number;
  readonly previousCertainty: number;
  readonly nextCertainty: number;
}

const colonCode = 58;
const andHash = hashWord('and');
const butHash = hashWord('but');
const thatHash = hashWord('that');

/** What speaks for a boundary whichever cue it is for; the same features serve the beginning and the end of a content. */
export function gapFeatures(article: Article, inside: Int32Array, gap: number, kind: number, features: Features): void {
  const { tokens, paragraphs, paragraphOf, sentences, sentenceOf } = article;
  const { hashes, tags, lex } = tokens;
  const anchor = Math.min(gap, tokens.count - 1);
  const paragraph =
    paragraphs[
      paragraphOf[
        gap > 0 && (gap >= tokens.count || paragraphOf[gap] !== paragraphOf[gap - 1]) && kind === 2 ? gap - 1 : anchor
      ]
    ];
  const before = hashAt(hashes, gap - 1, paragraph.firstToken, paragraph.endToken, -1);
  const next = hashAt(hashes, gap, paragraph.firstToken, paragraph.endToken, -1);
  const opens = gap < tokens.count && sentences[sentenceOf[gap]] === gap ? 1 : 0;
  const balance =
    (gap > 0 && inside[gap - 1] >= 0 ? 1 : 0) +
    (gap < tokens.count && inside[gap] >= 0 ? 2 : 0) +
    (gap > 0 && gap < tokens.count && inside[gap] === inside[gap - 1] ? 4 : 0);
  const base = kind * 100;
  features.add(base + 1, before);
  features.add(base + 2, next);
  features.pair(base + 3, before, next);
  features.pair(
    base + 4,
    tagAt(tags, gap - 1, paragraph.firstToken, paragraph.endToken, -1),
    tagAt(tags, gap, paragraph.firstToken, paragraph.endToken, -1),
  );
  features.triple(
    base + 5,
    tagAt(tags, gap - 2, paragraph.firstToken, paragraph.endToken, -1),
    tagAt(tags, gap - 1, paragraph.firstToken, paragraph.endToken, -1),
    tagAt(tags, gap, paragraph.firstToken, paragraph.endToken, -1),
  );
  features.triple(
    base + 6,
    tagAt(tags, gap - 1, paragraph.firstToken, paragraph.endToken, -1),
    tagAt(tags, gap, paragraph.firstToken, paragraph.endToken, -1),
    tagAt(tags, gap + 1, paragraph.firstToken, paragraph.endToken, -1),
  );
  features.pair(base + 7, tagAt(tags, gap - 1, paragraph.firstToken, paragraph.endToken, -1), next);
  features.pair(base + 8, before, tagAt(tags, gap, paragraph.firstToken, paragraph.endToken, -1));
  features.triple(
    base + 9,
    balance,
    tagAt(tags, gap - 1, paragraph.firstToken, paragraph.endToken, -1),
    tagAt(tags, gap, paragraph.firstToken, paragraph.endToken, -1),
  );
  features.triple(base + 10, next, hashAt(hashes, gap + 1, paragraph.firstToken, paragraph.endToken, -1), opens);
  features.triple(base + 11, hashAt(hashes, gap - 2, paragraph.firstToken, paragraph.endToken, -1), before, opens);
  features.triple(
    base + 12,
    next,
    tagAt(tags, gap + 1, paragraph.firstToken, paragraph.endToken, -1),
    tagAt(tags, gap + 2, paragraph.firstToken, paragraph.endToken, -1),
  );
  features.pair(base + 13, opens, balance);
  const nextLex = gap < tokens.count ? lex[gap] : 0;
  features.triple(
    base + 14,
    before,
    nextLex &
      (Lex.He | Lex.She | Lex.They | Lex.It | Lex.Who | Lex.Determiner | Lex.Wh | Lex.Preposition | Lex.Conjunction),
    opens,
  );
}

/** Where a gap stands to cue and source: the code of its place. */
function relation(frame: CueFrame, gap: number): number {
  if (frame.sourceFirst < 0) return 0;
  if (gap <= frame.sourceFirst) return gap === frame.sourceFirst ? 1 : gap === frame.sourceFirst - 1 ? 2 : 3;
  if (gap < frame.sourceEnd) return 4;
  return gap === frame.sourceEnd ? 5 : gap === frame.sourceEnd + 1 ? 6 : 7;
}

/** The boundary nearer to the cue. */
export function nearFeatures(
  article: Article,
  frame: CueFrame,
  gap: number,
  verbsBetween: number,
  features: Features,
): void {
  const { hashes, tags } = article.tokens;
  const { cue, lemma, side } = frame;
  const distance = side ? gap - cue - 1 : cue - gap;
  const base = 300 + side * 50;
  const rel = relation(frame, gap);
  const outside = side ? gap : gap - 1;
  const first = outside >= 0 && outside < hashes.length ? hashes[outside] : 0;
  const firstTag = outside >= 0 && outside < hashes.length ? tags[outside] : 0;
  const other = side ? gap - 1 : gap;
  const otherHash = other >= 0 && other < hashes.length ? hashes[other] : 0;
  const otherTag = other >= 0 && other < hashes.length ? tags[other] : 0;
  const near = bin(distance);
  features.pair(base + 1, near, rel);
  features.triple(base + 2, lemma, near, rel);
  features.pair(base + 3, lemma, first);
  features.triple(base + 4, lemma, first, near);
  features.triple(base + 5, lemma, firstTag, near);
  features.triple(base + 6, lemma, otherTag, firstTag);
  features.pair(base + 7, lemma, otherHash);
  features.triple(base + 8, rel, firstTag, otherTag);
  features.triple(base + 9, near, firstTag, otherTag);
  features.triple(base + 10, Math.min(verbsBetween, 3), firstTag, near);
  features.triple(base + 11, rel, first, otherHash);
  features.triple(base + 12, hashes[cue], first, near);
  features.triple(base + 13, tags[cue], firstTag, near * 8 + rel);
  features.triple(base + 14, rel, near, otherHash);
  features.triple(base + 15, lemma, frame.form, firstTag);
  features.triple(base + 16, lemma, rel, firstTag);
}

/** The boundary away from the cue. */
export function farFeatures(
  article: Article,
  frame: CueFrame,
  gap: number,
  sentencesAway: number,
  nextCue: number,
  features: Features,
): void {
  const { tokens, sentences, sentenceOf } = article;
  const { hashes, tags } = tokens;
  const { cue, lemma, side } = frame;
  const distance = side ? gap - cue : cue - gap;
  const base = 400 + side * 50;
  const at = side ? gap : gap - 1;
  const hash = at >= 0 && at < tokens.count ? hashes[at] : 0;
  const tag = at >= 0 && at < tokens.count ? tags[at] : 0;
  const inner = side ? gap - 1 : gap;
  const innerHash = inner >= 0 && inner < tokens.count ? hashes[inner] : 0;
  const innerTag = inner >= 0 && inner < tokens.count ? tags[inner] : 0;
  const sentence = sentenceOf[cue];
  const edge = side ? sentences[sentence + 1] - gap : gap - sentences[sentence];
  const edgeBin = sentencesAway > 0 ? 20 + sentencesAway : bin(Math.max(0, edge));
  const rel = relation(frame, gap);
  features.pair(base + 1, edgeBin, bin(distance));
  features.pair(base + 2, lemma, edgeBin);
  features.pair(base + 3, lemma, hash);
  features.pair(base + 4, lemma, tag);
  features.triple(base + 5, lemma, innerTag, tag);
  features.triple(base + 6, edgeBin, hash, innerTag);
  features.triple(base + 7, edgeBin, rel, tag);
  features.pair(base + 8, lemma, rel);
  features.triple(base + 9, bin(distance), tag, innerTag);
  features.pair(base + 10, nextCue, edgeBin);
  features.triple(base + 11, nextCue, hash, tag);
  features.triple(base + 12, lemma, innerHash, hash);
  features.triple(base + 13, tags[cue], hash, edgeBin);
}

/** Both boundaries together: length, balance of marks, what begins and what ends. */
export function spanFeatures(
  article: Article,
  inside: Int32Array,
  frame: CueFrame,
  start: number,
  end: number,
  features: Features,
): void {
  const { tokens, sentenceOf, paragraphOf } = article;
  const { hashes, tags } = tokens;
  const { lemma, side } = frame;
  const base = 500 + side * 50;
  const startMark = inside[start] >= 0 ? (hashes[start] === 34 || tags[start] === Tag.Quote ? 1 : 2) : 0;
  const endMark = inside[end - 1] >= 0 ? (tags[end - 1] === Tag.Quote ? 1 : 2) : 0;
  const cutEnd = end < tokens.count && inside[end] >= 0 && inside[end] === inside[end - 1] ? 1 : 0;
  const cutStart = start > 0 && inside[start - 1] >= 0 && inside[start] === inside[start - 1] ? 1 : 0;
  const marks =
    startMark * 32 +
    endMark * 8 +
    cutStart * 4 +
    cutEnd * 2 +
    (inside[start] >= 0 && inside[start] === inside[end - 1] ? 1 : 0);
  const verbs = article.verbsBefore[end] - article.verbsBefore[start];
  const finite = article.auxiliariesBefore[end] - article.auxiliariesBefore[start];
  const body = Math.min(verbs, 3) * 3 + Math.min(finite, 2);
  const length = bin(end - start);
  const first = hashes[start];
  const firstTag = tags[start];
  const after = end < tokens.count && paragraphOf[end] === paragraphOf[end - 1] ? hashes[end] : -1;
  const afterTag = after === -1 ? -1 : tags[end];
  const crosses = Math.min(3, sentenceOf[end - 1] - sentenceOf[start]);
  const endKind =
    after === -1 ? 1 : isPunctuation(tokens.shapes[end]) ? 2 : after === andHash || after === butHash ? 3 : 4;
  features.triple(base + 1, length, body, marks);
  features.pair(base + 2, lemma, length);
  features.triple(base + 3, first, length, endKind);
  features.triple(base + 4, firstTag, after, body);
  features.triple(base + 5, lemma, firstTag, endKind);
  features.pair(base + 6, marks, crosses);
  features.triple(base + 7, marks, after, crosses);
  features.triple(base + 8, lemma, body, firstTag);
  features.triple(base + 9, first, after, crosses);
  features.triple(base + 10, firstTag, afterTag, length);
  features.triple(base + 11, body, length, afterTag);
  features.triple(base + 12, lemma, crosses, marks);
  features.triple(base + 13, first, body, endKind);
}

/** That a cue has no content on this side. */
export function noContentFeatures(
  article: Article,
  inside: Int32Array,
  direct: Uint8Array,
  frame: CueFrame,
  features: Features,
): void {
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf } = article;
  const { hashes, tags } = tokens;
  const { cue, lemma, side } = frame;
  const { firstToken, endToken } = paragraphs[paragraphOf[cue]];
  const base = 600 + side * 50;
  const source = frame.sourceFirst < 0 ? 0 : frame.sourceFirst > cue ? 2 : 1;
  const gap = frame.sourceFirst < 0 ? -1 : source === 2 ? bin(frame.sourceFirst - cue - 1) : bin(cue - frame.sourceEnd);
  const sentence = sentenceOf[cue];
  const toStart = bin((source === 1 ? Math.min(cue, frame.sourceFirst) : cue) - sentences[sentence]);
  const toEnd = bin(Math.min(sentences[sentence + 1], endToken) - (source === 2 ? frame.sourceEnd : cue));
  // A comma before source and cue closes what was said: “The port is shut, Ruiz said.”
  const block = source === 1 ? frame.sourceFirst : cue;
  const beforeBlock = hashAt(hashes, block - 1, firstToken, endToken, 0);
  const afterBlock = hashAt(hashes, source === 2 ? frame.sourceEnd : cue + 1, firstToken, endToken, 0);
  const mark = (at: number): number => (at >= 0 && at < tokens.count && inside[at] >= 0 ? 1 + direct[inside[at]] : 0);
  const quoteBefore = mark(block - 1);
  const quoteAfter =
    mark(cue + 1) || (source === 2 ? mark(frame.sourceEnd) || mark(frame.sourceEnd + 1) : mark(cue + 2));
  features.add(base + 1, frame.certainty);
  features.add(base + 2, lemma);
  features.pair(base + 3, lemma, source);
  features.triple(base + 4, lemma, beforeBlock, source);
  features.triple(base + 5, lemma, afterBlock, source);
  features.triple(base + 6, source, beforeBlock, toStart);
  features.triple(base + 7, source, afterBlock, toEnd);
  features.triple(base + 8, lemma, hashAt(hashes, cue + 1, firstToken, endToken, 0), source);
  features.triple(base + 9, lemma, hashAt(hashes, cue - 1, firstToken, endToken, 0), source);
  features.triple(
    base + 10,
    lemma,
    tagAt(tags, cue + 1, firstToken, endToken, 0),
    tagAt(tags, cue - 1, firstToken, endToken, 0),
  );
  features.triple(base + 11, quoteBefore, quoteAfter, lemma);
  features.triple(base + 12, quoteBefore * 2 + quoteAfter, source, toEnd);
  features.triple(base + 13, lemma, toEnd, source);
  features.triple(base + 14, lemma, toStart, source);
  features.triple(base + 15, frame.certainty, source, gap);
  features.triple(
    base + 16,
    frame.previousCertainty,
    frame.previousCue >= sentences[sentence] ? bin(cue - frame.previousCue) : -1,
    frame.certainty,
  );
  features.triple(
    base + 17,
    frame.nextCertainty,
    frame.nextCue >= 0 && frame.nextCue < sentences[sentence + 1] ? bin(frame.nextCue - cue) : -1,
    frame.certainty,
  );
  features.triple(base + 18, hashAt(hashes, cue + 1, firstToken, endToken, 0) === colonCode ? 1 : 0, quoteAfter, lemma);
  features.triple(
    base + 19,
    hashAt(hashes, block - 1, firstToken, endToken, 0),
    hashAt(hashes, block - 2, firstToken, endToken, 0),
    source,
  );
  features.triple(
    base + 20,
    tagAt(tags, block - 1, firstToken, endToken, 0),
    tagAt(tags, block - 2, firstToken, endToken, 0),
    source,
  );
  features.triple(base + 22, lemma, frame.form, source);
  features.triple(base + 23, lemma, frame.sourceKind, source);
  features.triple(base + 24, frame.form, frame.certainty, source);
  features.triple(base + 25, frame.sourceKind, frame.certainty, source);
  features.triple(base + 26, lemma, frame.form, hashAt(hashes, cue + 1, firstToken, endToken, 0));
  // Inside another cue's report a cue is mostly not asked for: “said that critics had warned”.
  const inSentence = frame.previousCue >= sentences[sentence];
  if (inSentence) {
    const other = frame.previousLemma;
    let comma = 0;
    let that = 0;
    for (let at = frame.previousCue + 1; at < cue; at++) {
      if (hashes[at] === 44) comma++;
      else if (hashes[at] === thatHash) that = 1;
    }
    features.triple(base + 27, lemma, other, Math.min(comma, 2) * 2 + that);
    features.triple(base + 28, frame.previousCertainty, Math.min(comma, 3) * 2 + that, frame.certainty);
    features.triple(base + 29, other, bin(cue - frame.previousCue), source);
    features.triple(
      base + 30,
      frame.previousCertainty,
      frame.sourceFirst > frame.previousCue ? 1 : 0,
      bin(cue - frame.previousCue),
    );
  } else features.triple(base + 31, lemma, frame.nextCertainty, source);
  features.pair(base + 21, dictionary().cueRate[tokens.slots[cue]], frame.certainty);
}

function isPunctuation(shape: number): boolean {
  return shape === Shape.Punctuation;
}

/** The word at a place, or a number that is none outside the paragraph. Functions of their own: closures cost more. */
function hashAt(hashes: Int32Array, at: number, first: number, end: number, outside: number): number {
  return at >= first && at < end ? hashes[at] : outside;
}

function tagAt(tags: Uint8Array, at: number, first: number, end: number, outside: number): number {
  return at >= first && at < end ? tags[at] : outside;
}
