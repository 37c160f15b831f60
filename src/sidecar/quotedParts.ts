import type { Extent, Span } from '../engine';

/** Marks that open a quoted part and those that close it. `’` closes ‘ only before what is no letter: it is an apostrophe too. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '"': '"' };
const LETTER = /[\p{L}\p{N}]/u;

/** The parts of a stretch that stand between marks, marks left out; offsets like those of the span. */
export function quotedParts({ start, text }: Span): Extent[] {
  const parts: Extent[] = [];
  /** Marks that close nothing from here on; looked for once only, so that the time does not grow with the square. */
  const gone = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const close = PAIRS[text[at]];
    if (!close || gone.has(close) || (at > 0 && LETTER.test(text[at - 1]))) continue;
    const end = closing(text, at + 1, close);
    // A part that began here and goes on beyond the stretch has no end to show.
    if (end < 0) {
      gone.add(close);
      continue;
    }
    if (end > at + 1) parts.push({ start: start + at + 1, end: start + end });
    at = end;
  }
  return parts;
}

function closing(text: string, from: number, close: string): number {
  for (let at = text.indexOf(close, from); at >= 0; at = text.indexOf(close, at + 1)) {
    if (at + 1 >= text.length || !LETTER.test(text[at + 1])) return at;
  }
  return -1;
}
