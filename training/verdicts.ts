import { ContentRanker } from '../src/engine/refiners/contentRanker';
import { cueProbability, rankCueSources } from '../src/engine/refiners/cueSources';
import { neighboursOf, type JudgedCue } from '../src/engine/refiners/frames';
import { propose } from '../src/engine/refiners/reportedSpeech';
import { rivalsOf } from '../src/engine/refiners/verdicts';
import { Features } from '../src/engine/models/linear';
import { verdictFeatures, type Proposal } from '../src/engine/models/verdictFeatures';
import { copyFeatures, inEpochs, shuffled, Trainee } from './adagrad';
import { trimSpan } from './gold';
import type { CuedExample } from './cues';

/** The models that propose spans. */
export interface Rankers {
  readonly cues: Trainee;
  readonly sources: Trainee;
  readonly content: Trainee;
}

/** A proposed span, and whether it is right, and whether its speaker is right too. */
export interface VerdictItem {
  readonly hashes: Int32Array;
  readonly span: 0 | 1;
  readonly whole: 0 | 1;
}

/** Less likely cues than are asked in use, and more spans of each, teach what is wrong. */
const leastCue = 0.1;

/** What rankers that have not seen an article propose in it. */
export function verdictItems({ example, candidates }: CuedExample, { cues, sources, content }: Rankers): VerdictItem[] {
  const { gold, reading } = example;
  const { tokens } = reading.article;
  const judged: JudgedCue[] = candidates.map((at, index) => ({
    at,
    probability: cueProbability(reading, at, candidates[index - 1] ?? -1, candidates[index + 1] ?? -1, cues),
  }));
  const ranker = new ContentRanker(reading, { score: (own) => content.score(own.hashes, own.count) }, 'training');
  const proposals: Proposal[] = [];
  judged.forEach((cue, index) => {
    if (cue.probability >= leastCue)
      propose(reading, ranker, cue, rankCueSources(reading, cue.at, sources), neighboursOf(judged, index), proposals);
  });
  const golds = new Map(gold.quotes.map((quote) => [trimSpan(gold.text, quote.start, quote.end).join('-'), quote]));
  const features = new Features();
  return proposals.map((proposal, at) => {
    const match = golds.get(
      trimSpan(gold.text, tokens.starts[proposal.first], tokens.ends[proposal.end - 1]).join('-'),
    );
    features.clear();
    verdictFeatures(reading, ranker.chunks, proposal, rivalsOf(reading, proposals, at), features);
    const source = proposal.source < 0 ? undefined : reading.phrases[proposal.source];
    const whole =
      match &&
      (match.speaker && source
        ? tokens.starts[source.first] < match.speaker.end && tokens.ends[source.end - 1] > match.speaker.start
        : !match.speaker && !source);
    return { hashes: copyFeatures(features), span: match ? 1 : 0, whole: whole ? 1 : 0 };
  });
}

/** Learns from proposals when one is right: its span, or span and speaker. */
export function trainVerdicts(items: readonly VerdictItem[], what: 'span' | 'whole', bits: number): Trainee {
  const model = new Trainee(bits, 0.05, 1e-4);
  inEpochs(model, 8, 80, (epoch) => {
    for (const { hashes, [what]: right } of shuffled(items, 51 + epoch)) {
      model.example += 7919;
      const p = 1 / (1 + Math.exp(-model.score(hashes, hashes.length)));
      model.step(hashes, hashes.length, p - right);
    }
  });
  console.log(
    `verdicts of ${what} learned from ${items.length} proposals, ${items.filter((item) => item[what]).length} of them right`,
  );
  return model;
}
