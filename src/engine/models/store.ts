import type { LinearModel } from './linear';

/** A model as it is written to a file: a character a weight, and the scale that makes weights of them. */
export interface StoredModel {
  readonly bits: number;
  readonly scale: number;
  readonly data: string;
}

/** Weights are stored as steps from −42 to 42: finer ones decide nothing, and these are half as long when compressed. */
const steps = 42;

/** The characters from `(` to `}` without the backslash: none needs escaping in a string. */
const firstCode = 40;
const backslash = 92;

/** How many weights are unpacked in one step. */
const weightsInStep = 1 << 16;

/** Unpacks a model in steps: the longest has a million weights. */
export function* unpackInSteps({ bits, scale, data }: StoredModel): Generator<void, LinearModel> {
  const weights = new Int8Array(1 << bits);
  for (let from = 0; from < weights.length; from += weightsInStep) {
    if (from > 0) yield;
    unpackInto(weights, data, from, Math.min(from + weightsInStep, weights.length));
  }
  return { weights, scale };
}

function unpackInto(weights: Int8Array, data: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const code = data.charCodeAt(at);
    weights[at] = (code > backslash ? code - 1 : code) - firstCode - steps;
  }
}

export function pack(weights: Float32Array): StoredModel {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = top / steps || 1;
  const pieces: string[] = [];
  for (const weight of weights) {
    const code = Math.round(weight / scale) + steps + firstCode;
    pieces.push(String.fromCharCode(code >= backslash ? code + 1 : code));
  }
  return { bits: Math.log2(weights.length), scale, data: pieces.join('') };
}
