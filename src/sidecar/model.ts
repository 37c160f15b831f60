import type { ActorKind, QuoteKind, QuoteMode, TimexType } from '../engine';

/** The data of a sidecar, as its YAML holds it. Positions are UTF-16 into the article without BOM, line ends as LF. */

export const SIDECAR_SUFFIX = '.sources.yaml';
export const SIDECAR_SCHEMA = 'on-the-record/1';

export const STATUSES = ['suggested', 'confirmed', 'rejected'] as const;
export const RECORD_STATUSES = ['on-record', 'background', 'deep-background', 'off-record'] as const;
export const ITEM_TYPES = ['quote', 'mention', 'date', 'passage'] as const;
export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const satisfies readonly QuoteKind[];
export const QUOTE_MODES = ['speech', 'writing', 'thought'] as const satisfies readonly QuoteMode[];
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const satisfies readonly TimexType[];
export const ACTOR_KINDS = [
  'person',
  'organization',
  'place',
  'document',
  'unnamed',
  'collective',
] as const satisfies readonly ActorKind[];

/** `suggested`: nobody has judged it. `rejected`: kept, so that it is not suggested again. */
export type Status = (typeof STATUSES)[number];
export type RecordStatus = (typeof RECORD_STATUSES)[number];
export type ItemType = (typeof ITEM_TYPES)[number];

/** Words of the article and where they stood when this was written: a hint, not a promise. */
export interface Piece {
  readonly text: string;
  readonly pos?: number;
}

interface ItemBase extends Piece {
  readonly id: string;
  /** Up to 32 characters of the article before and after the words. */
  readonly before?: string;
  readonly after?: string;
  /** Further pieces of an interrupted quote. */
  readonly more?: readonly Piece[];
  readonly status: Status;
  /** Who judged it: initials, as the setting has them. */
  readonly by?: string;
  readonly created?: string;
  /** A person said that its words are gone from the article: similar ones are no longer asked about. */
  readonly orphan?: boolean;
  /** Why it was rejected: `scare-quotes`. */
  readonly why?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
  /** The engine's rule and confidence, where the engine suggested it. */
  readonly rule?: string;
  readonly confidence?: number;
}

export interface QuoteItem extends ItemBase {
  readonly type: 'quote';
  readonly kind: QuoteKind;
  readonly mode?: QuoteMode;
  readonly source?: Piece;
  readonly cue?: Piece;
  /** The id of one of this sidecar's actors. */
  readonly speaker?: string;
  readonly record?: RecordStatus;
}

export interface MentionItem extends ItemBase {
  readonly type: 'mention';
  readonly actor: string;
}

export interface DateItem extends ItemBase {
  readonly type: 'date';
  readonly timex: TimexType;
  readonly value: string;
  readonly mod?: string;
}

export interface PassageItem extends ItemBase {
  readonly type: 'passage';
}

export type Item = QuoteItem | MentionItem | DateItem | PassageItem;

/** Some of the keys of `T`, new values for them; `null` or `undefined` removes the key from the file. */
export type FieldsOf<T> = { readonly [K in keyof T]?: T[K] | null };

export type ItemFields = FieldsOf<Omit<QuoteItem, 'id' | 'type'>> &
  FieldsOf<Omit<MentionItem, 'id' | 'type'>> &
  FieldsOf<Omit<DateItem, 'id' | 'type'>>;

export interface ArticleDetails {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date, with or without time: what "Thursday" is counted from. */
  readonly published?: string;
  readonly url?: string;
  readonly lang?: string;
}

/** Who is meant, as this article has them. `registry` says who it is beyond the article, once a person said so. */
export interface SidecarActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  readonly registry?: string;
  /** Why a source is unnamed: `not authorized to speak publicly`. */
  readonly why?: string;
  readonly note?: string;
}

export interface Sidecar {
  readonly schema: string;
  readonly article: ArticleDetails;
  readonly actors: Readonly<Record<string, SidecarActor>>;
  readonly annotations: readonly Item[];
}

/** `port.txt` → `port.txt.sources.yaml`. */
export function sidecarPath(articlePath: string): string {
  return articlePath + SIDECAR_SUFFIX;
}

export function isSidecarPath(path: string): boolean {
  return /[^/\\]\.sources\.yaml$/.test(path);
}

/** `port.txt.sources.yaml` → `port.txt`; nothing for any other path. */
export function articlePath(sidecarPath: string): string | undefined {
  return isSidecarPath(sidecarPath) ? sidecarPath.slice(0, -SIDECAR_SUFFIX.length) : undefined;
}
