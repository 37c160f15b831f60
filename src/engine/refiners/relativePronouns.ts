import { Lex } from '../lexicon/classes';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';

const comma = 44;

/** Whether a phrase is a “who”. */
export function isWho({ phrases, article }: Reading, at: number): boolean {
  return phrases[at].kind === PhraseKind.Pronoun && (article.tokens.lex[phrases[at].first] & Lex.Who) !== 0;
}

/**
 * Whom a “who” stands for: the name, or the noun for somebody, right before it, or before the first of several (“a nurse who
 * works nights, and who asked not to be named”). A phrase, −1 where there is none.
 */
export function antecedentOfWho({ phrases, article }: Reading, who: number): number {
  const { hashes, lex } = article.tokens;
  const sentence = article.sentenceOf[phrases[who].first];
  for (let at = who - 1; at >= 0 && article.sentenceOf[phrases[at].first] === sentence; at--) {
    const { kind, end, speaks, possessive, attached } = phrases[at];
    if (kind === PhraseKind.Pronoun || possessive || attached) continue;
    const next = hashes[end] === comma ? end + 1 : end;
    if (lex[next] & Lex.Who && (kind === PhraseKind.Name || speaks)) return at;
  }
  return -1;
}
