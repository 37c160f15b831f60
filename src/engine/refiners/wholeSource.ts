import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { Shape } from '../tokens';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

/** What ties a noun to one before it. Not “before”, “after”, “as”: they may begin a clause of their own. */
const links = hashes('of for from at in on with to by about against behind near beside inside outside under between');
const relatives = hashes('who that which');
const objects = hashes('him her them');
const published = hashes('written published issued released commissioned conducted made');
const comma = 44;
const articles = hashes('the a an');
const to = hashWord('to');

/** No subject is longer than so many words. */
const longest = 30;

/**
 * The phrase that a source really is, where only the end of it was taken: in “the woman accused of poisoning her husband said”,
 * “a spokeswoman for the ministry said” and “the nurse who treated Tom Hale said” the phrases `the woman`, `a spokeswoman`,
 * `the nurse` for `her husband`, `ministry`, `Tom Hale`; any other phrase for itself. Nothing left of `floor` belongs to it.
 */
export function wholeSource(reading: Reading, phrase: number, floor: number): number {
  const { article, phrases, inside } = reading;
  const { tokens } = article;
  const { tags, lex, shapes } = tokens;
  const { possessive, kind, head } = phrases[phrase];
  // “On Mr. Hale’s claim”
  if (possessive || (kind === PhraseKind.Pronoun && !objects.has(tokens.hashes[head]))) return phrase;
  let { first } = phrases[phrase];
  // “A bill of the council, which said”, “lawyers of a woman who said”: the last one said it.
  const { end } = phrases[phrase];
  if (relatives.has(tokens.hashes[tokens.hashes[end] === comma ? end + 1 : end])) return phrase;
  const least = Math.max(floor, article.sentences[article.sentenceOf[first]], first - longest);
  let whole = phrase;
  let before = phrase - 1;
  /** Whether something between this and the noun before ties the two. */
  let tied = false;
  /** A finite verb with an object: tied only by a “who” before it. */
  let verb = false;
  for (let at = first - 1; at >= least; at--) {
    if (shapes[at] === Shape.Punctuation || inside[at] >= 0) break;
    const word = tokens.hashes[at];
    while (before >= 0 && phrases[before].first > at) before--;
    const isPhrase = before >= 0 && phrases[before].end === at + 1 && !phrases[before].attached;
    if (isPhrase && at + 1 === first && isGerund(reading, at)) {
      // “of poisoning her husband”: a noun right before another is a verb.
      tied = true;
    } else if (isPhrase && phrases[before].kind !== PhraseKind.Pronoun) {
      if (verb || !tied || isWorkOf(reading, before, phrase, first)) break;
      first = phrases[before].first;
      if (phrases[before].speaks || phrases[before].kind === PhraseKind.Name) whole = before;
      at = first;
      tied = verb = false;
    } else if (relatives.has(word)) {
      if (!verb && !tied) break;
      verb = false;
      tied = true;
    } else if (links.has(word) && !(word === to && isVerb(tags[at + 1]))) {
      tied = true;
    } else if (tags[at] === Tag.Verbg && !(lex[at] & Lex.Preposition)) {
      tied = true;
    } else if (tags[at] === Tag.Verbd && links.has(tokens.hashes[at + 1]) && !verb) {
      // “accused of”, “led by”, “sent to”; a verb with an object behind it is finite.
      tied = true;
    } else if (isVerb(tags[at]) || lex[at] & Lex.Auxiliary) {
      if (tokens.hashes[at - 1] === to) at--;
      else verb = true;
    } else if (tags[at] !== Tag.Adv && tags[at] !== Tag.Adj && !articles.has(word)) break;
  }
  return whole;
}

/** The same for a source beside its cue, a token number, −1 where it has none: only then is it known where it may begin. */
export function wholeSourceOf(reading: Reading, phrase: number, cue: number): number {
  if (phrase < 0 || cue < 0) return phrase;
  return wholeSource(reading, phrase, reading.phrases[phrase].first > cue ? cue + 1 : 0);
}

function isGerund({ article: { text, tokens } }: Reading, at: number): boolean {
  return text.startsWith('ing', tokens.ends[at] - 3);
}

/** “A report by Ana Ruiz”, “a survey of the union”: whoever made it speaks in it, but not in “a sign held by Ana Ruiz”. */
function isWorkOf({ phrases, article }: Reading, text: number, name: number, first: number): boolean {
  const { end, head } = phrases[text];
  if (phrases[name].kind !== PhraseKind.Name || !(article.tokens.lex[head] & Lex.Document)) return false;
  return first - end <= 2 || published.has(article.tokens.hashes[end]);
}

function isVerb(tag: number): boolean {
  return tag >= Tag.Verb && tag <= Tag.Verbd;
}
