import { sourceExtent } from '../finders/appositions';
import { nameBeside } from '../finders/namedRoles';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { camps, roleKin } from '../lexicon/roleKin';
import { Tag } from '../lexicon/tags';
import { Gender, NameType, PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { fits } from './nameForms';
import { firstPhraseAfter } from './speakers';

/** How far back a description looks, in phrases. */
const reach = 90;

/**
 * The person a description such as “the senator” or “the Kremlin aide” means: whoever is named beside it, or somebody
 * the text gave that role before. −1 where nobody was, or where it could be either of two.
 */
export function resolveDescription(reading: Reading, at: number): number {
  const { phrases, identities, article } = reading;
  const phrase = phrases[at];
  if (phrase.kind !== PhraseKind.Nominal) return -1;
  const beside = nameBeside(article, phrases, at);
  if (beside >= 0) return identities.entityOf[beside];
  if (!phrase.definite) return -1;
  if (article.tokens.lex[phrase.head] & Lex.Group && phrase.head - phrase.first === 1) return namedBody(reading, at);
  if (!(article.tokens.lex[phrase.head] & Lex.Role)) return -1;
  const wanted = describe(reading, phrase.first, phrase.head);
  const seen = new Set<number>();
  let best = -1;
  let bestValue = 0;
  let tied = false;
  for (let other = at - 1; other >= 0 && other > at - reach; other--) {
    if (phrases[other].end > phrase.first) continue;
    // “a port official … the official”: the nearest one without a name is meant, and no official named before him.
    if (isNewcomer(reading, other, wanted.kin)) break;
    const index = identities.entityOf[other];
    if (index < 0 || seen.has(index)) continue;
    const entity = identities.entities[index];
    if (entity.type === NameType.Organization || entity.type === NameType.Place || !fits(entity.gender, phrase.gender))
      continue;
    const value = agreement(reading, index, at, wanted);
    if (value <= 0) continue;
    seen.add(index);
    const here = article.paragraphOf[phrases[other].first] === article.paragraphOf[phrase.first] ? 0.5 : 0;
    if (value + here > bestValue) {
      // Two holders of one office: the one named in this very paragraph, or the last one named.
      tied = value === bestValue && wanted.possessor;
      best = index;
      bestValue = value + here;
    }
  }
  return tied ? -1 : best;
}

/** The body that “the ministry” means: the last organization whose name ends in that word. */
function namedBody(reading: Reading, at: number): number {
  const { phrases, identities, article } = reading;
  const { hashes } = article.tokens;
  const word = hashes[phrases[at].head];
  for (let other = at - 1; other >= 0 && other > at - reach; other--) {
    const index = identities.entityOf[other];
    if (isNewcomer(reading, other, kinOf(word))) return -1;
    if (index < 0 || identities.entities[index].type !== NameType.Organization) continue;
    const { head, first } = phrases[identities.entities[index].best];
    if (head > first && hashes[head] === word) return index;
  }
  return -1;
}

/** What a description says of somebody. */
interface Description {
  /** The group of its noun: “adviser” and “aide” are one. */
  readonly kin: number;
  /** The words before the noun that tell one holder of a role from another: “Kremlin”, “Republican”. */
  readonly words: readonly number[];
  /** “his lawyer”, “Mr. Hale’s lawyer”: a role only in relation to somebody. */
  readonly possessor: boolean;
  /** What “his” or “her” says of the possessor. */
  readonly gender: number;
}

function describe({ article }: Reading, first: number, head: number): Description {
  const { hashes, lex, tags } = article.tokens;
  const words: number[] = [];
  let possessor = false;
  let gender: number = Gender.Unknown;
  for (let token = first; token < head; token++) {
    gender ||= possessorGender(hashes[token]);
    if (lex[token] & Lex.Possessive || hashes[token] === possessive) possessor = true;
    else if (!(lex[token] & Lex.Determiner) && tags[token] !== Tag.Adv) words.push(hashes[token]);
  }
  return { kin: kinOf(hashes[head]), words, possessor, gender };
}

const possessive = hashWord("'s");
const forWord = hashWord('for');
const to = hashWord('to');
const of = hashWord('of');

/** Whether a phrase brings in somebody without a name in that role: “a port official”. */
function isNewcomer(reading: Reading, at: number, kin: number): boolean {
  const { phrases, article } = reading;
  const { kind, definite, attached, head, first } = phrases[at];
  if (kind !== PhraseKind.Nominal || definite || attached || kinOf(article.tokens.hashes[head]) !== kin) return false;
  // “Ana Ruiz, a port official,” is somebody with a name.
  if (first > 0 && article.tokens.hashes[first - 1] === 44) return false;
  return nameBeside(article, phrases, at) < 0;
}

/** How well what the text said of an entity before `at` agrees with a description; 0 where it does not give that role. */
function agreement(reading: Reading, index: number, at: number, wanted: Description): number {
  const { article } = reading;
  const { hashes, lex, count } = article.tokens;
  let best = 0;
  for (const { phrase, roles } of statedRoles(reading, index)) {
    if (phrase >= at) break;
    for (const [first, end] of roles) {
      let has = false;
      let leans = false;
      let camp = 0;
      const words = new Set<number>();
      for (let token = first; token < end && token < count; token++) {
        words.add(hashes[token]);
        camp ||= campOf(hashes[token]);
        if (kinOf(hashes[token]) === wanted.kin) has = true;
        if (
          lex[token] & Lex.Possessive ||
          hashes[token] === possessive ||
          ((hashes[token] === forWord || hashes[token] === to || hashes[token] === of) && has)
        )
          leans = true;
      }
      if (!has || (wanted.possessor && !leans)) continue;
      if (wanted.gender && !ownedBy(reading, first, end, wanted.gender)) continue;
      if (wanted.words.some((word) => camp && campOf(word) && campOf(word) !== camp)) return 0;
      best = Math.max(best, 1 + wanted.words.filter((word) => words.has(word)).length);
    }
  }
  return best;
}

const his = hashWord('his');
const her = hashWord('her');

function possessorGender(hash: number): number {
  return hash === his ? Gender.He : hash === her ? Gender.She : Gender.Unknown;
}

/** Whether a stated role can be somebody's of a gender: “Mr. Hale’s lawyer” is no “her lawyer”. */
function ownedBy({ phrases, identities, article }: Reading, first: number, end: number, gender: number): boolean {
  for (let token = first; token < end; token++)
    if (!fits(possessorGender(article.tokens.hashes[token]), gender)) return false;
  for (let at = firstPhraseAfter(phrases, first); at < phrases.length && phrases[at].first < end; at++) {
    const index = identities.entityOf[at];
    const own = index < 0 ? phrases[at].gender : identities.entities[index].gender;
    if (phrases[at].kind === PhraseKind.Name && (own === Gender.He || own === Gender.She) && own !== gender)
      return false;
  }
  return true;
}

/** The roles that stand in or beside one mention of somebody, as token ranges. */
interface StatedRoles {
  readonly phrase: number;
  readonly roles: readonly (readonly [number, number])[];
}

const stated = new WeakMap<Reading, Map<number, readonly StatedRoles[]>>();

/**
 * The roles the text gives an entity, `Port official Ana Ruiz`, `Ana Ruiz, a port official`: each wording once, where it
 * comes first, so that a long article that repeats a role costs no more for each time the role is meant.
 */
function statedRoles(reading: Reading, index: number): readonly StatedRoles[] {
  let known = stated.get(reading);
  if (!known) stated.set(reading, (known = new Map<number, readonly StatedRoles[]>()));
  const before = known.get(index);
  if (before) return before;
  const { article, phrases, identities } = reading;
  const seen = new Set<string>();
  const found: StatedRoles[] = [];
  for (const phrase of identities.entities[index].phrases) {
    const roles = sourceExtent(article, phrases, phrase).roles.filter(([first, end]) => {
      const wording = article.tokens.hashes.slice(first, end).join(' ');
      return !seen.has(wording) && seen.add(wording);
    });
    if (roles.length > 0) found.push({ phrase, roles });
  }
  known.set(index, found);
  return found;
}

let kinNumbers: Map<number, number> | undefined;
let campNumbers: Map<number, number> | undefined;

/** The number of a role's group, or the role's own hash where it has none. */
function kinOf(hash: number): number {
  return (kinNumbers ??= numbered(roleKin)).get(hash) ?? hash;
}

function campOf(hash: number): number {
  return (campNumbers ??= numbered(camps)).get(hash) ?? 0;
}

function numbered(list: string): Map<number, number> {
  const numbers = new Map<number, number>();
  list
    .trim()
    .split('\n')
    .forEach((line, group) => line.split(' ').forEach((word) => numbers.set(hashWord(word), group + 1)));
  return numbers;
}
