import type { Article } from '../article';
import { More } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import type { Surroundings } from '../surroundings';
import { Punct } from '../tokens';
import { firstPhraseAfter } from './speakers';

/** A sentence of its own between marks, right behind a verb of saying: `She noted “They never asked us.”` */
export function isWholeSpeech({ tokens }: Article, around: Surroundings): boolean {
  const { openToken, closed, single } = around.quoted;
  if (!closed || single || !around.capital || around.leadCue < 0 || around.inHeading) return false;
  if ((tokens.more[around.leadCue] & More.Say) === 0 || around.ending < 2) return false;
  if (around.before === 2) return openToken - around.leadCue < 12 && around.words > 2;
  return around.before === 4 && around.leadCue === openToken - 1 && around.words > 4 && around.ending !== 4;
}

/** A paragraph of its own under a line with a colon: `And from the mayor:` */
export function isAnnounced({ tokens, paragraphs }: Article, around: Surroundings): boolean {
  const before = paragraphs[around.paragraph - 1];
  if (!before || !around.opensParagraph || !around.closesParagraph || around.words <= fewestWords) return false;
  return tokens.hashes[before.endToken - 1] === colon;
}

const colon = 58;

/** A shorter paragraph under a colon is as often an item of a list. */
const fewestWords = 8;

/** The name on a line of its own under the quote: “– Ana Ruiz, harbourmaster”. −1 where there is none. */
export function signature(reading: Reading, around: Surroundings): number {
  if (!around.opensParagraph) return -1;
  const { paragraphs, paragraphOf, tokens } = reading.article;
  if (!around.closesParagraph) {
    // “…” – Ana Ruiz, harbourmaster
    const after = around.quoted.closeToken + 1;
    const { endToken } = paragraphs[around.paragraph];
    if (endToken - after > 24 || !isDash(tokens.hashes[after])) return -1;
    const signed = firstPhraseAfter(reading.phrases, after);
    return signed < reading.phrases.length &&
      reading.phrases[signed].first <= after + 2 &&
      isSigned(reading, signed, endToken)
      ? signed
      : -1;
  }
  const next = paragraphs[paragraphOf[Math.min(around.quoted.closeToken, tokens.count) - 1] + 1];
  if (!next || next.endToken - next.firstToken > 24) return -1;
  if (!isDash(tokens.hashes[next.firstToken])) return -1;
  const at = firstPhraseAfter(reading.phrases, next.firstToken);
  return at < reading.phrases.length && reading.phrases[at].first <= next.firstToken + 2 ? at : -1;
}

/** The name in the line above that announces a paragraph: “And from the harbourmaster, Ana Ruiz:”. −1 where there is none. */
export function announcer(reading: Reading, around: Surroundings): number {
  const { article, phrases } = reading;
  if (!isAnnounced(article, around)) return -1;
  const { firstToken, endToken } = article.paragraphs[around.paragraph - 1];
  if (endToken - firstToken > 12 || article.verbsBefore[endToken] > article.verbsBefore[firstToken]) return -1;
  let named = -1;
  for (let at = firstPhraseAfter(phrases, firstToken); at < phrases.length && phrases[at].end < endToken; at++)
    if (phrases[at].kind === PhraseKind.Name) named = at;
  return named;
}

function isDash(hash: number): boolean {
  return hash === Punct.Dash || hash === 45;
}

/** A signature says nothing after the name but what the person is. */
function isSigned({ article, phrases }: Reading, at: number, end: number): boolean {
  const { tags } = article.tokens;
  for (let token = phrases[at].end; token < end; token++)
    if (tags[token] === Tag.Verbd || tags[token] === Tag.Verbs) return false;
  return phrases[at].kind === PhraseKind.Name;
}
