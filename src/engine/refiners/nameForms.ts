import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex, More } from '../lexicon/classes';
import { nicknames } from '../lexicon/nicknames';
import { Tag } from '../lexicon/tags';
import { Gender, NameType, PhraseKind, type Phrase } from '../phrases';
import { Shape } from '../tokens';

/** What a name says of gender: He, She or 0. */
export function genderOf(phrase: Phrase): number {
  return phrase.gender === Gender.He || phrase.gender === Gender.She ? phrase.gender : 0;
}

/** Whether what one phrase says of gender contradicts the other; unknown contradicts nothing. */
export function fits(a: number, b: number): boolean {
  if (a === Gender.Unknown || b === Gender.Unknown) return true;
  return a === b;
}

/** A name that may be a person's. */
export function isPersonal(phrase: Phrase): boolean {
  return phrase.type === NameType.Person || phrase.type === NameType.Unknown;
}

/** Tokens of the name proper, suffix and titles left out. */
export function nameLength(phrase: Phrase): number {
  return phrase.type === NameType.Organization ? phrase.end - phrase.first : phrase.head - phrase.nameFirst + 1;
}

/** One number for the words of a name, titles left out. */
export function wholeHash(article: Article, phrase: Phrase): number {
  let hash = 17;
  let { end } = phrase;
  // “Kestrel Ferries” is Kestrel Ferries Ltd.
  if (end - phrase.nameFirst > 2 && legalForms.has(article.tokens.hashes[end - 1])) end--;
  for (let at = phrase.nameFirst; at < end; at++) hash = (Math.imul(hash, 31) + article.tokens.hashes[at]) | 0;
  return hash;
}

/** Whether a form says more of a name than another; one in capitals says less than the same in small letters. */
export function fuller(article: Article, phrase: Phrase, than: Phrase): boolean {
  const length = nameLength(phrase);
  const other = nameLength(than);
  const loud = article.tokens.shapes[phrase.head] === Shape.AllCaps;
  const otherLoud = article.tokens.shapes[than.head] === Shape.AllCaps;
  if (phrase.type !== NameType.Organization && loud !== otherLoud && (length === other || length > other === otherLoud))
    return otherLoud;
  // “Robert Hale” says more than “R. Hale”.
  const short = article.tokens.shapes[phrase.nameFirst] === Shape.Initial;
  if (length === other && short !== (article.tokens.shapes[than.nameFirst] === Shape.Initial)) return !short;
  return length > other || (length === other && phrase.end - phrase.nameFirst > than.end - than.nameFirst);
}

/** “Robert”, “Bob”, “R.” and “Robert J.” before one surname are one. */
export function sameGiven(article: Article, a: Phrase, b: Phrase): boolean {
  const { tokens, text } = article;
  const first = tokens.hashes[a.nameFirst];
  const second = tokens.hashes[b.nameFirst];
  if (genderClash(a, b) || suffixClash(article, a, b)) return false;
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

/** “Luther Hale Sr.” is not Luther Hale Jr. */
function suffixClash({ tokens }: Article, a: Phrase, b: Phrase): boolean {
  if (a.head + 1 >= a.end || b.head + 1 >= b.end) return false;
  return tokens.hashes[a.end - 1] !== tokens.hashes[b.end - 1];
}

/** “De Quist”, “Al-Rashad”: a surname alone, written with its particle. */
export function isSurnameWithParticle({ tokens }: Article, { kind, nameFirst, head, type }: Phrase): boolean {
  if (kind !== PhraseKind.Name || type === NameType.Organization || head === nameFirst) return false;
  for (let at = nameFirst; at < head; at++)
    if (!(tokens.lex[at] & Lex.Particle) || (tokens.more[at] & More.Given && tokens.shapes[at] !== Shape.Lower))
      return false;
  return true;
}

/** The surnames before the last in a name of three words or more: García in “María García Tessier”. */
export function middleNames({ tokens }: Article, { nameFirst, head }: Phrase): number[] {
  const names: number[] = [];
  for (let at = nameFirst + 1; at < head; at++)
    if (tokens.shapes[at] === Shape.Capitalized && !(tokens.more[at] & More.Given)) names.push(tokens.hashes[at]);
  return names;
}

const legalForms = new Set('inc corp corporation co ltd llc llp plc gmbh ag sa'.split(' ').map(hashWord));

/** Words that end the name of a company or school, which is called by its first word too. */
const companyEnds = new Set(
  `inc corp corporation co company ltd llc plc gmbh ag sa group holdings partners associates airlines airways motors
  industries systems technologies software energy petroleum electric university college ferries foods media pictures marine high grid
  capital properties homes estates railways telecom pharmaceuticals supermarkets builders works castings shipping logistics
  insurance financial bank stores therapeutics gas oil power mining minerals resources chemicals hotels brands steel railway`
    .split(/\s+/)
    .map(hashWord),
);

export function isCompany({ tokens }: Article, { first, head, end }: Phrase): boolean {
  const { lex, more, hashes, slots, tags } = tokens;
  if (end - first < 2 || lex[first] & (Lex.Place | Lex.Demonym | Lex.OrgHead | Lex.Title) || more[first] & More.Given)
    return false;
  if (slots[first] > 0 && tags[first] > 0 && tags[first] !== Tag.Name) return false;
  return companyEnds.has(hashes[head]);
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

/** The letters an acronym of a name would have: `NAH` for “North Atlantic Harbours”. */
export function initials(article: Article, phrase: Phrase): string {
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
