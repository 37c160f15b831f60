import type { LinearModel } from './linear';

/** A model as it is written to a file: bytes in base 64, and the scale that makes weights of them. */
export interface StoredModel {
  readonly bits: number;
  readonly scale: number;
  readonly data: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Unpacks a model; the engine knows no host, so it decodes base 64 itself. */
export function unpack(stored: StoredModel): LinearModel {
  const weights = new Int8Array(1 << stored.bits);
  const values = new Int16Array(128).fill(-1);
  for (let at = 0; at < 64; at++) values[alphabet.charCodeAt(at)] = at;
  let bits = 0;
  let held = 0;
  let out = 0;
  for (let at = 0; at < stored.data.length && out < weights.length; at++) {
    const value = values[stored.data.charCodeAt(at)];
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      weights[out++] = (held >> bits) & 255;
    }
  }
  return { weights, scale: stored.scale };
}

export function pack(weights: Float32Array): StoredModel {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = top / 127 || 1;
  let data = '';
  for (let at = 0; at < weights.length; at += 3) {
    const bytes = [0, 1, 2].map((offset) => Math.round((weights[at + offset] ?? 0) / scale) & 255);
    const joined = (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];
    data +=
      alphabet[joined >> 18] + alphabet[(joined >> 12) & 63] + alphabet[(joined >> 6) & 63] + alphabet[joined & 63];
  }
  return { bits: Math.log2(weights.length), scale, data };
}
