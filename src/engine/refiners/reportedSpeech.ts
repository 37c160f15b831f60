import { dictionary } from '../dictionary';
import type { DraftQuote } from '../draft';
import { sourceExtent } from '../finders/appositions';
import { cueCandidates } from '../finders/cues';
import { hashWord } from '../hashing';
import { models } from '../models/all';
import { score, softmax } from '../models/linear';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { ContentRanker } from './contentRanker';
import { cueProbability, rankCueSources } from './cueSources';
import type { JudgedQuotation } from './directQuotes';
import { frameOf, neighboursOf, type JudgedCue } from './frames';
import { modeOfCue } from './mode';

/** A cue below this has no content worth ranking. */
const likelyCue = 0.06;

/** A span below this is left out; chosen for the best F1. */
const likelySpan = 0.38;

interface Span {
  readonly first: number;
  readonly end: number;
  readonly probability: number;
  /** How likely the cue has any content on this side. */
  readonly existence: number;
  readonly cue: number;
  readonly source: number;
  readonly sourceProbability: number;
}

/** Indirect and mixed quotes: what cues report, before or after them. */
export function* reportedSpeech(reading: Reading, judged: readonly JudgedQuotation[], directs: readonly DraftQuote[], least = likelySpan): Generator<void, DraftQuote[]> {
  const { article, inside, direct } = reading;
  const isInDirect = (token: number): boolean => inside[token] >= 0 && direct[inside[token]] === 1;
  const candidates = [...cueCandidates(article, isInDirect)];
  yield;
  const { cue: cueModel, cueSource: sourceModel, content } = models();
  const judgedCues: JudgedCue[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const at = candidates[index];
    judgedCues.push({ at, probability: cueProbability(reading, at, candidates[index - 1] ?? -1, candidates[index + 1] ?? -1, cueModel) });
    if (index % 500 === 499) yield;
  }
  const ranker = new ContentRanker(reading, { score: (features) => score(content, features) }, 'cache');
  const spans: Span[] = [];
  for (let index = 0; index < judgedCues.length; index++) {
    if (index % 50 === 49) yield;
    const cue = judgedCues[index];
    if (cue.probability < likelyCue) continue;
    const source = rankCueSources(reading, cue.at, sourceModel);
    const extent = source.phrase < 0 ? undefined : sourceExtent(article, reading.phrases, source.phrase);
    const around = neighboursOf(judgedCues, index);
    for (const side of [0, 1] as const) {
      ranker.rank(frameOf(reading, cue, side, extent, around));
      softmax(ranker.scores, ranker.count);
      let top = 0;
      for (let at = 1; at < ranker.count; at++) if (ranker.scores[at] > ranker.scores[top] || top === 0) top = at;
      if (top === 0 || ranker.scores[top] < least || isRefusal(reading, cue.at, ranker.starts[top])) continue;
      spans.push({
        first: ranker.starts[top],
        end: ranker.ends[top],
        probability: ranker.scores[top],
        existence: 1 - ranker.scores[0],
        cue: cue.at,
        source: source.phrase,
        sourceProbability: source.probability,
      });
    }
  }
  return withoutOverlaps(reading, spans, directs).map((span, at) => drafted(reading, span, at, judged));
}

/** Of spans that overlap, the likelier stays; what overlaps a direct quote must be likelier than it. */
function withoutOverlaps(reading: Reading, spans: readonly Span[], directs: readonly DraftQuote[]): Span[] {
  const taken = new Uint8Array(reading.article.tokens.count);
  for (const { around } of directs) {
    if (around) taken.fill(1, around.quoted.openToken, Math.min(around.quoted.closeToken + 1, taken.length));
  }
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => weight(b) - weight(a))) {
    let free = true;
    for (let at = span.first; at < span.end && free; at++) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, span.first, span.end);
    kept.push(span);
  }
  return kept.sort((a, b) => a.first - b.first);
}

const decline = hashWord('decline');
const refuse = hashWord('refuse');
const emptyVerbs = new Set('comment respond elaborate answer discuss speak reply'.split(' ').map(hashWord));

/** “Declined to comment” reports that nothing was said. */
function isRefusal(reading: Reading, cue: number, first: number): boolean {
  const { tokens } = reading.article;
  const lemma = dictionary().lemma[tokens.slots[cue]];
  return (lemma === decline || lemma === refuse) && (emptyVerbs.has(tokens.hashes[first + 1]) || emptyVerbs.has(tokens.hashes[first]));
}

/** What decides between spans that overlap. */
function weight({ probability }: Span): number {
  return probability;
}

function drafted(reading: Reading, span: Span, at: number, judged: readonly JudgedQuotation[]): DraftQuote {
  const { article, phrases, inside, quotations } = reading;
  const { starts, ends } = article.tokens;
  const inner: { start: number; end: number }[] = [];
  for (let token = span.first; token < span.end; token++) {
    const quotation = inside[token];
    if (quotation < 0) continue;
    const { closeToken, start, end } = quotations[quotation];
    if (judged[quotation].none < 0.8 && closeToken <= span.end && starts[span.first] <= start) inner.push({ start, end });
    token = Math.max(token, closeToken);
  }
  const kind = span.source < 0 ? 'no-source' : phrases[span.source].kind === PhraseKind.Pronoun ? 'pronoun' : phrases[span.source].kind === PhraseKind.Nominal ? 'description' : 'name';
  return {
    start: starts[span.first],
    end: ends[span.end - 1],
    kind: inner.length ? 'mixed' : 'indirect',
    mode: modeOfCue(reading, span.cue),
    source: span.source,
    cueFirst: span.cue,
    cueEnd: span.cue + 1,
    inner,
    group: 1000000 + span.cue + at * 0,
    rule: `${kind}-${span.first > span.cue ? 'reported-after-cue' : 'reported-before-cue'}`,
    confidence: span.probability * span.sourceProbability,
    span: span.probability,
  };
}
