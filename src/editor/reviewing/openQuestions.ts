import type { Extent } from '../../engine';
import type { JudgedActor, JudgedArticle } from '../../sidecar/judge';
import type { OpenQuestion as Name } from '../settings';
import { firstPieces } from '../toReview';

/** Something an article leaves open. Offsets are UTF-16 into its text, half-open. */
export interface OpenQuestion extends Extent {
  readonly about: Name;
  /** The words it is about. */
  readonly words: string;
  /** With an actor: its id in the article. */
  readonly actor?: string;
}

/** Who says it, who is meant, which day, and why is there no name: what the article, or its sidecar, does not answer. */
export function openQuestions(article: JudgedArticle): OpenQuestion[] {
  const quotes = firstPieces(article);
  const found: OpenQuestion[] = [];
  for (const { start, end, text, speaker } of quotes)
    if (speaker === null) found.push({ about: 'unattributedQuotes', start, end, words: text });
  for (const { start, end, text, type, value } of article.dates)
    if (type !== 'SET' && type !== 'DURATION' && UNRESOLVED.test(value))
      found.push({ about: 'unresolvedDates', start, end, words: text });
  const places = firstPlaces(article);
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  for (const actor of article.actors) {
    const place = places.get(actor.id);
    if (!place) continue;
    const about = isUnknown(actor) ? 'unknownActors' : isAnonymous(actor) ? 'anonymousSources' : undefined;
    // Who is only named, and says nothing, needs no reason for being unnamed.
    if (about === 'anonymousSources' && !speakers.has(actor.id)) continue;
    if (about) found.push({ about, start: place.start, end: place.end, words: actor.name, actor: actor.id });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `XXXX-12-23`, `XXXX-WXX-5`: the year is not known, and so no day is. */
const UNRESOLVED = /^X/;

/** An id that some annotation names and nobody explains goes by the id itself. */
function isUnknown({ id, name, inSidecar, registry, known }: JudgedActor): boolean {
  return (!inSidecar && name === id) || (inSidecar && registry !== undefined && known === undefined);
}

function isAnonymous({ kind, why, known }: JudgedActor): boolean {
  return kind === 'unnamed' && !why && !known?.why;
}

/** Where each actor is first named; for one who is not, where its first quote stands. */
function firstPlaces({ quotes, mentions }: JudgedArticle): Map<string, Extent> {
  const places = new Map<string, Extent>();
  const offer = (actor: string | null, place: Extent) => {
    if (actor === null) return;
    const before = places.get(actor);
    if (!before || place.start < before.start) places.set(actor, place);
  };
  for (const { actor, start, end } of mentions) offer(actor, { start, end });
  for (const { speaker, source } of quotes) if (source) offer(speaker, source);
  for (const { speaker, start, end } of quotes)
    if (speaker !== null && !places.has(speaker)) offer(speaker, { start, end });
  return places;
}
