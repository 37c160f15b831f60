import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { nicknames } from '../lexicon/nicknames';
import { Gender, NameType, PhraseKind, type Phrase } from '../phrases';
import { Shape } from '../tokens';

/** Somebody or something the article names, with the phrases that do. */
export interface Entity {
  readonly index: number;
  type: number;
  gender: number;
  /** The phrase with the fullest form. */
  best: number;
  readonly phrases: number[];
  readonly surname: number;
  /** Hash of the given name or initial; 0 where the article never has one. */
  given: number;
  readonly parts: number;
  /** The registry's entry it was matched with, −1 for none. */
  known: number;
}

export interface Identities {
  readonly entities: readonly Entity[];
  /** For each phrase its entity, −1 for pronouns and nouns. */
  readonly entityOf: Int32Array;
}

/**
 * One entity for all forms of a name. Full names come first, in the order of the text; then shorter forms find theirs,
 * also where the full name follows later. Two people with one surname stay two: a short form goes to the one whose
 * gender fits, then to the one named most.
 */
export function identify(article: Article, phrases: readonly Phrase[]): Identities {
  const entityOf = new Int32Array(phrases.length).fill(-1);
  const entities: Entity[] = [];
  const bySurname = new Map<number, Entity[]>();
  const byGiven = new Map<number, Entity[]>();
  const byWhole = new Map<number, Entity>();
  const { tokens } = article;

  const join = (entity: Entity, at: number): void => {
    const phrase = phrases[at];
    entity.phrases.push(at);
    entityOf[at] = entity.index;
    if (entity.gender === Gender.Unknown) entity.gender = phrase.gender;
    if (entity.type === NameType.Unknown && phrase.type !== NameType.Organization) entity.type = phrase.type;
    if (fuller(article, phrase, phrases[entity.best])) entity.best = at;
  };
  const found = (at: number): Entity => {
    const phrase = phrases[at];
    const length = nameLength(phrase);
    const entity: Entity = {
      index: entities.length,
      type: phrase.type,
      gender: phrase.gender,
      best: at,
      phrases: [],
      surname: tokens.hashes[phrase.head],
      given: length > 1 ? tokens.hashes[phrase.nameFirst] : 0,
      parts: length,
      known: -1,
    };
    entities.push(entity);
    join(entity, at);
    return entity;
  };

  // Full names.
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (phrase.kind !== PhraseKind.Name || nameLength(phrase) < 2) continue;
    const whole = wholeHash(article, phrase);
    const same = byWhole.get(whole);
    if (same) {
      join(same, at);
      continue;
    }
    if (isPersonal(phrase)) {
      const list = bySurname.get(tokens.hashes[phrase.head]) ?? [];
      const match = list.find((entity) => sameGiven(article, phrases[entity.best], phrase));
      if (match) {
        join(match, at);
        byWhole.set(whole, match);
        continue;
      }
      const entity = found(at);
      byWhole.set(whole, entity);
      bySurname.set(entity.surname, [...list.slice(-15), entity]);
      const given = byGiven.get(entity.given) ?? [];
      byGiven.set(entity.given, [...given.slice(-7), entity]);
    } else byWhole.set(whole, found(at));
  }

  // Acronyms of the long names: “(NAH)”.
  const acronyms = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.type === NameType.Organization) acronyms.set(initials(article, phrases[entity.best]), entity);
  }

  // Short forms.
  const counts = new Map<number, number>();
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (phrase.kind !== PhraseKind.Name || entityOf[at] >= 0) continue;
    const hash = tokens.hashes[phrase.head];
    const titled = phrase.nameFirst > phrase.first;
    const loud = tokens.shapes[phrase.head] === Shape.AllCaps;
    const people = phrase.type === NameType.Organization && !titled && !loud ? undefined : bySurname.get(hash);
    const match = people && choose(people, phrase, counts, at);
    if (match) {
      counts.set(match.index, (counts.get(match.index) ?? 0) + 1);
      join(match, at);
      continue;
    }
    if (!titled) {
      const named = byGiven.get(hash);
      if (named?.length === 1 && phrase.type !== NameType.Place && phrase.type !== NameType.Organization) {
        join(named[0], at);
        continue;
      }
      if (tokens.shapes[phrase.head] === Shape.AllCaps) {
        const long = acronyms.get(
          article.text.slice(tokens.starts[phrase.head], tokens.ends[phrase.head]).replaceAll('.', ''),
        );
        if (long) {
          join(long, at);
          continue;
        }
      }
    }
    const whole = mixTitle(hash, titled ? genderOf(phrase) : 0);
    const same = byWhole.get(whole) ?? byWhole.get(mixTitle(hash, 0));
    if (same && fits(same.gender, phrase.gender)) join(same, at);
    else {
      const entity = found(at);
      byWhole.set(whole, entity);
      if (whole !== mixTitle(hash, 0) && !byWhole.has(mixTitle(hash, 0))) byWhole.set(mixTitle(hash, 0), entity);
    }
  }
  for (const entity of entities) {
    entity.phrases.sort((a, b) => a - b);
    // A given name alone (“Ana said”) tells the gender only where it is no surname of somebody.
    if (entity.parts > 1 || entity.gender !== Gender.Unknown) continue;
    const bits = tokens.lex[phrases[entity.best].head];
    if (bits & Lex.GivenHe) entity.gender = Gender.He;
    else if (bits & Lex.GivenShe) entity.gender = Gender.She;
  }
  return { entities, entityOf };
}

