import type { DraftQuote } from '../draft';
import { hashWord } from '../hashing';
import { lemmaOf } from '../lemma';
import type { Proposal } from '../models/verdictFeatures';
import type { Reading } from '../reading';
import { finished } from './unfinished';
import type { Verdict } from './verdicts';

/** A span less likely right than this is left out; chosen for the best F1. */
export const likelySpan = 0.32;

/** What holds no verb is more often the thing spoken of than what is said of it: it must be likelier by this. */
const withoutVerb = 0.15;

const objectVerbs = new Set('write say return'.split(' ').map(hashWord));

/** “Wrote two letters”, “said nothing”, “did not return a call”: a thing, and no words of anybody’s. */
function isMereObject({ article, inside }: Reading, { cue, first, end, side }: Proposal): boolean {
  if (!side || !objectVerbs.has(lemmaOf(article.tokens, cue))) return false;
  for (let at = first; at < end; at++) if (inside[at] >= 0) return false;
  return true;
}

/** Of spans that overlap, the likelier stays; nothing overlaps a direct quote. */
export function* withoutOverlaps(
  reading: Reading,
  verdicts: readonly Verdict[],
  directs: readonly DraftQuote[],
  least: number,
): Generator<void, Verdict[]> {
  const taken = new Uint8Array(reading.article.tokens.count);
  for (const { around } of directs) {
    if (around) taken.fill(1, around.quoted.openToken, Math.min(around.quoted.closeToken + 1, taken.length));
  }
  yield;
  const kept: Verdict[] = [];
  const likely = verdicts.filter(({ span }) => span >= least).sort((a, b) => b.span - a.span);
  yield;
  let count = 0;
  for (const verdict of likely) {
    if (++count % 100 === 0) yield;
    const proposal = finished(reading, verdict.proposal);
    const { first, end } = proposal;
    const { verbsBefore, auxiliariesBefore } = reading.article;
    if (verbsBefore[end] === verbsBefore[first] && auxiliariesBefore[end] === auxiliariesBefore[first]) {
      if (verdict.span < least + withoutVerb || isMereObject(reading, proposal)) continue;
    }
    let free = true;
    for (let at = first; at < end && free; at++) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, first, end);
    kept.push({ proposal, span: verdict.span, whole: verdict.whole });
  }
  return kept.sort((a, b) => a.proposal.first - b.proposal.first || b.proposal.end - a.proposal.end);
}
