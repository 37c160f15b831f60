import { dictionary } from '../dictionary';
import type { DraftQuote } from '../draft';
import { sourceExtent } from '../finders/appositions';
import { cueCandidates } from '../finders/cues';
import { hashWord } from '../hashing';
import { lemmaOf } from '../lemma';
import { models } from '../models/all';
import { score, softmax } from '../models/linear';
import type { Proposal } from '../models/verdictFeatures';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { ContentRanker } from './contentRanker';
import { cueProbability, rankCueSources } from './cueSources';
import type { JudgedQuotation } from './directQuotes';
import { finished } from './unfinished';
import { frameOf, neighboursOf, type JudgedCue } from './frames';
import { modeOfReport } from './mode';
import { nestedReports } from './nestedReports';
import type { Ranked } from './speakers';
import { judgeProposals, type Verdict } from './verdicts';

/** A cue below this has no content worth ranking. */
export const likelyCue = 0.1;

/** Groups of reported speech are numbered by their cue, above those of direct quotes. */
const reportedGroups = 1 << 28;

/** A ranker's span below this is not even judged. */
const worthJudging = 0.1;

/** A span less likely right than this is left out; chosen for the best F1. */
const likelySpan = 0.32;

/** What holds no verb is more often the thing spoken of than what is said of it: it must be likelier by this. */
const withoutVerb = 0.08;

/** Indirect and mixed quotes: what cues report, before or after them. */
export function* reportedSpeech(
  reading: Reading,
  judged: readonly JudgedQuotation[],
  directs: readonly DraftQuote[],
  least = likelySpan,
): Generator<void, DraftQuote[]> {
  const { article, inside, direct } = reading;
  const isInDirect = (token: number): boolean => inside[token] >= 0 && direct[inside[token]] === 1;
  const candidates = [...cueCandidates(article, isInDirect)];
  yield;
  const { cue: cueModel, cueSource: sourceModel, content } = models();
  const judgedCues: JudgedCue[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const at = candidates[index];
    judgedCues.push({
      at,
      probability: cueProbability(reading, at, candidates[index - 1] ?? -1, candidates[index + 1] ?? -1, cueModel),
    });
    if (index % 500 === 499) yield;
  }
  const ranker = new ContentRanker(reading, { score: (features) => score(content, features) }, 'cache');
  const proposals: Proposal[] = [];
  for (let index = 0; index < judgedCues.length; index++) {
    if (index % 50 === 49) yield;
    const cue = judgedCues[index];
    if (cue.probability < likelyCue) continue;
    propose(
      reading,
      ranker,
      cue,
      rankCueSources(reading, cue.at, sourceModel),
      neighboursOf(judgedCues, index),
      proposals,
    );
  }
  yield;
  const verdicts = judgeProposals(reading, ranker.chunks, proposals);
  yield;
  const kept = yield* withoutOverlaps(reading, verdicts, directs, least);
  yield;
  const nested = nestedReports(reading, ranker, judgedCues, kept);
  yield;
  return [...kept, ...nested]
    .sort((a, b) => a.proposal.first - b.proposal.first || b.proposal.end - a.proposal.end)
    .map((verdict) => drafted(reading, verdict, judged));
}

/** Adds the two best spans on each side of a cue. */
export function propose(
  reading: Reading,
  ranker: ContentRanker,
  cue: JudgedCue,
  source: Ranked,
  around: ReturnType<typeof neighboursOf>,
  proposals: Proposal[],
): void {
  const { article, inside } = reading;
  const extent = source.phrase < 0 ? undefined : sourceExtent(article, reading.phrases, source.phrase);
  const head = source.phrase < 0 ? -1 : reading.phrases[source.phrase].head;
  const alwaysReports = cue.probability > 0.5 && article.tokens.hashes[cue.at] === according;
  for (const side of [0, 1] as const) {
    ranker.rank(frameOf(reading, cue, side, extent, head, around));
    softmax(ranker.scores, ranker.count);
    if (alwaysReports && ranker.scores[0] < 0.6) withoutNone(ranker);
    let top = 0;
    let second = 0;
    for (let at = 1; at < ranker.count; at++) {
      if (top === 0 || ranker.scores[at] > ranker.scores[top]) {
        second = top;
        top = at;
      } else if (second === 0 || ranker.scores[at] > ranker.scores[second]) second = at;
    }
    if (top === 0 || ranker.scores[top] < worthJudging || isEmptyReport(reading, cue.at, ranker.starts[top])) continue;
    for (const at of second && ranker.scores[second] >= worthJudging ? [top, second] : [top]) {
      const first = ranker.starts[at];
      const end = ranker.ends[at];
      proposals.push({
        first,
        end,
        place: at === top ? 0 : 1,
        share: ranker.scores[at],
        runnerUp: at === second ? ranker.scores[top] : second ? ranker.scores[second] : 0,
        existence: 1 - ranker.scores[0],
        cue: cue.at,
        cueShare: cue.probability,
        cueRate: dictionary().cueRate[article.tokens.slots[cue.at]],
        side,
        source: source.phrase,
        sourceShare: source.probability,
        sourceKind: extent?.kind ?? 0,
        marks: (inside[first] >= 0 ? 1 : 0) + (inside[end - 1] >= 0 ? 2 : 0),
        sentences: article.sentenceOf[end - 1] - article.sentenceOf[first],
      });
    }
  }
}

