/**
 * A linear model over hashed features: a feature is a number, its weight stands at that number modulo the table's size.
 * Training fills the table with floats; what ships are bytes times a scale.
 */
export interface LinearModel {
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
}

/** The features of one candidate, reused from candidate to candidate. */
export class Features {
  readonly hashes = new Int32Array(512);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** `kind` tells apart features that look at different things. */
  add(kind: number, value: number): void {
    this.hashes[this.count++] = finish(Math.imul(kind + 0x51ed, prime1) + value);
  }

  pair(kind: number, a: number, b: number): void {
    this.hashes[this.count++] = finish(turn(Math.imul(kind + 0x51ed, prime1) + a) + b);
  }

  triple(kind: number, a: number, b: number, c: number): void {
    this.hashes[this.count++] = finish(turn(turn(Math.imul(kind + 0x51ed, prime1) + a) + b) + c);
  }
}

const prime1 = 0x9e3779b1;
const prime2 = 0x85ebca6b;

function turn(hash: number): number {
  const mixed = Math.imul(hash, prime2);
  return (mixed << 13) | (mixed >>> 19);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), prime2);
  return mixed ^ (mixed >>> 13);
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
