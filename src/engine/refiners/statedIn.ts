import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Shape } from '../tokens';

/** What people say things in. */
const utterances = new Set(
  `statement email e-mail interview letter post tweet note speech briefing conference message memo release video call
  broadcast filing affidavit report article blog column podcast phone telephone response reply`
    .split(/\s+/)
    .map(hashWord),
);
const inWord = hashWord('in');
const onWord = hashWord('on');
const dayParts = new Set('morning afternoon evening night'.split(' ').map(hashWord));
const comma = 44;

/** How many words may stand between “in” and what something was said in: “in a short written statement”. */
const words = 5;

const verbs: ReadonlySet<number> = new Set([Tag.Verb, Tag.Verbs, Tag.Verbd]);

/** Whether words tell only where something was said: “In a written response to a question, he said …”. */
export function isOnlyWhere({ tokens }: Article, first: number, end: number): boolean {
  const { hashes, lex, tags } = tokens;
  if (hashes[first] !== inWord || !(lex[first + 1] & (Lex.Determiner | Lex.Possessive))) return false;
  let isUtterance = false;
  for (let at = first + 2; at < end; at++) {
    if (at - first <= words && utterances.has(hashes[at])) isUtterance = true;
    // “a written response”: a participle may stand before the noun.
    else if (isUtterance && (verbs.has(tags[at]) || lex[at] & Lex.Auxiliary)) return false;
  }
  return isUtterance;
}

/**
 * Where a report behind its cue really begins, from token `first` on: behind where it was said, “said in an email the county
 * was late”. Gives `first` where that is not told.
 */
export function behindWhere({ tokens }: Article, first: number, end: number): number {
  const { hashes, lex, shapes } = tokens;
  if (hashes[first] !== inWord || !(lex[first + 1] & (Lex.Determiner | Lex.Possessive))) return first;
  let at = first + 2;
  while (at < end && at - first < words && !utterances.has(hashes[at]) && shapes[at] === Shape.Lower) at++;
  if (!utterances.has(hashes[at])) return first;
  while (at < end && utterances.has(hashes[at])) at++;
  if (hashes[at] === onWord && lex[at + 1] & Lex.Calendar) at++;
  while (at < end && (lex[at] & Lex.Calendar || dayParts.has(hashes[at]))) at++;
  if (hashes[at] === comma) at++;
  const goesOn = end - at >= 2 && !(lex[at] & (Lex.Preposition | Lex.Conjunction)) && shapes[at] !== Shape.Punctuation;
  return goesOn ? at : first;
}
