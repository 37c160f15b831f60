import type { Extent } from '../engine';
import type { Change } from './change';
import { newId } from './identifiers';
import type { JudgedActor, JudgedArticle, JudgedQuote } from './judge';
import type { Item, ItemType, Piece } from './model';
import { plainText } from './plainText';
import type { PlainText } from './plainText';

/** How many UTF-16 units of the article an item keeps on each side. */
export const CONTEXT = 32;

export type Anchor = Piece & { readonly before: string; readonly after: string; readonly pos: number };

/** The words of a span with their place and surroundings, as an item keeps them. Offsets are into the text as given. */
export function anchor(text: string, span: Extent): Anchor {
  return anchorIn(plainText(text), span);
}

function anchorIn(plain: PlainText, span: Extent): Anchor {
  const [start, end] = [plain.toPlain(span.start), plain.toPlain(span.end)];
  const { text } = plain;
  return {
    text: text.slice(start, end),
    before: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
    after: text.slice(end, wholeUpTo(text, Math.min(text.length, end + CONTEXT))),
    pos: start,
  };
}

/** An offset at or after this one that does not cut a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  return isLow(text, offset) ? offset + 1 : offset;
}

function wholeUpTo(text: string, offset: number): number {
  return isLow(text, offset) ? offset - 1 : offset;
}

function isLow(text: string, offset: number): boolean {
  return offset > 0 && /^[\uDC00-\uDFFF]$/.test(text[offset] ?? '') && /^[\uD800-\uDBFF]$/.test(text[offset - 1]!);
}

export interface NewItems {
  readonly items: readonly Item[];
  /** The changes that write the items, the actors they name first. */
  readonly changes: readonly Change[];
}

/** The suggestions that are in no sidecar yet, as items to write. `random` as Math.random. */
export function itemsFor(text: string, judged: JudgedArticle, random: () => number): NewItems {
  const plain = plainText(text);
  const taken = new Set<string>();
  for (const list of [judged.quotes, judged.mentions, judged.dates, judged.passages]) {
    for (const { id } of list) if (id !== null) taken.add(id);
  }
  for (const item of [...judged.orphans, ...judged.rejected.map((r) => r.item), ...judged.changed.map((c) => c.item)]) {
    taken.add(item.id);
  }
  const idFor = (type: ItemType): string => {
    for (;;) {
      const id = newId(type, random);
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
  const items: Item[] = [
    ...interruptedQuotes(judged.quotes).map((pieces) => quoteItem(plain, pieces, idFor('quote'))),
    ...judged.mentions.filter(isNew).map((mention): Item => ({
      id: idFor('mention'),
      type: 'mention',
      ...tidy(anchorIn(plain, mention)),
      actor: mention.actor,
      status: 'suggested',
    })),
    ...judged.dates.filter(isNew).map((date): Item => ({
      id: idFor('date'),
      type: 'date',
      ...tidy(anchorIn(plain, date)),
      timex: date.type,
      value: date.value,
      ...(date.mod !== undefined && { mod: date.mod }),
      status: 'suggested',
      rule: date.rule,
      confidence: rounded(date.confidence),
    })),
  ];
  items.sort((a, b) => (a.pos ?? 0) - (b.pos ?? 0));
  return { items, changes: changesFor(items, judged) };
}

function isNew({ id }: { readonly id: string | null }): boolean {
  return id === null;
}

/** The new quotes, the pieces of an interrupted one together and in the order of the text. */
function interruptedQuotes(quotes: readonly JudgedQuote[]): JudgedQuote[][] {
  const groups = new Map<string, JudgedQuote[]>();
  for (const quote of quotes.filter(isNew)) {
    const group = groups.get(quote.group);
    if (group) group.push(quote);
    else groups.set(quote.group, [quote]);
  }
  return [...groups.values()].map((pieces) => pieces.sort((a, b) => a.start - b.start));
}

function quoteItem(plain: PlainText, pieces: readonly JudgedQuote[], id: string): Item {
  const [first, ...more] = pieces as [JudgedQuote, ...JudgedQuote[]];
  const piece = (span: Extent): Piece => {
    const { text, pos } = anchorIn(plain, span);
    return { text, pos };
  };
  const source = pieces.find((one) => one.source)?.source;
  const cue = pieces.find((one) => one.cue)?.cue;
  const speaker = pieces.find((one) => one.speaker !== null)?.speaker;
  return {
    id,
    type: 'quote',
    ...tidy(anchorIn(plain, first)),
    ...(more.length > 0 && { more: more.map(piece) }),
    kind: first.kind,
    mode: first.mode,
    ...(source && { source: piece(source) }),
    ...(cue && { cue: piece(cue) }),
    ...(speaker != null && { speaker }),
    status: 'suggested',
    rule: first.rule,
    confidence: rounded(first.confidence),
  };
}

/** Leaves out surroundings that are none: the article begins or ends here. */
function tidy({ text, before, after, pos }: Anchor): Piece & { readonly before?: string; readonly after?: string } {
  return { text, ...(before && { before }), ...(after && { after }), pos };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

function changesFor(items: readonly Item[], judged: JudgedArticle): Change[] {
  if (items.length === 0) return [];
  const named = new Set<string>();
  for (const item of items) {
    if (item.type === 'quote' && item.speaker !== undefined) named.add(item.speaker);
    if (item.type === 'mention') named.add(item.actor);
  }
  const actors = judged.actors.filter((actor) => named.has(actor.id) && !actor.inSidecar);
  return [...actors.map(actorChange), { op: 'add', items }];
}

/** What the engine says of an actor. The registry's id is left out: that two are one is a person's to say. */
function actorChange({ id, name, kind, aliases, roles }: JudgedActor): Change {
  return {
    op: 'actor',
    id,
    fields: { name, kind, ...(aliases.length > 0 && { aliases }), ...(roles.length > 0 && { roles }) },
  };
}
