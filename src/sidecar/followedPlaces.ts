import type { Extent } from '../engine';
import type { Item } from './model';
import type { FoundPlace, Place } from './place';
import type { PlainText } from './plainText';
import { afterEdit, type TextEdit } from './textEdit';

/** One piece of an item: where it stands in the text as given, and its words as the plain text had them. */
interface Stretch extends Extent {
  readonly words: string;
  /** The edit that took all of it away, and how far into what it took the piece began: its undo puts it back there. */
  readonly gone?: { readonly by: TextEdit; readonly into: number };
}

interface Followed {
  readonly anchor: string;
  own: Stretch | undefined;
  readonly more: (Stretch | undefined)[];
  source?: Stretch;
  cue?: Stretch;
  /** Where the item stood until its words were deleted there: an undo brings them back, whatever was taken for them since. */
  readonly earlier?: Followed;
}

/**
 * Where an article's items stand while somebody types: followed from edit to edit, so that of two sentences that have become
 * equal the editor goes on knowing which is which. What the text alone can tell is for {@link placeItems}.
 */
export class FollowedPlaces {
  readonly #items = new Map<string, Followed>();

  /** `places` of `items`, found in `plain`; only those found are followed. `before`: what was followed until now. */
  constructor(items: readonly Item[], places: ReadonlyMap<string, Place>, plain: PlainText, before?: FollowedPlaces) {
    const stretch = ({ start, end }: Extent): Stretch => ({
      start: plain.fromPlain(start),
      end: plain.fromPlain(end),
      words: plain.text.slice(start, end),
    });
    for (const item of items) {
      const place = places.get(item.id);
      const earlier = before && deleted(before.#items.get(item.id));
      if (place?.state !== 'found') {
        if (earlier) this.#items.set(item.id, earlier);
        continue;
      }
      const [own, ...more] = place.pieces.map(stretch);
      const { source, cue } = place;
      this.#items.set(item.id, {
        anchor: anchorOf(item),
        own,
        more,
        ...(source && { source: stretch(source) }),
        ...(cue && { cue: stretch(cue) }),
        ...(earlier && { earlier }),
      });
    }
  }

  /** Takes an edit over; offsets into the text as given, before it. Several of one change come in the order they are told. */
  edit(edit: TextEdit): void {
    for (const followed of this.#items.values()) {
      move(followed, edit);
      if (followed.earlier) move(followed.earlier, edit);
    }
  }

  /** The places of the items whose own words still stand where the edits took them; offsets into `plain`. */
  placesIn(plain: PlainText, items: readonly Item[]): Map<string, FoundPlace> {
    const places = new Map<string, FoundPlace>();
    for (const item of items) {
      const latest = this.#items.get(item.id);
      const followed = latest?.earlier && standing(latest.earlier.own, plain) ? latest.earlier : latest;
      const own = followed && standing(followed.own, plain);
      // Whoever puts an item elsewhere is right, whatever was followed; a write that only counts anew where it stands is not.
      if (!own || (followed.anchor !== anchorOf(item) && item.pos !== own.start)) continue;
      const more = followed.more.map((piece) => standing(piece, plain)).filter((piece) => piece !== undefined);
      const [source, cue] = [standing(followed.source, plain), standing(followed.cue, plain)];
      places.set(item.id, {
        state: 'found',
        ...own,
        pieces: [own, ...more],
        ...(source && { source }),
        ...(cue && { cue }),
        how: 'position',
      });
    }
    return places;
  }
}

/** What was followed to where its words were deleted. */
function deleted(followed: Followed | undefined): Followed | undefined {
  if (followed?.own?.gone) return followed;
  return followed?.earlier?.own?.gone ? followed.earlier : undefined;
}

function move(followed: Followed, edit: TextEdit): void {
  followed.own = after(followed.own, edit);
  for (const [i, piece] of followed.more.entries()) followed.more[i] = after(piece, edit);
  followed.source = after(followed.source, edit);
  followed.cue = after(followed.cue, edit);
}

/** What in a sidecar says where an item stands. */
function anchorOf(item: Item): string {
  const { text, pos, before, after, more } = item;
  const near = item.type === 'quote' ? [item.source, item.cue] : [];
  return JSON.stringify([text, pos, before, after, more, near]);
}

function after(stretch: Stretch | undefined, edit: TextEdit): Stretch | undefined {
  if (!stretch) return undefined;
  const { gone } = stretch;
  if (gone) {
    const { at, removed, added } = gone.by;
    const point = stretch.start;
    if (edit.at === point && edit.removed === added && edit.added === removed) {
      const start = point + gone.into;
      return { start, end: start + (stretch.end - point), words: stretch.words };
    }
    // The length is kept in the end, so the point is moved by itself.
    if (edit.at >= point + added) return stretch;
    if (edit.at + edit.removed > point) return undefined;
    const by = edit.added - edit.removed;
    return {
      ...stretch,
      start: point + by,
      end: stretch.end + by,
      gone: { ...gone, by: { at: at + by, removed, added } },
    };
  }
  const { start, end } = stretch;
  if (edit.removed > 0 && edit.at <= start && edit.at + edit.removed >= end)
    return { ...stretch, start: edit.at, end: edit.at + (end - start), gone: { by: edit, into: start - edit.at } };
  return afterEdit(stretch, edit);
}

/** Where a piece's words stand now; what an edit at one of its ends cut off may be back, and is looked for from both. */
function standing(stretch: Stretch | undefined, plain: PlainText): Extent | undefined {
  if (!stretch || stretch.gone) return undefined;
  const { words } = stretch;
  const starts = [plain.toPlain(stretch.start), plain.toPlain(stretch.end) - words.length];
  const start = starts.find((at) => at >= 0 && plain.text.startsWith(words, at));
  return start === undefined ? undefined : { start, end: start + words.length };
}
