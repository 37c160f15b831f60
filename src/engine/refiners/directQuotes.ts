import type { DraftQuote } from '../draft';
import { models } from '../models/all';
import { Features, score, softmax } from '../models/linear';
import { quotationFeatures, QuotationClass } from '../models/quotationFeatures';
import type { SpeakerMemory } from '../models/speakerFeatures';
import type { Reading } from '../reading';
import { surroundingsOf, type Surroundings } from '../surroundings';
import { announcer, isAnnounced, isWholeSpeech, signature } from './announced';
import { cueOf, ruleOf } from './attributions';
import { modeOfCue } from './mode';
import { firstPhraseAfter, rankSources, sourceCandidates } from './speakers';
import { wholeSourceOf } from './wholeSource';

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
  const sure =
    isWholeSpeech(reading.article, around) || isAnnounced(reading.article, around)
      ? Math.max(0, leastSure - shares[QuotationClass.Direct])
      : 0;
  if (sure > 0) {
    const rest = 1 - shares[QuotationClass.Direct];
    return {
      around,
      direct: leastSure,
      part: shares[QuotationClass.Part] * (1 - sure / rest),
      none: shares[QuotationClass.None] * (1 - sure / rest),
    };
  }
  return {
    around,
    direct: shares[QuotationClass.Direct],
    part: shares[QuotationClass.Part],
    none: shares[QuotationClass.None],
  };
}

/** How sure a quotation is at least that a verb of saying announces as a whole. */
const leastSure = 0.8;

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
    const signed = Math.max(signature(reading, around), announcer(reading, around));
    const candidates = signed >= 0 ? [signed] : sourceCandidates(article, around, phrases, inside, memory.lastPhrase);
    const ranked = rankSources(article, around, phrases, identities, sizes, candidates, memory, models().speaker);
    const cue = cueOf(reading, around, ranked.phrase);
    const source = signed >= 0 ? signed : wholeSourceOf(reading, ranked.phrase, cue[0]);
    const previous = quotes.at(-1);
    const continues = previous?.around && previous.around.paragraph === around.paragraph && previous.source === source;
    if (!continues) group++;
    quotes.push({
      start: around.quoted.start,
      end: around.quoted.end,
      kind: 'direct',
      mode: modeOfCue(reading, cue[0]),
      source,
      cueFirst: cue[0],
      cueEnd: cue[1],
      inner: [],
      group,
      rule: ruleOf(reading, around, ranked.phrase, cue[0]),
      confidence: judgement.direct * ranked.probability,
      span: judgement.direct,
      around,
    });
    const entity = source >= 0 ? identities.entityOf[source] : -1;
    if (entity >= 0) quotesOf.set(entity, (quotesOf.get(entity) ?? 0) + 1);
    memory = { lastPhrase: source, lastEntity: entity, lastParagraph: around.paragraph, quotesOf };
  }
  return { quotes, judged };
}

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
