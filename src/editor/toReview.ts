import type { Extent } from '../engine';
import type { JudgedArticle, JudgedDate, JudgedQuote } from '../sidecar/judge';

/** How many of each an article has, for the status bar. */
export interface ReviewCounts {
  readonly speakers: number;
  readonly quotes: number;
  readonly toReview: number;
}

/** Asked for again and again while nothing changes, by the status bar, the review and every list: worked out once. */
export const reviewCounts = oncePerArticle((article): ReviewCounts => {
  const quotes = firstPieces(article);
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  return { speakers: speakers.size, quotes: quotes.length, toReview: toReview(article).length };
});

/** What a person is asked for a word on, in the order of the text: every suggested quote and date. */
export const toReview = oncePerArticle((article): readonly (JudgedQuote | JudgedDate)[] =>
  [...firstPieces(article), ...article.dates]
    .filter(({ status }) => status === 'suggested')
    .sort((a, b) => a.start - b.start || b.end - a.end),
);

/** The quotes of an article, each piece of an interrupted one left out but the first. */
export const firstPieces = oncePerArticle(({ quotes }): readonly JudgedQuote[] => {
  const seen = new Set<string>();
  return quotes.filter(({ id, group }) => {
    const key = id ?? group;
    return !seen.has(key) && seen.add(key);
  });
});

function oncePerArticle<T>(work: (article: JudgedArticle) => T): (article: JudgedArticle) => T {
  const known = new WeakMap<JudgedArticle, { readonly value: T }>();
  return (article) => {
    let found = known.get(article);
    if (!found) known.set(article, (found = { value: work(article) }));
    return found.value;
  };
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
