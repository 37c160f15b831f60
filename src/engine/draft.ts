import type { QuoteKind, QuoteMode } from './annotations';
import type { Surroundings } from './surroundings';

/** A quote while it is being decided on; becomes a `Quote` once every actor is known. */
export interface DraftQuote {
  /** UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  kind: QuoteKind;
  mode: QuoteMode;
  /** The phrase that is the source, −1 for none. */
  source: number;
  /** Tokens of the cue, half-open; −1 for none. */
  cueFirst: number;
  cueEnd: number;
  inner: { start: number; end: number }[];
  group: number;
  rule: string;
  confidence: number;
  /** How likely the span alone is right. */
  readonly span: number;
  /** For a quotation: what stands around it. */
  readonly around?: Surroundings;
}
