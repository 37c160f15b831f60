/** How many hits of one pattern are of use; of more than that, none is told from the others by looking at all of them. */
export const MOST_HITS = 200;

/**
 * Where each pattern stands in the text, in order, up to MOST_HITS; the search is one pass over the text for all patterns of
 * about one length, so that thousands of patterns cost little more than one.
 */
export function findAll(text: string, patterns: Iterable<string>): Map<string, number[]> {
  const hits = new Map<string, number[]>();
  const byLength = new Map<number, string[]>();
  for (const pattern of patterns) {
    if (pattern === '' || hits.has(pattern)) continue;
    hits.set(pattern, []);
    const length = keyLength(pattern.length);
    const group = byLength.get(length);
    if (group) group.push(pattern);
    else byLength.set(length, [pattern]);
  }
  for (const [length, group] of byLength) scan(text, length, group, hits);
  return hits;
}

/** By how many of its first characters a pattern is looked up. */
function keyLength(length: number): number {
  return length >= 24 ? 24 : length >= 12 ? 12 : length >= 6 ? 6 : length;
}

const BASE = 0x01000193;
/** The filter has so many slots for each pattern that few places pass it in vain, and no more: it is made for each article. */
const SLOTS = 32;
const LEAST_BITS = 8;
const MOST_BITS = 16;

function scan(text: string, length: number, patterns: readonly string[], hits: Map<string, number[]>): void {
  if (text.length < length) return;
  // Patterns that begin alike are many in a text of one form; by their length they are looked up, not tried one by one.
  const byHash = new Map<number, Map<number, Set<string>>>();
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(patterns.length * SLOTS))));
  const filter = new Uint8Array(1 << bits);
  for (const pattern of patterns) {
    const hash = hashOf(pattern, length);
    let same = byHash.get(hash);
    if (!same) byHash.set(hash, (same = new Map()));
    const alike = same.get(pattern.length);
    if (alike) alike.add(pattern);
    else same.set(pattern.length, new Set([pattern]));
    filter[slot(hash, bits)] = 1;
  }
  let leaving = 1;
  for (let i = 1; i < length; i++) leaving = Math.imul(leaving, BASE);
  let hash = hashOf(text, length);
  for (let at = 0; ; at++) {
    if (filter[slot(hash, bits)]) {
      const bySize = byHash.get(hash);
      for (const [size, alike] of bySize ?? []) {
        const there = text.slice(at, at + size);
        if (!alike.has(there)) continue;
        const found = hits.get(there)!;
        found.push(at);
        // Enough of this one: it is not looked for any further.
        if (found.length === MOST_HITS && alike.delete(there) && alike.size === 0) bySize!.delete(size);
      }
    }
    if (at + length >= text.length) return;
    hash = (Math.imul(hash - Math.imul(text.charCodeAt(at), leaving), BASE) + text.charCodeAt(at + length)) >>> 0;
  }
}

function hashOf(text: string, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) >>> 0;
  return hash;
}

function slot(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}
