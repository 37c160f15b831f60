import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex, More } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Gender, NameType, PhraseKind, type Phrase } from '../phrases';
import { Shape, type Tokens } from '../tokens';

const of = hashWord('of');
const forWord = hashWord('for');
const on = hashWord('on');
const and = hashWord('and');
const the = hashWord('the');
const possessive = hashWord("'s");
const ampersand = 38;

/** Closed-class words that are capitalized only because a sentence begins. */
const common =
  Lex.Determiner |
  Lex.Possessive |
  Lex.He |
  Lex.She |
  Lex.They |
  Lex.It |
  Lex.FirstOrSecond |
  Lex.Who |
  Lex.Preposition |
  Lex.Conjunction |
  Lex.Wh |
  Lex.Auxiliary |
  Lex.Negation;

/** The name that begins at token `at`, or undefined. */
export function nameAt(article: Article, at: number, limit: number): Phrase | undefined {
  const { tokens } = article;
  const { shapes, lex, more, hashes } = tokens;
  if (!isCapital(shapes[at])) return undefined;
  if (lex[at] & Lex.Calendar && !(more[at] & More.Given && at + 1 < limit && isCapital(shapes[at + 1])))
    return undefined;
  if (startsOnlyCapitalized(article, at)) return undefined;
  const heading = inHeadline(article, at);
  let end = at + 1;
  for (; end < limit; end++) {
    if (tokens.starts[end] - tokens.ends[end - 1] > 1) break;
    if (isCapital(shapes[end])) {
      if (lex[end] & Lex.Calendar || hashes[end] === letterI) break;
      if (lex[end] & (Lex.Auxiliary | Lex.He | Lex.She | Lex.FirstOrSecond)) break;
      if (heading && shapes[end] === Shape.Capitalized && !isHeadlineName(article, end)) break;
      continue;
    }
    if (end + 1 >= limit) break;
    const next = end + 1;
    const surname = afterParticles(tokens, end, limit);
    if (surname > 0 && (hashes[end] !== yWord || end - at > 1)) {
      end = surname;
      continue;
    }
    if (hashes[end] === ampersand && isCapital(shapes[next])) continue;
    if ((hashes[end] === of || hashes[end] === forWord || hashes[end] === on) && joinsOf(tokens, at, end, limit)) {
      if (hashes[next] === the) end++;
      continue;
    }
    if (hashes[end] === and && isCapital(shapes[next]) && isOrganizationSoFar(tokens, at, end)) continue;
    // “Luther Hale, Jr.”
    if (hashes[end] === 44 && lex[next] & Lex.Suffix && isCapital(shapes[next]) && shapes[next] !== Shape.Initial)
      continue;
    break;
  }
  return describe(article, at, trimEnd(tokens, at, end), limit);
}

/** The capitalized word behind “de”, “van der” or “bin”, 0 where there is none. */
function afterParticles(tokens: Tokens, first: number, limit: number): number {
  let at = first;
  while (at < limit && at - first < 3 && tokens.lex[at] & Lex.Particle && tokens.shapes[at] === Shape.Lower) at++;
  return at > first && at < limit && isCapital(tokens.shapes[at]) && tokens.starts[at] - tokens.ends[at - 1] === 1
    ? at
    : 0;
}

const yWord = hashWord('y');
const letterI = hashWord('i');

function isCapital(shape: number): boolean {
  return shape >= Shape.Capitalized && shape <= Shape.Initial && shape !== Shape.Number;
}

/** Whether a capitalized word is no name: it begins a sentence or stands in a headline, and is a common word. */
function startsOnlyCapitalized(article: Article, at: number): boolean {
  const { tokens } = article;
  const { lex, more, shapes, hashes } = tokens;
  if (shapes[at] === Shape.AllCaps && !(lex[at] & common)) return false;
  if (inHeadline(article, at) && shapes[at] === Shape.Capitalized && !isHeadlineName(article, at)) return true;
  if (lex[at] & common && !(lex[at] & (Lex.Title | Lex.Honorific)))
    return !(more[at] & More.Given) || !atStart(article, at);
  const heading = inHeadline(article, at);
  if (shapes[at] !== Shape.Capitalized || !(heading || atStart(article, at))) return false;
  const nextCapital = at + 1 < tokens.count && isCapital(shapes[at + 1]) && !(heading && isCommonWord(article, at + 1));
  if (
    lex[at] & (Lex.GivenHe | Lex.GivenShe | Lex.Place | Lex.Org | Lex.Honorific | Lex.Title) ||
    more[at] & More.Given
  ) {
    return Boolean(lex[at] & Lex.Starter) && !nextCapital;
  }
  if (lex[at] & Lex.Starter) return true;
  if (lex[at] & (Lex.Role | Lex.Roles | Lex.Group | Lex.Document) && !nextCapital) return true;
  if (article.capitals.has(hashes[at])) return false;
  return isCommonWord(article, at) && (heading || !nextCapital);
}

/** Whether the dictionary knows a word as anything but a name, and the article nowhere writes it as one. */
function isCommonWord(article: Article, at: number): boolean {
  const { tags, slots, hashes, lex, more } = article.tokens;
  if (article.capitals.has(hashes[at])) return false;
  if (
    lex[at] & (Lex.GivenHe | Lex.GivenShe | Lex.Place | Lex.Org | Lex.Honorific | Lex.Title | Lex.OrgHead) ||
    more[at] & More.Given
  )
    return false;
  return slots[at] > 0 && tags[at] !== Tag.Name;
}

