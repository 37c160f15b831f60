import { STOCK_PHRASES } from '../lexicon/stockPhrases';
import { pairsOf } from './pairIndex';
import type { Words } from './words';

/** The pairs of words in phrases that anybody says. */
export function stockPairs(words: Words): ReadonlySet<number> {
  const pairs: number[] = [];
  for (const phrase of STOCK_PHRASES) pairsOf(words.read(phrase).content, pairs);
  return new Set(pairs);
}
