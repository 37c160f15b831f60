import { Features } from '../src/engine/models/linear';
import { quotationFeatures, QuotationClass } from '../src/engine/models/quotationFeatures';
import { speakerFeatures, type SpeakerMemory } from '../src/engine/models/speakerFeatures';
import { PhraseKind, NameType } from '../src/engine/phrases';
import { sourceCandidates } from '../src/engine/refiners/speakers';
import { surroundingsOf, type Surroundings } from '../src/engine/surroundings';
import { copyFeatures, inEpochs, shuffled, Trainee } from './adagrad';
import { trimSpan, type Example, type GoldQuote } from './gold';

/** A quotation with what the gold says of it. */
export interface LabelledQuotation {
  readonly around: Surroundings;
  readonly label: number;
  readonly gold?: GoldQuote;
}

export function labelQuotations({ gold, reading }: Example): LabelledQuotation[] {
  const trimmed = gold.quotes.map((quote) => trimSpan(gold.text, quote.start, quote.end));
  return reading.quotations.map((quoted, index) => {
    const around = surroundingsOf(reading.article, reading.quotations, reading.inside, index);
    const [start, end] = trimSpan(gold.text, quoted.start, quoted.end);
    const exact = trimmed.findIndex(([s, e]) => s === start && e === end);
    if (exact >= 0) return { around, label: QuotationClass.Direct, gold: gold.quotes[exact] };
    const within = gold.quotes.find((quote) => quote.kind !== 'direct' && quote.start <= start && quote.end >= end);
    if (within) return { around, label: QuotationClass.Part, gold: within };
    // A direct quote with other limits is one all the same.
    const near = gold.quotes.find(
      (quote) =>
        quote.kind === 'direct' && Math.min(quote.end, end) - Math.max(quote.start, start) > 0.6 * (end - start),
    );
    if (near) return { around, label: QuotationClass.Direct, gold: near };
    return { around, label: QuotationClass.None };
  });
}

/** Three models in one table: the class is mixed into every feature. */
export function trainQuotationFilter(examples: readonly Example[], bits: number): Trainee[] {
  const features = new Features();
  const items: { hashes: Int32Array; label: number }[] = [];
  for (const example of examples) {
    for (const { around, label } of labelQuotations(example)) {
      if (around.quoted.transcript) continue;
      features.clear();
      quotationFeatures(example.reading.article, around, features);
      items.push({ hashes: copyFeatures(features), label });
    }
  }
  const classes = [0, 1, 2].map(() => new Trainee(bits, 0.1, 2e-5));
  const dropped = 64;
  const means = classes.map((model) => new Float32Array(model.weights.length));
  const epochs = 8;
  for (const model of classes) model.dropped = dropped;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { hashes, label } of shuffled(items, 11 + epoch)) {
      for (const model of classes) model.example += 7919;
      const p = classes.map((model) => model.score(hashes, hashes.length));
      const top = Math.max(...p);
      const sum = p.reduce((total, score) => total + Math.exp(score - top), 0);
      classes.forEach((model, at) =>
        model.step(hashes, hashes.length, Math.exp(p[at] - top) / sum - (at === label ? 1 : 0)),
      );
    }
    classes.forEach((model, own) => model.weights.forEach((weight, at) => (means[own][at] += weight / epochs)));
  }
  classes.forEach((model, own) => {
    model.dropped = 0;
    model.weights.set(means[own].map((weight) => weight * (1 - dropped / 256)));
  });
  return classes;
}

