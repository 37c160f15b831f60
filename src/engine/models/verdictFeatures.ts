import { lemmaOf } from '../lemma';
import type { Reading } from '../reading';
import type { Chunks } from './chunks';
import { bin, type Features } from './linear';

/** A span the content ranker proposes, with what is known of it and of the spans around. */
export interface Proposal {
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** 0 for the likeliest span of its side of the cue, 1 for the next. */
  readonly place: 0 | 1;
  /** The ranker's share for this span, for its best rival on the same side, and for any content at all. */
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

/** The strongest of the spans that touch a proposal in one way: its share (−1 for none) and its cue's lemma. */
export interface Rival {
  share: number;
  lemma: number;
}

/** What the spans of other cues say of a proposal. */
export interface Rivals {
  /** A span that covers the proposal's cue: the proposal is reported itself. */
  readonly covering: Rival;
  /** The span of a cue that stands inside the proposal. */
  readonly covered: Rival;
  readonly overlapping: Rival;
  /** The greatest share of a span with the same limits. */
  readonly same: number;
  /** The share of the span on the other side of the same cue. */
  readonly otherSide: number;
}

/** Whether a proposal is right, from all the shares together; learned on articles the ranker was not trained on. */
export function verdictFeatures(
  reading: Reading,
  chunks: Chunks,
  proposal: Proposal,
  rivals: Rivals,
  features: Features,
): void {
  const { article } = reading;
  const { tokens, paragraphOf, sentences, sentenceOf } = article;
  const { hashes, tags, count } = tokens;
  const { first, end, cue, side, place } = proposal;
  const { covering, covered, overlapping } = rivals;
  const share = step(proposal.share);
  const half = share >> 1;
  const existence = step(proposal.existence);
  const runnerUp = step(proposal.runnerUp);
  const other = step(rivals.otherSide);
  const length = bin(end - first);
  features.add(1, share);
  features.add(2, existence);
  features.pair(3, share, runnerUp >> 1);
  features.add(4, Math.floor(proposal.cueShare * 10));
  features.pair(7, other, share >> 2);
  features.add(8, length);
  features.pair(9, proposal.marks, Math.min(3, proposal.sentences));
  features.pair(10, proposal.sourceKind, side);
  features.add(11, Math.floor(proposal.sourceShare * 8));
  features.pair(12, proposal.cueRate, share >> 2);
  features.pair(13, length >> 1, share >> 2);
  features.pair(14, existence >> 1, half);
  features.pair(15, place, share);
  const lemma = lemmaOf(tokens, cue);
  features.pair(20, lemma, half);
  features.pair(21, lemma, side);
  features.triple(22, lemma, existence >> 1, side);
  features.pair(24, step(covered.share), half);
  features.pair(25, step(covering.share), half);
  features.pair(26, step(overlapping.share), half);
  features.pair(27, covered.lemma, lemma);
  features.pair(28, covered.lemma, half);
  features.pair(29, covering.lemma, half);
  features.pair(30, overlapping.lemma, half);
  features.pair(31, step(covering.share), share);
  const strongest = Math.max(covering.share, covered.share, overlapping.share);
  features.pair(32, strongest < 0 ? -99 : step(strongest) - share, half);
  features.pair(33, step(rivals.same), half);
  const after = end < count && paragraphOf[end] === paragraphOf[end - 1] ? hashes[end] : -1;
  features.pair(40, hashes[first], half);
  features.pair(41, tags[first], half);
  features.pair(42, after, half);
  features.pair(43, hashes[end - 1], half);
  features.triple(44, tags[first], after, proposal.sentences);
  features.pair(45, tags[cue], half);
  chunks.read(first);
  chunks.read(end);
  features.pair(50, Math.min(4, article.verbsBefore[end] - article.verbsBefore[first]), length);
  features.pair(51, chunks.next3[first], side);
  features.pair(52, chunks.next2[end], half);
  features.pair(53, article.paragraphs[paragraphOf[cue]].block.charCodeAt(0), half);
  features.pair(54, side ? bin(first - cue) : -1, half);
  features.pair(55, end === sentences[sentenceOf[end - 1] + 1] ? 1 : 0, half);
}

/** Shares on a scale that is fine at both ends: 0 to 15; −1 for none. */
function step(share: number): number {
  if (share < 0) return -1;
  const odds = Math.log((share + 1e-4) / (1 - share + 1e-4));
  return Math.max(0, Math.min(15, Math.round(odds * 1.6 + 7.5)));
}
