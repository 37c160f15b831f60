import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { officeStages } from '../lexicon/words';
import { NameType, PhraseKind, type Phrase } from '../phrases';
import { Punct, Shape } from '../tokens';
import { introducedBy, nameBeside } from './namedRoles';

/** A source with title and apposition, in tokens: `Ana Ruiz, the harbourmaster`, and what it says of the person. */
export interface SourceExtent {
  readonly first: number;
  readonly end: number;
  /** Token ranges that state a role: `the harbourmaster`, `Gov.` */
  readonly roles: readonly (readonly [number, number])[];
  /** The phrase's kind, doubled, plus one for a known speaker. */
  readonly kind: number;
}

const of = hashWord('of');
const the = hashWord('the');
const possessive = hashWord("'s");
/** “A diver turned harbour guide” */
const turned = hashWord('turned');
const longestApposition = 24;

/** How far the source reaches around a phrase. */
export function sourceExtent(article: Article, phrases: readonly Phrase[], at: number): SourceExtent {
  const phrase = phrases[at];
  const roles: [number, number][] = [];
  let { first, end } = phrase;
  const isName = phrase.kind === PhraseKind.Name && phrase.type !== NameType.Place;
  if (isName && phrase.nameFirst > phrase.first) {
    const titleFirst = phrase.first;
    if (!isHonorificOnly(article, phrase)) roles.push([titleFirst, phrase.nameFirst]);
  }
  const before = phrases[at - 1];
  const { hashes } = article.tokens;
  if (isName && before?.kind === PhraseKind.Nominal && before.speaks && !before.possessive && before.end === first) {
    roles.push([before.first, before.end]);
    first = before.first;
  }
  const introduced = isName ? introducedBy(article, phrases, at) : -1;
  if (introduced >= 0) {
    // “Mr. Hale’s spokeswoman, Nora B. Quist, said”
    roles.push([phrases[introduced].first, commaBefore(article, first)]);
    first = phrases[introduced].first;
  }
  const named = phrase.kind === PhraseKind.Nominal ? nameBeside(article, phrases, at) : -1;
  if (named >= 0) return { ...sourceExtent(article, phrases, named), kind: phrase.kind * 2 + (phrase.speaks ? 1 : 0) };
  if (isName && first === phrase.first) {
    // “former President Luther Hale”
    const former = earlierTitles(article, first);
    if (former < first && phrase.nameFirst > phrase.first) {
      roles[0] = [former, phrase.nameFirst];
      first = former;
    }
  }
  // “the Labor Department”
  if (phrase.kind === PhraseKind.Name && first === phrase.first && first > 0 && hashes[first - 1] === the) first--;
  if (!phrase.possessive && phrase.kind !== PhraseKind.Pronoun && phrase.kind !== PhraseKind.Handle) {
    const grown = afterwards(article, phrases, at, roles, isName);
    end = grown;
  }
  return { first, end, roles, kind: phrase.kind * 2 + (phrase.speaks ? 1 : 0) };
}

/** Where lower-case words begin that belong to a title: `former`, `then`, `outgoing`. */
function earlierTitles(article: Article, token: number): number {
  const { hashes, shapes } = article.tokens;
  let first = token;
  while (first > 0 && shapes[first - 1] === Shape.Lower && stages.has(hashes[first - 1])) first--;
  return first;
}

const stages = new Set(`${officeStages} then-vice then retired late longtime`.split(' ').map(hashWord));

function commaBefore(article: Article, token: number): number {
  return article.tokens.hashes[token - 1] === 44 ? token - 1 : token;
}

function isHonorificOnly(article: Article, phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.nameFirst; at++) if (!(article.tokens.lex[at] & Lex.Honorific)) return false;
  return true;
}

function afterwards(
  article: Article,
  phrases: readonly Phrase[],
  at: number,
  roles: [number, number][],
  isName: boolean,
): number {
  const { tokens } = article;
  const { hashes, lex, shapes } = tokens;
  const phrase = phrases[at];
  const limit = Math.min(
    article.paragraphs[article.paragraphOf[phrase.head]].endToken,
    phrase.end + longestApposition * 2,
  );
  let end = phrase.end;
  // “Luther Hale (D-Ore.)”
  if (isName && hashes[end] === 40) {
    let close = end + 1;
    while (close < limit && close - end < 8 && hashes[close] !== 41) close++;
    if (hashes[close] === 41 && close < limit) end = close + 1;
  }
  // “Ana Ruiz of the port council”, “an official in the ministry”
  if (end < limit && (hashes[end] === of || (!isName && lex[end] & Lex.Preposition))) {
    const next = nounPhraseEnd(article, phrases, at + 1, end + 1);
    if (next > end) end = next;
  }
  for (let rounds = 0; rounds < 2 && end + 1 < limit && hashes[end] === 44; rounds++) {
    // “, R-Ohio,”
    if (isName && isPartyAndPlace(article, end + 1)) {
      end += 2;
      continue;
    }
    // “, 45,”
    if (shapes[end + 1] === Shape.Number && end + 2 < limit && shapes[end + 2] === Shape.Punctuation) {
      end += 2;
      continue;
    }
    const close = appositionEnd(article, end + 1, limit);
    if (!close) break;
    if (isName) roles.push([end + 1, close]);
    end = close;
  }
  return end;
}

