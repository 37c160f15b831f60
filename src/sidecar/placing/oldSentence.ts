import type { Extent } from '../../engine';
import { foldUnit } from './fold';
import type { KnownText } from './knownText';
import { likeness } from './likeness';
import { sentenceBreaks } from './sentenceBreaks';

/** What the items together tell of the sentence that some words stood in, beside the one that they stand in now. */
export interface OldSentence {
  /** How like what is known of it is to the sentence now, 0 to 1; 1 where nothing is known. */
  readonly likeness: number;
  /** Which share of the sentence now is told of. */
  readonly known: number;
  /** Whether it began its paragraph, or ended it, and does so still. */
  readonly keepsEdge: boolean;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** So far beside a sentence its paragraph ends, closing marks between. */
const EDGE = 4;

/** `own` is the sentence around the words at `place`, in the text now; offsets are UTF-16. */
export function oldSentence(
  known: KnownText,
  text: string,
  own: Extent,
  item: { readonly pos: number; readonly text: string },
  place: Extent,
): OldSentence {
  let first = own.start;
  while (first < place.start && !WORD_CHARACTER.test(text[first]!)) first++;
  const end = Math.min(own.end, text.length);
  const before = item.pos - place.start;
  const after = before + item.text.length - (place.end - place.start);
  const told = (from: number, to: number, by: number) => {
    let then = '';
    let now = '';
    for (let at = Math.max(from, -by); at < to; at++) {
      const unit = known.at(at + by);
      if (unit === undefined) continue;
      then += foldUnit(unit);
      now += foldUnit(text[at]!);
    }
    return { then, now };
  };
  const front = told(first, place.start, before);
  const behind = told(place.end, end, after);
  // What was another sentence then says nothing of this one, which may have grown.
  const cut = (sentenceBreaks(front.then).pop() ?? -1) + 1;
  const rest = sentenceBreaks(behind.then)[0] ?? behind.then.length;
  const then = front.then.slice(cut) + item.text + behind.then.slice(0, rest);
  const now = front.now.slice(cut) + item.text + behind.now.slice(0, rest);
  const wasAt = (offset: number) => (offset >= (known.end ?? Infinity) ? '\n' : known.at(offset));
  const isAt = (offset: number) => (offset >= text.length ? '\n' : text[offset]);
  return {
    likeness: likeness(then, now),
    known: (front.now.length + item.text.length + behind.now.length) / Math.max(1, end - first),
    keepsEdge:
      (isEdge(isAt, first - 1, -1) && (first + before <= 0 || isEdge(wasAt, first + before - 1, -1))) ||
      (isEdge(isAt, end, 1) && isEdge(wasAt, end + after, 1)),
  };
}

/** Whether a line begins or ends here, or the text, with nothing but marks and spaces between. */
function isEdge(at: (offset: number) => string | undefined, from: number, step: 1 | -1): boolean {
  for (let i = 0, offset = from; i < EDGE; i++, offset += step) {
    const unit = at(offset);
    if (unit === undefined) return offset < 0;
    if (unit === '\n') return true;
    if (WORD_CHARACTER.test(unit)) return false;
  }
  return false;
}
