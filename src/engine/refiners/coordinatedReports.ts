import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import type { Reading } from '../reading';
import type { ContentRanker } from './contentRanker';
import { frameOf, type JudgedCue } from './frames';
import { firstCueFrom, innerVerdict, subjectOf, thatOf } from './nestedReports';
import type { Verdict } from './verdicts';

const joints = new Set('and but'.split(' ').map(hashWord));
const had = hashWord('had');
const comma = 44;

/**
 * In “the audit found that the fund was empty and warned that it would fail” the audit warned: a verb of saying behind
 * “and” in the tense of the first, with a “that” of its own, ends the first report and begins another of the same source.
 * (Of 27 such places in the training set 23 are annotated so.)
 */
export function coordinatedReports(
  reading: Reading,
  ranker: ContentRanker,
  judged: readonly JudgedCue[],
  outer: readonly Verdict[],
): Verdict[] {
  const all: Verdict[] = [];
  for (let verdict of outer) {
    const { first } = verdict.proposal;
    for (let index = firstCueFrom(judged, first); index < judged.length; index++) {
      const { end } = verdict.proposal;
      if (judged[index].at >= end) break;
      const joint = jointBefore(reading, verdict, judged[index].at);
      if (joint < 0) continue;
      const that = thatOf(reading, judged[index].at, end);
      const second = that < 0 ? undefined : reportFrom(reading, ranker, judged[index], that, verdict);
      if (!second) continue;
      all.push({ ...verdict, proposal: { ...verdict.proposal, end: joint } });
      verdict = second;
    }
    all.push(verdict);
  }
  return all;
}

/** Where the words before the “and” end that joins a cue to that of a report around it; −1 where none does. */
function jointBefore(reading: Reading, { proposal }: Verdict, cue: number): number {
  const { tags, hashes } = reading.article.tokens;
  if (!proposal.side || proposal.source < 0 || tags[cue] !== tags[proposal.cue]) return -1;
  let joint = cue - 1;
  while (joint > cue - 3 && tags[joint] === Tag.Adv) joint--;
  if (joint <= proposal.first + 1 || !joints.has(hashes[joint]) || hadSpoken(reading, proposal.first, joint)) return -1;
  return hashes[joint - 1] === comma ? joint - 1 : joint;
}

/** “That its editors had read the letter and concluded that …”: who had done the first may have done the second. */
function hadSpoken(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading.article;
  for (let at = end - 1; at > first; at--) {
    if (!(tokens.lex[at] & Lex.Auxiliary) || tokens.hashes[at] !== had) continue;
    const subject = subjectOf(reading, first, at);
    return subject >= 0 && reading.phrases[subject].speaks;
  }
  return false;
}

function reportFrom(
  reading: Reading,
  ranker: ContentRanker,
  cue: JudgedCue,
  that: number,
  outer: Verdict,
): Verdict | undefined {
  const { source, end } = outer.proposal;
  const frame = frameOf(reading, { at: cue.at, probability: 0.95 }, 1, undefined, reading.phrases[source].head, {});
  const contentEnd = ranker.bestEnd(frame, that, end);
  return contentEnd < 0 ? undefined : innerVerdict(reading, cue, that, contentEnd, source, outer);
}
