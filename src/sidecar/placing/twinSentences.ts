import type { Extent } from '../../engine';
import { firstIndex } from '../firstIndex';
import { grams, GRAM } from './grams';
import type { Grams } from './grams';
import type { Sentences } from './sentences';

/** Shorter sentences are said again and again without being copies: `he said`. Letters and digits. */
const TELLING_SENTENCE = 20;
/** A stretch that stands in more places than this is a phrase of the article, and tells of no copy. */
const MOST_PLACES = 32;
/** Of a longer sentence its first stretches say enough. */
const MOST_GRAMS = 2_000;
/** What shares less with a sentence is another, however it is asked. */
const LEAST_SHARED = 0.5;

/** A sentence that is like another. */
export interface Twin extends Extent {
  /** Which share of the shorter one's stretches stands in both. */
  readonly shared: number;
}

/**
 * Which sentences of the article are said twice, or nearly: one may be a copy of the other, either of them mended. Nothing
 * is compared before the first question. Offsets are UTF-16 into the plain text.
 */
export class TwinSentences {
  readonly #found = new Map<number, readonly Twin[]>();
  #grams: Grams | undefined;

  constructor(
    private readonly text: string,
    private readonly sentences: Sentences,
  ) {}

  /** The other sentences that share so much with the one at this offset. */
  of(offset: number, least: number): readonly Twin[] {
    const own = this.sentences.around({ start: offset, end: offset + 1 });
    let twins = this.#found.get(own.start);
    if (!twins) this.#found.set(own.start, (twins = this.#find(own)));
    return twins.filter(({ shared }) => shared >= least);
  }

  #find(own: Extent): Twin[] {
    const all = (this.#grams ??= grams(this.text));
    const span = ({ start, end }: Extent) => {
      const first = firstIndex(all.offsets, (offset) => offset >= start);
      return { first, size: firstIndex(all.offsets, (offset) => offset >= end) - first };
    };
    const { first, size } = span(own);
    if (size < TELLING_SENTENCE) return [];
    const shared = new Map<number, { readonly sentence: Extent; count: number }>();
    const last = first + Math.min(size - GRAM + 1, MOST_GRAMS);
    for (let gram = first; gram < last; gram++) {
      const seen = new Set<number>();
      for (const other of all.alike(gram, MOST_PLACES)) {
        const at = all.offsets[other]!;
        if (at >= own.start && at < own.end) continue;
        const sentence = this.sentences.around({ start: at, end: at + 1 });
        if (seen.has(sentence.start)) continue;
        seen.add(sentence.start);
        const known = shared.get(sentence.start);
        if (known) known.count++;
        else shared.set(sentence.start, { sentence, count: 1 });
      }
    }
    return [...shared.values()].flatMap(({ sentence, count }) => {
      const other = span(sentence).size;
      const share = count / (Math.min(size, other, MOST_GRAMS) - GRAM + 1);
      return other >= TELLING_SENTENCE && share >= LEAST_SHARED ? { ...sentence, shared: share } : [];
    });
  }
}
