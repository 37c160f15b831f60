import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { fitsPronoun } from './pronounFit';

/** Where to look back from: in “We lost. We go on,” he said the quotation's beginning, for its sentences are not the writer's. */
export function anchorOf({ phrases, inside, quotations }: Reading, at: number): number {
  const { first } = phrases[at];
  for (let token = first - 1; token >= 0 && token >= first - 4; token--)
    if (inside[token] >= 0) return quotations[inside[token]].openToken;
  return first;
}

/** Who the sentence before is about: the first person of the pronoun's gender in it that no preposition leads. −1 for nobody. */
export function subjectBefore(reading: Reading, at: number, anchor: number): { subject: number; asker: number } {
  const { phrases, identities, article, inside } = reading;
  const { gender } = phrases[at];
  const sentence =
    article.sentenceOf[anchor] -
    (article.sentences[article.sentenceOf[anchor]] < anchor && anchor !== phrases[at].first ? 0 : 1);
  let subject = -1;
  let pronoun = false;
  for (let other = at - 1; other >= 0; other--) {
    const { first, kind, possessive, attached } = phrases[other];
    const own = article.sentenceOf[first];
    if (own < sentence) break;
    if (own > sentence || first >= anchor || inside[first] >= 0 || possessive || attached) continue;
    if (kind === PhraseKind.Pronoun && phrases[other].gender === gender) {
      pronoun ||= objects.has(article.tokens.hashes[first]);
      subject = -1;
    }
    const index = identities.entityOf[other];
    if (index < 0 || !fitsPronoun(reading, identities.entities[index], gender)) continue;
    if (first > 0 && article.tokens.lex[first - 1] & Lex.Preposition) continue;
    // “Ms. Ruiz asked Mr. Hale why. He said …”, “Ms. Quist put it to her”: whoever is asked answers.
    if (asks(reading, phrases[other].end)) return { subject: pronoun ? -1 : subject, asker: index };
    subject = index;
  }
  return { subject, asker: -1 };
}

const objects = new Set(['him', 'her'].map(hashWord));

const asking = new Set('asked asks questioned pressed interviewed put'.split(' ').map(hashWord));

/** Whether a verb of asking follows soon, behind an aside at most. */
function asks({ article }: Reading, end: number): boolean {
  const { hashes, count } = article.tokens;
  for (let at = end; at < count && at < end + 8 && hashes[at] !== 46; at++) if (asking.has(hashes[at])) return true;
  return false;
}
