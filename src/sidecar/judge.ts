import type { Actor, Annotations, DateExpression, Extent, Mention, Quote, Span } from '../engine';
import { atOnce } from './atOnce';
import { judgeActors, withStubs } from './judgeActors';
import type { ArticleDetails, Item, PassageItem, RecordStatus, Sidecar, Status } from './model';
import { judgedBy, PersonsWords } from './personsWords';
import { placeItems, type Place } from './place';
import { plainText } from './plainText';
import { withoutMarks } from './quoteShape';
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
  /** Where the sidecar's items stand in the plain text, by id, for who knows; else they are looked for. */
  readonly places?: ReadonlyMap<string, Place>;
}

/** Applies the sidecar to what the engine found. A person's word always wins; what was rejected is not suggested again. */
export function judge(input: JudgeInput): JudgedArticle {
  return atOnce(judgeInSteps(input));
}

/** The same work in steps of a few milliseconds, for a caller who shares a thread. Yields nothing of use. */
export function* judgeInSteps(input: JudgeInput): Generator<void, JudgedArticle> {
  const { text, annotations, sidecar, registry } = input;
  const items = sidecar?.annotations ?? [];
  const plain = plainText(text);
  const places = input.places ?? placeItems(plain.text, items);
  const spanOf = ({ start, end }: Extent): Span => {
    const [from, to] = [plain.fromPlain(start), plain.fromPlain(end)];
    return { start: from, end: to, text: text.slice(from, to) };
  };
  const { actors, idOf } = judgeActors(annotations, sidecar, registry);
  const words = new PersonsWords();
  const passages: JudgedPassage[] = [];
  const rejected: RejectedItem[] = [];
  const orphans: Item[] = [];
  const changed: ChangedItem[] = [];

  for (const item of items) {
    const place = places.get(item.id)!;
    if (item.status === 'rejected') {
      const extents = place.state === 'found' ? place.pieces : place.state === 'ambiguous' ? place.candidates : [];
      words.reject(item, extents.map(spanOf));
      const [first] = extents;
      if (first && place.state === 'found') rejected.push({ ...spanOf(first), item });
    } else if (place.state === 'orphan' || (item.orphan && place.state !== 'found')) orphans.push(item);
    else if (place.state === 'changed') {
      const candidate = spanOf(withoutMarks(plain.text, item, place));
      changed.push({ item, candidates: [candidate], how: 'changed' });
    } else if (place.state === 'ambiguous') {
      changed.push({ item, candidates: place.candidates.map(spanOf), how: 'ambiguous' });
    } else if (item.type === 'passage') {
      for (const [piece, extent] of place.pieces.entries()) {
        passages.push({ ...spanOf(extent), ...judgedBy(item), item, piece });
      }
    } else {
      const near = (extent: Extent | undefined) => (extent ? spanOf(extent) : null);
      words.keep(item, { pieces: place.pieces.map(spanOf), source: near(place.source), cue: near(place.cue) });
    }
  }
  const { quotes, mentions, dates } = yield* words.over(annotations, idOf);
  // Ten thousand of each take some milliseconds to sort.
  for (const list of [quotes, mentions, dates]) {
    yield;
    list.sort(byPlace);
  }
  yield;
  return {
    article: sidecar?.article ?? {},
    actors: withStubs(actors, [...quotes.map((quote) => quote.speaker), ...mentions.map((mention) => mention.actor)]),
    quotes,
    mentions,
    dates,
    passages: passages.sort(byPlace),
    rejected: rejected.sort(byPlace),
    orphans,
    changed,
  };
}

function byPlace(a: Extent, b: Extent): number {
  return a.start - b.start || a.end - b.end;
}
