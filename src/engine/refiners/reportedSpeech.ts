import type { DraftQuote } from '../draft';
import { sourceExtent } from '../finders/appositions';
import { cueCandidates } from '../finders/cues';
import { hashWord } from '../hashing';
import { mapInSteps } from '../inSteps';
import { models } from '../models/all';
import { score, softmax } from '../models/linear';
import type { Proposal } from '../models/verdictFeatures';
import { NameType, PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { heldBack } from './closingAttributions';
import { ContentRanker } from './contentRanker';
import { coordinatedReports } from './coordinatedReports';
import { cueProbability, rankCueSources } from './cueSources';
import type { JudgedQuotation } from './directQuotes';
import { frameOf, neighboursOf, type JudgedCue } from './frames';
import { modeOfReport } from './mode';
import { nestedReports } from './nestedReports';
import { likelySpan, withoutOverlaps } from './overlaps';
import { asideEnd, behindRecipient, isRecipient } from './recipients';
import type { Ranked } from './speakers';
import { behindWhere, isOnlyWhere } from './statedIn';
import { judgeProposals, type Verdict } from './verdicts';
import { voicedClaims } from './voicedClaims';

/** A cue below this has no content worth ranking. */
export const likelyCue = 0.15;

/** From here on marked words are surely part of what somebody says. */
const surePart = 0.5;

/** Groups of reported speech are numbered by their cue, above those of direct quotes. */
const reportedGroups = 1 << 28;

/** A ranker's span below this is not even judged. */
const worthJudging = 0.1;

/** How many reports become drafts in one step. */
const draftedInStep = 200;

/** Indirect and mixed quotes: what cues report, before or after them. */
export function* reportedSpeech(
  reading: Reading,
  judged: readonly JudgedQuotation[],
  directs: readonly DraftQuote[],
  least = likelySpan,
): Generator<void, DraftQuote[]> {
  const { article, inside, direct } = reading;
  const isInDirect = (token: number): boolean => inside[token] >= 0 && direct[inside[token]] === 1;
  const candidates = cueCandidates(article, isInDirect);
  yield;
  const { cue: cueModel, cueSource: sourceModel, content } = models();
  const leading = cuesOfParts(judged);
  const judgedCues: JudgedCue[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const at = candidates[index];
    const probability = cueProbability(reading, at, candidates[index - 1] ?? -1, candidates[index + 1] ?? -1, cueModel);
    judgedCues.push({ at, probability: leading.has(at) ? Math.max(probability, likelyCue) : probability });
    if (index % 500 === 499) yield;
  }
  const ranker = new ContentRanker(reading, { score: (features) => score(content, features) }, 'reading');
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
  const judgedProposals = yield* judgeProposals(reading, ranker.chunks, proposals);
  yield;
  const voiced = voicedClaims(reading, ranker, judgedCues);
  yield;
  const verdicts = yield* heldBack(reading, judgedCues, [...judgedProposals, ...voiced]);
  yield;
  const apart = yield* withoutOverlaps(reading, verdicts, directs, least);
  yield;
  const kept = coordinatedReports(reading, ranker, judgedCues, apart);
  yield;
  const nested = yield* nestedReports(reading, ranker, judgedCues, kept);
  yield;
  const all = [...kept, ...nested].sort(
    (a, b) => a.proposal.first - b.proposal.first || b.proposal.end - a.proposal.end,
  );
  return yield* mapInSteps(all, draftedInStep, (verdict) => drafted(reading, verdict, judged));
}

/** Words before marks that hold a part of what somebody says are looked at, how rarely they report: “called the suit “a joke””. */
function cuesOfParts(judged: readonly JudgedQuotation[]): Set<number> {
  return new Set(judged.filter(({ part }) => part > surePart).map(({ around }) => around.leadCue));
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
  // “Storm Ana: ferries stopped”
  const { hashes } = article.tokens;
  if (hashes[cue.at] === colon && source.phrase >= 0 && reading.phrases[source.phrase].type === NameType.Place) return;
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
    if (
      top === 0 ||
      ranker.scores[top] < worthJudging ||
      isEmptyReport(reading, cue.at, ranker.starts[top], ranker.ends[top])
    )
      continue;
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
        cueRate: article.tokens.cueRates[cue.at],
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

const colon = 58;
const known = hashWord('known');
const as = hashWord('as');
const decline = hashWord('decline');
const refuse = hashWord('refuse');
const speak = hashWord('speak');
const on = hashWord('on');
const emptyVerbs = new Set('comment respond elaborate answer discuss speak reply'.split(' ').map(hashWord));

const questionWords = new Set('why how when where what who'.split(' ').map(hashWord));

/**
 * “Declined to comment” reports that nothing was said, “known as the Sixteen” only gives a name, “asked her why” no question,
 * “spoke on condition of anonymity” no words.
 */
function isEmptyReport(reading: Reading, cue: number, first: number, end: number): boolean {
  const { tokens } = reading.article;
  const lemma = tokens.lemmas[cue];
  if (tokens.hashes[cue] === known && tokens.hashes[cue + 1] === as) return true;
  if (end - first === 1 && questionWords.has(tokens.hashes[first])) return true;
  if (lemma === speak && tokens.hashes[cue + 1] === on) return true;
  if (first < cue && isOnlyWhere(reading.article, first, end)) return true;
  return (
    (lemma === decline || lemma === refuse) &&
    (emptyVerbs.has(tokens.hashes[first + 1]) || emptyVerbs.has(tokens.hashes[first]))
  );
}

function drafted(
  reading: Reading,
  { proposal: span, span: likely, whole }: Verdict,
  judged: readonly JudgedQuotation[],
): DraftQuote {
  const { article, phrases, inside, quotations } = reading;
  const { starts, ends } = article.tokens;
  const source = isRecipient(reading, span.cue, span.source) ? -1 : span.source;
  const told = span.first > span.cue ? behindRecipient(reading, span.cue, span.first, span.end) : span.first;
  const first = told > span.cue ? behindWhere(article, told, span.end) : told;
  const endToken = asideEnd(reading, span.cue, span.source, span.first, span.end);
  const inner: { start: number; end: number }[] = [];
  for (let token = first; token < endToken; token++) {
    const quotation = inside[token];
    if (quotation < 0) continue;
    const { closeToken, start, end } = quotations[quotation];
    if (judged[quotation].none < 0.8 && closeToken <= endToken && starts[first] <= start) inner.push({ start, end });
    token = Math.max(token, closeToken);
  }
  const kind =
    source < 0
      ? 'no-source'
      : phrases[source].kind === PhraseKind.Pronoun
        ? 'pronoun'
        : phrases[source].kind === PhraseKind.Nominal
          ? 'description'
          : 'name';
  return {
    start: starts[first],
    end: ends[endToken - 1],
    kind: inner.length ? 'mixed' : 'indirect',
    mode: modeOfReport(reading, span.cue, first),
    source,
    cueFirst: span.cue,
    cueEnd: span.cue + 1,
    inner,
    group: reportedGroups + span.cue,
    rule: `${kind}-${span.first > span.cue ? 'reported-after-cue' : 'reported-before-cue'}`,
    confidence: whole,
    span: likely,
  };
}
