import type { Article } from '../article';
import { eachInSteps } from '../inSteps';
import { Lex } from '../lexicon/classes';
import { Gender, NameType, PhraseKind, type Phrase } from '../phrases';
import { Shape } from '../tokens';
import {
  fits,
  fuller,
  genderOf,
  initials,
  isCompany,
  isPersonal,
  isSurnameWithParticle,
  middleNames,
  nameLength,
  sameGiven,
  wholeHash,
} from './nameForms';
import { choose } from './namesakes';

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

/** How many phrases are looked at in one step. */
const step = 2000;

/**
 * One entity for all forms of a name. Full names come first, in the order of the text; then shorter forms find theirs,
 * also where the full name follows later. Two people with one surname stay two: a short form goes to the one whose
 * gender fits, then to the one named last and most.
 */
export function* identify(article: Article, phrases: readonly Phrase[]): Generator<void, Identities> {
  const register = new Register(article, phrases);
  const short: number[] = [];
  yield* eachInSteps(phrases, step, (phrase, at) => {
    if (phrase.kind !== PhraseKind.Name) return;
    if (nameLength(phrase) < 2 || isSurnameWithParticle(article, phrase)) short.push(at);
    else register.addFull(at);
  });
  register.readAcronyms();
  yield;
  // “Mr. Hale” where only a Nora Hale has a full name is somebody else, for whom a plain “Hale” may stand too.
  yield* eachInSteps(short, step, (at) => register.addStranger(at));
  yield* eachInSteps(short, step, (at) => register.noteGivenName(at));
  yield* eachInSteps(short, step, (at) => register.addShort(at));
  return register.result();
}

/** The entities of an article while its names are read. */
class Register {
  readonly #article: Article;
  readonly #phrases: readonly Phrase[];
  readonly #entities: Entity[] = [];
  readonly #entityOf: Int32Array;
  readonly #bySurname = new Map<number, Entity[]>();
  readonly #byGiven = new Map<number, Entity[]>();
  readonly #byMiddle = new Map<number, Entity[]>();
  readonly #byWhole = new Map<number, Entity>();
  readonly #companies = new Map<number, Entity[]>();
  readonly #acronyms = new Map<string, Entity>();
  /** How often a short form has meant each entity. */
  readonly #counts = new Map<number, number>();
  /** Those whom the article calls by their given names. */
  readonly #familiar = new Set<number>();
  /** Those whom the article calls “Mrs Lund”, where others are a plain “Berg”. */
  readonly #courteous = new Set<number>();

  constructor(article: Article, phrases: readonly Phrase[]) {
    this.#article = article;
    this.#phrases = phrases;
    this.#entityOf = new Int32Array(phrases.length).fill(-1);
  }

