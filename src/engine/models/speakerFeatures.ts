import type { Article } from '../article';
import { PhraseKind, type Phrase } from '../phrases';
import { isCue, type Surroundings } from '../surroundings';
import { Shape } from '../tokens';
import { bin, type Features } from './linear';

/** What the ranker of sources knows of the quotes decided before this one. */
export interface SpeakerMemory {
  /** The phrase that was the source of the quote before, −1 for none. */
  readonly lastPhrase: number;
  readonly lastEntity: number;
  readonly lastParagraph: number;
  /** How many quotes each entity has had. */
  readonly quotesOf: ReadonlyMap<number, number>;
}

const Side = { Lead: 1, Tail: 2, EarlierSentence: 3, LaterSentence: 4, EarlierParagraph: 5, Kept: 6 } as const;

/** How well a phrase (or nobody: −1) fits a quotation as its source. */
export function speakerFeatures(
  article: Article,
  around: Surroundings,
  phrases: readonly Phrase[],
  entityOf: Int32Array,
  entitySizes: ArrayLike<number>,
  candidate: number,
  memory: SpeakerMemory,
  features: Features,
): void {
  const { tokens } = article;
  const { hashes, tags, count } = tokens;
  const { openToken: open, closeToken: close } = around.quoted;
  const hasCue = (around.leadCue >= 0 ? 1 : 0) + (around.tailCue >= 0 ? 2 : 0);
  const position = (around.opensParagraph ? 1 : 0) + (around.closesParagraph ? 2 : 0) + (around.previous >= 0 ? 4 : 0);
  const shape = around.ending * 8 + around.before;
  const gap = Math.min(3, around.paragraph - memory.lastParagraph);
  if (candidate < 0) {
    features.pair(1, hasCue, position);
    features.pair(2, shape, hasCue);
    features.pair(3, bin(around.words), shape);
    features.pair(4, gap, position);
    return;
  }
  const phrase = phrases[candidate];
  const { first, end } = phrase;
  const paragraph = article.paragraphOf[first];
  const side =
    paragraph !== article.paragraphOf[open] && !(first > close)
      ? Side.EarlierParagraph
      : first > close
        ? first < around.tailEnd
          ? Side.Tail
          : Side.LaterSentence
        : first >= around.leadFirst
          ? Side.Lead
          : Side.EarlierSentence;
  const distance = first > close ? first - close : open - end + 1;
  const what =
    phrase.kind * 64 +
    phrase.type * 16 +
    (phrase.speaks ? 8 : 0) +
    (phrase.possessive ? 4 : 0) +
    (phrase.definite ? 2 : 0);
  const kindGender = phrase.kind * 8 + phrase.gender;
  const sentences = Math.min(
    4,
    Math.abs(article.sentenceOf[first] - article.sentenceOf[first > close ? close - 1 : open]),
  );
  const before = first > 0 && paragraph === article.paragraphOf[first - 1] ? hashes[first - 1] : 0;
  const tagBefore = before ? tags[first - 1] : 0;
  const endLimit = article.paragraphs[paragraph].endToken;
  const next = end < endLimit ? hashes[end] : 0;
  const tagNext = end < endLimit ? tags[end] : 0;
  const next2 = end + 1 < endLimit ? hashes[end + 1] : 0;

  // The cue beside the candidate: behind it (“Ana Ruiz said”), before it (“said Ana Ruiz”).
  let after = -1;
  for (let at = end; at < Math.min(end + 14, endLimit, count); at++) {
    if (at >= open && at <= close) break;
    if (isCue(tokens, at)) {
      after = at;
      break;
    }
    if (hashes[at] === 46) break;
  }
  let ahead = -1;
  for (let at = first - 1; at >= Math.max(first - 6, 0); at--) {
    if ((at >= open && at <= close) || hashes[at] === 46) break;
    if (isCue(tokens, at)) {
      ahead = at;
      break;
    }
  }
  const afterGap = after < 0 ? -1 : bin(after - end);
  const aheadGap = ahead < 0 ? -1 : bin(first - ahead - 1);
  const afterLemma = after < 0 ? 0 : tokens.lemmas[after];
  const aheadLemma = ahead < 0 ? 0 : tokens.lemmas[ahead];
  // Is that cue the one nearest to the quotation?
  const cueIsNearest =
    (after >= 0 && (after === around.leadCue || after === around.tailCue) ? 1 : 0) +
    (ahead >= 0 && (ahead === around.leadCue || ahead === around.tailCue) ? 2 : 0);
  let names = 0;
  const [from, to] = first > close ? [close + 1, first] : [end, open];
  for (let at = from; at < to && at < from + 60; at++)
    if (tokens.shapes[at] !== Shape.Lower && tokens.shapes[at] !== Shape.Punctuation) names++;
  const entity = entityOf[candidate];
  const place = side * 8 + sentences;

  features.add(10, what);
  features.pair(11, place, bin(distance));
  features.pair(12, side, what);
  features.triple(13, place, hasCue, position);
  features.triple(14, side, shape, hasCue);
  features.triple(15, side, afterGap, aheadGap);
  features.triple(16, side, cueIsNearest, afterGap);
  features.triple(17, side, cueIsNearest, aheadGap);
  features.pair(18, side, before);
  features.pair(19, side, next);
  features.triple(20, side, next, next2);
  features.triple(21, side, tagBefore, tagNext);
  features.triple(22, side, afterLemma, afterGap);
  features.triple(23, side, aheadLemma, aheadGap);
  features.pair(24, kindGender, side);
  features.triple(25, side, bin(names), position);
  features.pair(26, what, before);
  features.pair(27, what, cueIsNearest * 16 + afterGap);
  features.pair(28, what, cueIsNearest * 16 + aheadGap);
  features.pair(29, hashes[phrase.head], phrase.kind);
  features.triple(30, phrase.kind, place, position);
  features.triple(31, side, bin(distance), cueIsNearest);
  features.triple(32, bin(around.words), side, sentences);
  features.triple(33, before, next, side);
  if (entity >= 0) {
    features.pair(34, bin(entitySizes[entity]), side);
    features.pair(35, memory.quotesOf.get(entity) ? 1 : 0, side);
  }
  const same = candidate === memory.lastPhrase ? 2 : entity >= 0 && entity === memory.lastEntity ? 1 : 0;
  if (same) {
    features.triple(36, same, gap, hasCue);
    features.triple(37, same, gap, position);
    features.triple(38, same, side, shape);
    features.triple(39, same, gap * 4 + hasCue, around.ending);
    features.triple(40, same, gap, cueIsNearest);
  } else {
    features.triple(41, phrase.kind, gap, position);
  }
  if (first > close && end - close < 12) {
    // “,” + said + NAME: the tags between the mark and the candidate.
    let path = 7;
    for (let at = close + 1; at < first; at++) path = (Math.imul(path, 31) + tags[at]) | 0;
    features.pair(42, path, tagNext);
  }
  if (first < open && open - end < 8) {
    let path = 7;
    for (let at = end; at < open; at++) path = (Math.imul(path, 31) + tags[at]) | 0;
    features.pair(43, path, tagBefore);
  }
  if (phrase.kind === PhraseKind.Pronoun) features.triple(44, hashes[phrase.head], side, cueIsNearest);
}
