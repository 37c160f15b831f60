/** A stretch of a text and what stands there afterwards; an insertion where start equals end. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Two edits want the same stretch; each of them alone is fine. */
export class OverlappingEdits extends Error {
  override readonly name = 'OverlappingEdits';
}

/** Insertions at one place stay in the order given, and go before what replaces the text that begins there. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const isInsertion = (edit: Edit) => edit.start === edit.end;
  const inOrder = edits
    .map((edit, given) => ({ edit, given }))
    .sort(
      (a, b) =>
        a.edit.start - b.edit.start || Number(isInsertion(b.edit)) - Number(isInsertion(a.edit)) || a.given - b.given,
    );
  let made = '';
  let done = 0;
  for (const { edit } of inOrder) {
    if (edit.start < done) throw new OverlappingEdits(`Two edits meet at ${edit.start}.`);
    made += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return made + text.slice(done);
}
