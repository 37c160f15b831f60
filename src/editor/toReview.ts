import type { Extent } from '../engine';
import type { JudgedArticle, JudgedDate, JudgedQuote } from '../sidecar/judge';

/** How many of each an article has, for the status bar. */
export interface ReviewCounts {
  readonly speakers: number;
  readonly quotes: number;
  readonly toReview: number;
}

export function reviewCounts(article: JudgedArticle): ReviewCounts {
  const quotes = firstPieces(article);
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  return { speakers: speakers.size, quotes: quotes.length, toReview: toReview(article).length };
}

/** What a person is asked for a word on, in the order of the text: every suggested quote and date. */
export function toReview(article: JudgedArticle): (JudgedQuote | JudgedDate)[] {
  return [...firstPieces(article), ...article.dates]
    .filter(({ status }) => status === 'suggested')
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The quotes of an article, each piece of an interrupted one left out but the first. */
export function firstPieces({ quotes }: JudgedArticle): JudgedQuote[] {
  const seen = new Set<string>();
  return quotes.filter(({ id, group }) => {
    const key = id ?? group;
    return !seen.has(key) && seen.add(key);
  });
}

/** The next of some stretches after a selection, or the one before it; round the end of the article to the other. */
export function neighbour<T extends Extent>(
  stretches: readonly T[],
  selection: Extent,
  direction: 'next' | 'previous',
): T | undefined {
  // The one that is selected already is passed over, also where another begins at the same place.
  const at = stretches.findIndex(({ start, end }) => start === selection.start && end === selection.end);
  if (direction === 'next') {
    if (at >= 0) return stretches[(at + 1) % stretches.length];
    return stretches.find(({ start }) => start >= selection.start) ?? stretches[0];
  }
  if (at >= 0) return stretches.at(at - 1);
  return [...stretches].reverse().find(({ start }) => start < selection.start) ?? stretches.at(-1);
}
