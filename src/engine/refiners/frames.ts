import { mix } from '../hashing';
import { lemmaOf } from '../lemma';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import type { SourceExtent } from '../finders/appositions';
import type { CueFrame } from '../models/cueFrame';
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

export function frameOf(
  reading: Reading,
  cue: JudgedCue,
  side: 0 | 1,
  source: SourceExtent | undefined,
  sourceHead: number,
  around: Neighbours,
): CueFrame {
  const { tokens } = reading.article;
  return {
    cue: cue.at,
    lemma: lemmaOf(tokens, cue.at),
    sourceFirst: source?.first ?? -1,
    sourceEnd: source?.end ?? -1,
    sourceHead,
    side,
    sourceKind: source ? source.kind : 0,
    form: formOf(reading, cue.at),
    certainty: Math.floor(cue.probability * 10),
    previousCue: around.previous?.at ?? -1,
    nextCue: around.next?.at ?? -1,
    previousLemma: around.previous ? lemmaOf(tokens, around.previous.at) : 0,
    previousCertainty: around.previous ? Math.floor(around.previous.probability * 5) : -1,
    nextCertainty: around.next ? Math.floor(around.next.probability * 5) : -1,
  };
}

/** What goes before a cue verb, as a number: “has said”, “to say”, “did not say”, “was told”, “a report”. */
function formOf(reading: Reading, cue: number): number {
  const { tokens, sentences, sentenceOf } = reading.article;
  const first = sentences[sentenceOf[cue]];
  let form = tokens.tags[cue];
  for (let at = cue - 1; at >= first && at >= cue - 4; at--) {
    const tag = tokens.tags[at];
    if (tag === Tag.Adv && !(tokens.lex[at] & Lex.Negation)) continue;
    if (tokens.lex[at] & Lex.Negation) form += 32;
    else if (tag === Tag.Aux || tokens.lex[at] & Lex.Auxiliary) form = mix(form, tokens.hashes[at]);
    else if (tag === Tag.Part) form += 64;
    else {
      if (tag === Tag.Det || tag === Tag.Adj) form += 128;
      break;
    }
  }
  return form;
}
