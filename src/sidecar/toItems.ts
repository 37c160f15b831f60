import type { Extent } from '../engine';
import type { Change } from './change';
import type { JudgedArticle } from './judge';
import type { Item, Piece } from './model';
import { plainText } from './plainText';

/** How many UTF-16 units of the article an item keeps on each side. */
export const CONTEXT = 32;

/** The words of a span with their place and surroundings, as an item keeps them. Offsets are into the text as given. */
export function anchor(text: string, span: Extent): Piece & { before: string; after: string; pos: number } {
  const plain = plainText(text);
  const [start, end] = [plain.toPlain(span.start), plain.toPlain(span.end)];
  return {
    text: plain.text.slice(start, end),
    before: plain.text.slice(Math.max(0, start - CONTEXT), start),
    after: plain.text.slice(end, end + CONTEXT),
    pos: start,
  };
}

export interface NewItems {
  readonly items: readonly Item[];
  /** The changes that write the items, the actors they name first. */
  readonly changes: readonly Change[];
}

/** The suggestions that are in no sidecar yet, as items to write. `random` as Math.random. */
export function itemsFor(_text: string, _judged: JudgedArticle, _random: () => number): NewItems {
  return { items: [], changes: [] };
}
