/**
 * A text as the sidecar counts it: without BOM, line ends as LF. Positions in a sidecar hold whatever line ends git or an
 * editor chose, and these maps lead to and from the text as it is. Offsets are UTF-16 code units.
 */
export interface PlainText {
  readonly text: string;
  /** From an offset in the text as given to one in the plain text. */
  toPlain(offset: number): number;
  fromPlain(offset: number): number;
}

const BOM = '\uFEFF';
const CARRIAGE_RETURN = /\r\n?/g;
const same = (offset: number) => offset;

export function plainText(given: string): PlainText {
  const bom = given.startsWith(BOM) ? 1 : 0;
  if (!given.includes('\r')) {
    if (!bom) return { text: given, toPlain: same, fromPlain: same };
    return { text: given.slice(1), toPlain: (offset) => Math.max(0, offset - 1), fromPlain: (offset) => offset + 1 };
  }
  const text = given.slice(bom).replace(CARRIAGE_RETURN, '\n');
  // A lone CR counts one either way; only a CRLF is one shorter. dropped[i]: where the i-th LF of a CRLF stands as given.
  const dropped: number[] = [];
  for (let at = given.indexOf('\r\n'); at >= 0; at = given.indexOf('\r\n', at + 2)) dropped.push(at + 1);
  return {
    text,
    toPlain: (offset) => Math.max(0, offset - bom - countBelow(dropped, (i) => dropped[i]! < offset)),
    fromPlain: (offset) => {
      // The i-th dropped LF stands in the plain text at dropped[i] - bom - i; what lies beyond it is one further on.
      return offset + bom + countBelow(dropped, (i) => dropped[i]! - bom - i - 1 < offset);
    },
  };
}

/** How many of the sorted entries, from the first on, satisfy `below`. */
function countBelow(sorted: readonly unknown[], below: (index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (below(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
