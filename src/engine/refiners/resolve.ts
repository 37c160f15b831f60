import { sourceExtent } from '../finders/appositions';
import { bodyNouns } from '../finders/bodies';
import { hashWord } from '../hashing';
import type { Reading } from '../reading';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Gender, NameType, PhraseKind } from '../phrases';
import { resolveDescription } from './descriptions';
import type { Entity } from './identity';
import { fits } from './nameForms';
import { fitsPronoun } from './pronounFit';
import { anchorOf, subjectBefore } from './sentenceSubjects';

/** What was decided of the quotes before: who spoke last, where, and how often each has. */
export interface Discourse {
  lastSpeaker: number;
  lastParagraph: number;
  /** The phrase of the last source, −1 before the first. */
  lastSource: number;
  readonly quotesOf: Map<number, number>;
}

export interface Antecedent {
  readonly entity: Entity;
  /** Its last phrase before the pronoun. */
  readonly latest: number;
}

/** How far back a pronoun looks, in phrases; further back a writer repeats the name. */
const reach = 90;

/** The entities a pronoun or description may mean: people of a fitting gender named before it. */
export function antecedents(reading: Reading, at: number, discourse: Discourse): Antecedent[] {
  const { phrases, identities } = reading;
  const { gender } = phrases[at];
  const found: Antecedent[] = [];
  const seen = new Set<number>();
  const consider = (other: number): void => {
    const index = identities.entityOf[other];
    if (index < 0 || seen.has(index)) return;
    seen.add(index);
    const entity = identities.entities[index];
    if (fitsPronoun(reading, entity, gender)) found.push({ entity, latest: other });
  };
  for (let other = at - 1; other >= 0 && other > at - reach; other--) {
    // “Mr. Hale’s lawyer said he”: a word for someone is not him inside his own phrase.
    if (phrases[other].end > phrases[at].first) continue;
    consider(other);
  }
  const last = discourse.lastSpeaker >= 0 ? identities.entities[discourse.lastSpeaker] : undefined;
  if (last && !seen.has(last.index) && fitsPronoun(reading, last, gender)) {
    found.push({ entity: last, latest: latestBefore(last.phrases, at) });
  }
  return found;
}

/** The last phrase of an ascending list before `at`, else the first. */
function latestBefore(phrases: readonly number[], at: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle] < at) low = middle + 1;
    else high = middle;
  }
  return phrases[Math.max(0, low - 1)];
}

/** The entity a pronoun most likely means, −1 for none. */
export function resolvePronoun(reading: Reading, at: number, discourse: Discourse): number {
  let best = -1;
  let bestScore = 0;
  const anchor = anchorOf(reading, at);
  const { subject, asker } = subjectBefore(reading, at, anchor);
  const candidates = antecedents(reading, at, discourse);
  const newcomer = newcomerBefore(reading, at, anchor, candidates);
  for (const antecedent of candidates) {
    const { index } = antecedent.entity;
    const about = (index === subject ? 2.5 : index === asker ? -4 : 0) + (index === newcomer ? 3 : 0);
    const value = likelihood(reading, at, anchor, antecedent, discourse) + about;
    if (value > bestScore) {
      bestScore = value;
      best = antecedent.entity.index;
    }
  }
  return best;
}

/**
 * Whom the sentence just before names for the first time, as the only person of the paragraph so far: “Among them was Tom
 * Hale, a fisherman. He said …” goes on about Tom Hale, whoever spoke in the paragraph above. An entity, −1 for nobody.
 */
function newcomerBefore(reading: Reading, at: number, anchor: number, candidates: readonly Antecedent[]): number {
  const { article, phrases } = reading;
  const { paragraphOf, sentenceOf, sentences } = article;
  const paragraph = paragraphOf[phrases[at].first];
  const here = candidates.filter(({ entity: { parts, type }, latest }) => {
    const { first } = phrases[latest];
    // “a fisherman from Dunmore”
    const mayBeTown = parts === 1 && type === NameType.Unknown && article.tokens.lex[first - 1] & Lex.Preposition;
    return paragraphOf[first] === paragraph && !mayBeTown;
  });
  if (here.length !== 1) return -1;
  const [{ entity, latest }] = here;
  const { first, end, nameFirst, possessive } = phrases[latest];
  const begins = sentences[sentenceOf[anchor]] === anchor;
  const isNew = entity.phrases[0] === latest && end - nameFirst > 1 && !possessive && reading.inside[first] < 0;
  return begins && isNew && sentenceOf[anchor] - sentenceOf[first] === 1 ? entity.index : -1;
}

