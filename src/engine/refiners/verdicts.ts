import { models } from '../models/all';
import { Features, score } from '../models/linear';
import { verdictFeatures, type Proposal, type Rivals } from '../models/verdictFeatures';

/** A proposal with how likely its span and its speaker are right. */
export interface Verdict {
  readonly proposal: Proposal;
  readonly whole: number;
}

/** Judges all proposals of an article together; they come in the order of their cues. */
export function judgeProposals(proposals: readonly Proposal[]): Verdict[] {
  const features = new Features();
  const { verdict } = models();
  return proposals.map((proposal, at) => {
    features.clear();
    verdictFeatures(proposal, rivalsOf(proposals, at), features);
    return { proposal, whole: 1 / (1 + Math.exp(-score(verdict, features))) };
  });
}

/** So many proposals before and after one are looked at: spans reach no further. */
const window = 10;

export function rivalsOf(proposals: readonly Proposal[], at: number): Rivals {
  const own = proposals[at];
  let coversCue = -1;
  let overlaps = -1;
  let otherSide = -1;
  for (let index = Math.max(0, at - window); index < Math.min(proposals.length, at + window + 1); index++) {
    const other = proposals[index];
    if (index === at) continue;
    if (other.cue === own.cue) {
      otherSide = other.share;
      continue;
    }
    if (other.first <= own.cue && own.cue < other.end) coversCue = Math.max(coversCue, other.share);
    else if (other.first < own.end && own.first < other.end) overlaps = Math.max(overlaps, other.share);
  }
  return { coversCue, overlaps, otherSide };
}
