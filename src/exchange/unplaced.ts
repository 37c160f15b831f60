import type { Item } from '../sidecar/model';
import { placeItems } from '../sidecar/place';

/** Of annotations that were read, those whose words do not stand in the article for sure. `text` is the plain text. */
export function unplaced(text: string, items: readonly Item[]): Item[] {
  const places = placeItems(text, items);
  return items.filter(({ id, status }) => status !== 'rejected' && places.get(id)?.state !== 'found');
}
