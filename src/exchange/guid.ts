/**
 * A GUID made of words: the same words give the same, so that a codebook exported twice merges with itself. Not random and
 * not secret; version 8 says that whoever made it chose its bits.
 */
export function guidOf(words: string): string {
  const hex = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(words, seed)).join('');
  const variant = '89ab'[parseInt(hex[16]!, 16) & 3]!;
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
}

/** FNV-1a over UTF-16 units with a last round of mixing, from a seed; eight hexadecimal digits. */
function hash(words: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
