import type { Extent, QuoteKind } from '../engine';
import type { Item } from './model';
import { quotedParts } from './quotedParts';

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

/** A quote in the pieces that a person selected, or that somebody's “she said” makes of one selection. */
export interface QuotePieces {
  readonly kind: QuoteKind;
  /** Where the first piece stands and then the others, in the order of the text; those of a direct quote without marks. */
  readonly pieces: readonly [Extent, ...Extent[]];
}

/**
 * What kind of quote one or several selections are, and its pieces. Who selects `“We won,” she said, “at last.”` means the
 * two parts between the marks. Where only some of several are direct, the whole is mixed, and the marks stay.
 */
export function quotePieces(text: string, selected: readonly [Extent, ...Extent[]]): QuotePieces {
  const shapes = selected.flatMap((stretch) => interrupted(text, stretch) ?? [quoteShape(text, stretch)]);
  const kinds = new Set(shapes.map(({ kind }) => kind));
  const kind = kinds.size === 1 ? shapes[0]!.kind : 'mixed';
  const stretches = kind === 'direct' ? shapes : selected;
  const [first, ...more] = stretches.map(({ start, end }) => ({ start, end })) as [Extent, ...Extent[]];
  return { kind, pieces: [first, ...more] };
}

/** The parts between marks of a stretch that begins and ends with one, and has words outside of marks between. */
function interrupted(text: string, { start, end }: Extent): (Extent & { readonly kind: 'direct' })[] | undefined {
  if (!OPENING.includes(text[start] ?? ' ') || !CLOSING.includes(text[end - 1] ?? ' ')) return undefined;
  const parts = quotedParts({ start, end, text: text.slice(start, end) });
  const isWhole = parts.length > 1 && parts[0]!.start === start + 1 && parts.at(-1)!.end === end - 1;
  return isWhole ? parts.map((part) => ({ ...part, kind: 'direct' })) : undefined;
}

/** Direct quotes are kept without the marks around them, however they were selected or found. */
export function withoutMarks(text: string, item: Item, stretch: Extent): Extent {
  if (item.type !== 'quote' || item.kind !== 'direct') return stretch;
  const { start, end } = quoteShape(text, stretch);
  return { start, end };
}
