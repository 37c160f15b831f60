import { foldText, foldWords } from './placing/fold';
import type { Sidecar } from './model';

/** Shorter words stand in many articles and say nothing about which one a sidecar belongs to. */
const TELLING = 12;
/** Of the telling words at least this share has to stand in an article, for it may have been edited since. */
const SHARE = 0.6;
/** And at least this many characters in all: about one sentence. */
const ENOUGH = 40;
/** The runner-up may reach at most this share of the best one's; closer articles are copies of each other. */
const LEAD = 0.7;

/** How much of what a sidecar holds stands in an article's text, in characters of its words. */
export interface Fit {
  readonly found: number;
  readonly of: number;
}

export function fitOf(sidecar: Pick<Sidecar, 'annotations'>, text: string): Fit {
  return fitOfWords(tellingWords(sidecar), foldText(text).text);
}

/** Whether a sidecar may be that of an article, by the words it holds. */
export function fits({ found, of }: Fit): boolean {
  return found >= ENOUGH && found >= SHARE * of;
}

/** The one of these articles that a sidecar belongs to; none where none fits, or where two fit about as well. */
export function bestFitting<T extends { readonly text: string }>(
  sidecar: Pick<Sidecar, 'annotations'>,
  articles: readonly T[],
): T | undefined {
  const words = tellingWords(sidecar);
  const ranked = articles
    .map((article) => ({ article, fit: fitOfWords(words, foldText(article.text).text) }))
    .sort((a, b) => b.fit.found - a.fit.found);
  const [best, second] = ranked;
  if (!best || !fits(best.fit)) return undefined;
  return second && second.fit.found > LEAD * best.fit.found ? undefined : best.article;
}

function fitOfWords(words: readonly string[], folded: string): Fit {
  let found = 0;
  let of = 0;
  for (const each of words) {
    of += each.length;
    if (folded.includes(each)) found += each.length;
  }
  return { found, of };
}

function tellingWords({ annotations }: Pick<Sidecar, 'annotations'>): string[] {
  const all = annotations.flatMap(({ text, more = [] }) => [text, ...more.map((piece) => piece.text)]);
  return [...new Set(all.map((text) => foldWords(text).trim()))].filter((text) => text.length >= TELLING);
}
