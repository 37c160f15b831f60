import type { DraftQuote } from '../draft';
import { eachInSteps } from '../inSteps';
import { models } from '../models/all';
import type { SpeakerMemory } from '../models/speakerFeatures';
import type { Reading } from '../reading';
import { cueOf, ruleOf } from './attributions';
import type { JudgedQuotation } from './directQuotes';
import { modeOfCue } from './mode';
import { rankSources, sourceCandidates } from './speakers';

/** Fewer words between marks are as often a term as somebody's words. */
const fewestWords = 8;

/** How many quotations are looked at in one step. */
const step = 500;

/** Quoted parts of sentences whose report was not found: somebody's words all the same. */
export function* quotedFragments(
  reading: Reading,
  judged: readonly JudgedQuotation[],
  found: readonly DraftQuote[],
): Generator<void, DraftQuote[]> {
  const covered = new Set<number>();
  for (const quote of found) {
    if (quote.around) covered.add(quote.around.index);
    for (const { start } of quote.inner) covered.add(start);
  }
  const nobody: SpeakerMemory = { lastPhrase: -1, lastEntity: -1, lastParagraph: -99, quotesOf: new Map() };
  const { article, phrases, identities, sizes, inside } = reading;
  // Both lists are in the order of the text and free of overlaps, so one pointer walks along.
  const spans = [...found].sort((a, b) => a.start - b.start);
  yield;
  const fragments: DraftQuote[] = [];
  let next = 0;
  yield* eachInSteps(judged, step, ({ around, direct, part, none }) => {
    const { start, end } = around.quoted;
    while (next < spans.length && spans[next].end <= start) next++;
    if (covered.has(around.index) || covered.has(start) || part < none || direct >= Math.max(part, none)) return;
    if (around.words < fewestWords || around.inHeading) return;
    if (next < spans.length && spans[next].start < end) return;
    const candidates = sourceCandidates(article, around, phrases, inside, -1);
    const ranked = rankSources(article, around, phrases, identities, sizes, candidates, nobody, models().speaker);
    const [cueFirst, cueEnd] = cueOf(reading, around, ranked.phrase);
    fragments.push({
      start,
      end,
      kind: 'direct',
      mode: modeOfCue(reading, cueFirst),
      source: ranked.phrase,
      cueFirst,
      cueEnd,
      inner: [],
      group: fragmentGroups + around.index,
      rule: `fragment-${ruleOf(reading, around, ranked.phrase, cueFirst)}`,
      confidence: (direct + part) * ranked.probability * 0.5,
      span: direct,
      around,
    });
  });
  return fragments;
}

/** Groups of fragments, apart from those of direct quotes and of reported speech. */
const fragmentGroups = 1 << 29;
