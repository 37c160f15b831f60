import type { Extent, QuoteKind } from '../../engine';
import type { ItemType } from '../../sidecar/model';
import type { DateRange } from './dateRange';
import type { Named, StatusValue, Who } from './filterKeys';
import type { WordMatcher } from './wordMatcher';

/** What a person asks of the newsroom: every condition must hold. */
export interface Query {
  readonly conditions: readonly Condition[];
  /** What could not be understood. It asks nothing; the rest of the query holds. */
  readonly problems: readonly QueryProblem[];
}

interface Negatable {
  readonly isNegated: boolean;
}

/** One condition; several values in it mean any of them. */
export type Condition = Negatable &
  (
    | { readonly on: 'word'; readonly any: readonly WordMatcher[] }
    | { readonly on: 'speaker' | 'said' | 'tag' | 'article' | 'note'; readonly any: readonly WordMatcher[] }
    | { readonly on: 'date'; readonly any: readonly DateRange[] }
    | { readonly on: 'who'; readonly any: readonly Who[] }
    | { readonly on: 'named'; readonly any: readonly Named[] }
    | { readonly on: 'kind'; readonly any: readonly QuoteKind[] }
    | { readonly on: 'status'; readonly any: readonly StatusValue[] }
    | { readonly on: 'type'; readonly any: readonly ItemType[] }
  );

/** What is wrong in a query, and where: UTF-16 offsets into it, half-open. */
export interface QueryProblem extends Extent {
  readonly code: 'unknown-filter' | 'unknown-value' | 'missing-value' | 'not-a-date';
  /** What was written there. */
  readonly written: string;
  /** The filter it is about, where it is a known one. */
  readonly filter?: string;
  /** What was probably meant. */
  readonly meant?: string;
  /** What may be written instead, where that is a short list. */
  readonly allowed?: readonly string[];
  /** A sentence for people. */
  readonly message: string;
}