const continuing = new Set('added adds continued continues concluded concludes'.split(' ').map(hashWord));

/** “he added”: whoever spoke before goes on. */
function goesOn({ article, phrases }: Reading, at: number): boolean {
  const { first, end } = phrases[at];
  return continuing.has(article.tokens.hashes[end]) || continuing.has(article.tokens.hashes[first - 1]);
}

/**
 * How likely a pronoun means an entity, on a scale of no unit. Whoever spoke last here is meant again; else the subject
 * of a sentence just before, and rather someone newly introduced than the person the whole article is about.
 */
function likelihood(
  reading: Reading,
  at: number,
  anchor: number,
  { entity, latest }: Antecedent,
  discourse: Discourse,
): number {
  const { article, phrases } = reading;
  const { sentenceOf, paragraphOf, sentences } = article;
  const own = phrases[at];
  const other = phrases[latest];
  const sentenceGap = Math.max(0, sentenceOf[anchor] - sentenceOf[other.first]);
  const paragraphGap = paragraphOf[own.first] - paragraphOf[other.first];
  const opens = other.first - sentences[sentenceOf[other.first]] < 3;
  let value = 10 - 1.2 * Math.min(sentenceGap, 4) - 1.5 * Math.min(paragraphGap, 3);
  if (reading.inside[other.first] >= 0) value -= 3;
  if (entity.index === discourse.lastSpeaker) {
    const gap = paragraphOf[own.first] - discourse.lastParagraph;
    // Whom a text only cites, “according to the aide”, it goes on about less than about whom it lets speak.
    const cited = discourse.lastSource >= 0 && isCited(reading, discourse.lastSource) ? 0.2 : 1;
    if (goesOn(reading, at)) value += 3;
    value += cited * (gap === 0 ? 5 : gap === 1 ? 4 : gap === 2 ? 2 : 0);
  }
  if (opens) value += 1.5;
  if (other.possessive) value -= 1.5;
  if (entity.type === NameType.Person) value += 1;
  if (entity.gender !== Gender.Unknown) value += 0.7;
  if (other.end - other.nameFirst > 1) value += 1;
  value += Math.min(1, entity.phrases.length * 0.1);
  return value;
}

const to = hashWord('to');

/** Whether a source stands behind “according to”. */
function isCited({ phrases, article }: Reading, at: number): boolean {
  const { first } = sourceExtent(article, phrases, at);
  return first > 0 && article.tokens.hashes[first - 1] === to;
}

/** Whether “he”, “it” or “they” can mean an unnamed source: a diver, the company, officials. */
function canStandFor({ phrases, article }: Reading, gender: number, at: number): boolean {
  const { head, gender: own } = phrases[at];
  const bits = article.tokens.lex[head];
  if (gender === Gender.It) return (bits & (Lex.Group | Lex.Document)) !== 0 && article.tokens.tags[head] !== Tag.Nouns;
  if (gender === Gender.Many) return own === Gender.Many;
  if (gender !== Gender.He && gender !== Gender.She) return false;
  return fits(own, gender) && (bits & (Lex.Group | Lex.Document | Lex.Quantifier)) === 0;
}

/**
 * The source without a name that the sentence before is about, where its paragraph names nobody: “The rigger shrugged. “It was
 * dark,” he said”. A phrase, −1 where there is none. `sources` are the nouns that named a source so far, as hashes.
 */
export function describedSubject(
  { phrases, article, identities, inside }: Reading,
  at: number,
  sources: ReadonlySet<number>,
): number {
  const own = phrases[at];
  if (own.gender !== Gender.He && own.gender !== Gender.She) return -1;
  const { sentenceOf, sentences, paragraphs, paragraphOf, tokens } = article;
  const { firstToken } = paragraphs[paragraphOf[own.first]];
  let subject = -1;
  for (let other = at - 1; other >= 0 && phrases[other].first >= firstToken; other--) {
    const { kind, first, head, gender, definite, possessive, attached } = phrases[other];
    const entity = identities.entityOf[other];
    if (entity >= 0) {
      const { type } = identities.entities[entity];
      if (type !== NameType.Organization && type !== NameType.Place) return -1;
    }
    if (kind !== PhraseKind.Nominal || inside[first] >= 0 || first - sentences[sentenceOf[first]] > 1) continue;
    const isKnown = sources.has(tokens.hashes[head]);
    if (subject >= 0 || !definite || possessive || attached || !isKnown || !fits(gender, own.gender)) return subject;
    subject = other;
  }
  return subject;
}

