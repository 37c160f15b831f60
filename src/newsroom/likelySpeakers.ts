import type { Extent } from '../engine';
import type { JudgedActor, JudgedArticle } from '../sidecar/judge';

/**
 * The actors of an article, the likeliest speaker of a stretch first: who the quote has already, then who is named nearest
 * to it, then who speaks most. Places of a quoted name count more than those of a mere mention.
 */
export function likelySpeakers(article: JudgedArticle, stretch: Extent): JudgedActor[] {
  const score = new Map<string, number>();
  const raise = (actor: string | null, by: number) => {
    if (actor !== null) score.set(actor, Math.max(score.get(actor) ?? 0, by));
  };
  for (const quote of article.quotes) {
    if (overlap(quote, stretch)) raise(quote.speaker, CERTAIN);
    else raise(quote.speaker, nearness(quote.source ?? quote, stretch) * SPEAKS);
  }
  for (const mention of article.mentions) {
    // Who is named inside the words is spoken of; who is named beside them speaks.
    const inside = mention.start >= stretch.start && mention.end <= stretch.end;
    raise(mention.actor, nearness(mention, stretch) * (inside ? SPOKEN_OF : 1));
  }
  return article.actors
    .map((actor, index) => ({ actor, index, score: score.get(actor.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ actor }) => actor);
}

const CERTAIN = 10;
const SPEAKS = 1.2;
const SPOKEN_OF = 0.2;

/** How far away a name is half as likely: about a paragraph, in UTF-16 units. */
const HALF = 300;

/** 1 beside the stretch, falling towards 0 with the distance. */
function nearness(span: Extent, stretch: Extent): number {
  const distance = Math.max(0, span.start - stretch.end, stretch.start - span.end);
  return HALF / (HALF + distance);
}

function overlap(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}
