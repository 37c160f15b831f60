import type { Extent } from '../../engine';
import { atOnce } from '../../sidecar/atOnce';
import type { JudgedArticle } from '../../sidecar/judge';
import type { ItemType, Status } from '../../sidecar/model';
import type { Layer } from '../settings';

/** What a mark can stand for, and the layer that shows it. */
export const LAYER_OF = {
  directQuote: 'quotes',
  mixedQuote: 'quotes',
  indirectQuote: 'quotes',
  /** A part of a mixed quote that stands between marks. */
  quotedPart: 'quotes',
  source: 'sources',
  cue: 'cues',
  date: 'dates',
  passage: 'passages',
  /** Words that were changed, or that stand in several places: a person is asked whether they are the annotation's. */
  changedQuote: 'quotes',
  changedMention: 'sources',
  changedDate: 'dates',
  changedPassage: 'passages',
} as const satisfies Record<string, Layer>;
export type Meaning = keyof typeof LAYER_OF;

/** A stretch to mark. Offsets are UTF-16 into the article's text, half-open. */
export interface Mark extends Extent {
  readonly meaning: Meaning;
  /** Whether a person stands behind it, or only the engine. */
  readonly confirmed: boolean;
}

const CHANGED = {
  quote: 'changedQuote',
  mention: 'changedMention',
  date: 'changedDate',
  passage: 'changedPassage',
} as const satisfies Record<ItemType, Meaning>;

export const MEANINGS = Object.keys(LAYER_OF) as Meaning[];

/** Everything that is marked in an article, each stretch once for each meaning: what is confirmed wins. */
export function marksOf(article: JudgedArticle): Mark[] {
  return atOnce(marksInSteps(article));
}

/** How many annotations are marked in one step. */
const STEP = 500;

/** The same in steps, for a long article. Yields nothing of use. */
export function* marksInSteps(article: JudgedArticle): Generator<void, Mark[]> {
  // A long article has tens of thousands of marks: found again by a number, not by a string made for each.
  const marks = new Map<number, Mark[]>();
  const mark = (meaning: Meaning, { start, end }: Extent, status: Status) => {
    if (end <= start || status === 'rejected') return;
    const key = start * MEANINGS.length + MEANINGS.indexOf(meaning);
    const same = marks.get(key);
    const before = same?.findIndex((each) => each.end === end) ?? -1;
    const confirmed = status === 'confirmed' || (same?.[before]?.confirmed ?? false);
    const made = { meaning, start, end, confirmed };
    if (!same) marks.set(key, [made]);
    else if (before < 0) same.push(made);
    else same[before] = made;
  };
  for (const [at, quote] of article.quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    mark(`${quote.kind}Quote`, quote, quote.status);
    for (const part of quote.inner) mark('quotedPart', part, quote.status);
    if (quote.source) mark('source', quote.source, quote.status);
    if (quote.cue) mark('cue', quote.cue, quote.status);
  }
  // A mention that only the engine found is not marked: an article is full of names, and marking all would hide who speaks.
  for (const mention of article.mentions) if (mention.status === 'confirmed') mark('source', mention, mention.status);
  for (const [at, date] of article.dates.entries()) {
    if (at % STEP === STEP - 1) yield;
    mark('date', date, date.status);
  }
  for (const passage of article.passages) mark('passage', passage, passage.status);
  for (const { item, candidates } of article.changed)
    for (const candidate of candidates) mark(CHANGED[item.type], candidate, item.status);
  const all: Mark[] = [];
  for (const some of marks.values()) {
    if (all.length % STEP === STEP - 1) yield;
    all.push(...some);
  }
  return all;
}
