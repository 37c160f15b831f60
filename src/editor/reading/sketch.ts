import { annotate, type Extent } from '../../engine';
import { judge } from '../../sidecar/judge';
import type { Sidecar } from '../../sidecar/model';
import { marksOf, type Mark } from './marks';

/**
 * What the engine finds in a few paragraphs read alone, as marks; offsets into these paragraphs. Quick, and nearly what it
 * finds in the whole article: who speaks may differ, but marks do not say who. What a person has judged is left out: it is
 * on the screen already, or was rejected.
 */
export function sketch(paragraphs: string, known: { readonly date?: string; readonly sidecar?: Sidecar }): Mark[] {
  // Without a headline the first of the paragraphs would be taken for it.
  const text = HEADLINE + paragraphs;
  const annotations = annotate({ text, date: known.date });
  const { quotes, dates, ...rest } = judge({
    text,
    annotations,
    sidecar: known.sidecar && itemsIn(paragraphs, known.sidecar),
  });
  const suggested = ({ id }: { readonly id: string | null }) => id === null;
  const marks = marksOf({
    ...rest,
    quotes: quotes.filter(suggested),
    dates: dates.filter(suggested),
    mentions: [],
    passages: [],
    changed: [],
  });
  return marks
    .filter(({ start }) => start >= HEADLINE.length)
    .map(({ start, end, ...mark }) => ({ ...mark, start: start - HEADLINE.length, end: end - HEADLINE.length }));
}

/** Only what stands in these paragraphs as it was kept: looking for all the others here takes long, and finds nothing. */
function itemsIn(paragraphs: string, sidecar: Sidecar): Sidecar {
  return { ...sidecar, annotations: sidecar.annotations.filter(({ text }) => paragraphs.includes(text)) };
}

const HEADLINE = 'Live\n\n';

/** One change of a text: what was replaced, and by how much. UTF-16 offsets into the text before it. */
export interface TextEdit {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** Where a stretch is after an edit; what was typed at its edges is not of it. `undefined` when nothing is left. */
export function afterEdit<T extends Extent>(stretch: T, edit: TextEdit): T | undefined {
  const moved = (offset: number, isEnd: boolean) => {
    if (offset < edit.at || (offset === edit.at && isEnd)) return offset;
    if (offset >= edit.at + edit.removed) return offset + edit.added - edit.removed;
    return isEnd ? edit.at : edit.at + edit.added;
  };
  const start = moved(stretch.start, false);
  const end = moved(stretch.end, true);
  return end > start ? { ...stretch, start, end } : undefined;
}

/** The marks of a sketch that are new: not those that stand there already, moved by the edits since they were found. */
export function newMarks(sketched: readonly Mark[], standing: readonly Mark[]): Mark[] {
  return sketched.filter(
    (mark) =>
      !standing.some(
        ({ meaning, confirmed, start, end }) =>
          start < mark.end && mark.start < end && (confirmed || meaning === mark.meaning),
      ),
  );
}

/** Those of marks sorted by their start that may touch a stretch. */
export function marksNear(sorted: readonly Mark[], { start, end }: Extent): Mark[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].start < start - LONGEST_MARK) low = middle + 1;
    else high = middle;
  }
  const near: Mark[] = [];
  for (let at = low; at < sorted.length && sorted[at].start <= end; at++)
    if (sorted[at].end >= start) near.push(sorted[at]);
  return near;
}

/** In UTF-16 units; a longer quote may be marked twice for a moment. */
const LONGEST_MARK = 4000;
