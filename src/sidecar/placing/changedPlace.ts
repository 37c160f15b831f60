import type { Extent } from '../../engine';
import type { FoldedText } from './fold';
import { likeness } from './likeness';
import type { Needle } from './needle';
import { probesOf } from './probes';
import type { Hits } from './hits';

/** Below this the words are others, not the same ones changed. */
const LEAST_LIKENESS = 0.5;
/** Between surroundings that stand on both sides even short, other words are the changed ones. */
const LEAST_BETWEEN = 0.2;
/** The likeliest place of words that were changed, for a person to judge. Indexes are into the folded text. */
export function changedPlace(article: FoldedText, needle: Needle, hits: Hits): Extent | undefined {
  const { words } = needle;
  let best: { place: Extent; score: number } | undefined;
  for (const place of candidates(needle, hits)) {
    const trimmed = trim(article, place);
    if (trimmed.start >= trimmed.end) continue;
    const score = likeness(article.text.slice(trimmed.start, trimmed.end), words) + (place.between ? 0.3 : 0);
    const least = place.between ? LEAST_BETWEEN + 0.3 : LEAST_LIKENESS;
    if (score >= least && score > (best?.score ?? 0)) best = { place: trimmed, score };
  }
  return best?.place;
}

function* candidates(needle: Needle, hits: Hits): Generator<Extent & { between?: boolean }> {
  const { words, before, after } = needle;
  const afters = (after.length >= 4 && hits.get(after)) || [];
  let next = 0;
  for (const hit of (before.length >= 4 && hits.get(before)) || []) {
    const start = hit + before.length;
    while (next < afters.length && afters[next]! <= start) next++;
    const end = afters[next];
    if (end !== undefined && end - start <= 2 * words.length + 30) yield { start, end, between: true };
    yield { start, end: start + words.length };
  }
  for (const end of afters) yield { start: Math.max(0, end - words.length), end };
  const seen = new Set<number>();
  const probes = probesOf(needle);
  yield* fromEndToEnd(needle, hits, probes);
  for (const probe of probes) {
    for (const hit of (hits.get(probe.text) ?? []).slice(0, 20)) {
      // Places a few units apart are one: what was inserted or left out lies between the probes.
      const start = Math.max(0, hit - probe.offset);
      if (seen.has(start >> 3)) continue;
      seen.add(start >> 3);
      yield { start, end: start + words.length };
    }
  }
}

/** Places that begin and end as the words do. */
function* fromEndToEnd({ words }: Needle, hits: Hits, probes: ReturnType<typeof probesOf>): Generator<Extent> {
  const first = probes[0];
  const last = probes[probes.length - 1];
  if (!first || !last) return;
  const ends = hits.get(last.text) ?? [];
  let next = 0;
  for (const start of hits.get(first.text) ?? []) {
    while (next < ends.length && ends[next]! <= start) next++;
    const end = ends[next];
    if (end !== undefined && end - start <= 2 * words.length + 30) yield { start, end: end + last.text.length };
  }
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Grows or shrinks by less than a word, so that no word is cut, and leaves white space out. */
function trim({ text }: FoldedText, extent: Extent): Extent {
  let { start } = extent;
  let end = Math.min(extent.end, text.length);
  const isWord = (at: number) => at >= 0 && at < text.length && WORD_CHARACTER.test(text[at]!);
  for (let i = 0; i < 20 && isWord(start - 1) && isWord(start); i++) start--;
  for (let i = 0; i < 20 && isWord(end - 1) && isWord(end); i++) end++;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
