import type { Article } from '../article';
import { sourceExtent } from '../finders/appositions';
import { hashWord } from '../hashing';
import { Lex, More } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { NameType, type Phrase } from '../phrases';
import { isCue } from '../surroundings';
import { Shape } from '../tokens';
import type { Entity } from './identity';

const miss = hashWord('miss');
/** So many of an entity's phrases are looked at for a sign that it is a person. */
const mostLooked = 12;

/** Whether a name is worth an actor of its own as a person, also where it says nothing: for the mentions an article lists. */
export function looksPersonal(article: Article, phrases: readonly Phrase[], entity: Entity): boolean {
  const best = phrases[entity.best];
  if (entity.type === NameType.Person) {
    // “TH:” in an interview, “HOST:” in a transcript
    if (entity.parts === 1 && best.first === best.head && isHeadOnly(article, best.head)) return false;
    // “in Charlotte”: a given name alone can be a town.
    if (entity.parts === 1 && best.first === best.head && standsForPlace(article, phrases, entity)) return false;
    if (entity.parts === 1 && best.first === best.head && article.tokens.lex[best.head] & Lex.Auxiliary) return false;
    return !isFormOfAddress(article, phrases, entity);
  }
  if (entity.type !== NameType.Unknown || entity.parts < 2) return false;
  const { tokens } = article;
  let everyday = false;
  for (let at = best.nameFirst; at < best.end; at++) {
    if (tokens.lex[at] & (Lex.Org | Lex.OrgHead | Lex.Calendar | Lex.Demonym | Lex.Place)) return false;
    if (tokens.more[at] & More.Given) return true;
    if (tokens.lex[at] & Lex.Starter || isEveryday(article, at)) everyday = true;
  }
  if (showsPerson(article, phrases, entity)) return true;
  return !everyday && entity.parts <= 3 && !standsForPlace(article, phrases, entity);
}

/** Initials of up to three letters, or an office alone. */
function isHeadOnly({ tokens }: Article, at: number): boolean {
  const { shapes, starts, ends, lex, more } = tokens;
  if (shapes[at] === Shape.AllCaps && ends[at] - starts[at] <= 3) return true;
  return (lex[at] & (Lex.Role | Lex.Title)) !== 0 && !(more[at] & (More.Given | More.Surname));
}

/** “Mr. President”, “Miss Universe”: nobody's name. */
function isFormOfAddress(article: Article, phrases: readonly Phrase[], entity: Entity): boolean {
  if (entity.parts > 1) return false;
  const { lex, more, hashes } = article.tokens;
  return entity.phrases.every((at) => {
    const { first, nameFirst, head } = phrases[at];
    if (first === nameFirst) return entity.phrases.length > 1 && isEveryday(article, head);
    if (lex[first] & Lex.Honorific && lex[head] & Lex.Title && !(more[head] & (More.Surname | More.Given))) return true;
    return hashes[first] === miss && isEveryday(article, head);
  });
}

/** A word of the dictionary that is no name there: “Ground”, “Universe”. */
export function isEveryday(article: Article, at: number): boolean {
  const { slots, tags, more } = article.tokens;
  return slots[at] > 0 && tags[at] > 0 && tags[at] !== Tag.Name && !(more[at] & (More.Given | More.Surname));
}

/** Whether the text treats a name as a person's: by surname or with a title elsewhere, with a role, or as one who speaks. */
function showsPerson(article: Article, phrases: readonly Phrase[], entity: Entity): boolean {
  const { tokens } = article;
  for (const at of entity.phrases.slice(0, mostLooked)) {
    const phrase = phrases[at];
    if (phrase.nameFirst > phrase.first) return true;
    if (phrase.head === phrase.nameFirst && entity.parts > 1 && !isEveryday(article, phrase.head)) return true;
    if (phrase.end < tokens.count && isCue(tokens, phrase.end) && tokens.tags[phrase.end] === Tag.Verbd) return true;
    for (const [first, end] of sourceExtent(article, phrases, at).roles)
      for (let token = first; token < end; token++) if (tokens.lex[token] & Lex.Role) return true;
  }
  return false;
}

/** A name that only ever stands behind “in”, “at”, “near” or “of”. */
export function standsForPlace(article: Article, phrases: readonly Phrase[], entity: Entity): boolean {
  return entity.phrases.every((at) => {
    const { first } = phrases[at];
    return first > 0 && inside.has(article.tokens.hashes[first - 1]);
  });
}

const inside = new Set('in at near outside around across throughout into of'.split(' ').map(hashWord));

/** A single word that speaks and is no person: “PolitiFact”, in whose middle a capital stands, but “McHale”. */
export function isBrand(article: Article, phrases: readonly Phrase[], entity: Entity): boolean {
  const { head } = phrases[entity.best];
  const { shapes, starts, ends } = article.tokens;
  if (entity.parts > 1 || entity.type !== NameType.Unknown || shapes[head] !== Shape.Mixed) return false;
  return !innerCapital.test(article.text.slice(starts[head], ends[head]));
}

/** “McHale”, “MacHale”, “DeHale”, “O’Hale”, “Al-Hale”: capitals inside a surname. */
const innerCapital = /^(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz|St|O|D|L)\p{Lu}|['’\-]/u;
