import type { Actor, Annotations, DateExpression, Extent, Mention, Quote, Span } from '../engine';
import type { ArticleDetails, Item, PassageItem, RecordStatus, Sidecar, Status } from './model';
import { placeItems } from './place';
import { plainText } from './plainText';
import type { Registry, RegistryActor } from './registry';

/** What a person's word adds to a thing the engine found, or a person tagged. */
export interface Judged {
  /** The item's id; `null` for a suggestion that is in no sidecar yet. */
  readonly id: string | null;
  readonly status: Status;
  readonly tags: readonly string[];
  readonly note?: string;
  readonly item?: Item;
}

export interface JudgedQuote extends Quote, Judged {
  readonly record?: RecordStatus;
  /** 0 for a quote's first piece, 1 for the next: pieces of one item share its id and `group`. */
  readonly piece: number;
}
export interface JudgedMention extends Mention, Judged {}
export interface JudgedDate extends DateExpression, Judged {}
export interface JudgedPassage extends Span, Judged {
  readonly item: PassageItem;
  readonly piece: number;
}

export interface JudgedActor extends Actor {
  /** Whether the sidecar names this actor, or only the engine does. */
  readonly inSidecar: boolean;
  readonly why?: string;
  readonly note?: string;
  /** What the registry says of the actor that `registry` names. */
  readonly known?: RegistryActor;
}

/** An item whose words stand in the article no longer, or not certainly. Offsets are into the text as given. */
export interface ChangedItem {
  readonly item: Item;
  /** Where similar words stand, and what they are now; several where the very words stand in several places. */
  readonly candidates: readonly Span[];
  readonly how: 'changed' | 'ambiguous';
}

/** A rejected item and where its words stand. */
export interface RejectedItem extends Extent {
  readonly item: Item;
}

/** An article's annotations with the person's word applied. All offsets are UTF-16 into the text as given. */
export interface JudgedArticle {
  readonly article: ArticleDetails;
  readonly actors: readonly JudgedActor[];
  /** Each list in the order of the text. */
  readonly quotes: readonly JudgedQuote[];
  readonly mentions: readonly JudgedMention[];
  readonly dates: readonly JudgedDate[];
  readonly passages: readonly JudgedPassage[];
  readonly rejected: readonly RejectedItem[];
  readonly orphans: readonly Item[];
  readonly changed: readonly ChangedItem[];
}

export interface JudgeInput {
  /** The article as the editor or the disk has it; CRLF and BOM are fine. */
  readonly text: string;
  /** What the engine found in this very text. */
  readonly annotations: Annotations;
  readonly sidecar?: Sidecar;
  readonly registry?: Registry;
}

export function judge({ text, annotations, sidecar }: JudgeInput): JudgedArticle {
  const plain = plainText(text);
  const places = placeItems(plain.text, sidecar?.annotations ?? []);
  const passages: JudgedPassage[] = [];
  for (const item of sidecar?.annotations ?? []) {
    const place = places.get(item.id);
    if (item.type !== 'passage' || place?.state !== 'found') continue;
    const [start, end] = [plain.fromPlain(place.start), plain.fromPlain(place.end)];
    passages.push({
      start,
      end,
      text: item.text,
      id: item.id,
      status: item.status,
      tags: item.tags ?? [],
      item,
      piece: 0,
    });
  }
  const suggested = { id: null, status: 'suggested', tags: [] } as const;
  return {
    article: sidecar?.article ?? {},
    actors: annotations.actors.map((actor) => ({ ...actor, inSidecar: false })),
    quotes: annotations.quotes.map((quote) => ({ ...quote, ...suggested, piece: 0 })),
    mentions: annotations.mentions.map((mention) => ({ ...mention, ...suggested })),
    dates: annotations.dates.map((date) => ({ ...date, ...suggested })),
    passages,
    rejected: [],
    orphans: [],
    changed: [],
  };
}