/** How many sentences back “it” looks for a body without a name. */
const bodyReach = 2;

/**
 * The body or text that “it” means where no name of a body stands between: “The club is shocked, it said”. A phrase of the
 * same paragraph, −1 where there is none.
 */
export function bodyBefore({ phrases, article, identities, inside }: Reading, at: number): number {
  const own = phrases[at];
  if (own.gender !== Gender.It) return -1;
  const { sentenceOf, paragraphOf, tokens } = article;
  for (let other = at - 1; other >= 0; other--) {
    const { kind, head, first, definite, attached, possessive } = phrases[other];
    if (paragraphOf[first] !== paragraphOf[own.first] || sentenceOf[own.first] - sentenceOf[first] > bodyReach)
      return -1;
    if (inside[first] >= 0 || attached) continue;
    const entity = identities.entityOf[other];
    if (entity >= 0 && identities.entities[entity].type === NameType.Organization) return -1;
    // “After it told investors” in one sentence with “its forecast”: a text is no subject there.
    const isText = (tokens.lex[head] & Lex.Document) !== 0 && sentenceOf[first] < sentenceOf[own.first];
    const isBody = (isText || bodyNouns.has(tokens.hashes[head])) && tokens.tags[head] !== Tag.Nouns;
    if (kind === PhraseKind.Nominal && isBody && (definite || isText) && !possessive) return other;
  }
  return -1;
}

/**
 * The only person a paragraph speaks of where nobody with a name is near: “A diver came up. He said …”. A phrase, −1 where
 * there is none or there are several.
 */
export function soleDescription(reading: Reading, at: number, discourse: Discourse): number {
  const { phrases, article } = reading;
  const own = phrases[at];
  if ((own.gender !== Gender.He && own.gender !== Gender.She) || antecedents(reading, at, discourse).length) return -1;
  const { firstToken } = article.paragraphs[article.paragraphOf[own.first]];
  let found = -1;
  for (let other = at - 1; other >= 0 && phrases[other].first >= firstToken; other--) {
    const { kind, head, speaks, first, attached, possessive } = phrases[other];
    if (kind !== PhraseKind.Nominal || !speaks || attached || possessive || reading.inside[first] >= 0) continue;
    if (!(article.tokens.lex[head] & Lex.Role) || !canStandFor(reading, own.gender, other)) continue;
    if (found >= 0 && article.tokens.hashes[phrases[found].head] !== article.tokens.hashes[head]) return -1;
    found = other;
  }
  return found;
}

/**
 * The unnamed source of the quote before, where a pronoun can only mean it: “An official said … But he declined”. It must
 * stand in the same paragraph, with nobody of a fitting gender beginning a sentence in between; “they” may mean those of the
 * one before, with nobody at all in between. −1 where it is not so.
 */
export function unnamedAntecedent(reading: Reading, at: number, lastSource: number): number {
  if (lastSource < 0 || lastSource >= at) return -1;
  const { phrases, article, identities } = reading;
  const own = phrases[at];
  const last = phrases[lastSource];
  if (last.kind !== PhraseKind.Nominal || !canStandFor(reading, own.gender, lastSource)) return -1;
  const apart = article.paragraphOf[own.first] - article.paragraphOf[last.first];
  if (apart > (own.gender === Gender.Many ? 1 : 0) || resolveDescription(reading, lastSource) >= 0) return -1;
  for (let between = lastSource + 1; between < at; between++) {
    const { first } = phrases[between];
    const entity = identities.entityOf[between];
    if (entity < 0 || reading.inside[first] >= 0 || !fitsPronoun(reading, identities.entities[entity], own.gender))
      continue;
    if (apart || first - article.sentences[article.sentenceOf[first]] < 3) return -1;
  }
  return lastSource;
}
