import type { Extent } from '../../engine';
import type { JudgedArticle } from '../../sidecar/judge';

/**
 * The stretches around an offset, each inside the next: word, name or date, quote, quote with its attribution, paragraph, all.
 * Offsets are UTF-16 into the text, half-open.
 */
export function growingFrom(text: string, article: JudgedArticle, offset: number): Extent[] {
  const paragraph = paragraphAt(text, offset);
  const candidates: (Extent | null | undefined)[] = [
    wordAt(text, offset),
    ...article.mentions,
    ...article.dates,
    ...article.passages,
    ...article.quotes.flatMap((quote) => [...quote.inner, quote.source, quote.cue, quote]),
    ...attributions(article),
    paragraph,
    { start: 0, end: text.length },
  ];
  const around = candidates.filter(
    (stretch): stretch is Extent =>
      !!stretch && stretch.start <= offset && offset <= stretch.end && stretch.end > stretch.start,
  );
  around.sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
  const grown: Extent[] = [];
  for (const { start, end } of around) {
    const last = grown[grown.length - 1];
    const holds = !last || (start <= last.start && end >= last.end && end - start > last.end - last.start);
    if (holds) grown.push({ start, end });
  }
  return grown;
}

/** Each quote together with who says it and the words that attribute. */
function attributions({ quotes }: JudgedArticle): Extent[] {
  const byKey = new Map<string, Extent>();
  for (const { id, group, start, end, source, cue } of quotes) {
    const key = id ?? group;
    const parts = [byKey.get(key), { start, end }, source, cue].filter((part): part is Extent => !!part);
    byKey.set(key, {
      start: Math.min(...parts.map((part) => part.start)),
      end: Math.max(...parts.map((part) => part.end)),
    });
  }
  return [...byKey.values()];
}

/** Letters, digits, and the apostrophes and hyphens between them: `Ruiz’s`, `well-known`. */
function wordAt(text: string, offset: number): Extent | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && isOfWord(text, start - 1)) start--;
  while (end < text.length && isOfWord(text, end)) end++;
  return end > start ? { start, end } : undefined;
}

function isOfWord(text: string, at: number): boolean {
  if (LETTER.test(text[at])) return true;
  return JOINER.test(text[at]) && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
}

/** A surrogate is half of a letter, as far as a word goes. */
const LETTER = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;
const JOINER = /['’-]/;

/** The line around an offset, without the white space at its ends. */
function paragraphAt(text: string, offset: number): Extent {
  let start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  let end = newline < 0 ? text.length : newline;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