/** `D-Ore.`, `R-Ohio`, `I-Vt.`: how papers write a member's party and state. */
function isPartyAndPlace({ text, tokens }: Article, token: number): boolean {
  const { starts, ends } = tokens;
  return ends[token] - starts[token] > 3 && text[starts[token] + 1] === '-' && 'DRI'.includes(text[starts[token]]);
}

function nounPhraseEnd(article: Article, phrases: readonly Phrase[], from: number, token: number): number {
  for (let at = from; at < phrases.length && at < from + 3; at++) {
    const phrase = phrases[at];
    if (phrase.kind === PhraseKind.Pronoun) return 0;
    if (phrase.first === token || (phrase.first === token + 1 && article.tokens.lex[token] & Lex.Determiner)) {
      // “the victims’ families”: the possessor is a phrase of its own.
      const whole = phrases[at + 1];
      return whole && whole.first <= phrase.first ? whole.end : phrase.end;
    }
    if (phrase.first > token + 1) return 0;
  }
  return 0;
}

/** One past the last token of a role that begins at `first`, 0 where none does: up to the next comma, dash or stop. */
function appositionEnd(article: Article, first: number, limit: number): number {
  const { tokens } = article;
  const { hashes, lex, shapes } = tokens;
  if (
    lex[first] &
    (Lex.Who | Lex.He | Lex.She | Lex.It | Lex.They | Lex.FirstOrSecond | Lex.Conjunction | Lex.Auxiliary)
  )
    return 0;
  if (isVerb(tokens.tags[first])) return 0;
  const determined = Boolean(lex[first] & (Lex.Determiner | Lex.Possessive));
  let role = false;
  let verb = false;
  let at = first;
  for (; at < limit && at - first < longestApposition; at++) {
    const code = hashes[at];
    if (shapes[at] === Shape.Punctuation) {
      if (code === 44 || code === 46 || code === Punct.Dash || code === 59 || code === 58) break;
      if (code === 0x201c || code === 34 || code === 0x201d) return 0;
    }
    if (isVerb(tokens.tags[at]) && tokens.tags[at] !== Tag.Verbg && !isOwned(article, at) && hashes[at] !== turned)
      verb = true;
    if (lex[at] & (Lex.Role | Lex.Roles) || isSpecialist(article, at)) role = true;
    if (lex[at] & Lex.Title && shapes[at] === Shape.Lower) role = true;
    // “Mr. Hale’s chief engineer”, “the company’s head of sales”: the clitic is no verb.
    if (hashes[at] === possessive && at > first && (shapes[at - 1] !== Shape.Lower || opensNoun(article, at + 1)))
      continue;
    if (lex[at] & (Lex.Auxiliary | Lex.He | Lex.She) && !role) return 0;
  }
  if (at >= limit && at < article.paragraphs[article.paragraphOf[first]].endToken) return 0;
  if (at - first >= longestApposition || at === first) return 0;
  if (!role) return 0;
  // “According to police, the man left the bar.” What runs to the end of the sentence with a verb in it is a clause.
  if (verb && hashes[at] !== 44 && hashes[at] !== Punct.Dash) return 0;
  if (!determined && at - first > 14) return 0;
  return at;
}

/** “The study’s lead author”: what stands behind a possessor or its adjective is no verb. */
function isOwned({ tokens }: Article, at: number): boolean {
  return tokens.hashes[at - 1] === possessive || (tokens.lex[at - 1] & Lex.Possessive) !== 0;
}

function opensNoun({ tokens }: Article, at: number): boolean {
  return (
    tokens.tags[at] === Tag.Noun ||
    tokens.tags[at] === Tag.Adj ||
    (tokens.lex[at] & (Lex.Role | Lex.Roles | Lex.Title)) !== 0
  );
}

/** “An archaeobotanist”: a word that no dictionary has and that ends like a calling. */
function isSpecialist({ tokens, text }: Article, at: number): boolean {
  return (
    tokens.slots[at] === 0 &&
    tokens.shapes[at] === Shape.Lower &&
    text.slice(tokens.starts[at], tokens.ends[at]).endsWith('ist')
  );
}

function isVerb(tag: number): boolean {
  return tag >= Tag.Verb && tag <= Tag.Verbg;
}
