import type { Item } from '../sidecar/model';
import type { ExchangeArticle, PlacedItem } from './exchangeArticle';
import type { Mark } from './inlineMarks';

/** The tags around one of an item's pieces; `piece` and `part` count from 0. */
export type Tags = (
  item: Item,
  at: { readonly piece: number; readonly pieces: number; readonly part: number; readonly parts: number },
) => { readonly open: string; readonly close: string };

/** Items as marks in the text. What a person rejected is not in it. */
export function itemMarks({ items }: ExchangeArticle, tags: Tags): Mark[] {
  return items.filter(isShown).flatMap(({ item, pieces }) =>
    pieces.map((extent, piece): Mark => {
      const at = (part: number, parts: number) => tags(item, { piece, pieces: pieces.length, part, parts });
      return {
        start: extent.start,
        end: extent.end,
        open: (part, parts) => at(part, parts).open,
        close: at(0, 1).close,
      };
    }),
  );
}

export function isShown({ item }: PlacedItem): boolean {
  return item.status !== 'rejected';
}