  /** A name of two words or more. */
  addFull(at: number): void {
    const phrase = this.#phrases[at];
    const whole = wholeHash(this.#article, phrase);
    const same = this.#byWhole.get(whole);
    if (same) return this.#join(same, at);
    if (!isPersonal(phrase)) {
      const entity = this.#found(at);
      this.#byWhole.set(whole, entity);
      if (phrase.type === NameType.Organization && isCompany(this.#article, phrase))
        push(this.#companies, this.#article.tokens.hashes[phrase.nameFirst], entity);
      return;
    }
    const match = this.#bySurname
      .get(this.#article.tokens.hashes[phrase.head])
      ?.find((entity) => sameGiven(this.#article, this.#phrases[entity.best], phrase));
    if (match) {
      this.#join(match, at);
      this.#byWhole.set(whole, match);
      return;
    }
    const entity = this.#found(at);
    this.#byWhole.set(whole, entity);
    push(this.#bySurname, entity.surname, entity);
    push(this.#byGiven, entity.given, entity);
    for (const middle of middleNames(this.#article, phrase)) push(this.#byMiddle, middle, entity);
  }

  /** Acronyms of the long names: “(NAH)”. */
  readAcronyms(): void {
    for (const entity of this.#entities) {
      if (entity.type === NameType.Organization)
        this.#acronyms.set(initials(this.#article, this.#phrases[entity.best]), entity);
    }
  }

  addStranger(at: number): void {
    const phrase = this.#phrases[at];
    const people = this.#bySurname.get(this.#article.tokens.hashes[phrase.head]);
    if (!people || genderOf(phrase) === 0 || phrase.nameFirst === phrase.first) return;
    if (people.every((entity) => !fits(entity.gender, phrase.gender)))
      push(this.#bySurname, this.#found(at).surname, this.#entities.at(-1)!);
  }

  /** Who is called “Nora” is not meant by a plain “Hale” where there is another Hale. */
  noteGivenName(at: number): void {
    const { head, nameFirst, first, type } = this.#phrases[at];
    const hash = this.#article.tokens.hashes[head];
    if (nameFirst > first || type === NameType.Place || this.#bySurname.has(hash)) return;
    const named = this.#byGiven.get(hash);
    if (named?.length === 1) this.#familiar.add(named[0].index);
  }

  /** A surname, a given name, an acronym. */
  addShort(at: number): void {
    if (this.#entityOf[at] >= 0) return;
    const phrase = this.#phrases[at];
    const match = this.#personOf(at) ?? this.#acronymOf(at) ?? this.#companyOf(at);
    if (match) return this.#join(match, at);
    const hash = this.#article.tokens.hashes[phrase.head];
    const whole = mixTitle(hash, phrase.nameFirst > phrase.first ? genderOf(phrase) : 0);
    const same = this.#byWhole.get(whole) ?? this.#byWhole.get(mixTitle(hash, 0));
    if (same && fits(same.gender, phrase.gender)) return this.#join(same, at);
    const entity = this.#found(at);
    this.#byWhole.set(whole, entity);
    if (!this.#byWhole.has(mixTitle(hash, 0))) this.#byWhole.set(mixTitle(hash, 0), entity);
  }

  result(): Identities {
    const { lex } = this.#article.tokens;
    for (const entity of this.#entities) {
      entity.phrases.sort((a, b) => a - b);
      // A given name alone (“Ana said”) tells the gender only where it is no surname of somebody.
      if (entity.parts > 1 || entity.gender !== Gender.Unknown) continue;
      const bits = lex[this.#phrases[entity.best].head];
      if (bits & Lex.GivenHe) entity.gender = Gender.He;
      else if (bits & Lex.GivenShe) entity.gender = Gender.She;
    }
    return { entities: this.#entities, entityOf: this.#entityOf };
  }

  #personOf(at: number): Entity | undefined {
    const phrase = this.#phrases[at];
    const { hashes, shapes } = this.#article.tokens;
    const hash = hashes[phrase.head];
    const titled = phrase.nameFirst > phrase.first;
    const loud = shapes[phrase.head] === Shape.AllCaps;
    if (phrase.type === NameType.Organization && !titled && !loud) return undefined;
    const people = this.#bySurname.get(hash);
    const match = people && choose(people, phrase, this.#counts, this.#familiar, this.#courteous, at);
    if (match) {
      this.#counts.set(match.index, (this.#counts.get(match.index) ?? 0) + 1);
      if (titled && genderOf(phrase) !== 0) this.#courteous.add(match.index);
      return match;
    }
    if (people || phrase.type === NameType.Place || phrase.type === NameType.Organization) return undefined;
    // “Ana” for Ana Ruiz, “Mr. Li” for Li Wenhua, “Ms. García” for María García Tessier.
    for (const named of [this.#byGiven.get(hash), this.#byMiddle.get(hash)])
      if (named?.length === 1 && fits(named[0].gender, phrase.gender)) return named[0];
    return undefined;
  }

  #acronymOf(at: number): Entity | undefined {
    const { head, nameFirst, first } = this.#phrases[at];
    const { shapes, starts, ends } = this.#article.tokens;
    if (nameFirst > first || shapes[head] !== Shape.AllCaps) return undefined;
    return this.#acronyms.get(this.#article.text.slice(starts[head], ends[head]).replaceAll('.', ''));
  }

  /** “Kestrel” for Kestrel Ferries Ltd, where the article has no other Kestrel. */
  #companyOf(at: number): Entity | undefined {
    const { head, nameFirst, first, type } = this.#phrases[at];
    if (nameFirst > first || head !== first || (type !== NameType.Unknown && type !== NameType.Organization))
      return undefined;
    const named = this.#companies.get(this.#article.tokens.hashes[head]);
    return named?.length === 1 ? named[0] : undefined;
  }

  #join(entity: Entity, at: number): void {
    const phrase = this.#phrases[at];
    entity.phrases.push(at);
    this.#entityOf[at] = entity.index;
    if (entity.gender === Gender.Unknown) entity.gender = phrase.gender;
    if (entity.type === NameType.Unknown && phrase.type !== NameType.Organization) entity.type = phrase.type;
    if (fuller(this.#article, phrase, this.#phrases[entity.best])) entity.best = at;
  }

  #found(at: number): Entity {
    const phrase = this.#phrases[at];
    const { hashes } = this.#article.tokens;
    const parts = nameLength(phrase);
    const entity: Entity = {
      index: this.#entities.length,
      type: phrase.type,
      gender: phrase.gender,
      best: at,
      phrases: [],
      surname: hashes[phrase.head],
      given: parts > 1 ? hashes[phrase.nameFirst] : 0,
      parts,
      known: -1,
    };
    this.#entities.push(entity);
    this.#join(entity, at);
    return entity;
  }
}

/** A name shared by more people than this is no help in telling them apart. */
const mostNamesakes = 16;

function push(map: Map<number, Entity[]>, key: number, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < mostNamesakes) list.push(entity);
}

function mixTitle(hash: number, gender: number): number {
  return (hash + gender * 7919) | 0;
}
