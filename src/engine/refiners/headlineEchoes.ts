import type { DraftQuote } from '../draft';
import type { Reading } from '../reading';
import type { JudgedQuotation } from './directQuotes';

/** One marked word in a headline is as often a term. */
const fewestWords = 2;
/** Headlines quote freely: the words are the body's, their shape often is not. */
const trust = 0.8;
/** Groups of echoes, apart from those of fragments and of quotes. */
const echoGroups = 1 << 28;

/**
 * Marked words of a headline that somebody is quoted with in the body: ‘Complete Mess’ over a story in which the mayor calls
 * it a “complete mess” is the mayor's. Words the body quotes nobody with stay what they were.
 */
export function headlineEchoes(
  reading: Reading,
  judged: readonly JudgedQuotation[],
  found: readonly DraftQuote[],
): DraftQuote[] {
  const { text } = reading.article;
  const heads = judged.filter(({ around }) => around.inHeading && around.words >= fewestWords);
  if (!heads.length) return [];
  const taken = new Set(found.map(({ start }) => start));
  if (heads.every(({ around }) => taken.has(around.quoted.start))) return [];
  const spoken = found
    .filter(({ around }) => !around?.inHeading)
    .flatMap((quote) =>
      (quote.kind === 'direct' ? [quote] : quote.inner).map(({ start, end }) => ({ quote, start, end, words: '' })),
    );
  return heads.flatMap(({ around }) => {
    const { start, end } = around.quoted;
    if (taken.has(start)) return [];
    const words = bare(text.slice(start, end));
    const echoed = spoken.find((other) => {
      // Fewer characters than the words have, marks left out, hold no echo.
      if (other.end - other.start < words.length - 2) return false;
      other.words ||= bare(text.slice(other.start, other.end));
      return other.words.includes(words);
    })?.quote;
    if (!echoed) return [];
    return [
      {
        ...{ start, end, kind: 'direct' as const, mode: echoed.mode, source: echoed.source, cueFirst: -1, cueEnd: -1 },
        ...{ inner: [], group: echoGroups + around.index, rule: 'headline-of-quote' },
        ...{ confidence: echoed.confidence * trust, span: trust, around },
      },
    ];
  });
}

/** Words alone, in lower case, with a space around each, so that a part of a word is no match. */
function bare(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean)
    .join(' ')} `;
}
