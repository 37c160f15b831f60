/**
 * A linear model over hashed features: a feature is a number, its weight stands at that number modulo the table's size.
 * Training fills the table with floats; what ships are bytes times a scale.
 */
export interface LinearModel {
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
}

/**
 * The features of one candidate, reused from candidate to candidate.
 *
 * Where there are few candidates, `add`, `pair` and `triple` hash a feature. Where there are many (boundaries, cues and
 * their sources) a feature is a sum, written down directly: the number of its kind, plus each thing it looks at times a
 * multiplier of that thing's own. Things are multiplied once however many features look at them, and a sum costs nothing:
 *
 *     const word = Math.imul(hashes[at], by.one);
 *     const tag = Math.imul(tags[at], by.two);
 *     const { hashes: out } = features;
 *     let n = features.count;
 *     let kind = firstKind(700);
 *     out[n++] = (kind += nextKind) + word;
 *     out[n++] = (kind += nextKind) + word + tag;
 *     features.count = n;
 *
 * The low bits of the sum choose the weight, so that a thing must differ in its low bits.
 */
export class Features {
  readonly hashes = new Int32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** `kind` tells apart features that look at different things. */
  add(kind: number, value: number): void {
    let hash = (Math.imul(kind + kindStart, prime1) + value) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), prime2);
    this.hashes[this.count++] = hash ^ (hash >>> 13);
  }

  pair(kind: number, a: number, b: number): void {
    let hash = Math.imul((Math.imul(kind + kindStart, prime1) + a) | 0, prime2);
    hash = (((hash << 13) | (hash >>> 19)) + b) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), prime2);
    this.hashes[this.count++] = hash ^ (hash >>> 13);
  }

  // The mixing is written out three times: as functions of their own it is not inlined, and costs as much as all the rest.
  triple(kind: number, a: number, b: number, c: number): void {
    let hash = Math.imul((Math.imul(kind + kindStart, prime1) + a) | 0, prime2);
    hash = Math.imul((((hash << 13) | (hash >>> 19)) + b) | 0, prime2);
    hash = (((hash << 13) | (hash >>> 19)) + c) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), prime2);
    this.hashes[this.count++] = hash ^ (hash >>> 13);
  }
}

const kindStart = 0x51ed;
const prime1 = 0x9e3779b1;
const prime2 = 0x85ebca6b;

/** From one kind of summed features to the next. */
export const nextKind = 0x2f0b4a27;

/** Where the kinds of a group of features begin; groups are a hundred apart, or fifty for the two sides of a cue. */
export function firstKind(group: number): number {
  return Math.imul(group, nextKind);
}

export function score(model: LinearModel, features: Features): number {
  const { weights } = model;
  const mask = weights.length - 1;
  const { hashes, count } = features;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += weights[hashes[at] & mask];
  return sum * model.scale;
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array, count: number): void {
  let top = -Infinity;
  for (let at = 0; at < count; at++) if (scores[at] > top) top = scores[at];
  let sum = 0;
  for (let at = 0; at < count; at++) sum += scores[at] = Math.exp(scores[at] - top);
  for (let at = 0; at < count; at++) scores[at] /= sum;
}

/** Small numbers stay, larger ones share a bin: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-. */
export function bin(value: number): number {
  if (value < 0) return -bin(-value);
  if (value < 5) return value;
  if (value < 7) return 5;
  if (value < 10) return 6;
  if (value < 15) return 7;
  return value < 25 ? 8 : 9;
}
