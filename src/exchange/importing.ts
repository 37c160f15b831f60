import type { Extent } from '../engine';
import { newId } from '../sidecar/identifiers';
import { ITEM_TYPES, SIDECAR_SCHEMA } from '../sidecar/model';
import type { ItemType } from '../sidecar/model';
import { readSidecar } from '../sidecar/read';
import { CONTEXT } from '../sidecar/toItems';
import type { Imported, Into } from './format';

/** The words of a stretch with their surroundings, as an item keeps them. UTF-16 offsets into the article's plain text. */
export function anchorAt(
  text: string,
  { start, end }: Extent,
): { text: string; before?: string; after?: string; pos: number } {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return { text: text.slice(start, end), ...(before && { before }), ...(after && { after }), pos: start };
}

/** Collects what another program wrote, and checks it as if it had stood in a sidecar. */
export class Importing {
  readonly losses: string[] = [];
  readonly #items: Record[] = [];
  readonly #ids = new Set<string>();
  #actors: unknown;
  #article: unknown;

  constructor(readonly into: Into) {}

  /** One annotation; it gets an id where it has none, or one that is taken. */
  add(fields: Record): void {
    const type = ITEM_TYPES.find((known) => known === fields.type) ?? 'passage';
    const own = typeof fields.id === 'string' && fields.id !== '' && !this.#ids.has(fields.id) ? fields.id : undefined;
    const id = own ?? this.#newId(type);
    this.#ids.add(id);
    this.#items.push({ ...fields, id, type });
  }

  /** The actors by id, and the article's details. */
  about({ actors, article }: { readonly actors?: unknown; readonly article?: unknown }): void {
    if (isRecord(actors)) this.#actors = actors;
    if (isRecord(article)) this.#article = article;
  }

  finish(): Imported {
    // JSON is YAML, so a sidecar's own checks apply.
    const file = {
      ...{ schema: SIDECAR_SCHEMA, article: this.#article, actors: this.#actors ?? {} },
      annotations: this.#items,
    };
    const { sidecar, problems, where } = readSidecar(JSON.stringify(file));
    const wrong = problems.filter(({ severity }) => severity === 'error');
    const owners = [...where.items, ...where.actors].sort((a, b) => b[1].start - a[1].start);
    for (const { message, start } of wrong) {
      const owner = owners.find(([, extent]) => extent.start <= start)?.[0];
      this.losses.push(owner === undefined ? message : `${owner}: ${message}`);
    }
    return {
      items: sidecar?.annotations ?? [],
      actors: sidecar?.actors ?? {},
      article: sidecar?.article ?? {},
      losses: this.losses,
    };
  }

  #newId(type: ItemType): string {
    for (;;) {
      const id = newId(type, this.into.random);
      if (!this.#ids.has(id)) return id;
    }
  }
}

export type Record = Readonly<globalThis.Record<string, unknown>>;

export function isRecord(data: unknown): data is Record {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
