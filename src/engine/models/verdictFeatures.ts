import { bin, type Features } from './linear';

/** A span the content ranker proposes, with what is known of it and of the spans around. */
export interface Proposal {
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** The ranker's share for this span, for its runner-up, and for any content at all. */
  readonly share: number;
  readonly runnerUp: number;
  readonly existence: number;
  readonly cue: number;
  readonly cueShare: number;
  readonly cueRate: number;
  readonly side: 0 | 1;
  readonly source: number;
  readonly sourceShare: number;
  readonly sourceKind: number;
  readonly marks: number;
  readonly sentences: number;
}

/** What the spans that overlap a proposal say of it. */
export interface Rivals {
  /** The greatest share of a span that covers the proposal's cue; −1 for none. */
  readonly coversCue: number;
  /** The greatest share of another cue's span that overlaps it. */
  readonly overlaps: number;
  /** The share of the span on the other side of the same cue. */
  readonly otherSide: number;
}

/** Whether a proposal is right, from all the shares together; learned on articles the ranker was not trained on. */
export function verdictFeatures(proposal: Proposal, rivals: Rivals, features: Features): void {
  const share = step(proposal.share);
  const existence = step(proposal.existence);
  const runnerUp = step(proposal.runnerUp);
  const covers = rivals.coversCue < 0 ? -1 : step(rivals.coversCue);
  const overlaps = rivals.overlaps < 0 ? -1 : step(rivals.overlaps);
  const other = rivals.otherSide < 0 ? -1 : step(rivals.otherSide);
  const length = bin(proposal.end - proposal.first);
  features.add(1, share);
  features.add(2, existence);
  features.pair(3, share, runnerUp >> 1);
  features.add(4, Math.floor(proposal.cueShare * 10));
  features.pair(5, covers, share >> 2);
  features.pair(6, overlaps, share >> 2);
  features.pair(7, other, share >> 2);
  features.add(8, length);
  features.pair(9, proposal.marks, Math.min(3, proposal.sentences));
  features.pair(10, proposal.sourceKind, proposal.side);
  features.add(11, Math.floor(proposal.sourceShare * 8));
  features.pair(12, proposal.cueRate, share >> 2);
  features.pair(13, length >> 1, share >> 2);
  features.pair(14, existence >> 1, share >> 1);
}

/** Shares on a scale that is fine at both ends: 0 to 15. */
function step(share: number): number {
  const odds = Math.log((share + 1e-4) / (1 - share + 1e-4));
  return Math.max(0, Math.min(15, Math.round(odds * 1.6 + 7.5)));
}
