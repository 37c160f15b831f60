/**
 * Other people count characters, not UTF-16 units: an emoji is one for them and two for us. These lead from offsets in
 * UTF-16 units to offsets in Unicode code points and back.
 */
export interface CodePoints {
  fromUtf16(offset: number): number;
  toUtf16(offset: number): number;
}

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

export function codePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(SURROGATE_PAIR)) pairs.push(index);
  if (pairs.length === 0) return { fromUtf16: (offset) => offset, toUtf16: (offset) => offset };
  return {
    fromUtf16: (offset) => offset - countUntil(pairs.length, (i) => pairs[i]! + 1 < offset),
    toUtf16: (offset) => offset + countUntil(pairs.length, (i) => pairs[i]! - i < offset),
  };
}

/** How many of the indexes from 0 on satisfy `holds`, which holds for the first ones and no more after. */
function countUntil(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
