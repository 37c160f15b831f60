import type { Change } from './change';
import { newId } from './identifiers';
import type { JudgedActor, JudgedArticle, JudgedDate, JudgedMention, JudgedPassage, JudgedQuote } from './judge';
import type { Item, ItemFields } from './model';
import { anchor, itemsFor } from './toItems';
import type { Extent } from '../engine';

/** One annotation of an article, found by the engine or kept in the sidecar. */
export type Thing =
  | { readonly type: 'quote'; readonly found: JudgedQuote }
  | { readonly type: 'mention'; readonly found: JudgedMention }
  | { readonly type: 'date'; readonly found: JudgedDate }
  | { readonly type: 'passage'; readonly found: JudgedPassage };

/** What a person wants kept, and the changes to the sidecar that keep it. */
export interface Kept {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** The article an annotation stands in. `text` is as given to the engine; `random` as Math.random. */
export interface Desk {
  readonly text: string;
  readonly article: JudgedArticle;
  readonly random: () => number;
}

/** Keeps an annotation with new values for some of its fields: changes its item, or makes one of a suggestion. */
export function keep(desk: Desk, thing: Thing, fields: ItemFields): Kept {
  const actors = actorChanges(desk, [fields.speaker, fields.actor]);
  const { id } = thing.found;
  if (id !== null) return { id, changes: [...actors, { op: 'update', id, fields }] };
  const { items, changes } = itemsFor(desk.text, only(desk.article, thing), desk.random);
  const [item] = items;
  if (!item) throw new Error('There is nothing here to keep.');
  const kept = withFields(item, fields);
  return {
    id: kept.id,
    changes: [
      ...actors,
      ...changes.flatMap((change): Change[] => {
        if (change.op === 'add') return [{ op: 'add', items: [kept] }];
        return isUnused(change, fields) ? [] : [change];
      }),
    ],
  };
}

/** Keeps many annotations at once, each with the same new values; `made` are those of items that are made now. */
export function keepAll(
  desk: Desk,
  things: readonly Thing[],
  fields: ItemFields,
  made: ItemFields = fields,
): readonly Change[] {
  const kept = new Set(things.flatMap(({ found }) => found.id ?? []));
  const updates = [...kept].map((id): Change => ({ op: 'update', id, fields }));
  const found = new Set<object>(things.filter((thing) => thing.found.id === null).map((thing) => thing.found));
  const groups = new Set(
    things.flatMap((thing) => (thing.type === 'quote' && thing.found.id === null ? thing.found.group : [])),
  );
  const { quotes, mentions, dates } = desk.article;
  const suggested = {
    ...desk.article,
    quotes: quotes.filter((quote) => quote.id === null && groups.has(quote.group)),
    mentions: mentions.filter((mention) => found.has(mention)),
    dates: dates.filter((date) => found.has(date)),
    passages: [],
  };
  const { changes } = itemsFor(desk.text, suggested, desk.random);
  return [
    ...actorChanges(desk, [made.speaker, made.actor]),
    ...updates,
    ...changes.flatMap((change): Change[] => {
      if (change.op === 'add') return [{ op: 'add', items: change.items.map((item) => withFields(item, made)) }];
      return isUnused(change, made) ? [] : [change];
    }),
  ];
}

/** A stretch that a person chose, and what it is. */
export type NewItem =
  | { readonly type: 'quote'; readonly kind: 'direct' | 'indirect' | 'mixed'; readonly speaker?: string }
  | { readonly type: 'mention'; readonly actor: string }
  | { readonly type: 'date'; readonly timex: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string }
  | { readonly type: 'passage' };

/** Keeps a stretch that nobody had found, or one annotation of several. Offsets are into the text as given. */
export function keepNew(
  desk: Desk,
  [stretch, ...further]: readonly [Extent, ...Extent[]],
  what: NewItem,
  fields: ItemFields,
): Kept {
  const id = newId(what.type, desk.random);
  const speaker = what.type === 'quote' ? what.speaker : what.type === 'mention' ? what.actor : undefined;
  const more = further.map((piece) => {
    const { text, pos } = anchor(desk.text, piece);
    return { text, pos };
  });
  const place = { ...anchor(desk.text, stretch), ...(more.length > 0 && { more }) };
  const item = withFields({ id, ...place, ...what, status: 'confirmed' } as Item, fields);
  return {
    id,
    changes: [...actorChanges(desk, [speaker, fields.speaker, fields.actor]), { op: 'add', items: [item] }],
  };
}

/** Writes an actor whom only the engine or the registry knew into the sidecar. */
export function actorChange(actor: JudgedActor): Change {
  const { name, kind, aliases, roles, registry, why, note } = actor;
  return {
    op: 'actor',
    id: actor.id,
    fields: {
      name,
      kind,
      ...(aliases.length > 0 && { aliases }),
      ...(roles.length > 0 && { roles }),
      ...(registry !== undefined && { registry }),
      ...(why !== undefined && { why }),
      ...(note !== undefined && { note }),
    },
  };
}

function actorChanges({ article }: Desk, ids: readonly (string | null | undefined)[]): Change[] {
  return [...new Set(ids)].flatMap((id) => {
    const actor = article.actors.find((candidate) => candidate.id === id);
    return actor && !actor.inSidecar ? [actorChange(actor)] : [];
  });
}

/** Whether a change would write the suggested speaker beside the one a person chose instead. */
function isUnused({ op }: Change, { speaker, actor }: ItemFields): boolean {
  return op === 'actor' && (speaker != null || actor != null);
}

/** The article as if it held this one suggestion; all pieces of an interrupted quote belong to it. */
function only(article: JudgedArticle, thing: Thing): JudgedArticle {
  const bare = { ...article, quotes: [], mentions: [], dates: [], passages: [] };
  switch (thing.type) {
    case 'quote': {
      const { group } = thing.found;
      return { ...bare, quotes: article.quotes.filter((quote) => quote === thing.found || quote.group === group) };
    }
    case 'mention':
      return { ...bare, mentions: [thing.found] };
    case 'date':
      return { ...bare, dates: [thing.found] };
    case 'passage':
      return { ...bare, passages: [thing.found] };
  }
}

function withFields(item: Item, fields: ItemFields): Item {
  const merged = { ...item, ...fields };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value != null)) as unknown as Item;
}
