import { mapInSteps } from '../inSteps';
import { lemmaOf } from '../lemma';
import { models } from '../models/all';
import type { Chunks } from '../models/chunks';
import { Features, score } from '../models/linear';
import { verdictFeatures, type Proposal, type Rival, type Rivals } from '../models/verdictFeatures';
import type { Reading } from '../reading';

/** A proposal with how likely its span is right, and how likely its span and its speaker are. */
export interface Verdict {
  readonly proposal: Proposal;
  readonly span: number;
  readonly whole: number;
}

const features = new Features();

/** How many proposals are judged in one step. */
const step = 50;

/** Judges all proposals of an article together; they come in the order of their cues. */
export function* judgeProposals(
  reading: Reading,
  chunks: Chunks,
  proposals: readonly Proposal[],
): Generator<void, Verdict[]> {
  const { verdictSpan, verdictWhole } = models();
  return yield* mapInSteps(proposals, step, (proposal, at) => {
    features.clear();
    verdictFeatures(reading, chunks, proposal, rivalsOf(reading, proposals, at), features);
    return {
      proposal,
      span: 1 / (1 + Math.exp(-score(verdictSpan, features))),
      whole: 1 / (1 + Math.exp(-score(verdictWhole, features))),
    };
  });
}

/** So many proposals before and after one are looked at: spans reach no further. */
const window = 20;

export function rivalsOf(reading: Reading, proposals: readonly Proposal[], at: number): Rivals {
  const { tokens } = reading.article;
  const own = proposals[at];
  const covering: Rival = { share: -1, lemma: 0 };
  const covered: Rival = { share: -1, lemma: 0 };
  const overlapping: Rival = { share: -1, lemma: 0 };
  let same = -1;
  let otherSide = -1;
  for (let index = Math.max(0, at - window); index < Math.min(proposals.length, at + window + 1); index++) {
    const other = proposals[index];
    if (other.cue === own.cue) {
      if (other.side !== own.side) otherSide = Math.max(otherSide, other.share);
      continue;
    }
    const covers = own.first <= other.cue && other.cue < own.end;
    const isCovered = other.first <= own.cue && own.cue < other.end;
    const rival = covers
      ? covered
      : isCovered
        ? covering
        : other.first < own.end && own.first < other.end
          ? overlapping
          : undefined;
    if (rival && other.share > rival.share) {
      rival.share = other.share;
      rival.lemma = lemmaOf(tokens, other.cue);
    }
    if (other.first === own.first && other.end === own.end) same = Math.max(same, other.share);
  }
  return { covering, covered, overlapping, same, otherSide };
}
