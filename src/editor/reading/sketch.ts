import { firstIndex } from '../../sidecar/firstIndex';
import { annotateInSteps, type Extent } from '../../engine';
import { atOnce } from '../../sidecar/atOnce';
import { judgeInSteps } from '../../sidecar/judge';
import type { Sidecar } from '../../sidecar/model';
import { marksInSteps, type Mark } from './marks';

/**
 * What the engine finds in a few paragraphs read alone, as marks; offsets into these paragraphs. Quick, and nearly what it
 * finds in the whole article: who speaks may differ, but marks do not say who. What a person has judged is left out: it is
 * on the screen already, or was rejected.
 */
export function sketch(paragraphs: string, known: Known): Mark[] {
  return atOnce(sketchInSteps(paragraphs, known));
}

/** What is known of the article that the paragraphs are from. */
interface Known {
  readonly date?: string;
  readonly sidecar?: Sidecar;
}

/** The same in steps: the first time, and the code with it, takes many times as long. Yields nothing of use. */
export function* sketchInSteps(paragraphs: string, known: Known): Generator<void, Mark[]> {
  // Without a headline the first of the paragraphs would be taken for it.
  const text = HEADLINE + paragraphs;
  const annotations = yield* annotateInSteps({ text, date: known.date });
  yield;
  const { quotes, dates, ...rest } = yield* judgeInSteps({
    text,
    annotations,
    sidecar: known.sidecar && itemsIn(paragraphs, known.sidecar),
  });
  const suggested = ({ id }: { readonly id: string | null }) => id === null;
  const marks = yield* marksInSteps({
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
  const near: Mark[] = [];
  const first = firstIndex(sorted, (mark) => mark.start >= start - LONGEST_MARK);
  for (let at = first; at < sorted.length && sorted[at].start <= end; at++)
    if (sorted[at].end >= start) near.push(sorted[at]);
  return near;
}

/** In UTF-16 units; a longer quote may be marked twice for a moment. */
const LONGEST_MARK = 4000;
