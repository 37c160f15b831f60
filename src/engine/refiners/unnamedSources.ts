import type { ActorKind } from '../annotations';
import { standsForOne } from '../finders/lonePronouns';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Gender, NameType, PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { Shape } from '../tokens';
import { fits } from './nameForms';

const of = hashWord('of');
const close = hashWord('close');
const familiar = hashWord('familiar');
/** Texts in which somebody speaks, and not somebody's work: whoever made the statement is the speaker. */
const utterances = new Set(
  'statement account readout communique communiqué announcement release letter memo tweet post message email note'
    .split(' ')
    .map(hashWord),
);

/** How an unnamed source is called: `one of the divers`, `a spokesman for the ferry line`; UTF-16, half-open. */
export function descriptionExtent({ article, phrases }: Reading, at: number): [number, number] {
  const { first, end } = phrases[at];
  const { starts, ends, hashes, lex } = article.tokens;
  // “one of Mr. Hale’s lawyers”: the name inside is a phrase of its own.
  const beside = at + 1 < phrases.length && phrases[at + 2]?.first <= phrases[at + 1].first ? at + 2 : at + 1;
  const next = phrases[beside];
  const goesOn = hashes[end] === of || (lex[end] & Lex.Preposition && lex[phrases[at].head] & (Lex.Role | Lex.Roles));
  const between = next ? next.first - end - 1 : 9;
  const last =
    goesOn && next && next.kind !== PhraseKind.Pronoun && hashes[end] !== close && hashes[end] !== familiar
      ? between === 0 || (between === 1 && lex[end + 1] & Lex.Determiner)
        ? next.end
        : end
      : end;
  return [starts[first], ends[last - 1]];
}

/**
 * How an unnamed source is called within a sentence: what is “A port official” at the beginning of one is “a port official”;
 * “Kestrel officials” and “Democrats” stay.
 */
export function withinSentence({ article, phrases }: Reading, at: number, name: string): string {
  const { first } = phrases[at];
  const { lex, shapes, hashes } = article.tokens;
  const isSmall = lex[first] & (Lex.Determiner | Lex.Quantifier | Lex.Possessive) || standsForOne(hashes[first]);
  const isCapitalized = shapes[first] === Shape.Capitalized || shapes[first] === Shape.Initial;
  return isSmall && isCapitalized ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function kindOfDescription({ article, phrases }: Reading, at: number): ActorKind {
  const { head, gender } = phrases[at];
  const { lex, tags } = article.tokens;
  if (lex[head] & Lex.Document) return 'document';
  // “the Hale administration”, but “the Hale allies”
  const before = phrases[at - 1];
  if (lex[head] & Lex.Group && tags[head] !== Tag.Nouns && before?.attached && before.kind === PhraseKind.Name)
    return 'organization';
  return gender === Gender.Many ? 'collective' : 'unnamed';
}

/**
 * Whether a later description can mean the source of an earlier one: “the official” any official, “the port official” one
 * of whom the text said “port”; “the Berg campaign” never “the Hale campaign”.
 */
export function canMean(reading: Reading, later: number, earlier: number): boolean {
  const { phrases, article } = reading;
  const { hashes } = article.tokens;
  const one = phrases[later];
  const other = phrases[earlier];
  if (other.kind !== PhraseKind.Nominal || hashes[one.head] !== hashes[other.head] || !fits(one.gender, other.gender))
    return false;
  const said = new Set(content(reading, earlier));
  return content(reading, later).every((word) => said.has(word));
}

/** What a description says besides its noun. */
function content({ phrases, article }: Reading, at: number): number[] {
  const { first, head } = phrases[at];
  const { hashes, lex } = article.tokens;
  const words: number[] = [];
  for (let token = first; token < head; token++) {
    if (!(lex[token] & (Lex.Determiner | Lex.Quantifier | Lex.Honorific)) && hashes[token] !== possessive)
      words.push(hashes[token]);
  }
  return words;
}

const possessive = hashWord("'s");

/** Whoever speaks in a text: for “a White House account” the phrase `White House`; −1 where the text speaks for itself. */
export function authorOf({ phrases, article, identities }: Reading, at: number): number {
  const { first, head, kind } = phrases[at];
  if (kind !== PhraseKind.Nominal || !utterances.has(article.tokens.hashes[head])) return -1;
  const author = phrases[at - 1];
  if (!author || author.kind !== PhraseKind.Name || author.first < first || author.end > head) return -1;
  const index = identities.entityOf[at - 1];
  if (index < 0) return -1;
  const { type } = identities.entities[index];
  return type === NameType.Organization || author.possessive ? at - 1 : -1;
}
