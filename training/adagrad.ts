import { mix } from '../src/engine/hashing';
import type { Features, LinearModel } from '../src/engine/models/linear';

/** Float weights under training, with Adagrad's sums of squares. */
export class Trainee implements LinearModel {
  readonly weights: Float32Array;
  readonly scale = 1;
  readonly #squares: Float32Array;
  readonly #rate: number;
  readonly #shrink: number;

  constructor(bits: number, rate: number, shrink = 0) {
    this.weights = new Float32Array(1 << bits);
    this.#squares = new Float32Array(1 << bits);
    this.#rate = rate;
    this.#shrink = shrink;
  }

  /** Of 256 features so many are left out of each example, another choice each time, so that none is leaned on alone. */
  dropped = 0;
  /** Counts the examples seen; the choice of features depends on it. */
  example = 0;

  score(hashes: ArrayLike<number>, count: number): number {
    const mask = this.weights.length - 1;
    let sum = 0;
    for (let at = 0; at < count; at++) if (!this.#isDropped(hashes[at])) sum += this.weights[hashes[at] & mask];
    return sum;
  }

  #isDropped(hash: number): boolean {
    return this.dropped > 0 && ((Math.imul(hash ^ this.example, 0x9e3779b1) >>> 20) & 255) < this.dropped;
  }

  /** Features that fewer examples than this have seen are left at zero; see `count`. */
  least = 0;
  #seen: Uint8Array | undefined;
  #lastSeen: Int32Array | undefined;

  /** Notes that the example of the present number has these features. */
  count(hashes: ArrayLike<number>, count: number): void {
    const mask = this.weights.length - 1;
    this.#seen ??= new Uint8Array(this.weights.length);
    this.#lastSeen ??= new Int32Array(this.weights.length);
    for (let at = 0; at < count; at++) {
      const index = hashes[at] & mask;
      if (this.#lastSeen[index] === this.example) continue;
      this.#lastSeen[index] = this.example;
      if (this.#seen[index] < 255) this.#seen[index]++;
    }
  }

  /** One step against the gradient `g` of the loss by this candidate's score. */
  step(hashes: ArrayLike<number>, count: number, g: number): void {
    const mask = this.weights.length - 1;
    for (let at = 0; at < count; at++) {
      if (this.#isDropped(hashes[at])) continue;
      const index = hashes[at] & mask;
      if (this.least > 0 && this.#seen![index] < this.least) continue;
      const gradient = g + this.#shrink * this.weights[index];
      const square = (this.#squares[index] += gradient * gradient);
      this.weights[index] -= (this.#rate * gradient) / Math.sqrt(square + 1e-8);
    }
  }
}

/**
 * Trains in epochs with features left out at random, and ends with the mean of the epochs' weights: both keep a model of
 * many rare features from learning its examples by heart.
 */
export function inEpochs(model: Trainee, epochs: number, dropped: number, epoch: (at: number) => void): void {
  const mean = new Float32Array(model.weights.length);
  model.dropped = dropped;
  for (let at = 0; at < epochs; at++) {
    epoch(at);
    for (let index = 0; index < mean.length; index++) mean[index] += model.weights[index] / epochs;
  }
  model.dropped = 0;
  model.weights.set(mean.map((weight) => weight * (1 - dropped / 256)));
}

export function copyFeatures(features: Features): Int32Array {
  return features.hashes.slice(0, features.count);
}

/** A repeatable shuffle: the same numbers in every run. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const copy = [...items];
  let state = seed | 1;
  for (let at = copy.length - 1; at > 0; at--) {
    state = mix(state, at);
    const other = (state >>> 0) % (at + 1);
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}
