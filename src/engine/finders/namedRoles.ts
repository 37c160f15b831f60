import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex, More } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { NameType, PhraseKind, type Phrase } from '../phrases';
import { Punct, Shape } from '../tokens';
import { bodyNouns } from './bodies';

const of = hashWord('of');
const one = hashWord('one');
const clitic = hashWord("'s");
const at = hashWord('at');
const forWord = hashWord('for');
const to = hashWord('to');
const from = hashWord('from');
const comma = 44;
/** A role's own complement is no longer than this: `the director of the Bureau of Harbour Safety`. */
const longestComplement = 12;
/** So many phrases can stand inside a role's complement. */
const mostInside = 5;

/**
 * The name set beside a role: in `the director of the port, Ana Ruiz, said` the phrase `Ana Ruiz` for the phrase
 * `the director`, −1 where none is. A verb after the name makes it a new subject: `the director, Ana Ruiz said`.
 */
export function nameBeside(article: Article, phrases: readonly Phrase[], role: number): number {
  const { tokens } = article;
  const { hashes, lex, shapes, tags } = tokens;
  const { head, end, possessive, kind, attached } = phrases[role];
  if (kind !== PhraseKind.Nominal || possessive || attached) return -1;
  if (!(lex[head] & (Lex.Role | Lex.Group | Lex.Quantifier)) || isComplement(article, phrases, role)) return -1;
  const isBody = bodyNouns.has(hashes[head]);
  if (!isBody && !(lex[head] & Lex.Role) && !(hashes[head] === one && hashes[end] === of)) return -1;
  const limit = Math.min(end + longestComplement, article.paragraphs[article.paragraphOf[head]].endToken);
  let close = end;
  if (close < limit && hashes[close] !== comma && !(lex[close] & Lex.Preposition)) return -1;
  for (; close < limit && hashes[close] !== comma; close++) {
    if (hashes[close] === clitic) continue;
    if (shapes[close] === Shape.Punctuation || isVerb(tags[close]) || lex[close] & (Lex.Auxiliary | Lex.Wh)) return -1;
  }
  if (close >= limit) return -1;
  for (let next = role + 1; next < phrases.length && next <= role + mostInside; next++) {
    const phrase = phrases[next];
    if (phrase.first <= close) continue;
    if (phrase.first !== close + 1) return -1;
    // “…, the broadcaster Ana Ruiz, …”
    const name = phrase.attached && phrase.end === phrases[next + 1]?.first ? next + 1 : next;
    if (!closesApposition(article, phrases[name])) return -1;
    return isFullPerson(phrases[name]) || (isBody && isFullBody(article, phrases[name])) ? name : -1;
  }
  return -1;
}

/** “A spokesman for the mayor, Tom Hale,”: the spokesman is named, and not the mayor. */
function isComplement({ tokens }: Article, phrases: readonly Phrase[], role: number): boolean {
  if (role === 0) return false;
  const { kind, end, head } = phrases[role - 1];
  const link = phrases[role].first - 1;
  return (
    kind === PhraseKind.Nominal &&
    end === link &&
    (tokens.lex[head] & Lex.Role) !== 0 &&
    (tokens.hashes[link] === forWord || tokens.hashes[link] === of || tokens.hashes[link] === to)
  );
}

/** The role in front of a name, by the same rule: −1 where there is none. */
export function introducedBy(article: Article, phrases: readonly Phrase[], name: number): number {
  const { first } = phrases[name];
  const { hashes } = article.tokens;
  const attached = phrases[name - 1]?.attached && phrases[name - 1].end === first ? phrases[name - 1].first : first;
  if (attached === 0 || hashes[attached - 1] !== comma) return -1;
  for (let role = name - 1; role >= 0 && role >= name - mostInside - 1; role--) {
    if (phrases[role].end > attached - 1) continue;
    if (phrases[role].kind === PhraseKind.Nominal && nameBeside(article, phrases, role) === name) return role;
    if (attached - phrases[role].first > longestComplement + 4) return -1;
  }
  return -1;
}

/** A name that can stand for a person on its own: of two words, or with a title. */
function isFullPerson(phrase: Phrase): boolean {
  if (phrase.kind !== PhraseKind.Name || phrase.possessive) return false;
  if (phrase.type !== NameType.Person && phrase.type !== NameType.Unknown) return false;
  return phrase.head > phrase.nameFirst || phrase.nameFirst > phrase.first;
}

/** A body's name beside “the charity” or “the owner”: an organization's by its words, or any but a given name before a verb. */
function isFullBody({ tokens }: Article, { kind, possessive, type, first, head, end }: Phrase): boolean {
  if (kind !== PhraseKind.Name || possessive || type === NameType.Person) return false;
  const verb = end + 1;
  return (
    (type === NameType.Organization || head > first || !(tokens.more[head] & More.Given)) &&
    tokens.hashes[end] === comma &&
    (isVerb(tokens.tags[verb]) || (tokens.lex[verb] & Lex.Auxiliary) !== 0)
  );
}

/** What follows the name must end it: a comma, a stop, a bracket, or “of the port,”. */
function closesApposition(article: Article, { end }: Phrase): boolean {
  const { hashes, lex, shapes, count } = article.tokens;
  if (end >= count || article.paragraphOf[end] !== article.paragraphOf[end - 1]) return true;
  if (hashes[end] === of || hashes[end] === at || hashes[end] === from) return true;
  if (shapes[end] !== Shape.Punctuation) return false;
  const next = end + 1;
  // “the mayor, Ana Ruiz, and the chief said”: two people, unless it is a clause that goes on.
  if (hashes[end] === comma)
    return next >= count || !(lex[next] & Lex.Conjunction) || isVerb(article.tokens.tags[next + 1]);
  return (
    hashes[end] === 46 || hashes[end] === 40 || hashes[end] === 59 || hashes[end] === Punct.Dash || hashes[end] === 58
  );
}

function isVerb(tag: number): boolean {
  return tag >= Tag.Verb && tag <= Tag.Verbd;
}
