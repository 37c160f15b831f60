import { sourceExtent } from '../finders/appositions';
import { hashWord } from '../hashing';
import { eachInSteps } from '../inSteps';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import type { Reading } from '../reading';
import { Shape } from '../tokens';
import type { ContentRanker } from './contentRanker';
import { frameOf, type JudgedCue } from './frames';
import { firstPhraseAfter } from './speakers';
import type { Verdict } from './verdicts';

/** A word that reports in so many of sixteen places needs no other sign than its “that”. */
const sureRate = 6;

/** Between a cue and its “that”: “observed more than once during the call that”. */
const thatReach = 9;

const that = hashWord('that');

/** How many reports are looked into in one step. */
const step = 200;

/**
 * What a report reports in turn: “the aide said Ms. Quist had warned that the dam might break”. The annotated articles
 * keep one level only, so whether there is a second one is told by its form: a verb of saying with a subject of its own
 * and a clause with “that”, all inside the first. Where the clause ends is the ranker's choice.
 */
export function* nestedReports(
  reading: Reading,
  ranker: ContentRanker,
  judged: readonly JudgedCue[],
  outer: readonly Verdict[],
): Generator<void, Verdict[]> {
  const nested: Verdict[] = [];
  yield* eachInSteps(outer, step, (verdict) => {
    const { first, end } = verdict.proposal;
    for (let index = firstCueFrom(judged, first); index < judged.length && judged[index].at < end; index++) {
      const inner = nestedIn(reading, ranker, judged[index], verdict);
      if (!inner) continue;
      nested.push(inner);
      break;
    }
  });
  return nested;
}

function nestedIn(reading: Reading, ranker: ContentRanker, cue: JudgedCue, outer: Verdict): Verdict | undefined {
  const { article, phrases } = reading;
  const { first, end } = outer.proposal;
  const at = thatOf(reading, cue.at, end);
  // “… and concluded that”: its subject stands farther off.
  if (at < 0 || article.tokens.lex[cue.at - 1] & Lex.Conjunction) return undefined;
  const phrase = subjectOf(reading, first, cue.at);
  if (phrase < 0 || phrase === outer.proposal.source) return undefined;
  const extent = sourceExtent(article, phrases, phrase);
  const frame = frameOf(reading, { at: cue.at, probability: 0.95 }, 1, extent, phrases[phrase].head, {});
  const contentEnd = ranker.bestEnd(frame, at, end);
  return contentEnd < 0 ? undefined : innerVerdict(reading, cue, at, contentEnd, phrase, outer);
}

/** A report that stands within another: as sure as that one, and a little less. */
export function innerVerdict(
  { article, phrases, inside }: Reading,
  cue: JudgedCue,
  first: number,
  end: number,
  source: number,
  outer: Verdict,
): Verdict {
  return {
    proposal: {
      ...{ first, end, source, cue: cue.at, cueShare: cue.probability, cueRate: article.tokens.cueRates[cue.at] },
      ...{ place: 0, share: 0, runnerUp: 0, existence: 0, side: 1, sentences: 0, sourceShare: 1 },
      sourceKind: sourceExtent(article, phrases, source).kind,
      marks: (inside[first] >= 0 ? 1 : 0) + (inside[end - 1] >= 0 ? 2 : 0),
    },
    span: outer.span * nestedShare,
    whole: outer.whole * nestedShare,
  };
}

/** How much less sure a report within a report is than the one around it. */
const nestedShare = 0.8;

/** The “that” of a verb that surely reports, −1 where there is none before the next verb or mark. */
export function thatOf(reading: Reading, cue: number, end: number): number {
  const { tokens } = reading.article;
  const { tags, hashes, shapes } = tokens;
  if (tags[cue] < Tag.Verb || tags[cue] > Tag.Verbg || tokens.cueRates[cue] < sureRate) return -1;
  for (let at = cue + 1; at < end - 2 && at <= cue + thatReach; at++) {
    if (hashes[at] === that) return at;
    if (shapes[at] === Shape.Punctuation) return -1;
    // “during the call”: what follows an article is no verb.
    if (tags[at] >= Tag.Verb && tags[at] <= Tag.Verbd && tags[at - 1] !== Tag.Det) return -1;
  }
  return -1;
}

/** Between a subject and its verb: “has since”, “had not”. */
const subjectReach = 3;

/** The phrase just before a verb; the model of sources knows one level only, and would name the speaker of all of it. */
export function subjectOf({ phrases }: Reading, first: number, cue: number): number {
  let nearest = -1;
  for (let at = firstPhraseAfter(phrases, first); at < phrases.length && phrases[at].first < cue; at++) {
    if (phrases[at].end <= cue && cue - phrases[at].end <= subjectReach && !phrases[at].attached) nearest = at;
  }
  return nearest;
}

export function firstCueFrom(judged: readonly JudgedCue[], token: number): number {
  let low = 0;
  let high = judged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (judged[middle].at < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