function genderOf(phrase: Phrase): number {
  return phrase.gender === Gender.He || phrase.gender === Gender.She ? phrase.gender : 0;
}

function mixTitle(hash: number, gender: number): number {
  return (hash + gender * 7919) | 0;
}

/** Whether what one phrase says of gender contradicts the other; unknown contradicts nothing. */
export function fits(a: number, b: number): boolean {
  if (a === Gender.Unknown || b === Gender.Unknown) return true;
  return a === b;
}

function isPersonal(phrase: Phrase): boolean {
  return phrase.type === NameType.Person || phrase.type === NameType.Unknown;
}

/** Tokens of the name proper, suffix and titles left out. */
export function nameLength(phrase: Phrase): number {
  return phrase.type === NameType.Organization ? phrase.end - phrase.first : phrase.head - phrase.nameFirst + 1;
}

function wholeHash(article: Article, phrase: Phrase): number {
  let hash = 17;
  for (let at = phrase.nameFirst; at < phrase.end; at++) hash = (Math.imul(hash, 31) + article.tokens.hashes[at]) | 0;
  return hash;
}

function fuller(article: Article, phrase: Phrase, than: Phrase): boolean {
  const length = nameLength(phrase);
  const other = nameLength(than);
  const loud = article.tokens.shapes[phrase.head] === Shape.AllCaps;
  const otherLoud = article.tokens.shapes[than.head] === Shape.AllCaps;
  if (phrase.type !== NameType.Organization && loud !== otherLoud) return otherLoud;
  return length > other || (length === other && phrase.end - phrase.nameFirst > than.end - than.nameFirst);
}

/** “Robert”, “Bob”, “R.” and “Robert J.” before one surname are one. */
function sameGiven(article: Article, a: Phrase, b: Phrase): boolean {
  const { tokens, text } = article;
  const first = tokens.hashes[a.nameFirst];
  const second = tokens.hashes[b.nameFirst];
  if (genderClash(a, b)) return false;
  if (first === second) return true;
  const shortA = tokens.shapes[a.nameFirst] === Shape.Initial;
  const shortB = tokens.shapes[b.nameFirst] === Shape.Initial;
  if (shortA || shortB)
    return text.charCodeAt(tokens.starts[a.nameFirst]) === text.charCodeAt(tokens.starts[b.nameFirst]);
  if (sharesNickname(first, second)) return true;
  // “Ludwig Karl Hale” and “Karl Hale”
  for (let at = a.nameFirst + 1; at < a.head; at++)
    if (tokens.hashes[at] === second && tokens.shapes[at] !== Shape.Lower) return true;
  for (let at = b.nameFirst + 1; at < b.head; at++)
    if (tokens.hashes[at] === first && tokens.shapes[at] !== Shape.Lower) return true;
  return false;
}

function genderClash(a: Phrase, b: Phrase): boolean {
  return a.gender !== b.gender && genderOf(a) > 0 && genderOf(b) > 0;
}

let nicknameGroups: Map<number, Set<number>> | undefined;

function sharesNickname(a: number, b: number): boolean {
  if (!nicknameGroups) {
    nicknameGroups = new Map();
    nicknames
      .trim()
      .split('\n')
      .forEach((line, group) => {
        for (const name of line.split(' ')) {
          const hash = hashWord(name);
          const groups = nicknameGroups!.get(hash) ?? new Set<number>();
          nicknameGroups!.set(hash, groups.add(group));
        }
      });
  }
  const groups = nicknameGroups.get(a);
  const others = nicknameGroups.get(b);
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** Of several people with one surname the one a short form means. */
function choose(
  people: readonly Entity[],
  phrase: Phrase,
  counts: ReadonlyMap<number, number>,
  at: number,
): Entity | undefined {
  if (people.length === 1) return fits(people[0].gender, phrase.gender) ? people[0] : undefined;
  let best: Entity | undefined;
  let bestScore = -Infinity;
  let latest = -1;
  for (const entity of people) latest = Math.max(latest, latestOf(entity, at));
  for (const entity of people) {
    if (!fits(entity.gender, phrase.gender)) continue;
    const begun = entity.phrases[0] < at ? 1 : 0;
    const sure = phrase.gender !== Gender.Unknown && entity.gender === phrase.gender ? 50 : 0;
    const score =
      sure +
      begun * 10 +
      (counts.get(entity.index) ?? 0) +
      Math.min(20, entity.phrases.length) * 0.5 +
      (latestOf(entity, at) === latest ? 3 : 0) -
      entity.index * 1e-6;
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

/** The last of an entity's phrases before a phrase, as far as they are known; −1 for none. */
function latestOf({ phrases }: Entity, before: number): number {
  let latest = -1;
  for (let at = phrases.length - 1; at >= 0 && at >= phrases.length - 40; at--)
    if (phrases[at] < before && phrases[at] > latest) latest = phrases[at];
  return latest;
}

function initials(article: Article, phrase: Phrase): string {
  const { tokens, text } = article;
  let letters = '';
  for (let at = phrase.nameFirst; at < phrase.end && letters.length < 12; at++) {
    if (tokens.shapes[at] === Shape.Capitalized || tokens.shapes[at] === Shape.Mixed)
      letters += text[tokens.starts[at]];
    else if (tokens.shapes[at] === Shape.AllCaps)
      letters += text.slice(tokens.starts[at], tokens.ends[at]).replaceAll('.', '');
  }
  return letters;
}
