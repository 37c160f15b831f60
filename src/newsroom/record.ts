import type { ActorKind, QuoteKind, TimexType } from '../engine';
import type { ItemType, Status } from '../sidecar/model';

/**
 * What the newsroom keeps of one article: enough to list, count and find its annotations again, without its text.
 * Plain data, so that it can be kept on disk as JSON. Ten thousand of these are in memory at once: keep it small.
 */
export interface ArticleRecord {
  /** The article's uri as a string: its key in the newsroom. */
  readonly article: string;
  /** The workspace folder's uri as a string. Registries, and so actors, of two folders stay apart. */
  readonly folder: string;
  /** The path inside the folder, with `/`: `2026/port.txt`. */
  readonly path: string;
  readonly title?: string;
  readonly publisher?: string;
  /** Publication date as an ISO date, without time: the sidecar's, else the one the text itself states. */
  readonly date?: string;
  readonly hasSidecar: boolean;
  /** How many problems the sidecar has; a sidecar that cannot be read at all has one or more and gave no entries. */
  readonly problems: number;
  /** The sidecar is there, the article is not. */
  readonly missing?: true;
  /** Longer than {@link LONGEST}: suggestions are left out, what the sidecar holds is not. */
  readonly tooLong?: true;
  readonly actors: readonly ActorRecord[];
  /** In the order of the text; those whose words stand nowhere come last. */
  readonly entries: readonly Entry[];
}

export interface ActorRecord {
  /** Unique in its article only. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  /** The registry's id: what makes actors of several articles one. */
  readonly registry?: string;
  /** Whether the sidecar names this actor, or only the engine does. */
  readonly inSidecar?: true;
}

/** A quote, mention, date or passage of one article. */
export interface Entry {
  readonly type: ItemType;
  /** The item's id in the sidecar; `null` for a suggestion that is in none. */
  readonly id: string | null;
  readonly status: Status;
  /** Its words, cut at {@link MOST_TEXT}; the pieces of an interrupted quote joined with `…`. */
  readonly text: string;
  /** UTF-16 offsets into the article as given, half-open; of the first piece. */
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
  /** With a quote its speaker, with a mention who is meant: an index into `actors`. */
  readonly actor?: number;
  /** With a quote: `said`. */
  readonly cue?: string;
  /** With a quote: who says it as written, `the official`. */
  readonly source?: string;
  readonly kind?: QuoteKind;
  /** With a date: `2026-03-20`. */
  readonly value?: string;
  readonly timex?: TimexType;
  readonly tags?: readonly string[];
  readonly note?: string;
  /** Why it was rejected. */
  readonly why?: string;
  /** The engine's rule and confidence, where the engine suggested it. */
  readonly rule?: string;
  readonly confidence?: number;
  /** Its words stand in the article no longer (`orphan`), otherwise (`changed`), or in several places (`ambiguous`). */
  readonly lost?: 'orphan' | 'changed' | 'ambiguous';
}

/** How many UTF-16 units of an entry's words are kept. */
export const MOST_TEXT = 400;

/** The longest article, in UTF-16 units, whose suggestions are listed; news texts are a hundred times shorter. */
export const LONGEST = 1_000_000;

/** Neither rejected nor lost: what counts as being in the article. */
export function stands(entry: Entry): boolean {
  return entry.status !== 'rejected' && !entry.lost;
}

/** Whether a person is asked for a word on it: every suggested quote and date. A mention follows from its quotes. */
export function needsReview(entry: Entry): boolean {
  return entry.status === 'suggested' && !entry.lost && (entry.type === 'quote' || entry.type === 'date');
}