/** The candidate that is the gold source, and those that overlap it and are neither right nor wrong. */
export function targetOf(
  example: Example,
  gold: GoldQuote,
  candidates: readonly number[],
): { target: number; neutral: Set<number> } {
  const neutral = new Set<number>();
  if (!gold.speaker) return { target: -1, neutral };
  const { article, phrases, identities } = example.reading;
  const { starts, ends } = article.tokens;
  let target = -2;
  let best = -1;
  for (const candidate of candidates) {
    if (candidate < 0) continue;
    const phrase = phrases[candidate];
    const start = starts[phrase.first];
    const end = ends[phrase.end - 1];
    if (Math.min(end, gold.speaker.end) - Math.max(start, gold.speaker.start) <= 0) continue;
    neutral.add(candidate);
    let merit = 0;
    const headInside = starts[phrase.head] >= gold.speaker.start && ends[phrase.head] <= gold.speaker.end;
    if (!headInside) merit -= 10;
    if (phrase.possessive) merit -= 4;
    if (phrase.kind === PhraseKind.Name && phrase.type !== NameType.Place) merit += 2;
    if (phrase.type === NameType.Person) merit += 1;
    if (phrase.kind === PhraseKind.Nominal && !phrase.speaks) merit -= 1;
    if (gold.speaker_name && identities.entityOf[candidate] >= 0) {
      const surname = gold.speaker_name
        .split(' ')
        .at(-1)!
        .replace(/[’']s$/, '')
        .toLowerCase();
      const own = gold.text.slice(starts[phrase.head], ends[phrase.head]).toLowerCase();
      if (surname === own) merit += 5;
    }
    merit -= Math.min(3, (start - gold.speaker.start) / 30);
    if (phrase.first > 0 && gold.speaker.start < start) {
      const before = gold.text.slice(gold.speaker.start, start).trim();
      if (/(?:^|\s)(?:of|for|from|at|in|with|by|to)(?: the)?$/.test(before)) merit -= 4;
    }
    if (merit > best || target === -2) {
      best = merit;
      target = candidate;
    }
  }
  return { target, neutral };
}

/** Softmax over the candidates; the quote before is the gold's in half of the cases and the model's own in the others. */
export function trainSpeakers(examples: readonly Example[], bits: number, epochs: number): Trainee {
  const model = new Trainee(bits, 0.12, 1e-5);
  const features = new Features();
  inEpochs(model, epochs, 48, (epoch) => {
    let right = 0;
    let all = 0;
    let unreachable = 0;
    for (const example of shuffled(examples, 5 + epoch)) {
      const { article, phrases, identities, sizes, inside } = example.reading;
      let memory: SpeakerMemory = { lastPhrase: -1, lastEntity: -1, lastParagraph: -99, quotesOf: new Map() };
      for (const { around, label, gold } of labelQuotations(example)) {
        if (label !== QuotationClass.Direct || !gold || around.quoted.transcript) continue;
        const candidates = sourceCandidates(article, around, phrases, inside, memory.lastPhrase);
        const { target, neutral } = targetOf(example, gold, candidates);
        all++;
        model.example += 7919;
        const vectors: Int32Array[] = [];
        const scores: number[] = [];
        for (const candidate of candidates) {
          features.clear();
          speakerFeatures(article, around, phrases, identities.entityOf, sizes, candidate, memory, features);
          const hashes = copyFeatures(features);
          vectors.push(hashes);
          scores.push(model.score(hashes, hashes.length));
        }
        let best = 0;
        scores.forEach((s, at) => (best = s > scores[best] ? at : best));
        if (target === -2) unreachable++;
        else {
          const active = candidates.map((candidate) => candidate === target || !neutral.has(candidate));
          const top = Math.max(...scores);
          let sum = 0;
          scores.forEach((s, at) => (sum += active[at] ? Math.exp(s - top) : 0));
          candidates.forEach((candidate, at) => {
            if (!active[at]) return;
            const g = Math.exp(scores[at] - top) / sum - (candidate === target ? 1 : 0);
            if (Math.abs(g) > 1e-4) model.step(vectors[at], vectors[at].length, g);
          });
        }
        if (candidates[best] === target || neutral.has(candidates[best])) right++;
        const useGold = target !== -2 && (Math.imul(all, 2654435761) >>> 16) % 2 === 0;
        const chosen = useGold ? target : candidates[best];
        const entity = chosen >= 0 ? identities.entityOf[chosen] : -1;
        const quotesOf = new Map(memory.quotesOf);
        if (entity >= 0) quotesOf.set(entity, (quotesOf.get(entity) ?? 0) + 1);
        memory = { lastPhrase: chosen, lastEntity: entity, lastParagraph: around.paragraph, quotesOf };
      }
    }
    console.log(
      `speakers epoch ${epoch + 1}: ${((100 * right) / all).toFixed(1)}% of ${all}, no candidate for ${unreachable}`,
    );
  });
  return model;
}
