import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Shape } from '../tokens';

const hashes = (words: string): Set<number> => new Set(words.split(' ').map(hashWord));
/** Left out before a role: “another critic”. */
const leading = hashes('the a an another');
/** A role that leans on somebody named before, or is said of two, is no role to list: “his lawyer”, “both senators”. */
const notARole = hashes('my our your that this these those both whose which as one');
/** Left out where the rest says enough without them: “its energy spokesman”. */
const possessors = hashes('his her their its');
const possessive = hashWord("'s");
const relative = hashes('who whom whose which that where when');

/**
 * The part of an apposition or title that says what somebody is: `historian` of “a historian who attended”. Undefined
 * where it says something else: “among black voters”, “the mayor also said”.
 */
export function roleIn(article: Article, first: number, end: number): readonly [number, number] | undefined {
  const { tokens } = article;
  const { lex, tags, shapes } = tokens;
  let from = first;
  // “the director” is a director, but “the company’s director” the company’s.
  while (from < end && leading.has(tokens.hashes[from]) && !hasOwner(article, from + 1, end)) from++;
  if (from < end && possessors.has(tokens.hashes[from])) {
    if (end - from < 3 || tokens.lex[from + 2] & (Lex.Preposition | Lex.Conjunction)) return undefined;
    from++;
  }
  if (from >= end || shapes[from] === Shape.Punctuation || notARole.has(tokens.hashes[from])) return undefined;
  // “an outside adviser”, but “among voters”
  const determined = from > first || leading.has(tokens.hashes[from]);
  if (!determined && lex[from] & (Lex.Preposition | Lex.Conjunction) && !(lex[from] & (Lex.Title | Lex.Role)))
    return undefined;
  let to = from;
  let noun = end;
  for (; to < end; to++) {
    if (relative.has(tokens.hashes[to])) break;
    if (noun === end && to > from && closesNoun(article, to)) noun = to;
    if (lex[to] & (Lex.Role | Lex.Title)) continue;
    if (lex[to] & (Lex.Auxiliary | Lex.He | Lex.She) && shapes[to] !== Shape.Clitic) return undefined;
    if (isFinite(tags[to]) && shapes[to] === Shape.Lower && to > from) {
      // “the mayor also said” is a clause; “the first woman nominated” a participle.
      if (tags[to] === Tag.Verbs || tags[to - 1] === Tag.Adv) return undefined;
      if (noun === end) break;
    }
  }
  while (
    to > from &&
    (lex[to - 1] & Lex.Conjunction || shapes[to - 1] === Shape.Punctuation) &&
    !endsAbbreviation(article, to - 1)
  )
    to--;
  noun = Math.min(noun, to);
  const named = [noun - 1, noun - 2].some(
    (at) => at >= from && lex[at] & (Lex.Role | Lex.Title) && !(lex[at] & Lex.Roles),
  );
  // “the former pageant winner”: a noun with its article beside a name says what somebody is, known as a role or not.
  const last = noun - 1;
  const plain = determined && tags[last] === Tag.Noun && !(lex[last] & (Lex.Document | Lex.Group));
  return named || plain ? [from, to] : undefined;
}

/** Whether a possessor stands before the role itself: “ferry line’s head of sales”. */
function hasOwner({ tokens }: Article, first: number, end: number): boolean {
  for (let at = first; at < end && !(tokens.lex[at] & Lex.Preposition); at++)
    if (tokens.hashes[at] === possessive) return true;
  return false;
}

/** Whether a noun phrase stops before a token: at “of”, “and”, “now”, a comma. */
function closesNoun({ tokens }: Article, at: number): boolean {
  if (tokens.lex[at] & (Lex.Role | Lex.Title)) return false;
  return (
    (tokens.lex[at] & (Lex.Preposition | Lex.Conjunction)) !== 0 ||
    tokens.shapes[at] === Shape.Punctuation ||
    tokens.tags[at] === Tag.Adv
  );
}

/** The stop of “Gov.” is part of its token; a lone mark is not. */
function endsAbbreviation({ tokens }: Article, at: number): boolean {
  return tokens.shapes[at] !== Shape.Punctuation && !(tokens.lex[at] & Lex.Conjunction);
}

function isFinite(tag: number): boolean {
  return tag === Tag.Verbd || tag === Tag.Verbs || tag === Tag.Verb;
}
