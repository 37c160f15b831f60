import { dictionary } from '../dictionary';
import type { DraftQuote } from '../draft';
import { hashWord } from '../hashing';
import { Features, score, softmax } from '../models/linear';
import { quotationFeatures, QuotationClass } from '../models/quotationFeatures';
import type { SpeakerMemory } from '../models/speakerFeatures';
import { models } from '../models/all';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { isCue, surroundingsOf, type Surroundings } from '../surroundings';
import { Punct, Shape } from '../tokens';
import { modeOfCue } from './mode';
import { firstPhraseAfter, rankSources, sourceCandidates } from './speakers';

/** What the filter thinks of a quotation: shares of the classes, which sum to one. */
export interface JudgedQuotation {
  readonly around: Surroundings;
  readonly direct: number;
  readonly part: number;
  readonly none: number;
}

const features = new Features();
const shares = new Float64Array(3);

export function judgeQuotation(reading: Reading, index: number): JudgedQuotation {
  const around = surroundingsOf(reading.article, reading.quotations, reading.inside, index);
  features.clear();
  quotationFeatures(reading.article, around, features);
  if (around.quoted.transcript) return { around, direct: 1, part: 0, none: 0 };
  models().quotation.forEach((model, at) => (shares[at] = score(model, features)));
  softmax(shares, 3);
  return {
    around,
    direct: shares[QuotationClass.Direct],
    part: shares[QuotationClass.Part],
    none: shares[QuotationClass.None],
  };
}

/** The direct quotes of an article with their sources, in the order of the text. */
export function* directQuotes(reading: Reading): Generator<void, { quotes: DraftQuote[]; judged: JudgedQuotation[] }> {
  const quotes: DraftQuote[] = [];
  const judged: JudgedQuotation[] = [];
  let memory: SpeakerMemory = { lastPhrase: -1, lastEntity: -1, lastParagraph: -99, quotesOf: new Map() };
  const quotesOf = new Map<number, number>();
  let group = 0;
  for (let index = 0; index < reading.quotations.length; index++) {
    if (index % 20 === 19) yield;
    const judgement = judgeQuotation(reading, index);
    judged.push(judgement);
    if (judgement.direct >= Math.max(judgement.part, judgement.none)) reading.direct[index] = 1;
    const { transcript } = judgement.around.quoted;
    if (transcript) {
      if (transcript === 'head') group++;
      const source =
        transcript === 'head' ? speakerOfHead(reading, judgement.around.quoted.openToken) : memory.lastPhrase;
      quotes.push(transcribed(judgement.around, source, group));
      memory = {
        lastPhrase: source,
        lastEntity: source >= 0 ? reading.identities.entityOf[source] : -1,
        lastParagraph: judgement.around.paragraph,
        quotesOf,
      };
      continue;
    }
    if (judgement.direct < Math.max(judgement.part, judgement.none)) continue;
    const { around } = judgement;
    const { article, phrases, identities, sizes, inside } = reading;
    const signed = signature(reading, around);
    const candidates = signed >= 0 ? [signed] : sourceCandidates(article, around, phrases, inside, memory.lastPhrase);
    const ranked = rankSources(article, around, phrases, identities, sizes, candidates, memory, models().speaker);
    const previous = quotes.at(-1);
    const continues =
      previous?.around && previous.around.paragraph === around.paragraph && previous.source === ranked.phrase;
    if (!continues) group++;
    const cue = cueOf(reading, around, ranked.phrase);
    quotes.push({
      start: around.quoted.start,
      end: around.quoted.end,
      kind: 'direct',
      mode: modeOfCue(reading, cue[0]),
      source: ranked.phrase,
      cueFirst: cue[0],
      cueEnd: cue[1],
      inner: [],
      group,
      rule: ruleOf(reading, around, ranked.phrase, cue[0]),
      confidence: judgement.direct * ranked.probability,
      span: judgement.direct,
      around,
    });
    const entity = ranked.phrase >= 0 ? identities.entityOf[ranked.phrase] : -1;
    if (entity >= 0) quotesOf.set(entity, (quotesOf.get(entity) ?? 0) + 1);
    memory = { lastPhrase: ranked.phrase, lastEntity: entity, lastParagraph: around.paragraph, quotesOf };
  }
  return { quotes, judged };
}

/** Fewer words between marks are as often a term as somebody's words. */
const fewestWords = 8;

/** Quoted parts of sentences whose report was not found: somebody's words all the same. */
export function quotedFragments(
  reading: Reading,
  judged: readonly JudgedQuotation[],
  found: readonly DraftQuote[],
): DraftQuote[] {
  const covered = new Set<number>();
  for (const quote of found) {
    if (quote.around) covered.add(quote.around.index);
    for (const { start } of quote.inner) covered.add(start);
  }
  const nobody: SpeakerMemory = { lastPhrase: -1, lastEntity: -1, lastParagraph: -99, quotesOf: new Map() };
  const { article, phrases, identities, sizes, inside } = reading;
  // Both lists are in the order of the text and free of overlaps, so one pointer walks along.
  const spans = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  return judged.flatMap(({ around, direct, part, none }) => {
    const { start, end } = around.quoted;
    while (next < spans.length && spans[next].end <= start) next++;
    if (covered.has(around.index) || covered.has(start) || part < none || direct >= Math.max(part, none)) return [];
    if (around.words < fewestWords || around.inHeading) return [];
    if (next < spans.length && spans[next].start < end) return [];
    const candidates = sourceCandidates(article, around, phrases, inside, -1);
    const ranked = rankSources(article, around, phrases, identities, sizes, candidates, nobody, models().speaker);
    const [cueFirst, cueEnd] = cueOf(reading, around, ranked.phrase);
    return [
      {
        start,
        end,
        kind: 'direct' as const,
        mode: modeOfCue(reading, cueFirst),
        source: ranked.phrase,
        cueFirst,
        cueEnd,
        inner: [],
        group: fragmentGroups + around.index,
        rule: `fragment-${ruleOf(reading, around, ranked.phrase, cueFirst)}`,
        confidence: (direct + part) * ranked.probability * 0.5,
        span: direct,
        around,
      },
    ];
  });
}