/** In a headline every word is capitalized: a name is what the text below writes as one, or what is known as one. */
function isHeadlineName(article: Article, at: number): boolean {
  const { hashes, lex, more } = article.tokens;
  if (lex[at] & (common | Lex.Starter) && !(more[at] & More.Given)) return false;
  if (article.capitals.has(hashes[at])) return true;
  return Boolean(
    lex[at] & (Lex.GivenHe | Lex.GivenShe | Lex.Place | Lex.Org | Lex.Honorific | Lex.Title) || more[at] & More.Given,
  );
}

function inHeadline(article: Article, at: number): boolean {
  return article.paragraphs[article.paragraphOf[at]].titleCase;
}

/** Whether a capital is due here anyway: at the start of a sentence or of a quotation. */
function atStart(article: Article, at: number): boolean {
  if (article.sentences[article.sentenceOf[at]] === at) return true;
  const before = at - 1;
  return before >= 0 && article.tokens.shapes[before] === Shape.Punctuation && article.tokens.hashes[before] !== 44;
}

function joinsOf(tokens: Tokens, first: number, at: number, limit: number): boolean {
  const next = tokens.hashes[at + 1] === the ? at + 2 : at + 1;
  if (next >= limit || !isCapital(tokens.shapes[next])) return false;
  const before = tokens.lex[at - 1];
  return Boolean(before & (Lex.OrgHead | Lex.Title | Lex.Group)) && (at - first > 0 || Boolean(before & Lex.OrgHead));
}

function isOrganizationSoFar(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens.hashes[at] === of || tokens.hashes[at] === forWord) return true;
  return false;
}

function trimEnd(tokens: Tokens, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && (tokens.shapes[last - 1] === Shape.Lower || tokens.hashes[last - 1] === 44)) last--;
  return last;
}

function describe(article: Article, first: number, end: number, limit: number): Phrase | undefined {
  const { tokens } = article;
  const { lex, shapes, hashes } = tokens;
  let nameFirst = first;
  let titled = false;
  let gender: number = Gender.Unknown;
  const last = end - 1;
  let organization = false;
  for (let at = first; at < end; at++) {
    const bits = lex[at];
    const isTitle = bits & (Lex.Title | Lex.Honorific) || (bits & Lex.Role && !(tokens.more[at] & More.Surname));
    if (at < last && isTitle && nameFollows(tokens, at + 1, end)) {
      if (bits & Lex.Honorific || !(tokens.more[at] & More.Given && at > first)) {
        nameFirst = at + 1;
        titled = true;
      }
      if (bits & Lex.HonorificHe || tokens.more[at] & More.Masculine) gender = Gender.He;
      if (bits & Lex.HonorificShe || tokens.more[at] & More.Feminine) gender = Gender.She;
    }
  }
  if (nameFirst === first) {
    while (
      nameFirst < last &&
      lex[nameFirst] & (Lex.Demonym | Lex.Org) &&
      lex[nameFirst + 1] & (Lex.GivenHe | Lex.GivenShe)
    )
      nameFirst++;
  }
  let length = end - nameFirst;
  let head = last;
  while (head > nameFirst && (lex[head] & Lex.Suffix || hashes[head] === 44) && !(head === nameFirst)) head--;
  if (head < last) length = head - nameFirst + 1;
  const initial = length > 2 && shapes[nameFirst + 1] === Shape.Initial;
  const given = tokens.more[nameFirst] & More.Given;
  if (length > 1) {
    if (gender === Gender.Unknown && lex[nameFirst] & Lex.GivenHe) gender = Gender.He;
    else if (gender === Gender.Unknown && lex[nameFirst] & Lex.GivenShe) gender = Gender.She;
  }
  for (let at = nameFirst; at < end; at++) {
    if (lex[at] & Lex.Org || hashes[at] === of || hashes[at] === ampersand) organization = true;
  }
  if (lex[head] & Lex.OrgHead && (length > 1 || shapes[head] === Shape.AllCaps || !titled)) organization = true;
  if (length === 1 && !titled && shapes[head] === Shape.AllCaps && tokens.ends[head] - tokens.starts[head] > 1)
    organization = true;
  const afterThe = first > 0 && hashes[first - 1] === the;
  let type: number = NameType.Unknown;
  if (titled && !organization) type = NameType.Person;
  else if (given && length > 1 && !(lex[head] & Lex.OrgHead)) type = NameType.Person;
  else if (initial && !organization) type = NameType.Person;
  else if (organization) type = NameType.Organization;
  else if (lex[head] & Lex.Place) type = NameType.Place;
  else if (given && !afterThe) type = NameType.Person;
  else if (tokens.more[nameFirst] & More.Direction && length > 1) type = NameType.Place;
  else if (afterThe) type = NameType.Organization;
  // “Russian” alone, “Republican” alone: words for a people are no names of anyone.
  if (length === 1 && !titled && lex[head] & Lex.Demonym) return undefined;
  if (length === 1 && shapes[head] === Shape.Initial) return undefined;
  if (type === NameType.Organization) nameFirst = first;
  return {
    first,
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

/** Whether what follows a title is a person's name and not the rest of an office or organization. */
function nameFollows(tokens: Tokens, first: number, end: number): boolean {
  const bits = tokens.lex[first];
  if (bits & (Lex.Title | Lex.Role) && !(tokens.more[first] & More.Given))
    return first + 1 < end && nameFollows(tokens, first + 1, end);
  if (tokens.hashes[first] === of) return false;
  const last = tokens.lex[end - 1];
  if (last & Lex.OrgHead && !(tokens.more[first] & More.Given)) return false;
  return !(bits & (Lex.Demonym | Lex.Org)) && isCapital(tokens.shapes[first]);
}
