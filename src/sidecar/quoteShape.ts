import type { Extent, QuoteKind } from '../engine';
import type { Item } from './model';

const OPENING = '“„«‹‘‚"\'';
const CLOSING = '”“»›’‘"\'';

/**
 * What kind of quote a selection is, and its stretch without the marks around it. Offsets are UTF-16 into the text.
 * Between marks, or with them, it is direct; with a marked part inside it is mixed; without any it is indirect.
 */
export function quoteShape(text: string, { start, end }: Extent): Extent & { readonly kind: QuoteKind } {
  if (end - start > 2 && OPENING.includes(text[start]) && CLOSING.includes(text[end - 1]))
    return { start: start + 1, end: end - 1, kind: 'direct' };
  if (start > 0 && end < text.length && OPENING.includes(text[start - 1]) && CLOSING.includes(text[end]))
    return { start, end, kind: 'direct' };
  return { start, end, kind: /[“„«"]/.test(text.slice(start, end)) ? 'mixed' : 'indirect' };
}

/** Direct quotes are kept without the marks around them, however they were selected or found. */
export function withoutMarks(text: string, item: Item, stretch: Extent): Extent {
  if (item.type !== 'quote' || item.kind !== 'direct') return stretch;
  const { start, end } = quoteShape(text, stretch);
  return { start, end };
}
