import type { Extent } from '../../../engine';
import type { JudgedArticle } from '../../../sidecar/judge';
import { actorCard, type Surroundings } from './actorCard';
import { dateCard, passageCard, quoteCard, rejectedCard } from './annotationCards';
import type { Card } from '../../card';
import { changedCard } from './changedCard';

/** A card and the stretch of the article it speaks of. */
export interface CardAt extends Extent {
  readonly card: Card;
}

/** The cards of everything that stands at an offset, the most specific first: the name, then the quote it stands in. */
export function cardsAt(offset: number, at: Surroundings): CardAt[] {
  const all = stretches(at.article);
  const inside = all.filter(({ start, end }) => start <= offset && offset < end);
  // With the keyboard the cursor often stands right behind the word that is meant.
  const found = inside.length > 0 ? inside : all.filter(({ start, end }) => start <= offset && offset <= end);
  found.sort((a, b) => a.end - a.start - (b.end - b.start));
  const subjects = new Set<unknown>();
  return found.flatMap(({ start, end, subject, build }) => {
    if (subjects.has(subject)) return [];
    subjects.add(subject);
    return [{ start, end, card: build(at) }];
  });
}

interface Stretch extends Extent {
  /** Two stretches with one subject have one card: a name and the source it is part of. */
  readonly subject: unknown;
  readonly build: (at: Surroundings) => Card;
}

function stretches(article: JudgedArticle): Stretch[] {
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  const found: Stretch[] = [];
  const add = ({ start, end }: Extent, subject: unknown, build: Stretch['build']) =>
    found.push({ start, end, subject, build });
  const addActor = (span: Extent, id: string | null): boolean => {
    const actor = id === null ? undefined : actors.get(id);
    if (actor) add(span, actor, (at) => actorCard(actor, at));
    return actor !== undefined;
  };
  for (const mention of article.mentions) addActor(mention, mention.actor);
  for (const date of article.dates) add(date, date, (at) => dateCard(date, at));
  for (const passage of article.passages) add(passage, passage.item, (at) => passageCard(passage, at));
  for (const rejected of article.rejected) add(rejected, rejected, (at) => rejectedCard(rejected, at));
  for (const changed of article.changed)
    for (const candidate of changed.candidates) add(candidate, candidate, (at) => changedCard(changed, candidate, at));
  for (const quote of article.quotes) {
    const addQuote = (span: Extent) => add(span, quote, (at) => quoteCard(quote, at));
    addQuote(quote);
    if (quote.cue) addQuote(quote.cue);
    if (quote.source && !addActor(quote.source, quote.speaker)) addQuote(quote.source);
  }
  return found;
}
