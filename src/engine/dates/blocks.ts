import type { Extent } from '../annotations';

/** Small enough to be read in about a millisecond, large enough that a paragraph is hardly ever cut. */
const BLOCK = 12_000;
/** How far back from its end a block looks for a better place to end. Bounded, so that the whole stays linear. */
const LOOK_BACK = 6_000;

/**
 * Cuts a text into stretches that are read one after the other. A block ends with a paragraph where there is one, else
 * with a line, a sentence or a word, so that no date lies across a cut unless a text has neither for thousands of characters.
 */
export function* blocks(text: string): Generator<Extent> {
  for (let start = 0; start < text.length;) {
    const end = start + BLOCK >= text.length ? text.length : endNear(text, start + BLOCK);
    yield { start, end };
    start = end;
  }
}

function endNear(text: string, limit: number): number {
  let line = 0;
  let sentence = 0;
  let blank = 0;
  for (let i = limit; i > limit - LOOK_BACK; i--) {
    const code = text.charCodeAt(i - 1);
    if (code > 32) continue;
    blank ||= i;
    if (code === 10) {
      const before = text.charCodeAt(i - 2);
      if (before === 10 || (before === 13 && text.charCodeAt(i - 3) === 10)) return i;
      line ||= i;
    } else if (text.charCodeAt(i - 2) === 46 && isCapital(text.charCodeAt(i))) sentence ||= i;
  }
  return line || sentence || blank || limit;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
