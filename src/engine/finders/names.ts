import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex, More } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { stateAbbreviations } from '../lexicon/nameHeads';
import { officeStages } from '../lexicon/words';
import { nameOf } from './nameKinds';
import type { Phrase } from '../phrases';
import { Shape, type Tokens } from '../tokens';

const of = hashWord('of');
const forWord = hashWord('for');
const on = hashWord('on');
const and = hashWord('and');
const the = hashWord('the');
const ampersand = 38;
const clitic = hashWord("'s");

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
      // “Q. And now?”
      if (end === at + 1 && shapes[at] === Shape.Initial && lex[end] & common && !(lex[end] & Lex.Particle)) break;
      // “STATEMENT BY ANA RUIZ ON THE TAX”
      if (
        shapes[end] === Shape.AllCaps &&
        shapes[end - 1] === Shape.AllCaps &&
        lex[end] & common &&
        !(lex[end] & Lex.Particle)
      )
        break;
      if (hashes[end] === letterI || (lex[end] & Lex.Calendar && !isSurnameMonth(tokens, at, end, limit))) break;
      if (lex[end] & (Lex.Auxiliary | Lex.He | Lex.She | Lex.FirstOrSecond | Lex.Wh | Lex.They) && hashes[end] !== may)
        break;
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
    if (isOwnedBody(tokens, end, limit)) continue;
    // “Luther Hale, Jr.”
    if (hashes[end] === 44 && lex[next] & Lex.Suffix && isCapital(shapes[next]) && shapes[next] !== Shape.Initial) {
      // “Ashton, Md.” is a place.
      if (shapes[next] === Shape.Capitalized && lex[next] & Lex.Suffix && stateAbbreviations.has(hashes[next])) break;
      continue;
    }
    break;
  }
  return nameOf(article, at, trimEnd(tokens, at, end), limit);
}

/** The mark in “the Passengers’ League” or “the People’s Party”: not that in “China’s Party” or “Mr. Jones’ Bank”. */
function isOwnedBody({ hashes, lex, more, shapes, slots, tags }: Tokens, mark: number, limit: number): boolean {
  if (hashes[mark] !== clitic && hashes[mark] !== 0x2019 && hashes[mark] !== 39) return false;
  if (mark + 1 >= limit || !isCapital(shapes[mark + 1]) || !(lex[mark + 1] & (Lex.OrgHead | Lex.Group))) return false;
  const owner = mark - 1;
  const named = Lex.GivenHe | Lex.GivenShe | Lex.Place | Lex.Org | Lex.Honorific | Lex.Title | Lex.Demonym;
  return slots[owner] > 0 && tags[owner] !== Tag.Name && !(lex[owner] & named) && !(more[owner] & More.Given);
}

/** “Theresa May said” and not “Ana Ruiz May 3”: a month behind a given name, with no day after it. */
function isSurnameMonth(tokens: Tokens, first: number, at: number, limit: number): boolean {
  if (tokens.hashes[at] !== may || !(tokens.more[at - 1] & More.Given) || at === first) return false;
  return at + 1 >= limit || tokens.shapes[at + 1] !== Shape.Number;
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
const may = hashWord('may');

function isCapital(shape: number): boolean {
  return shape >= Shape.Capitalized && shape <= Shape.Initial && shape !== Shape.Number;
}

/** Whether a capitalized word is no name: it begins a sentence or stands in a headline, and is a common word. */
function startsOnlyCapitalized(article: Article, at: number): boolean {
  const { tokens } = article;
  const { lex, more, shapes, hashes } = tokens;
  if (shapes[at] === Shape.AllCaps && !(lex[at] & common)) return false;
  if (isInitialOfName(article, at)) return false;
  if (inHeadline(article, at) && shapes[at] === Shape.Capitalized && !isHeadlineName(article, at)) return true;
  if (lex[at] & common && !(lex[at] & (Lex.Title | Lex.Honorific))) {
    if (!(more[at] & More.Given)) return true;
    // “The captain, Will Treadway, …”
    return !atStart(article, at) && !(at + 1 < tokens.count && shapes[at + 1] === Shape.Capitalized);
  }
  const heading = inHeadline(article, at);
  if (shapes[at] !== Shape.Capitalized || !(heading || atStart(article, at))) return false;
  const nextCapital = at + 1 < tokens.count && isCapital(shapes[at + 1]) && !(heading && isCommonWord(article, at + 1));
  if (
    lex[at] & (Lex.GivenHe | Lex.GivenShe | Lex.Place | Lex.Org | Lex.Honorific | Lex.Title) ||
    more[at] & More.Given
  ) {
    return Boolean(lex[at] & Lex.Starter || stages.has(hashes[at])) && !nextCapital;
  }
  if (lex[at] & Lex.Starter) return true;
  if (lex[at] & (Lex.Role | Lex.Roles | Lex.Group | Lex.Document) && !nextCapital) {
    // “Baker said”, where the text has an Ana Baker
    return !(more[at] & More.Surname && article.capitals.has(hashes[at]));
  }
  if (article.capitals.has(hashes[at])) return false;
  // “Oil was seen”: the last word of many companies' names, and by itself no name.
  if (lex[at] & Lex.OrgHead && !(lex[at] & Lex.Org) && !nextCapital)
    return tokens.slots[at] > 0 && tokens.tags[at] !== Tag.Name;
  return isCommonWord(article, at) && (heading || !nextCapital);
}

/** Words of a title that say when or which: “Former port manager denies it”. */
const stages = new Set(`${officeStages} chief vice first`.split(' ').map(hashWord));

/** “A. Quist”, not the “A.” and “Q.” that begin the paragraphs of an interview. */
function isInitialOfName(article: Article, at: number): boolean {
  const { shapes, starts, ends, count } = article.tokens;
  return (
    shapes[at] === Shape.Initial &&
    ends[at] - starts[at] === 2 &&
    at !== article.paragraphs[article.paragraphOf[at]].firstToken &&
    at + 1 < count &&
    shapes[at + 1] === Shape.Capitalized &&
    !(article.tokens.lex[at + 1] & common)
  );
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
  return slots[at] > 0 ? tags[at] !== Tag.Name : isDerived(article, at);
}

/** “Procurement”, “Resilience”: made by an ending that no name of that length has, where the dictionary lacks the word. */
function isDerived({ text, tokens }: Article, at: number): boolean {
  return derived.test(text.slice(tokens.starts[at], tokens.ends[at]));
}

const derived = /^\p{L}{4,}(?:ments?|[st]ions?|ities|ility|isms?|[ae]nces?)$/u;

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
