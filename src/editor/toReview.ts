import type { Extent } from '../engine';
import { atOnce } from '../sidecar/atOnce';
import type { JudgedArticle, JudgedDate, JudgedQuote } from '../sidecar/judge';

/** How many of each an article has, for the status bar. */
export interface ReviewCounts {
  readonly speakers: number;
  readonly quotes: number;
  readonly toReview: number;
}

/** Asked for again and again while nothing changes, by the status bar, the review and every list: worked out once. */
export const reviewCounts = oncePerArticle(function* (article): Generator<void, ReviewCounts> {
  const quotes = yield* firstPieces.inSteps(article);
  const speakers = new Set<string>();
  for (const [at, { speaker }] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (speaker !== null) speakers.add(speaker);
  }
  return { speakers: speakers.size, quotes: quotes.length, toReview: (yield* toReview.inSteps(article)).length };
});

/** What a person is asked for a word on, in the order of the text: every suggested quote and date. */
export const toReview = oncePerArticle(function* (article): Generator<void, readonly (JudgedQuote | JudgedDate)[]> {
  const found: (JudgedQuote | JudgedDate)[] = [];
  let next = 0;
  const datesUpTo = (start: number) => {
    for (; next < article.dates.length && article.dates[next].start < start; next++) offer(found, article.dates[next]);
  };
  const quotes = yield* firstPieces.inSteps(article);
  for (const [at, quote] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    datesUpTo(quote.start);
    offer(found, quote);
  }
  yield;
  datesUpTo(Infinity);
  return found;
});

/** Adds what is suggested to what was found before it in the text; of what begins at one place the longest comes first. */
function offer<T extends JudgedQuote | JudgedDate>(found: T[], one: T): void {
  if (one.status !== 'suggested') return;
  let at = found.length;
  while (at > 0 && found[at - 1].start === one.start && found[at - 1].end < one.end) at--;
  found.splice(at, 0, one);
}

/** The quotes of an article, each piece of an interrupted one left out but the first. */
export const firstPieces = oncePerArticle(function* ({ quotes }): Generator<void, readonly JudgedQuote[]> {
  const seen = new Set<string>();
  const first: JudgedQuote[] = [];
  for (const [at, quote] of quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    const key = quote.id ?? quote.group;
    if (seen.has(key)) continue;
    seen.add(key);
    first.push(quote);
  }
  return first;
});

/** How many quotes or dates are looked at in one step. */
const STEP = 500;

/** What is made of an article once: at once for who needs it now, in steps for who can wait. */
interface OncePerArticle<T> {
  (article: JudgedArticle): T;
  inSteps(article: JudgedArticle): Generator<void, T>;
}

function oncePerArticle<T>(work: (article: JudgedArticle) => Generator<void, T>): OncePerArticle<T> {
  const known = new WeakMap<JudgedArticle, { readonly value: T }>();
  function* inSteps(article: JudgedArticle): Generator<void, T> {
    let found = known.get(article);
    if (!found) known.set(article, (found = { value: yield* work(article) }));
    return found.value;
  }
  return Object.assign((article: JudgedArticle) => atOnce(inSteps(article)), { inSteps });
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
