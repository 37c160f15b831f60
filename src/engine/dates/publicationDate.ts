import type { Span } from '../annotations';

export interface PublicationDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

export function findPublicationDate(_text: string): PublicationDate | null {
  return null;
}
