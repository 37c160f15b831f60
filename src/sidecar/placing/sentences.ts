import type { Extent } from '../../engine';
import { firstIndex } from '../firstIndex';
import { sentenceBreaks } from './sentenceBreaks';

/** The sentences of the article as it is now. Offsets are UTF-16 into the plain text. */
export class Sentences {
  readonly #breaks: readonly number[];

  constructor(private readonly text: string) {
    this.#breaks = sentenceBreaks(text);
  }

  /** Whether a sentence ends between two offsets. */
  isParted(a: number, b: number): boolean {
    return this.#next(Math.min(a, b)) !== this.#next(Math.max(a, b));
  }

  /** The sentence, or the sentences, that a stretch stands in: from behind the last stop on to the next. */
  around({ start, end }: Extent): Extent {
    const before = this.#breaks[this.#next(start) - 1];
    return {
      start: before === undefined ? 0 : before + 1,
      end: (this.#breaks[this.#next(end - 1)] ?? this.text.length) + 1,
    };
  }

  /** Whether one stretch stands in the sentence right before or after another's. */
  areNext(a: Extent, b: Extent): boolean {
    const [first, second] = a.start < b.start ? [this.around(a), this.around(b)] : [this.around(b), this.around(a)];
    if (second.start < first.end) return second.start !== first.start;
    return second.start - first.end <= MOST_MARKS && !WORD_CHARACTER.test(this.text.slice(first.end, second.start));
  }

  /** Whether nothing but marks and spaces stands between the stop before and this offset. */
  isStart(offset: number): boolean {
    const { start } = this.around({ start: offset, end: offset + 1 });
    return offset - start <= MOST_MARKS && !WORD_CHARACTER.test(this.text.slice(start, offset));
  }

  #next(offset: number): number {
    return firstIndex(this.#breaks, (stop) => stop >= offset);
  }
}

const MOST_MARKS = 8;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
