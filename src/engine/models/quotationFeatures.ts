import type { Article } from '../article';
import type { Surroundings } from '../surroundings';
import { Tag } from '../lexicon/tags';
import { bin, type Features } from './linear';

/** What a quotation is: somebody's words standing alone, a part of a reported sentence, or no quote at all. */
export const QuotationClass = { Direct: 0, Part: 1, None: 2 } as const;

/** What tells quotes from scare quotes and titles: shape, neighbours, cues near. */
export function quotationFeatures(article: Article, around: Surroundings, features: Features): void {
  const { tokens } = article;
  const { hashes, tags, count } = tokens;
  const { openToken: open, closeToken: close } = around.quoted;
  const at = (i: number): number => (i >= 0 && i < count ? hashes[i] : 0);
  const tag = (i: number): number => (i >= 0 && i < count ? tags[i] : 0);
  const sameBefore = around.before > 0;
  const b1 = sameBefore ? at(open - 1) : -1;
  const b2 = sameBefore && open - 2 >= article.paragraphs[around.paragraph].firstToken ? at(open - 2) : -1;
  const a1 = around.closesParagraph ? -1 : at(close + 1);
  const a2 = around.closesParagraph ? -1 : at(close + 2);
  const ta1 = around.closesParagraph ? 0 : tag(close + 1);
  const ta2 = around.closesParagraph ? 0 : tag(close + 2);
  const tb1 = sameBefore ? tag(open - 1) : 0;
  const tb2 = b2 !== -1 ? tag(open - 2) : 0;
  const words = bin(around.words);
  const capital = around.capital ? 1 : 0;
  const shape = around.ending * 64 + around.before * 8 + capital * 2 + (around.closesParagraph ? 1 : 0);
  const lead = around.leadCue >= 0 ? bin(open - around.leadCue) : -1;
  const tail = around.tailCue >= 0 ? bin(around.tailCue - close) : -1;
  let verbs = 0;
  let first = 0;
  for (let i = open + 1; i < close && i < open + 40; i++) {
    if (tags[i] >= Tag.Verb && tags[i] <= Tag.Verbd) verbs++;
    else if (tags[i] === Tag.Aux) verbs++;
    if (tags[i] === Tag.Pron) first = 1;
  }
  const body = (verbs > 1 ? 2 : verbs) * 2 + first;
  features.add(1, words);
  features.add(2, shape);
  features.pair(3, shape, words);
  features.add(4, b1);
  features.add(5, a1);
  features.pair(6, b1, words);
  features.pair(7, b1, shape);
  features.pair(8, tb2, tb1);
  features.pair(9, b2, b1);
  features.pair(10, ta1, ta2);
  features.pair(11, a1, a2);
  features.pair(12, a1, around.ending);
  features.add(13, at(open + 1));
  features.add(14, at(close - 1));
  features.pair(15, tag(open + 1), tag(close - 1));
  features.pair(16, lead, around.before);
  features.pair(17, tail, around.ending);
  features.triple(18, lead, tail, shape);
  features.pair(19, body, words);
  features.pair(20, body, shape);
  if (around.leadCue >= 0) {
    features.add(21, tokens.lemmas[around.leadCue]);
    features.pair(22, tokens.lemmas[around.leadCue], around.before);
  }
  if (around.tailCue >= 0) {
    features.add(23, tokens.lemmas[around.tailCue]);
    features.pair(24, tokens.lemmas[around.tailCue], around.ending);
  }
  features.pair(25, around.quoted.single ? 1 : 0, words);
  features.pair(26, around.inHeading ? 1 : 0, shape);
  features.pair(27, around.previous >= 0 ? 1 : 0, shape);
  features.pair(28, around.quoted.closed ? 1 : 0, around.quoted.continued ? 1 : 0);
  features.triple(29, tb1, ta1, capital);
  features.triple(30, tb1, around.ending, words);
  features.pair(31, around.opensParagraph && around.closesParagraph ? 1 : 0, words);
}
