import type { Extent } from '../../engine';
import { atOnce } from '../../sidecar/atOnce';
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
  return atOnce(openQuestionsInSteps(article));
}

/** How many quotes, mentions or dates are looked at in one step. */
const STEP = 500;

/** The same in steps, for a long article. Yields nothing of use. */
export function* openQuestionsInSteps(article: JudgedArticle): Generator<void, OpenQuestion[]> {
  const quotes = yield* firstPieces.inSteps(article);
  const found: OpenQuestion[] = [];
  for (const [at, { start, end, text, speaker }] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (speaker === null) found.push({ about: 'unattributedQuotes', start, end, words: text });
  }
  for (const [at, { start, end, text, type, value }] of article.dates.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (type !== 'SET' && type !== 'DURATION' && UNRESOLVED.test(value))
      found.push({ about: 'unresolvedDates', start, end, words: text });
  }
  const places = yield* firstPlaces(article);
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  for (const actor of article.actors) {
    const place = places.get(actor.id);
    if (!place) continue;
    const about = isUnknown(actor) ? 'unknownActors' : isAnonymous(actor) ? 'anonymousSources' : undefined;
    // Who is only named, and says nothing, needs no reason for being unnamed.
    if (about === 'anonymousSources' && !speakers.has(actor.id)) continue;
    if (about) found.push({ about, start: place.start, end: place.end, words: actor.name, actor: actor.id });
  }
  yield;
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
function* firstPlaces({ quotes, mentions }: JudgedArticle): Generator<void, Map<string, Extent>> {
  const places = new Map<string, Extent>();
  const offer = (actor: string | null, { start, end }: Extent) => {
    if (actor === null) return;
    const before = places.get(actor);
    if (!before || start < before.start) places.set(actor, { start, end });
  };
  for (const [at, mention] of mentions.entries()) {
    if (at % STEP === STEP - 1) yield;
    offer(mention.actor, mention);
  }
  for (const [at, { speaker, source }] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (source) offer(speaker, source);
  }
  for (const [at, quote] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (quote.speaker !== null && !places.has(quote.speaker)) offer(quote.speaker, quote);
  }
  return places;
}
