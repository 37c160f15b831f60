import type { Needle } from './needle';

const PROBE = 8;
const MOST_PROBES = 8;

/** Parts of an item's words by which a changed form is looked for: eight at most, spread over the words from end to end. */
export function probesOf({ words }: Needle): { text: string; offset: number }[] {
  if (words.length < PROBE + 2) return [];
  const last = words.length - PROBE;
  const count = Math.min(MOST_PROBES, 1 + Math.ceil(words.length / PROBE));
  const offsets = Array.from({ length: count }, (_, i) => Math.round((i * last) / (count - 1)));
  return offsets.map((offset) => ({ text: words.slice(offset, offset + PROBE), offset }));
}
