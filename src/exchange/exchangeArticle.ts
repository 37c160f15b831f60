import type { Extent } from '../engine';
import type { Item, Sidecar } from '../sidecar/model';
import { ITEM_FIELDS } from '../sidecar/sidecarFields';
import { placeItems } from '../sidecar/place';
import { plainText } from '../sidecar/plainText';
import { readSidecar } from '../sidecar/read';
import { parseYaml } from '../sidecar/yaml/parseYaml';
import { dataOf } from '../sidecar/yaml/tree';
import type { Data } from '../sidecar/yaml/tree';

/** An article and its sidecar, as the formats take them. */
export interface ExchangeArticle {
  /** The article file's name, for the formats that name what they are about. */
  readonly file: string;
  /** The plain text: without BOM, line ends as LF. */
  readonly text: string;
  readonly sidecar: Sidecar;
  /** In the order of the sidecar. */
  readonly items: readonly PlacedItem[];
  /** What of the sidecar is in no format, because this program does not understand it. */
  readonly losses: readonly string[];
}

export interface PlacedItem {
  readonly item: Item;
  /** Where its words stand in the plain text, one for each piece; empty where they do not stand there for sure. UTF-16. */
  readonly pieces: readonly Extent[];
  readonly source?: Extent;
  readonly cue?: Extent;
}

/** Reads a sidecar and finds its items in the article. `text` as the disk has it. Throws nothing: see `losses`. */
export function exchangeArticle(file: string, text: string, sidecarText: string): ExchangeArticle {
  const plain = plainText(text).text;
  const { sidecar = NOTHING, problems } = readSidecar(sidecarText);
  const places = placeItems(plain, sidecar.annotations);
  const items = sidecar.annotations.map((item): PlacedItem => {
    const place = places.get(item.id);
    if (place?.state !== 'found') return { item, pieces: [] };
    const { pieces, source, cue } = place;
    // A piece that was not found leaves a hole that no format could show.
    if (pieces.length !== 1 + (item.more?.length ?? 0)) return { item, pieces: [] };
    return { item, pieces, ...(source && { source }), ...(cue && { cue }) };
  });
  const unread = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message }) => `Line ${line} of the sidecar: ${message}`);
  return { file, text: plain, sidecar, items, losses: [...unread, ...unknownKeys(sidecarText)] };
}

const NOTHING: Sidecar = { schema: '', article: {}, actors: {}, annotations: [] };

function unknownKeys(sidecarText: string): string[] {
  const { root } = parseYaml(sidecarText);
  const data = root && dataOf(root);
  const list = isMap(data) && Array.isArray(data.annotations) ? (data.annotations as readonly Data[]) : [];
  const counts = new Map<string, number>();
  for (const item of list) {
    const type = isMap(item) ? item.type : undefined;
    if (!isMap(item) || typeof type !== 'string' || !Object.hasOwn(ITEM_FIELDS, type)) continue;
    const { required, optional } = ITEM_FIELDS[type as Item['type']];
    for (const key of Object.keys(item)) {
      if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => `The key “${key}” of ${annotations(count)} is in the sidecar only.`);
}

export function annotations(count: number): string {
  return count === 1 ? '1 annotation' : `${count} annotations`;
}

function isMap(data: Data | undefined): data is { readonly [key: string]: Data } {
  return data != null && typeof data === 'object' && !Array.isArray(data);
}
