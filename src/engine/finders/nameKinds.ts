import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex, More } from '../lexicon/classes';
import { NameHead, nameHeadOf, stateAbbreviations } from '../lexicon/nameHeads';
import { Tag } from '../lexicon/tags';
import { Gender, NameType, PhraseKind, type Phrase } from '../phrases';
import { Shape, type Tokens } from '../tokens';

const of = hashWord('of');
const on = hashWord('on');
const forWord = hashWord('for');
const the = hashWord('the');
const possessive = hashWord("'s");
const ampersand = 38;
const comma = 44;

/** Words that are part of an office only beside another title: “foreign minister”, but “Council on Foreign Relations”. */
const halfTitles = new Set(
  'state foreign defense interior finance district county first majority minority whip'.split(' ').map(hashWord),
);

/** The phrase of a name that covers tokens `first` to `end`: where titles stop, and whether it is a person's. */
export function nameOf(article: Article, first: number, end: number, limit: number): Phrase | undefined {
  const { tokens } = article;
  const { lex, more, shapes, hashes } = tokens;
  const last = end - 1;
  const titles = titlesOf(tokens, first, end);
  let { nameFirst } = titles;
  let { gender } = titles;
  let begin = first;
  let titled = nameFirst > first;
  const tail = personBehind(tokens, nameFirst, end);
  if (tail > nameFirst) {
    nameFirst = tail;
    if (hasOffice(tokens, first, tail)) titled = true;
    else if (!titled && isPlainPrefix(tokens, first, tail)) begin = tail;
  }
  let head = last;
  while (head > nameFirst && (lex[head] & Lex.Suffix || hashes[head] === comma)) head--;
  const length = head < last ? head - nameFirst + 1 : end - nameFirst;
  const initial = length > 2 && shapes[nameFirst + 1] === Shape.Initial;
  const given = more[nameFirst] & More.Given;
  if (length > 1 && gender === Gender.Unknown) {
    if (lex[nameFirst] & Lex.GivenHe) gender = Gender.He;
    else if (lex[nameFirst] & Lex.GivenShe) gender = Gender.She;
  }
  // “Russian” alone, “Republican” alone: words for a people are no names of anyone.
  if (length === 1 && !titled && lex[head] & Lex.Demonym) return undefined;
  if (length === 1 && shapes[head] === Shape.Initial) return undefined;
  // “Chief Financial Officer” without a name behind it
  const isOffice = (lex[head] & (Lex.Role | Lex.Title)) !== 0 && !(more[head] & (More.Surname | More.Given));
  if (length > 1 && titled && isOffice && !(more[nameFirst] & (More.Surname | More.Given))) return undefined;
  if (length === 1 && !titled && stateAbbreviations.has(hashes[head]) && shapes[head] !== Shape.AllCaps)
    return undefined;

  const afterThe = first > 0 && hashes[first - 1] === the;
  const ending = nameHeadOf(hashes[head]);
  const thing =
    length > 1 &&
    Boolean(
      ending & NameHead.Thing ||
      (ending & NameHead.ThingOrSurname && !given && !titled && isEverydayWord(tokens, nameFirst)),
    );
  const place =
    (Boolean(ending & NameHead.Place) && length > 1) ||
    (Boolean(ending & NameHead.PlaceOrSurname) && length > 1 && (!given || Boolean(lex[nameFirst] & Lex.Place))) ||
    (Boolean(nameHeadOf(hashes[nameFirst]) & NameHead.PlaceStart) && length > 1 && !titled);
  const organization = isOrganization(tokens, nameFirst, end, head, titled);
  let type: number = NameType.Unknown;
  if (titled && !organization && !(place && length > 1 && !given)) type = NameType.Person;
  else if (
    given &&
    length > 1 &&
    !(lex[head] & Lex.OrgHead) &&
    !(organization && hasOf(tokens, nameFirst, end)) &&
    !thing &&
    !(place && !(ending & NameHead.PlaceOrSurname))
  )
    type = NameType.Person;
  else if (initial && !organization && !thing) type = NameType.Person;
  else if (organization) type = NameType.Organization;
  else if (lex[head] & Lex.Place || place) type = NameType.Place;
  else if (given && !afterThe && !thing) type = NameType.Person;
  else if (more[nameFirst] & More.Direction && length > 1) type = NameType.Place;
  else if (afterThe || thing) type = NameType.Organization;
  if (type === NameType.Organization) nameFirst = begin;
  return {
    first: begin,
    end,
    head,
    nameFirst,
    kind: PhraseKind.Name,
    type,
    gender: type === NameType.Organization || type === NameType.Place ? Gender.It : gender,
    possessive: end < limit && hashes[end] === possessive,
    speaks: true,
    definite: true,
    attached: false,
  };
}

/** Where the titles before a name stop, and the gender they tell. */
function titlesOf(tokens: Tokens, first: number, end: number): { nameFirst: number; gender: number } {
  const { lex, more, hashes } = tokens;
  let nameFirst = first;
  let gender: number = Gender.Unknown;
  let office = false;
  for (let at = first; at < end - 1; at++) {
    const bits = lex[at];
    const whole = bits & (Lex.Title | Lex.Honorific) || (bits & Lex.Role && !(more[at] & More.Surname));
    if (!whole) continue;
    if (halfTitles.has(hashes[at]) && !office) continue;
    // “Larry King Now”: behind a given name it is a surname.
    if (at > first && more[at] & More.Surname && more[at - 1] & More.Given) continue;
    office = true;
    // “Refugee Convention”, “Executive Session”: no title, and no person.
    if (!(bits & (Lex.Title | Lex.Honorific)) && at + 2 === end && isEverydayThing(tokens, end - 1)) continue;
    if (!nameFollows(tokens, at + 1, end, Boolean(bits & Lex.Honorific))) continue;
    // “Rep. Earl Tessier”, “Ana Dean Ruiz”: a title behind a title or name can be a given name.
    if (bits & Lex.Honorific || !(more[at] & More.Given && at > first)) nameFirst = at + 1;
    if (bits & Lex.HonorificHe || more[at] & More.Masculine) gender = Gender.He;
    if (bits & Lex.HonorificShe || more[at] & More.Feminine) gender = Gender.She;
  }
  return { nameFirst, gender };
}

