import type { Item } from '../model';
import { isAtEdge } from './needle';

/**
 * What the items tell together of the article as it was: their words and what stood around them, at their positions. The
 * rest is not known. Offsets are UTF-16 into that text.
 */
export interface KnownText {
  /** The character that stood there; nothing where no item tells. */
  at(offset: number): string | undefined;
  /** Where the article ended, if an item tells. */
  readonly end: number | undefined;
}

interface Run {
  readonly start: number;
  readonly text: string;
}

/** Items written at different times may tell different things of one place; there the first to tell is believed. */
export function knownText(items: readonly Item[]): KnownText {
  const told: Run[] = [];
  for (const { pos, text, before = '', after = '' } of items) {
    if (pos !== undefined) told.push({ start: pos - before.length, text: before + text + after });
  }
  told.sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let end = -Infinity;
  for (const { start, text } of told) {
    const isNew = text.slice(Math.max(0, end - start));
    if (isNew === '') continue;
    runs.push({ start: start + text.length - isNew.length, text: isNew });
    end = start + text.length;
  }
  let last = 0;
  return {
    end: items.find(({ pos, after }) => pos !== undefined && isAtEdge(after)) && end,
    at(offset) {
      // Who asks walks along the text, so that the run is mostly that of the last question or next to it.
      while (last > 0 && runs[last]!.start > offset) last--;
      while (last < runs.length - 1 && runs[last + 1]!.start <= offset) last++;
      const run = runs[last];
      return run?.text[offset - run.start];
    },
  };
}
