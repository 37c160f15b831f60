import { dictionary } from '../dictionary';
import type { SourceExtent } from '../finders/appositions';
import type { CueFrame } from '../models/contentFeatures';
import type { Reading } from '../reading';

/** A cue candidate with the filter's opinion. */
export interface JudgedCue {
  readonly at: number;
  readonly probability: number;
}

interface Neighbours {
  readonly previous?: JudgedCue;
  readonly next?: JudgedCue;
}

/** Below this a neighbour is no cue worth looking at. */
const worthLooking = 0.15;

/** The nearest likely cues before and after one. */
export function neighboursOf(judged: readonly JudgedCue[], index: number): Neighbours {
  let before = index - 1;
  while (before >= 0 && index - before < 12 && judged[before].probability < worthLooking) before--;
  let after = index + 1;
  while (after < judged.length && after - index < 12 && judged[after].probability < worthLooking) after++;
  return {
    previous: before >= 0 && index - before < 12 ? judged[before] : undefined,
    next: after < judged.length && after - index < 12 ? judged[after] : undefined,
  };
}

export function frameOf(reading: Reading, cue: JudgedCue, side: 0 | 1, source: SourceExtent | undefined, around: Neighbours): CueFrame {
  const { tokens } = reading.article;
  return {
    cue: cue.at,
    lemma: dictionary().lemma[tokens.slots[cue.at]] || tokens.hashes[cue.at],
    sourceFirst: source?.first ?? -1,
    sourceEnd: source?.end ?? -1,
    side,
    certainty: Math.floor(cue.probability * 10),
    previousCue: around.previous?.at ?? -1,
    nextCue: around.next?.at ?? -1,
    previousCertainty: around.previous ? Math.floor(around.previous.probability * 5) : -1,
    nextCertainty: around.next ? Math.floor(around.next.probability * 5) : -1,
  };
}
