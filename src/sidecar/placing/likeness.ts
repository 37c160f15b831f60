/** Counts of letter pairs by their hash; two pairs that share a place make two stretches a little more alike, no more. */
const counts = new Int32Array(1 << 13);

/**
 * How alike two short stretches are, from 0 to 1, by the pairs of letters they share (Dice). An inserted word moves the
 * letters after it and hardly changes this. Exactly 1 only for equal stretches.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  for (let i = 0; i < a.length - 1; i++) counts[slot(a, i)]!++;
  let shared = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const at = slot(b, i);
    if (counts[at]! <= 0) continue;
    counts[at]!--;
    shared++;
  }
  for (let i = 0; i < a.length - 1; i++) counts[slot(a, i)] = 0;
  return Math.min(ALMOST, (2 * shared) / (a.length + b.length - 2));
}

const ALMOST = 0.999;

function slot(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e37) + text.charCodeAt(at + 1) * 31) & (counts.length - 1);
}
