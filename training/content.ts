import { sourceExtent } from '../src/engine/finders/appositions';
import { findGaps, mayBegin, mayEnd, newGaps } from '../src/engine/finders/contentGaps';
import { cueFeatures } from '../src/engine/models/cueFeatures';
import { farFeatures, gapContextFeatures, gapFeatures, nearFeatures } from '../src/engine/models/boundaryFeatures';
import { Chunks } from '../src/engine/models/chunks';
import { noContentFeatures, spanFeatures } from '../src/engine/models/contentFeatures';
import type { CueFrame } from '../src/engine/models/cueFrame';
import { Features } from '../src/engine/models/linear';
import { ContentRanker } from '../src/engine/refiners/contentRanker';
import type { Reading } from '../src/engine/reading';
import { rankCueSources } from '../src/engine/refiners/cueSources';
import { frameOf, neighboursOf, type JudgedCue } from '../src/engine/refiners/frames';
import { inEpochs, shuffled, Trainee } from './adagrad';
import type { CuedExample } from './cues';
import type { Example, GoldQuote } from './gold';

/** The gold content as tokens, half-open: closing marks stay, a final stop or comma goes. */
export function goldTokens(example: Example, quote: GoldQuote): [number, number] {
  const { tokens } = example.reading.article;
  let first = 0;
  let high = tokens.count;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (tokens.ends[middle] > quote.start) high = middle;
    else first = middle + 1;
  }
  let end = first;
  while (end < tokens.count && tokens.starts[end] < quote.end) end++;
  while (first > 0 && !mayBegin(tokens, first) && tokens.starts[first] > quote.start - 12) {
    if (tokens.shapes[first] === 0 && first + 1 < end && !mayBegin(tokens, first - 1)) first++;
    else first--;
  }
  while (end > first + 1 && !mayEnd(tokens, end)) {
    if (
      end < tokens.count &&
      tokens.starts[end] === tokens.ends[end - 1] &&
      mayEnd(tokens, end + 1) &&
      tokens.shapes[end] === 0
    )
      end++;
    else end--;
  }
  return [first, end];
}

interface SideItem {
  readonly frame: CueFrame;
  readonly start: number;
  readonly end: number;
}

/** Cues that pass the filter, with the span on each side, or none. */
export function sideItems(cued: CuedExample, cueModel: Trainee, sourceModel: Trainee, threshold: number): SideItem[] {
  const { example, candidates, golds } = cued;
  const { reading } = example;
  const features = new Features();
  const judged: JudgedCue[] = candidates.map((at, index) => {
    features.clear();
    cueFeatures(
      reading.article,
      reading.inside,
      at,
      candidates[index - 1] ?? -1,
      candidates[index + 1] ?? -1,
      features,
    );
    return { at, probability: 1 / (1 + Math.exp(-cueModel.score(features.hashes, features.count))) };
  });
  const items: SideItem[] = [];
  judged.forEach((cue, index) => {
    const quotes = golds.get(cue.at) ?? [];
    if (cue.probability < threshold && !quotes.length) return;
    const source = rankCueSources(reading, cue.at, sourceModel).phrase;
    const extent = source < 0 ? undefined : sourceExtent(reading.article, reading.phrases, source);
    const around = neighboursOf(judged, index);
    for (const side of [0, 1] as const) {
      const frame = frameOf(reading, cue, side, extent, source < 0 ? -1 : reading.phrases[source].head, around);
      const spans = quotes
        .map((quote) => goldTokens(example, quote))
        .filter(([start, end]) => (side ? start > cue.at : end <= cue.at));
      const nearest = spans.sort((a, b) => (side ? a[0] - b[0] : b[1] - a[1]))[0];
      items.push({ frame, start: nearest?.[0] ?? -1, end: nearest?.[1] ?? -1 });
    }
  });
  return items;
}

/** All that speaks for a boundary whichever cue it is for. */
function wholeGapFeatures(reading: Reading, chunks: Chunks, gap: number, kind: 1 | 2, features: Features): void {
  gapFeatures(reading.article, gap, kind, features);
  gapContextFeatures(reading.article, reading.inside, chunks, gap, kind, features);
}

/** A feature that fewer examples than this have seen is not learned: it would only be learned by heart. */
const leastSeen = 2;

