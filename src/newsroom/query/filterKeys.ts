import type { ActorKind, QuoteKind } from '../../engine';
import type { ItemType } from '../../sidecar/model';

/** Every filter of the query language, in the order in which it is offered. */
export const FILTER_KEYS = [
  'speaker',
  'said',
  'who',
  'named',
  'kind',
  'tag',
  'date',
  'status',
  'article',
  'type',
  'note',
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** `unknown`: a quote whose speaker nobody knows. */
export const WHO = ['person', 'organization', 'place', 'document', 'unnamed', 'collective', 'unknown'] as const;
export type Who = (typeof WHO)[number];
WHO satisfies readonly (ActorKind | 'unknown')[];

/** `review`: what a person is asked for a word on; `lost`: its words are no longer where they were. */
export const STATUS_VALUES = ['review', 'suggested', 'confirmed', 'rejected', 'lost'] as const;
export type StatusValue = (typeof STATUS_VALUES)[number];

/** `never`: not in this quote, and in no other quote of the article that the rest of the query asks for. */
export const NAMED = ['yes', 'no', 'never'] as const;
export type Named = (typeof NAMED)[number];

export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const satisfies readonly QuoteKind[];
export const ENTRY_TYPES = ['quote', 'mention', 'date', 'passage'] as const satisfies readonly ItemType[];

/** The values of the filters that know only some. */
export const FIXED_VALUES = {
  who: WHO,
  named: NAMED,
  kind: QUOTE_KINDS,
  status: STATUS_VALUES,
  type: ENTRY_TYPES,
} as const satisfies Partial<Record<FilterKey, readonly string[]>>;

/** What one may write for any value at all: `tag:*` is everything that bears a tag. */
export const ANY = '*';
