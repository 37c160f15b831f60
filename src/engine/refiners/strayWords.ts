import type { Article } from '../article';
import { eachInSteps, mapInSteps } from '../inSteps';
import { Lex, More } from '../lexicon/classes';
import { NameType, PhraseKind, type Phrase } from '../phrases';
import { Shape } from '../tokens';
import { isEveryday } from './personhood';

/** How many phrases are looked at in one step. */
const step = 2000;

/**
 * Names without the words that only ran into them: in an article with an Ana Quist, “Understated Quist said” and “In
 * Dunmore Quist said” are hers. Only a surname the text gives to somebody by a full name is uncovered like this.
 */
export function* withoutStrayWords(article: Article, phrases: readonly Phrase[]): Generator<void, Phrase[]> {
  const { tokens } = article;
  const { hashes, lex, more, shapes } = tokens;
  const given = new Map<number, Set<number>>();
  const alone = new Map<number, number>();
  yield* eachInSteps(phrases, step, ({ kind, type, head, nameFirst }, at) => {
    if (kind !== PhraseKind.Name || type === NameType.Organization || type === NameType.Place) return;
    const surname = hashes[head];
    if (head === nameFirst) {
      if (!alone.has(surname)) alone.set(surname, at);
    } else if (more[nameFirst] & More.Given && !(lex[nameFirst] & Lex.Auxiliary)) {
      const names = given.get(surname) ?? new Set<number>();
      given.set(surname, names.add(hashes[nameFirst]));
    }
  });
  return yield* mapInSteps(phrases, step, (phrase, at) => {
    const { kind, type, head, nameFirst, first } = phrase;
    if (kind !== PhraseKind.Name || type === NameType.Organization || type === NameType.Place) return phrase;
    if (head !== nameFirst + 1 || first !== nameFirst) return phrase;
    const names = given.get(hashes[head]);
    const before = alone.get(hashes[head]);
    if (names ? names.has(hashes[nameFirst]) && !(lex[nameFirst] & Lex.Auxiliary) : before === undefined || before > at)
      return phrase;
    const starts = article.sentences[article.sentenceOf[first]] === first;
    const asked = Boolean(lex[first] & Lex.Auxiliary) && starts && names !== undefined;
    const stray =
      asked ||
      (!(more[first] & More.Given) &&
        ((starts && (isEveryday(article, first) || isDerived(article, first))) ||
          (names !== undefined &&
            (isEveryday(article, first) ||
              (lex[first] & (Lex.Place | Lex.Demonym)) !== 0 ||
              shapes[first] === Shape.AllCaps))));
    return stray ? { ...phrase, first: head, nameFirst: head } : phrase;
  });
}

/**
 * Names without words that are capitalized only where a sentence or a headline begins, for elsewhere in the article they are
 * not: “Eelgrass is dying” in a text on eelgrass names nobody.
 */
export function withoutPlainWords(article: Article, phrases: Phrase[]): Phrase[] {
  const { hashes, shapes, lex, more, count } = article.tokens;
  const known = Lex.GivenHe | Lex.GivenShe | Lex.Place | Lex.Org | Lex.Title | Lex.Honorific;
  const isDoubtful = ({ kind, type, first, end, head }: Phrase): boolean =>
    kind === PhraseKind.Name &&
    type === NameType.Unknown &&
    end - first === 1 &&
    shapes[head] === Shape.Capitalized &&
    !(lex[head] & known || more[head] & More.Given) &&
    !article.capitals.has(hashes[head]);
  const doubtful = new Set(phrases.filter(isDoubtful).map(({ head }) => hashes[head]));
  if (!doubtful.size) return phrases;
  const plain = new Set<number>();
  for (let at = 0; at < count; at++) if (shapes[at] === Shape.Lower && doubtful.has(hashes[at])) plain.add(hashes[at]);
  return plain.size ? phrases.filter((phrase) => !(isDoubtful(phrase) && plain.has(hashes[phrase.head]))) : phrases;
}

/** “Understated”, “Interestingly”: words that no dictionary has all of, and no given names. */
function isDerived({ text, tokens }: Article, at: number): boolean {
  const { starts, ends } = tokens;
  return ends[at] - starts[at] > 5 && derived.test(text.slice(ends[at] - 3, ends[at]));
}

const derived = /(?:ed|ing|ly)$/;