/** Groups of fragments, apart from those of direct quotes and of reported speech. */
const fragmentGroups = 1 << 29;

/** The first phrase of a transcript's head, −1 where there is none. */
function speakerOfHead(reading: Reading, colon: number): number {
  const { firstToken } = reading.article.paragraphs[reading.article.paragraphOf[colon]];
  const at = firstPhraseAfter(reading.phrases, firstToken);
  return at < reading.phrases.length && reading.phrases[at].end <= colon + 1 ? at : -1;
}

function transcribed(around: Surroundings, source: number, group: number): DraftQuote {
  const { start, end, openToken } = around.quoted;
  return {
    start,
    end,
    kind: 'direct',
    mode: 'speech',
    source,
    cueFirst: around.quoted.transcript === 'head' ? openToken : -1,
    cueEnd: openToken + 1,
    inner: [],
    group,
    rule: around.quoted.transcript === 'head' ? 'transcript-head' : 'transcript-continues',
    confidence: 0.9,
    span: 0.9,
    around,
  };
}

/** The words that attribute: the cue beside the source, else the one nearest to the quotation, else a colon. */
function cueOf(reading: Reading, around: Surroundings, source: number): [number, number] {
  const { tokens, paragraphs, paragraphOf } = reading.article;
  const whole = (at: number): [number, number] => [
    at,
    at + 1 < tokens.count && isAccording(tokens.slots[at]) ? at + 2 : at + 1,
  ];
  if (source >= 0) {
    const { first, end } = reading.phrases[source];
    const near = [around.tailCue, around.leadCue].filter(
      (at) => at >= 0 && Math.min(Math.abs(at - end), Math.abs(first - at)) < 30,
    );
    near.sort(
      (a, b) => Math.min(Math.abs(a - end), Math.abs(first - a)) - Math.min(Math.abs(b - end), Math.abs(first - b)),
    );
    if (near.length) return whole(near[0]);
    if (around.before === 2) return [around.quoted.openToken - 1, around.quoted.openToken];
    const limit = Math.min(end + 8, paragraphs[paragraphOf[first]].endToken);
    for (let at = end; at < limit && reading.inside[at] < 0; at++) if (isCue(tokens, at)) return whole(at);
    for (let at = first - 1; at >= Math.max(0, first - 4) && reading.inside[at] < 0; at--)
      if (isCue(tokens, at)) return whole(at);
    return [-1, -1];
  }
  const nearest = around.tailCue >= 0 ? around.tailCue : around.leadCue;
  return nearest >= 0 ? whole(nearest) : [-1, -1];
}

function isAccording(slot: number): boolean {
  return dictionary().lemma[slot] !== 0 && dictionary().lemma[slot] === accordingLemma();
}

let according = 0;
function accordingLemma(): number {
  return (according ||= dictionary().lemma[dictionary().find(accordingHash)]);
}
const accordingHash = hashWord('according');

/** The name on a line of its own under the quote: “– Ana Ruiz, harbourmaster”. −1 where there is none. */
function signature(reading: Reading, around: Surroundings): number {
  if (!around.closesParagraph || !around.opensParagraph) return -1;
  const { paragraphs, paragraphOf, tokens } = reading.article;
  const next = paragraphs[paragraphOf[Math.min(around.quoted.closeToken, tokens.count) - 1] + 1];
  if (!next || next.endToken - next.firstToken > 24) return -1;
  const first = tokens.hashes[next.firstToken];
  if (first !== Punct.Dash && first !== 45) return -1;
  const at = firstPhraseAfter(reading.phrases, next.firstToken);
  return at < reading.phrases.length && reading.phrases[at].first <= next.firstToken + 2 ? at : -1;
}

/** Why this source, for people to read. */
function ruleOf(reading: Reading, around: Surroundings, source: number, cue: number): string {
  if (source < 0) return 'no-source-found';
  const phrase = reading.phrases[source];
  const what =
    phrase.kind === PhraseKind.Pronoun
      ? 'pronoun'
      : phrase.kind === PhraseKind.Nominal
        ? 'description'
        : phrase.kind === PhraseKind.Handle
          ? 'handle'
          : 'name';
  const { openToken, closeToken } = around.quoted;
  const { article } = reading;
  if (article.paragraphOf[phrase.first] !== article.paragraphOf[openToken] && phrase.first < openToken)
    return `${what}-in-paragraph-before`;
  if (cue >= 0 && article.tokens.shapes[cue] === Shape.Punctuation) return `${what}-before-colon`;
  if (phrase.first > closeToken) {
    if (phrase.first >= around.tailEnd) return `${what}-in-sentence-after`;
    return cue < 0 ? `${what}-after-quote` : cue < phrase.first ? `${what}-after-verb` : `${what}-before-verb`;
  }
  if (phrase.first < around.leadFirst) {
    return around.previous >= 0 ? `${what}-of-interrupted-quote` : `${what}-in-sentence-before`;
  }
  return cue < 0 ? `${what}-before-quote` : cue < phrase.first ? `${what}-after-verb` : `${what}-before-verb`;
}
