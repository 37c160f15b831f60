import { firstIndex } from './firstIndex';
import type { Annotations, Extent, Span } from '../engine';
import type { Judged, JudgedDate, JudgedMention, JudgedQuote } from './judge';
import type { DateItem, Item, MentionItem, QuoteItem } from './model';
import { foldWords } from './placing/fold';
import { quotedParts } from './quotedParts';

/** A found item's extents in the text as given. */
export interface Found {
  readonly pieces: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
}

interface Rejected {
  readonly type: Item['type'];
  readonly span: Span;
}

/** What the engine found and a person said, together. */
interface WordsOfBoth {
  readonly quotes: JudgedQuote[];
  readonly mentions: JudgedMention[];
  readonly dates: JudgedDate[];
}

/** How many annotations are judged in one step. */
const STEP = 200;

/** What items add to what the engine found: `rule` of a thing that a person tagged. */
const BY_HAND = 'by-hand';
/** Quotes that cover each other by this share are the same quote, whatever their exact ends. */
const SAME_QUOTE = 0.5;
const SAME_REJECTED = 0.8;

export function judgedBy(item: Item): Judged {
  const { id, status, tags = NO_TAGS } = item;
  return noted({ id, status, tags, item });
}

/** With its item's note, where that has one. */
function noted<T extends { readonly item: Item }>(judged: T): T & { readonly note?: string } {
  const { note } = judged.item;
  return note === undefined ? judged : { ...judged, note };
}

const NO_TAGS: readonly string[] = [];

/** Collects the sidecar's items and lays them over the engine's suggestions. */
export class PersonsWords {
  readonly #quotes: { item: QuoteItem; found: Found }[] = [];
  readonly #mentions: { item: MentionItem; found: Found }[] = [];
  readonly #dates: { item: DateItem; found: Found }[] = [];
  readonly #rejected: Rejected[] = [];

  keep(item: QuoteItem | MentionItem | DateItem, found: Found): void {
    if (item.type === 'quote') this.#quotes.push({ item, found });
    else if (item.type === 'mention') this.#mentions.push({ item, found });
    else this.#dates.push({ item, found });
  }

  reject(item: Item, spans: readonly Span[]): void {
    for (const span of spans) this.#rejected.push({ type: item.type, span });
  }

