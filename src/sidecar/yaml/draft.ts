import type { Edit } from './edits';

/** A file's text and the edits it is to get; the splicers add to them. */
export interface Draft {
  readonly text: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly edits: Edit[];
}

/** The file is written in a way that cannot be changed in place, though it can be read. */
export class CannotSplice extends Error {
  override readonly name = 'CannotSplice';
}

export function insert(draft: Draft, at: number, text: string): void {
  draft.edits.push({ start: at, end: at, text });
}

export function replace(draft: Draft, start: number, end: number, text: string): void {
  draft.edits.push({ start, end, text });
}
