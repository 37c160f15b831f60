import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex, More } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Gender, NameType, PhraseKind, type Phrase } from '../phrases';
import { Shape, type Tokens } from '../tokens';
import type { TranscriptHead } from './transcript';
import { lonePronounEnd } from './lonePronouns';
import { nameAt } from './names';

const possessive = hashWord("'s");
const the = hashWord('the');
const aposS = 0x2019;
const straight = 39;
/** The s before an apostrophe that stands alone. */
const lastOfPlural = 115;

/** Everything in the article that may name a source, in the order of the text: names, pronouns, nouns with what goes before. */
export function* findPhrases(article: Article, heads: ReadonlyMap<number, TranscriptHead>): Generator<void, Phrase[]> {
  const found: Phrase[] = [];
  let since = 0;
  for (let index = 0; index < article.paragraphs.length; index++) {
    const paragraph = article.paragraphs[index];
    const head = heads.get(index);
    const headEnd = head && !head.inherited ? head.openToken + 1 : 0;
    for (let at = paragraph.bodyToken; at < paragraph.endToken;) {
      const seen = phraseAt(article, at, paragraph.endToken, found) ?? letterAt(article, at, paragraph.firstToken);
      // Whoever a transcript lets speak is a person, in capitals too.
      const phrase =
        seen && seen.kind === PhraseKind.Name && seen.end <= headEnd
          ? { ...seen, type: NameType.Person, gender: seen.gender === Gender.It ? Gender.Unknown : seen.gender }
          : seen;
      if (phrase) {
        const last = found[found.length - 1];
        if (
          last?.kind === PhraseKind.Nominal &&
          phrase.kind === PhraseKind.Name &&
          last.end === phrase.first &&
          last.speaks
        )
          last.attached = true;
        found.push(phrase);
      }
      at = phrase ? phrase.end : at + 1;
      if ((since += 1) > 3000) {
        since = 0;
        yield;
      }
    }
  }
  return found;
}

function phraseAt(article: Article, at: number, limit: number, before: readonly Phrase[]): Phrase | undefined {
  const { tokens } = article;
  const shape = tokens.shapes[at];
  if (shape === Shape.Punctuation || shape === Shape.Clitic) return undefined;
  if (shape === Shape.Handle) {
    return article.text.charCodeAt(tokens.starts[at]) === 64
      ? simple(at, PhraseKind.Handle, Gender.Unknown)
      : undefined;
  }
  const pronoun = pronounGender(tokens.lex[at]);
  if (pronoun >= 0 && (shape === Shape.Lower || shape === Shape.Capitalized || shape === Shape.Initial)) {
    return simple(at, PhraseKind.Pronoun, pronoun);
  }
  const end = lonePronounEnd(tokens, at, limit);
  if (end) return simple(at, PhraseKind.Nominal, Gender.Unknown, end, false);
  return nameAt(article, at, limit) ?? nounAt(article, at, limit, before);
}

const question = hashWord('q');
const answer = hashWord('a');

/** The “Q:” or “A.” that begins a paragraph of an interview. */
function letterAt(article: Article, at: number, first: number): Phrase | undefined {
  const { shapes, hashes, starts, ends } = article.tokens;
  if (at !== first || shapes[at] !== Shape.Initial || (hashes[at] !== question && hashes[at] !== answer))
    return undefined;
  return ends[at] - starts[at] === 2 || hashes[at + 1] === colon
    ? simple(at, PhraseKind.Handle, Gender.Unknown)
    : undefined;
}

const colon = 58;

function simple(first: number, kind: number, gender: number, end = first + 1, definite = true): Phrase {
  return {
    first,
    end,
    head: end - 1,
    nameFirst: first,
    kind,
    type: NameType.Unknown,
    gender,
    possessive: false,
    speaks: true,
    definite,
    attached: false,
  };
}

/** The gender a pronoun asks for, or -1 for other words. */
function pronounGender(lex: number): number {
  if (lex & Lex.He) return Gender.He;
  if (lex & Lex.She && !(lex & Lex.Possessive)) return Gender.She;
  if (lex & Lex.They) return Gender.Many;
  if (lex & Lex.It) return Gender.It;
  if (lex & (Lex.FirstOrSecond | Lex.Who)) return Gender.Unknown;
  return -1;
}