  /** Items, and the suggestions that no item speaks of, in steps. `idOf` gives an actor's id for the engine's. */
  *over(annotations: Annotations, idOf: (id: string) => string): Generator<void, WordsOfBoth> {
    const suggested = { id: null, status: 'suggested', tags: [] } as const;
    const quotes: JudgedQuote[] = [];
    const mentions: JudgedMention[] = [];
    const dates: JudgedDate[] = [];
    const isRejected = (type: Item['type']) => {
      const spans = this.#rejected.filter((one) => one.type === type).map((one) => one.span);
      return overlaps(spans, (a, b) => share(a, b) >= SAME_REJECTED || bareWords(a.text) === bareWords(b.text));
    };

    const ownQuotes = this.#quotes.flatMap(({ found }) => found.pieces);
    const isOwnQuote = overlaps(
      ownQuotes,
      (a, b) => share(a, b) >= SAME_QUOTE || bareWords(a.text) === bareWords(b.text),
    );
    const isRejectedQuote = isRejected('quote');
    for (const [at, quote] of annotations.quotes.entries()) {
      if (at % STEP === STEP - 1) yield;
      if (isOwnQuote(quote) || isRejectedQuote(quote)) continue;
      quotes.push({ ...quote, speaker: quote.speaker === null ? null : idOf(quote.speaker), ...suggested, piece: 0 });
    }
    yield;
    numberPieces(quotes);
    yield;
    for (const { item, found } of this.#quotes) quotes.push(...judgedQuotes(item, found));

    const isOwnMention = overlaps(
      this.#mentions.flatMap(({ found }) => found.pieces),
      () => true,
    );
    const isRejectedMention = isRejected('mention');
    for (const [at, mention] of annotations.mentions.entries()) {
      if (at % STEP === STEP - 1) yield;
      if (isOwnMention(mention) || isRejectedMention(mention)) continue;
      mentions.push({ ...mention, actor: idOf(mention.actor), ...suggested });
    }
    for (const { item, found } of this.#mentions) {
      for (const span of found.pieces) mentions.push(judgedMention(item, span));
    }

    const isOwnDate = overlaps(
      this.#dates.flatMap(({ found }) => found.pieces),
      () => true,
    );
    const isRejectedDate = isRejected('date');
    yield;
    for (const [at, date] of annotations.dates.entries()) {
      if (at % STEP === STEP - 1) yield;
      if (!isOwnDate(date) && !isRejectedDate(date)) dates.push({ ...date, ...suggested });
    }
    for (const { item, found } of this.#dates) {
      for (const span of found.pieces) dates.push(judgedDate(item, span));
    }
    return { quotes, mentions, dates };
  }
}

// Written out field by field: thousands of sidecars are judged in a row, and putting objects together takes ten times as long.

function judgedQuotes(item: QuoteItem, { pieces, source, cue }: Found): JudgedQuote[] {
  const { id, status, tags = NO_TAGS, kind, mode = 'speech', rule = BY_HAND, confidence = 1, record } = item;
  return pieces.map((span, piece) => {
    const { start, end, text } = span;
    const inner = kind === 'mixed' ? quotedParts(span) : [];
    const speaker = item.speaker ?? null;
    const said: JudgedQuote & { readonly item: Item } = {
      start,
      end,
      text,
      kind,
      mode,
      source,
      cue,
      speaker,
      inner,
      group: id,
      rule,
      confidence,
      id,
      status,
      tags,
      item,
      piece,
    };
    return noted(record === undefined ? said : { ...said, record });
  });
}

function judgedMention(item: MentionItem, { start, end, text }: Span): JudgedMention {
  const { actor, id, status, tags = NO_TAGS } = item;
  return noted({ start, end, text, actor, id, status, tags, item });
}

function judgedDate(item: DateItem, { start, end, text }: Span): JudgedDate {
  const { timex: type, value, mod, rule = BY_HAND, confidence = 1, id, status, tags = NO_TAGS } = item;
  const judged = { start, end, text, type, value, rule, confidence, id, status, tags, item };
  return noted(mod === undefined ? judged : { ...judged, mod });
}

/** Counts the pieces of each interrupted quote of the engine's. */
function numberPieces(quotes: JudgedQuote[]): void {
  const counts = new Map<string, number>();
  for (const [i, quote] of quotes.entries()) {
    const piece = counts.get(quote.group) ?? 0;
    counts.set(quote.group, piece + 1);
    if (piece > 0) quotes[i] = { ...quote, piece };
  }
}

/** Tells whether a span overlaps one of the given spans that is `same` as it; sorted once, then a short walk each. */
function overlaps(spans: readonly Span[], same: (a: Span, b: Span) => boolean): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const span of sorted) furthest.push(Math.max(span.end, furthest[furthest.length - 1] ?? 0));
  return (span) => {
    const behind = firstIndex(sorted, ({ start }) => start >= span.end);
    for (let i = behind - 1; i >= 0 && furthest[i]! > span.start; i--) {
      if (sorted[i]!.end > span.start && same(span, sorted[i]!)) return true;
    }
    return false;
  };
}

/** The share of two spans' common stretch in what they cover together. */
function share(a: Extent, b: Extent): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const EDGES = ' "\',.;:!?-';

/** Words without the marks and stops around them. */
function bareWords(text: string): string {
  const folded = foldWords(text);
  let start = 0;
  let end = folded.length;
  while (start < end && EDGES.includes(folded[start]!)) start++;
  while (end > start && EDGES.includes(folded[end - 1]!)) end--;
  return folded.slice(start, end);
}