/** “According to” always reports something: what the ranker gives to nothing belongs to the spans. */
const according = hashWord('according');

function withoutNone(ranker: ContentRanker): void {
  const rest = 1 - ranker.scores[0];
  ranker.scores[0] = 0;
  for (let at = 1; at < ranker.count; at++) ranker.scores[at] /= rest;
}

const known = hashWord('known');
const as = hashWord('as');
const decline = hashWord('decline');
const refuse = hashWord('refuse');
const emptyVerbs = new Set('comment respond elaborate answer discuss speak reply'.split(' ').map(hashWord));

/** “Declined to comment” reports that nothing was said, “known as the Sixteen” only gives a name. */
function isEmptyReport(reading: Reading, cue: number, first: number): boolean {
  const { tokens } = reading.article;
  const lemma = dictionary().lemma[tokens.slots[cue]];
  if (tokens.hashes[cue] === known && tokens.hashes[cue + 1] === as) return true;
  return (
    (lemma === decline || lemma === refuse) &&
    (emptyVerbs.has(tokens.hashes[first + 1]) || emptyVerbs.has(tokens.hashes[first]))
  );
}

const objectVerbs = new Set('write say return'.split(' ').map(hashWord));

/** “Wrote two letters”, “said nothing”, “did not return a call”: a thing, and no words of anybody’s. */
function isMereObject({ article, inside }: Reading, { cue, first, end, side }: Proposal): boolean {
  if (!side || !objectVerbs.has(lemmaOf(article.tokens, cue))) return false;
  for (let at = first; at < end; at++) if (inside[at] >= 0) return false;
  return true;
}

/** Of spans that overlap, the likelier stays; nothing overlaps a direct quote. */
function* withoutOverlaps(
  reading: Reading,
  verdicts: readonly Verdict[],
  directs: readonly DraftQuote[],
  least: number,
): Generator<void, Verdict[]> {
  const taken = new Uint8Array(reading.article.tokens.count);
  for (const { around } of directs) {
    if (around) taken.fill(1, around.quoted.openToken, Math.min(around.quoted.closeToken + 1, taken.length));
  }
  const kept: Verdict[] = [];
  let count = 0;
  for (const { proposal, ...judged } of [...verdicts].sort((a, b) => b.span - a.span)) {
    if (++count % 100 === 0) yield;
    const verdict = { ...judged, proposal: finished(reading, proposal) };
    if (verdict.span < least) break;
    const { first, end } = verdict.proposal;
    const { verbsBefore, auxiliariesBefore } = reading.article;
    if (verbsBefore[end] === verbsBefore[first] && auxiliariesBefore[end] === auxiliariesBefore[first]) {
      if (verdict.span < least + withoutVerb || isMereObject(reading, verdict.proposal)) continue;
    }
    let free = true;
    for (let at = first; at < end && free; at++) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, first, end);
    kept.push(verdict);
  }
  return kept.sort((a, b) => a.proposal.first - b.proposal.first || b.proposal.end - a.proposal.end);
}

function drafted(
  reading: Reading,
  { proposal: span, span: likely, whole }: Verdict,
  judged: readonly JudgedQuotation[],
): DraftQuote {
  const { article, phrases, inside, quotations } = reading;
  const { starts, ends } = article.tokens;
  const inner: { start: number; end: number }[] = [];
  for (let token = span.first; token < span.end; token++) {
    const quotation = inside[token];
    if (quotation < 0) continue;
    const { closeToken, start, end } = quotations[quotation];
    if (judged[quotation].none < 0.8 && closeToken <= span.end && starts[span.first] <= start)
      inner.push({ start, end });
    token = Math.max(token, closeToken);
  }
  const kind =
    span.source < 0
      ? 'no-source'
      : phrases[span.source].kind === PhraseKind.Pronoun
        ? 'pronoun'
        : phrases[span.source].kind === PhraseKind.Nominal
          ? 'description'
          : 'name';
  return {
    start: starts[span.first],
    end: ends[span.end - 1],
    kind: inner.length ? 'mixed' : 'indirect',
    mode: modeOfReport(reading, span.cue),
    source: span.source,
    cueFirst: span.cue,
    cueEnd: span.cue + 1,
    inner,
    group: reportedGroups + span.cue,
    rule: `${kind}-${span.first > span.cue ? 'reported-after-cue' : 'reported-before-cue'}`,
    confidence: whole,
    span: likely,
  };
}