/** A noun with its determiner, adjectives and possessor: `a senior port official`, `his lawyer`, `officials`. */
function nounAt(article: Article, at: number, limit: number, before: readonly Phrase[]): Phrase | undefined {
  const { tokens } = article;
  const { tags, lex, more, shapes } = tokens;
  if (
    !isNoun(tags[at], lex[at]) ||
    (shapes[at] !== Shape.Lower && shapes[at] !== Shape.Capitalized && shapes[at] !== Shape.Number)
  )
    return undefined;
  if (lex[at] & (Lex.Determiner | Lex.Preposition | Lex.Conjunction) && !(lex[at] & Lex.Quantifier)) return undefined;
  let head = at;
  while (
    head + 1 < limit &&
    shapes[head + 1] === Shape.Lower &&
    isNoun(tags[head + 1], lex[head + 1]) &&
    !isVerbish(tokens.slots[head + 1] ? tags[head + 1] : 0)
  ) {
    if (lex[head + 1] & (Lex.Preposition | Lex.Auxiliary | Lex.Conjunction | Lex.Determiner)) break;
    if (reportsRather(tokens, head + 1, limit)) break;
    head++;
  }
  const bits = lex[head];
  const next = head + 1;
  const nextTag = next < limit && tokens.starts[next] - tokens.ends[head] === 1 ? tags[next] : Tag.Stop;
  // “many analysts”: a number word is the noun only where none follows; “a terse White House account”: no noun at all.
  const isOnlyNumber = !(bits & (Lex.Role | Lex.Roles | Lex.Group | Lex.Document)) || Boolean(bits & Lex.Quantifier);
  if (
    bits & Lex.Quantifier &&
    isOnlyNumber &&
    (nextTag === Tag.Noun || nextTag === Tag.Nouns || nextTag === Tag.Adj || nextTag === Tag.Name)
  )
    return undefined;
  if (
    !(bits & (Lex.Role | Lex.Roles | Lex.Group | Lex.Document)) &&
    (nextTag === Tag.Name ? shapes[next] !== Shape.Lower : nextTag !== Tag.Stop && shapes[next] === Shape.Capitalized)
  )
    return undefined;
  const speaks = Boolean(bits & (Lex.Role | Lex.Roles | Lex.Group | Lex.Document | Lex.Quantifier));
  let first = at;
  const floor = before.length ? before[before.length - 1].end : 0;
  let possessor = -1;
  while (first > floor && at - first < 8) {
    const left = first - 1;
    if (article.paragraphOf[left] !== article.paragraphOf[at]) break;
    if (shapes[left] === Shape.Punctuation && !isPossessiveMark(article, left)) break;
    const leftLex = lex[left];
    const tag = tags[left];
    if (leftLex & (Lex.Determiner | Lex.Possessive)) {
      first = left;
      break;
    }
    if (isPossessiveMark(article, left)) {
      possessor = left;
      break;
    }
    if (
      leftLex & Lex.Quantifier ||
      tag === Tag.Adj ||
      tag === Tag.Num ||
      leftLex & (Lex.Demonym | Lex.Title) ||
      (tag === Tag.Verbd && first === at && left > floor && lex[left - 1] & Lex.Determiner) ||
      (tag === Tag.Noun && !(leftLex & Lex.Auxiliary))
    ) {
      first = left;
      continue;
    }
    break;
  }
  // “Mr. Hale’s lawyer”: the possessor belongs to the phrase, and stays a mention of its own.
  if (possessor >= 0 && floor === possessor && before.length) first = before[before.length - 1].first;
  else if (
    first === floor &&
    before.length &&
    before[before.length - 1].kind === PhraseKind.Name &&
    tokens.starts[first] - tokens.ends[floor - 1] === 1 &&
    speaks
  ) {
    const modifier = before[before.length - 1];
    first = modifier.first;
    // “a senior U.S. official”, “the Hale administration”: the name inside is no source.
    modifier.attached = true;
    const outer = before.length > 1 ? before[before.length - 2].end : 0;
    while (first > outer && first > at - 8 && isModifier(tokens, first - 1)) first--;
    if (first > outer && lex[first - 1] & (Lex.Determiner | Lex.Possessive)) first--;
  }
  const plural = Boolean(bits & Lex.Roles) || tags[head] === Tag.Nouns;
  const gender =
    more[head] & More.Masculine
      ? Gender.He
      : more[head] & More.Feminine
        ? Gender.She
        : plural || bits & Lex.Group
          ? Gender.Many
          : bits & Lex.Document
            ? Gender.It
            : Gender.Unknown;
  const firstLex = lex[first];
  return {
    first,
    end: head + 1,
    head,
    nameFirst: first,
    kind: PhraseKind.Nominal,
    type: NameType.Unknown,
    gender: bits & Lex.Roles ? Gender.Many : gender,
    possessive:
      head + 1 < limit && (plural || tokens.hashes[head + 1] === possessive) && isPossessiveMark(article, head + 1),
    speaks,
    definite: tokens.hashes[first] === the || Boolean(firstLex & Lex.Possessive) || possessor >= 0,
    attached: false,
  };
}

/** A word that reports in so many of sixteen places may be the verb of a plural noun. */
const fairCue = 3;

/** “Records show”, “figures suggest”: behind a plural a word that is noun and verb is the verb, unless a verb follows. */
function reportsRather({ tags, cueRates, lex }: Tokens, at: number, limit: number): boolean {
  if (tags[at] !== Tag.Noun || tags[at - 1] !== Tag.Nouns || cueRates[at] < fairCue) return false;
  return at + 1 >= limit || !(isVerbish(tags[at + 1]) || lex[at + 1] & Lex.Auxiliary);
}

/** The clitic of “Hale’s”, the apostrophe of “Eddings’”; a straight one may be a quotation mark where no s stands before it. */
function isPossessiveMark({ tokens, text }: Article, at: number): boolean {
  const { hashes, starts, ends } = tokens;
  if (hashes[at] === possessive || hashes[at] === aposS) return true;
  if (hashes[at] !== straight || at === 0 || ends[at - 1] !== starts[at] || starts[at + 1] === ends[at]) return false;
  return text.charCodeAt(starts[at] - 1) === lastOfPlural;
}

function isModifier(tokens: Tokens, at: number): boolean {
  return (
    tokens.shapes[at] === Shape.Lower &&
    (tokens.tags[at] === Tag.Adj ||
      tokens.tags[at] === Tag.Num ||
      (tokens.lex[at] & (Lex.Title | Lex.Quantifier)) !== 0)
  );
}

function isNoun(tag: number, lex: number): boolean {
  return (
    tag === Tag.Noun ||
    tag === Tag.Nouns ||
    Boolean(lex & (Lex.Role | Lex.Roles | Lex.Group | Lex.Document)) ||
    (Boolean(lex & Lex.Quantifier) && !(lex & Lex.Preposition))
  );
}

function isVerbish(tag: number): boolean {
  return tag === Tag.Verb || tag === Tag.Verbs || tag === Tag.Verbd || tag === Tag.Verbg;
}
