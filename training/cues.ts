import { cueCandidates } from '../src/engine/finders/cues';
import { cueFeatures } from '../src/engine/models/cueFeatures';
import { cueSourceFeatures } from '../src/engine/models/cueSourceFeatures';
import { Features } from '../src/engine/models/linear';
import { QuotationClass } from '../src/engine/models/quotationFeatures';
import { cueSourceCandidates, ranksOf } from '../src/engine/refiners/cueSources';
import { copyFeatures, inEpochs, shuffled, Trainee } from './adagrad';
import { labelQuotations, targetOf } from './direct';
import type { Example, GoldQuote } from './gold';

/** An article's cue candidates with the reported quotes each carries. */
export interface CuedExample {
  readonly example: Example;
  readonly candidates: readonly number[];
  readonly golds: ReadonlyMap<number, readonly GoldQuote[]>;
  readonly unreachable: number;
}

/** The reported quotes of an article by the word that heads their cue. */
export function cueLabels(example: Example): CuedExample {
  const { gold, reading } = example;
  const { article } = reading;
  const { tokens } = article;
  const labels = labelQuotations(example);
  const directs = new Set(
    labels.filter(({ label, gold: own }) => label === QuotationClass.Direct && own).map(({ gold: own }) => own),
  );
  labels.forEach(({ label }, at) => (reading.direct[at] = label === QuotationClass.Direct ? 1 : 0));
  const candidates = cueCandidates(
    article,
    (at) => reading.inside[at] >= 0 && reading.direct[reading.inside[at]] === 1,
  );
  const golds = new Map<number, GoldQuote[]>();
  let unreachable = 0;
  for (const quote of gold.quotes) {
    if (quote.kind === 'direct' || directs.has(quote) || !quote.cue) continue;
    const heads = candidates.filter((at) => tokens.starts[at] < quote.cue!.end && tokens.ends[at] > quote.cue!.start);
    if (!heads.length) {
      unreachable++;
      continue;
    }
    const head = heads.reduce((best, at) => (tokens.cueRates[at] >= tokens.cueRates[best] ? at : best));
    golds.set(head, [...(golds.get(head) ?? []), quote]);
  }
  return { example, candidates, golds, unreachable };
}

export function trainCues(cued: readonly CuedExample[], bits: number): Trainee {
  const features = new Features();
  const items: { hashes: Int32Array; label: number }[] = [];
  for (const { example, candidates, golds } of cued) {
    const { article, inside } = example.reading;
    candidates.forEach((at, index) => {
      features.clear();
      cueFeatures(article, inside, at, candidates[index - 1] ?? -1, candidates[index + 1] ?? -1, features);
      items.push({ hashes: copyFeatures(features), label: golds.has(at) ? 1 : 0 });
    });
  }
  const model = new Trainee(bits, 0.1, 1e-5);
  inEpochs(model, 5, 0, (epoch) => {
    for (const { hashes, label } of shuffled(items, 21 + epoch)) {
      model.example += 7919;
      const p = 1 / (1 + Math.exp(-model.score(hashes, hashes.length)));
      model.step(hashes, hashes.length, p - label);
    }
  });
  return model;
}

export function trainCueSources(cued: readonly CuedExample[], bits: number): Trainee {
  const model = new Trainee(bits, 0.12, 1e-5);
  const features = new Features();
  inEpochs(model, 5, 48, (epoch) => {
    let right = 0;
    let all = 0;
    for (const { example, golds } of shuffled(cued, 31 + epoch)) {
      const { reading } = example;
      for (const [cue, quotes] of golds) {
        const candidates = cueSourceCandidates(reading, cue);
        const { target, neutral } = targetOf(example, quotes[0], candidates);
        all++;
        model.example += 7919;
        if (target === -2) continue;
        const ranks = ranksOf(reading, cue, candidates);
        const vectors = candidates.map((candidate, at) => {
          features.clear();
          cueSourceFeatures(reading.article, reading.inside, cue, reading.phrases, candidate, ranks[at], features);
          return copyFeatures(features);
        });
        const scores = vectors.map((vector) => model.score(vector, vector.length));
        const top = Math.max(...scores);
        const picked = candidates[scores.indexOf(top)];
        if (picked === target || neutral.has(picked)) right++;
        const active = candidates.map((candidate) => candidate === target || !neutral.has(candidate));
        const sum = scores.reduce((total, score, at) => total + (active[at] ? Math.exp(score - top) : 0), 0);
        candidates.forEach((candidate, at) => {
          if (!active[at]) return;
          const g = Math.exp(scores[at] - top) / sum - (candidate === target ? 1 : 0);
          if (Math.abs(g) > 1e-4) model.step(vectors[at], vectors[at].length, g);
        });
      }
    }
    console.log(`cue sources epoch ${epoch + 1}: ${((100 * right) / all).toFixed(1)}% of ${all}`);
  });
  return model;
}