/** Counts what the gold contents, their cues and a few wrong boundaries of each look like. */
function countFeatures(model: Trainee, sets: readonly { example: Example; items: readonly SideItem[] }[]): void {
  const features = new Features();
  const gaps = newGaps();
  for (const { example, items } of sets) {
    const { article, inside, direct } = example.reading;
    const chunks = new Chunks(article);
    for (const { frame, start, end } of items) {
      model.example++;
      features.clear();
      noContentFeatures(article, inside, direct, chunks, frame, features);
      model.count(features.hashes, features.count);
      if (start < 0) continue;
      findGaps(example.reading, frame, gaps);
      const nearGap = frame.side ? start : end;
      const farGap = frame.side ? end : start;
      const seen = (near: number, far: number): void => {
        features.clear();
        if (near >= 0) {
          const gap = gaps.nearGaps[near];
          nearFeatures(article, chunks, frame, gap, gaps.nearVerbs[near], features);
          wholeGapFeatures(example.reading, chunks, gap, frame.side ? 1 : 2, features);
        }
        if (far >= 0) {
          const gap = gaps.farGaps[far];
          farFeatures(article, chunks, frame, gap, gaps.farAway[far], gaps.farCue[far], features);
          wholeGapFeatures(example.reading, chunks, gap, frame.side ? 2 : 1, features);
          const first = frame.side ? nearGap : gap;
          const last = frame.side ? gap : nearGap;
          if (first < last) spanFeatures(article, inside, chunks, frame, first, last, features);
        }
        model.count(features.hashes, features.count);
      };
      seen(gaps.nearGaps.subarray(0, gaps.near).indexOf(nearGap), gaps.farGaps.subarray(0, gaps.far).indexOf(farGap));
      const some = Math.imul(model.example, 7919) >>> 8;
      for (let rival = 0; rival < 3; rival++)
        seen(gaps.near ? (some + rival * 5) % gaps.near : -1, gaps.far ? (some + rival * 11) % gaps.far : -1);
    }
  }
  model.least = leastSeen;
}

export function trainContent(
  sets: readonly { example: Example; items: readonly SideItem[] }[],
  bits: number,
  epochs: number,
): Trainee {
  const model = new Trainee(bits, 0.03);
  const scorer = { score: (features: Features) => model.score(features.hashes, features.count) };
  const features = new Features();
  const gapWeights = new Map<number, number>();
  // Sides that are surely empty are looked at again only now and then.
  const settled = new WeakSet<SideItem>();
  countFeatures(model, sets);
  inEpochs(model, epochs, 40, (epoch) => {
    let right = 0;
    let all = 0;
    let nones = 0;
    let missing = 0;
    for (const { example, items } of shuffled(sets, 41 + epoch)) {
      const { article, inside } = example.reading;
      const ranker = new ContentRanker(example.reading, scorer, 'training');
      for (const item of items) {
        if (settled.has(item) && epoch % 3 !== 0) {
          nones++;
          continue;
        }
        const { frame, start, end } = item;
        const { gaps } = ranker;
        model.example += 7919;
        ranker.rank(frame);
        let near = -1;
        let far = -1;
        if (start >= 0) {
          const nearGap = frame.side ? start : end;
          const farGap = frame.side ? end : start;
          for (let at = 0; at < gaps.near; at++) if (gaps.nearGaps[at] === nearGap) near = at;
          for (let at = 0; at < gaps.far; at++) if (gaps.farGaps[at] === farGap) far = at;
          if (near < 0 || far < 0) {
            missing++;
            continue;
          }
          ranker.rank(frame, near, far);
        }
        let target = 0;
        let top = 0;
        for (let at = 0; at < ranker.count; at++) {
          if (start >= 0 && ranker.starts[at] === start && ranker.ends[at] === end) target = at;
          if (ranker.scores[at] > ranker.scores[top]) top = at;
        }
        if (start >= 0) {
          all++;
          if (top === target) right++;
        } else if (top === 0) nones++;
        const peak = ranker.scores[top];
        let sum = 0;
        for (let at = 0; at < ranker.count; at++) sum += Math.exp(ranker.scores[at] - peak);
        if (start < 0 && 1 / sum > 0.985 && top === 0) settled.add(item);
        // Boundaries shared by many pairs get the sum of their gradients once.
        gapWeights.clear();
        for (let at = 0; at < ranker.count; at++) {
          const g = Math.exp(ranker.scores[at] - peak) / sum - (at === target ? 1 : 0);
          if (Math.abs(g) < 1e-4) continue;
          features.clear();
          if (at === 0) {
            noContentFeatures(article, inside, example.reading.direct, ranker.chunks, frame, features);
            model.step(features.hashes, features.count, g);
            continue;
          }
          const s = ranker.starts[at];
          const e = ranker.ends[at];
          spanFeatures(article, inside, ranker.chunks, frame, s, e, features);
          model.step(features.hashes, features.count, g);
          gapWeights.set(s * 2, (gapWeights.get(s * 2) ?? 0) + g);
          gapWeights.set(e * 2 + 1, (gapWeights.get(e * 2 + 1) ?? 0) + g);
        }
        for (const [key, g] of gapWeights) {
          if (Math.abs(g) < 1e-4) continue;
          const gap = key >> 1;
          const isEnd = key & 1;
          features.clear();
          wholeGapFeatures(example.reading, ranker.chunks, gap, isEnd ? 2 : 1, features);
          if (isEnd === (frame.side ? 0 : 1)) {
            for (let at = 0; at < gaps.near; at++) {
              if (gaps.nearGaps[at] === gap) {
                nearFeatures(article, ranker.chunks, frame, gap, gaps.nearVerbs[at], features);
                break;
              }
            }
          } else {
            for (let at = 0; at < gaps.far; at++) {
              if (gaps.farGaps[at] === gap) {
                farFeatures(article, ranker.chunks, frame, gap, gaps.farAway[at], gaps.farCue[at], features);
                break;
              }
            }
          }
          model.step(features.hashes, features.count, g);
        }
      }
    }
    console.log(
      `content epoch ${epoch + 1}: ${((100 * right) / all).toFixed(1)}% of ${all} right, ${nones} left empty, ${missing} out of reach`,
    );
  });
  return model;
}
