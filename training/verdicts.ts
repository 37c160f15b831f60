import { ContentRanker } from '../src/engine/refiners/contentRanker';
import { cueProbability, rankCueSources } from '../src/engine/refiners/cueSources';
import { neighboursOf, type JudgedCue } from '../src/engine/refiners/frames';
import { likelyCue, propose } from '../src/engine/refiners/reportedSpeech';
import { rivalsOf } from '../src/engine/refiners/verdicts';
import { Features } from '../src/engine/models/linear';
import { verdictFeatures, type Proposal } from '../src/engine/models/verdictFeatures';
import { copyFeatures, shuffled, Trainee } from './adagrad';
import { trimSpan } from './gold';
import type { CuedExample } from './reported';

/** Learns from articles the ranker has not seen when a proposed span and its speaker are right. */
export function trainVerdicts(
  cued: readonly CuedExample[],
  cues: Trainee,
  sources: Trainee,
  content: Trainee,
  bits: number,
): Trainee {
  const features = new Features();
  const items: { hashes: Int32Array; right: number }[] = [];
  for (const { example, candidates } of cued) {
    const { gold, reading } = example;
    const { tokens } = reading.article;
    const judged: JudgedCue[] = candidates.map((at, index) => ({
      at,
      probability: cueProbability(reading, at, candidates[index - 1] ?? -1, candidates[index + 1] ?? -1, cues),
    }));
    const ranker = new ContentRanker(reading, { score: (own) => content.score(own.hashes, own.count) }, 'cache');
    const proposals: Proposal[] = [];
    judged.forEach((cue, index) => {
      if (cue.probability >= likelyCue)
        propose(reading, ranker, cue, rankCueSources(reading, cue.at, sources), neighboursOf(judged, index), proposals);
    });
    const golds = new Map(gold.quotes.map((quote) => [trimSpan(gold.text, quote.start, quote.end).join('-'), quote]));
    proposals.forEach((proposal, at) => {
      const match = golds.get(
        trimSpan(gold.text, tokens.starts[proposal.first], tokens.ends[proposal.end - 1]).join('-'),
      );
      features.clear();
      verdictFeatures(proposal, rivalsOf(proposals, at), features);
      const source = proposal.source < 0 ? undefined : reading.phrases[proposal.source];
      const right =
        match &&
        (match.speaker && source
          ? tokens.starts[source.first] < match.speaker.end && tokens.ends[source.end - 1] > match.speaker.start
          : !match.speaker && !source);
      items.push({ hashes: copyFeatures(features), right: right ? 1 : 0 });
    });
  }
  const model = new Trainee(bits, 0.05, 1e-3);
  for (let epoch = 0; epoch < 12; epoch++) {
    for (const { hashes, right } of shuffled(items, 51 + epoch)) {
      const p = 1 / (1 + Math.exp(-model.score(hashes, hashes.length)));
      model.step(hashes, hashes.length, p - right);
    }
  }
  console.log(
    `verdicts learned from ${items.length} proposals, ${items.filter(({ right }) => right).length} of them right`,
  );
  return model;
}
