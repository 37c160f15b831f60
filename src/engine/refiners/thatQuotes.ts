import type { DraftQuote } from '../draft';
import { hashWord } from '../hashing';
import type { Reading } from '../reading';

const that = hashWord('that');
const comma = 44;

/**
 * He said that “the road was open”: what begins with “that” is reported, in the words of whoever said it, and the “that”
 * belongs to it. `the road was open` becomes its quoted part.
 */
export function withThat({ article, inside }: Reading, quotes: readonly DraftQuote[]): DraftQuote[] {
  const { hashes, starts, ends } = article.tokens;
  return quotes.map((quote) => {
    if (quote.kind !== 'direct' || !quote.around || quote.around.quoted.transcript) return quote;
    const { openToken, closeToken, closed } = quote.around.quoted;
    if (quote.cueFirst < 0 || quote.cueFirst >= openToken) return quote;
    const before = hashes[openToken - 1] === comma ? openToken - 2 : openToken - 1;
    if (before <= quote.cueFirst || hashes[before] !== that || inside[before] >= 0) return quote;
    const inner = [{ start: quote.start, end: quote.end }];
    const end = closed ? ends[closeToken] : quote.end;
    return { ...quote, kind: 'mixed', start: starts[before], end, inner, rule: `${quote.rule}-with-that` };
  });
}
