import type { Extent } from '../engine';
import type { Item } from './model';

/**
 * Where an item's words stand in the article now. Offsets are UTF-16 into the plain text.
 * `found` is certain enough to be silent; `changed` and `ambiguous` need a person; an `orphan` is nowhere.
 */
export type Place = FoundPlace | ChangedPlace | AmbiguousPlace | OrphanPlace;

export interface FoundPlace extends Extent {
  readonly state: 'found';
  /** The item's own extent first, then one for each of `more` that was found, in that order. */
  readonly pieces: readonly Extent[];
  readonly source?: Extent;
  readonly cue?: Extent;
  readonly how: 'position' | 'unique' | 'context';
}

/** Similar words stand here; whether they are the item's a person must say. */
export interface ChangedPlace extends Extent {
  readonly state: 'changed';
  readonly text: string;
}

/** The very words stand in several places, and nothing says which one is meant. Nearest first. */
export interface AmbiguousPlace {
  readonly state: 'ambiguous';
  readonly candidates: readonly Extent[];
}

export interface OrphanPlace {
  readonly state: 'orphan';
}

/** Finds all items of one article again, by id. `text` is the plain text (see plainText.ts). */
export function placeItems(text: string, items: readonly Item[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const item of items) {
    const at =
      text.startsWith(item.text, item.pos ?? -1) && item.pos !== undefined ? item.pos : text.indexOf(item.text);
    if (at < 0 || item.text === '') places.set(item.id, { state: 'orphan' });
    else {
      const extent = { start: at, end: at + item.text.length };
      const near = (piece: { text: string; pos?: number } | undefined): Extent | undefined => {
        if (!piece) return undefined;
        const start = text.indexOf(piece.text, Math.max(0, at - 300));
        return start < 0 ? undefined : { start, end: start + piece.text.length };
      };
      const source = item.type === 'quote' ? near(item.source) : undefined;
      const cue = item.type === 'quote' ? near(item.cue) : undefined;
      const more = (item.more ?? []).map(near).filter((m) => m !== undefined);
      places.set(item.id, {
        state: 'found',
        ...extent,
        pieces: [extent, ...more],
        ...(source && { source }),
        ...(cue && { cue }),
        how: at === item.pos ? 'position' : 'unique',
      });
    }
  }
  return places;
}
