import type { Extent } from '../engine';
import type { Item, ItemFields, Piece } from './model';
import { foldText } from './placing/fold';
import { findNear } from './placing/nearby';
import { plainText } from './plainText';
import { withoutMarks } from './quoteShape';
import { anchor } from './toItems';

/**
 * The fields that put an item on a stretch of the article as it is now, because a person said that this is it. Source, cue
 * and further pieces go along: where they stand near the stretch, else as far from it as they were. Offsets are UTF-16
 * into the text as given.
 */
export function reanchor(text: string, item: Item, stretch: Extent): ItemFields {
  const { before, after, ...words } = anchor(text, withoutMarks(text, item, stretch));
  const plain = plainText(text).text;
  const folded = foldText(plain);
  const own = { start: folded.indexOf(words.pos), end: folded.indexOf(words.pos + words.text.length) };
  const moved = (piece: Piece): Piece => {
    const { text: said, pos } = piece;
    const shifted = pos === undefined || item.pos === undefined ? undefined : pos - item.pos + words.pos;
    const found = findNear(folded, piece, own, folded.indexOf(Math.max(0, shifted ?? words.pos)));
    const place = found ? folded.startOf(found.start) : shifted;
    return place === undefined || place < 0 ? { text: said } : { ...piece, pos: place };
  };
  const quote = item.type === 'quote' ? item : undefined;
  return {
    ...words,
    before: before || null,
    after: after || null,
    ...(item.more && { more: item.more.map(moved) }),
    ...(quote?.source && { source: moved(quote.source) }),
    ...(quote?.cue && { cue: moved(quote.cue) }),
    orphan: null,
  };
}
