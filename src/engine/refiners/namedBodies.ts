import type { Article } from '../article';
import { bodyNouns } from '../finders/bodies';
import { nameBeside } from '../finders/namedRoles';
import { hashWord } from '../hashing';
import { eachInSteps, mapInSteps } from '../inSteps';
import { Lex, More } from '../lexicon/classes';
import { stormWords } from '../lexicon/nameHeads';
import { Gender, NameType, PhraseKind, type Phrase } from '../phrases';
import { wholeHash } from './nameForms';

/** How many phrases are looked at in one step. */
const step = 2000;

/**
 * The names that the text itself calls a body's: in an article that says “the charity Clean Rivers” or “the operator, Northway
 * Grid,” every Clean Rivers is an organization, and no place or person; and with a Storm Ana no Ana is a person.
 */
export function* withNamedBodies(article: Article, phrases: Phrase[]): Generator<void, Phrase[]> {
  const { hashes, lex } = article.tokens;
  const bodies = new Set<number>();
  const storms = new Set<number>();
  yield* eachInSteps(phrases, step, (noun, at) => {
    if (noun.type === NameType.Place && noun.head > noun.nameFirst && stormHashes.has(hashes[noun.nameFirst]))
      storms.add(hashes[noun.head]);
    if (noun.kind !== PhraseKind.Nominal || !(lex[noun.head] & (Lex.Group | Lex.Role))) return;
    if (!bodyNouns.has(hashes[noun.head])) return;
    const name = noun.attached ? at + 1 : nameBeside(article, phrases, at);
    if (name >= 0 && mayBeBody(article, phrases[name])) bodies.add(wholeHash(article, phrases[name]));
  });
  if (!bodies.size && !storms.size) return phrases;
  return yield* mapInSteps(phrases, step, (phrase) => {
    const { kind, first, end, head } = phrase;
    if (kind === PhraseKind.Name && end - first === 1 && storms.has(hashes[head]))
      return asThing(phrase, NameType.Place);
    return mayBeBody(article, phrase) && bodies.has(wholeHash(article, phrase))
      ? asThing(phrase, NameType.Organization)
      : phrase;
  });
}

const stormHashes = new Set(stormWords.split(' ').map(hashWord));

/** Written out like every other phrase, for objects of one form are quicker to read. */
function asThing(
  { first, end, head, nameFirst, kind, possessive, speaks, definite, attached }: Phrase,
  type: number,
): Phrase {
  return { first, end, head, nameFirst, kind, type, gender: Gender.It, possessive, speaks, definite, attached };
}

/** “The owner, Ana Ruiz,” is a person all the same. */
function mayBeBody({ tokens }: Article, { kind, type, first, nameFirst }: Phrase): boolean {
  if (kind !== PhraseKind.Name || nameFirst > first) return false;
  return type === NameType.Place || (type === NameType.Unknown && !(tokens.more[nameFirst] & More.Given));
}
