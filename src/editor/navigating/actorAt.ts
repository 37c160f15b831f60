import type { Extent, Span } from '../../engine';
import type { JudgedActor, JudgedArticle } from '../../sidecar/judge';

/** Where an actor is named. */
export interface ActorPlace {
  readonly actor: JudgedActor;
  readonly span: Span;
}

/**
 * The actor that the words at an offset name: by a mention, or as the source of a quote ("he", "Ana Ruiz, the harbourmaster").
 * Where one name stands inside another the smaller one is meant. An offset right behind the words still counts.
 */
export function actorAt(article: JudgedArticle, offset: number): ActorPlace | undefined {
  const named = [
    ...article.mentions.map((mention) => ({ span: mention, id: mention.actor })),
    ...article.quotes.flatMap(({ source, speaker }) =>
      source && speaker !== null ? [{ span: source, id: speaker }] : [],
    ),
  ].filter(({ span }) => span.start <= offset && offset <= span.end);
  named.sort((a, b) => length(a.span) - length(b.span));
  for (const { span, id } of named) {
    const actor = article.actors.find((each) => each.id === id);
    if (actor) return { actor, span };
  }
  return undefined;
}

/** Every place of an article that names an actor, in the order of the text; a source that holds a mention is left out for it. */
export function placesOf(article: JudgedArticle, id: string): Span[] {
  const mentions: Span[] = article.mentions.filter(({ actor }) => actor === id);
  const sources = article.quotes.flatMap(({ source, speaker }) => (source && speaker === id ? [source] : []));
  const places = [...mentions];
  for (const source of sources) if (!places.some((place) => overlap(place, source))) places.push(source);
  return places.sort((a, b) => a.start - b.start);
}

const length = ({ start, end }: Extent) => end - start;

const overlap = (a: Extent, b: Extent) => a.start < b.end && b.start < a.end;