/** Whether what follows a title is a person's name and not the rest of an office or organization. */
function nameFollows(tokens: Tokens, first: number, end: number, honorific: boolean): boolean {
  // “Mr. van der Berg”
  while (
    first + 1 < end &&
    tokens.shapes[first] === Shape.Lower &&
    tokens.lex[first] & Lex.Particle &&
    tokens.hashes[first] !== of
  )
    first++;
  const bits = tokens.lex[first];
  if (bits & (Lex.Title | Lex.Role) && !(tokens.more[first] & More.Given)) {
    // “Mr. King”
    if (first + 1 === end) return honorific;
    return nameFollows(tokens, first + 1, end, honorific);
  }
  if (tokens.hashes[first] === of || tokens.hashes[first] === on || tokens.hashes[first] === forWord) return false;
  const last = tokens.lex[end - 1];
  if (last & Lex.OrgHead && !honorific && !(tokens.more[first] & More.Given)) return false;
  return !(bits & (Lex.Demonym | Lex.Org)) && isCapital(tokens.shapes[first]);
}

/**
 * The given name with which a person begins behind words that are no names: in `Chief of Staff Katie Ruiz` or
 * `Harbour Council Chair Ana Ruiz` the token `Katie`, `Ana`. −1 where there is none.
 */
function personBehind(tokens: Tokens, first: number, end: number): number {
  const { lex, more, hashes, shapes } = tokens;
  let head = end - 1;
  while (head > first && (lex[head] & Lex.Suffix || hashes[head] === comma)) head--;
  if (lex[head] & Lex.OrgHead || nameHeadOf(hashes[head]) & (NameHead.Place | NameHead.Thing)) return -1;
  if (more[first] & More.Given && !(lex[first] & (Lex.Demonym | Lex.Org | Lex.Place))) return -1;
  for (let at = first + 1; at < head; at++) {
    if (!(more[at] & More.Given) || shapes[at] === Shape.Lower) continue;
    return isNoName(tokens, at - 1) ? at : -1;
  }
  return -1;
}

/** A word that is no given name and no surname: “Affairs”, “NATO”, “Republican”, “Crooked”. */
function isNoName(tokens: Tokens, at: number): boolean {
  const { lex, more, tags, slots, shapes, hashes } = tokens;
  if (more[at] & More.Given) return Boolean(lex[at] & Lex.Place);
  if (hashes[at] === of || lex[at] & Lex.Particle || shapes[at] === Shape.Initial) return false;
  return (
    Boolean(lex[at] & (Lex.Demonym | Lex.Org | Lex.OrgHead | Lex.Title | Lex.Role | Lex.Roles | Lex.Place)) ||
    (shapes[at] === Shape.AllCaps && tokens.ends[at] - tokens.starts[at] > 1) ||
    (slots[at] > 0 && tags[at] !== Tag.Name)
  );
}

function hasOf({ hashes }: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (hashes[at] === of) return true;
  return false;
}

/** A word of the dictionary that is no name: “Clean”, “Shark”. */
function isEverydayWord({ slots, tags, more }: Tokens, at: number): boolean {
  return slots[at] > 0 && tags[at] > 0 && tags[at] !== Tag.Name && !(more[at] & More.Given);
}

function isEverydayThing({ hashes, slots, tags, more }: Tokens, at: number): boolean {
  if (nameHeadOf(hashes[at]) & (NameHead.Thing | NameHead.Place)) return true;
  return (
    slots[at] > 0 && (tags[at] === Tag.Noun || tags[at] === Tag.Nouns) && !(more[at] & (More.Given | More.Surname))
  );
}

function hasOffice(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (tokens.lex[at] & (Lex.Title | Lex.Role) && !halfTitles.has(tokens.hashes[at])) return true;
  return false;
}

/** Nothing but everyday words before a name: “Crooked Ana Ruiz”. A party, an outlet or a people stays part of the phrase. */
function isPlainPrefix(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.lex[at] & (Lex.Demonym | Lex.Org | Lex.OrgHead | Lex.Place) || tokens.shapes[at] === Shape.AllCaps)
      return false;
  }
  return true;
}

function isOrganization(tokens: Tokens, first: number, end: number, head: number, titled: boolean): boolean {
  const { lex, more, hashes, shapes, starts, ends } = tokens;
  for (let at = first; at < end; at++) {
    if (lex[at] & Lex.Org || hashes[at] === of || hashes[at] === ampersand) return true;
    // “Reclaim Our Schools”, “Debating The Future”
    if (at > first && at < head && lex[at] & (Lex.Possessive | Lex.Determiner) && !(lex[at] & Lex.Particle))
      return true;
    if (at > first && at < head && lex[first] & Lex.OrgHead && (hashes[at] === on || hashes[at] === forWord))
      return true;
  }
  if (
    lex[head] & Lex.OrgHead &&
    !(more[first] & More.Given && titled) &&
    (head > first || shapes[head] === Shape.AllCaps || !titled)
  )
    return true;
  return first === head && !titled && shapes[head] === Shape.AllCaps && ends[head] - starts[head] > 1;
}

function isCapital(shape: number): boolean {
  return shape >= Shape.Capitalized && shape <= Shape.Initial && shape !== Shape.Number;
}
