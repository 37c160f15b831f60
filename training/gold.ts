import fs from 'node:fs';
import { read, type Reading } from '../src/engine/reading';

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly speaker?: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly speaker_name?: string | null;
  readonly cue?: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly group?: number;
  readonly speech?: boolean | null;
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly quotes: readonly GoldQuote[];
}

/** An article read by the engine, with its gold. */
export interface Example {
  readonly gold: GoldArticle;
  readonly reading: Reading;
}

const heldOutEvery = 10;

export function loadArticles(file: string): GoldArticle[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** Nine in ten articles; every tenth is set aside as a further test. */
export function trainingPart(file: string): GoldArticle[] {
  return loadArticles(file).filter((_, at) => at % heldOutEvery !== heldOutEvery - 1);
}

export function toExample(gold: GoldArticle): Example {
  const steps = read({ text: gold.text, title: gold.title, date: gold.date });
  for (;;) {
    const step = steps.next();
    if (step.done) return { gold, reading: step.value };
  }
}

const edge = /[\s"“”„«»‘’'`,.;:!?…\-–—()[\]]/;

/** The span without marks, punctuation and a leading “that”: what the usual scorers compare. */
export function trimSpan(text: string, start: number, end: number): [number, number] {
  while (start < end && edge.test(text[start])) start++;
  while (end > start && edge.test(text[end - 1])) end--;
  const that = /^that\s+/i.exec(text.slice(start, Math.min(end, start + 8)));
  if (that && end - start > that[0].length) {
    start += that[0].length;
    while (start < end && edge.test(text[start])) start++;
  }
  return [start, end];
}
