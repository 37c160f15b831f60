import { hashWord } from '../hashing';
import type { Reading } from '../reading';
import { NameType, PhraseKind } from '../phrases';
import { Shape } from '../tokens';
import type { Entity } from './identity';
import { looksPersonal } from './personhood';

/**
 * Whom the head of an interview's paragraph means: “NQ:” the person with these initials, “A:” the person the interview is
 * with, whom the text above names most, “Q:” the one who signs it. −1 where the head is a plain name, or nobody fits.
 */
export function resolveHead(reading: Reading, at: number): number {
  const { article, phrases } = reading;
  const phrase = phrases[at];
  const { starts, ends, shapes } = article.tokens;
  const letters = article.text.slice(starts[phrase.first], ends[phrase.end - 1]).replaceAll('.', '');
  if (phrase.kind === PhraseKind.Handle)
    return letters === 'A' ? interviewed(reading) : letters === 'Q' ? signing(reading) : -1;
  if (phrase.end - phrase.first !== 1 || shapes[phrase.first] !== Shape.AllCaps || letters.length > 3) return -1;
  const match = people(reading).find((entity) => initialsOf(reading, entity) === letters);
  return match?.index ?? -1;
}

function people({ article, phrases, identities }: Reading): Entity[] {
  return identities.entities.filter(
    (entity) =>
      entity.type !== NameType.Organization &&
      entity.type !== NameType.Place &&
      looksPersonal(article, phrases, entity) &&
      entity.parts > 1,
  );
}

function initialsOf({ article, phrases }: Reading, entity: Entity): string {
  const { nameFirst, head } = phrases[entity.best];
  const first = article.text[article.tokens.starts[nameFirst]];
  return first + article.text[article.tokens.starts[head]];
}

/** Of the people named before the first answer, and not in the byline, the one named most. */
function interviewed(reading: Reading): number {
  const signed = signing(reading);
  let best: Entity | undefined;
  for (const entity of people(reading)) {
    if (entity.index === signed || reading.inside[reading.phrases[entity.phrases[0]].first] >= 0) continue;
    if (!best || entity.phrases.length > best.phrases.length) best = entity;
  }
  return best?.index ?? -1;
}

/** The person of “By Nora Quist”, “Interview by Nora Quist” or “Nora Quist asked him why”. */
function signing(reading: Reading): number {
  const { article, phrases, identities } = reading;
  for (const entity of people(reading)) {
    const { first, end } = phrases[entity.phrases[0]];
    const paragraph = article.paragraphs[article.paragraphOf[first]];
    if (
      paragraph.block === 'byline' ||
      (paragraph.endToken - paragraph.firstToken < 8 &&
        article.text.slice(0, article.tokens.starts[first]).trimEnd().endsWith('by')) ||
      asking.has(article.tokens.hashes[end])
    ) {
      return identities.entityOf[entity.phrases[0]];
    }
  }
  return -1;
}

const asking = new Set(['asked', 'asks', 'interviewed', 'interviews'].map(hashWord));
