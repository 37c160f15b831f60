import type { Extent } from '../../engine';
import { agreementBeyond, HINT, PROOF } from './agreement';
import { foundAnchors, inOldOrder, itemAnchors, fragmentAnchors, longestInOrder } from './anchors';
import type { Anchor } from './anchors';
import { firstIndex } from '../firstIndex';
import type { FoldedText } from './fold';
import type { Hits } from './hits';
import { knownText } from './knownText';
import type { KnownText } from './knownText';
import type { Needle } from './needle';
import { oldSentence } from './oldSentence';
import type { OldSentence } from './oldSentence';
import { Sentences } from './sentences';
import { TwinSentences } from './twinSentences';

/** Company further off is none. */
const NEAR = 2_000;
const CLOSE = 400;
/** Mended typos and inserted words between two neighbours shift them against each other by less than this. */
export const MENDED_SHIFT = 24;
/** How many neighbours are asked whether they moved with the words. */
const MOST_ASKED = 3;

/** What can be found by itself says of where the rest is. Offsets are UTF-16 into the plain text. */
export class Neighbourhood {
  readonly #text: string;
  readonly #known: KnownText;
  readonly #anchors: readonly Anchor[];
  /** The anchors, and pieces of sentences without items. */
  readonly #all: readonly Anchor[];
  /** The anchors in the order they have now, whose places are decided. */
  readonly #sure: readonly Anchor[];
  readonly #chain: readonly Anchor[];
  readonly #byShift = new Map<number, number[]>();
  readonly sentences: Sentences;
  readonly twins: TwinSentences;

  constructor(
    text: string,
    article: FoldedText,
    needles: readonly Needle[],
    hits: Hits,
    /** Where items are for sure, as far as that is known, by their index. */
    found: readonly (number | undefined)[],
    before?: Neighbourhood,
  ) {
    this.#text = text;
    this.sentences = before?.sentences ?? new Sentences(text);
    this.twins = before?.twins ?? new TwinSentences(text, this.sentences);
    this.#known = before ? before.#known : knownText(needles.map(({ item }) => item));
    this.#anchors = itemAnchors(article, needles, hits, found);
    this.#all = inOldOrder([...this.#anchors, ...fragmentAnchors(article, needles, hits)]);
    this.#sure = foundAnchors(article, needles, found).sort((a, b) => a.now - b.now);
    this.#chain = longestInOrder(this.#anchors);
    for (const { shift, now } of this.#anchors) {
      const same = this.#byShift.get(shift);
      if (same) same.push(now);
      else this.#byShift.set(shift, [now]);
    }
  }

  /** Whether no anchor has moved: nothing tells of a change of the article. */
  get nothingMoved(): boolean {
    return this.#all.every(({ shift }) => shift === 0);
  }

  /**
   * Where words must be, if nothing around was changed but by as much: the nearest anchors on both sides, up to one in
   * another sentence, are all shifted alike. Within one sentence anchors prove nothing: a copy of the sentence carries them
   * all along.
   */
  expected(pos: number): number | undefined {
    const at = firstIndex(this.#anchors, (anchor) => anchor.pos >= pos);
    const left = this.#sideShift(at - 1, -1, pos);
    if (left === undefined || left !== this.#sideShift(at, 1, pos)) return undefined;
    return pos + left < 0 ? undefined : pos + left;
  }

  /** The shift of the anchors on one side, from the nearest on, up to one in another sentence. */
  #sideShift(from: number, step: 1 | -1, pos: number): number | undefined {
    let shift: number | undefined;
    for (let i = from; i >= 0 && i < this.#anchors.length; i += step) {
      const anchor = this.#anchors[i]!;
      if (anchor.pos === pos) continue;
      if (shift !== undefined && anchor.shift !== shift) return undefined;
      shift = anchor.shift;
      if (this.sentences.isParted(anchor.now, pos + shift)) return shift;
    }
    // Nothing can have been put in front of the beginning, if a whole sentence lies between.
    const isAtStart = step === -1 && (shift === undefined || shift === 0) && this.sentences.isParted(0, pos);
    return isAtStart ? 0 : undefined;
  }

  /** Anchors of the sentences before and after words at this place: one that moved with them, else the nearest. */
  beside(pos: number, now: number): { readonly left?: Anchor; readonly right?: Anchor } {
    const at = firstIndex(this.#all, (anchor) => anchor.pos >= pos);
    return { left: this.#nearest(at - 1, -1, pos, now), right: this.#nearest(at, 1, pos, now) };
  }

  #nearest(from: number, step: 1 | -1, pos: number, now: number): Anchor | undefined {
    let nearest: Anchor | undefined;
    let asked = 0;
    for (let i = from; i >= 0 && i < this.#all.length && asked < MOST_ASKED; i += step) {
      const anchor = this.#all[i]!;
      if (Math.abs(anchor.pos - pos) > NEAR) break;
      if (anchor.pos === pos || !this.sentences.isParted(anchor.now, now)) continue;
      if (anchor.shift === now - pos) return anchor;
      if (step * (anchor.now - now) > 0) nearest ??= anchor;
      asked++;
    }
    return nearest;
  }

  /** How much speaks for the neighbour on one side of words at this place being the old one: 0, a half or 1. */
  agreement(item: { readonly pos: number; readonly text: string }, place: Extent, step: 1 | -1): number {
    const own = this.sentences.around(place);
    const from =
      step === 1 ? { old: item.pos + item.text.length, now: place.end } : { old: item.pos - 1, now: place.start - 1 };
    const isOwn = (offset: number) => offset >= own.start && offset < own.end;
    const beyond = agreementBeyond(this.#known, this.#text, from, step, isOwn);
    return beyond >= PROOF ? 1 : beyond >= HINT ? 0.5 : 0;
  }

  /** What is known of the sentence that words stood in, beside the one around this place. */
  oldSentence(item: { readonly pos: number; readonly text: string }, place: Extent): OldSentence {
    return oldSentence(this.#known, this.#text, this.sentences.around(place), item, place);
  }

  /** Whether an item found for sure stands in the same sentence, as far from these words as it did. */
  hasSureMate(pos: number, now: number): boolean {
    const own = this.sentences.around({ start: now, end: now + 1 });
    const first = firstIndex(this.#sure, (anchor) => anchor.now >= own.start);
    for (let i = first; i < this.#sure.length && this.#sure[i]!.now < own.end; i++) {
      if (this.#sure[i]!.shift === now - pos && this.#sure[i]!.pos !== pos) return true;
    }
    return false;
  }

  /** Whether an anchor of the same sentence moved with the words to this place. */
  hasMate(pos: number, now: number): boolean {
    return this.#sameShift(pos, now).some((other) => other !== now && !this.sentences.isParted(other, now));
  }

  /** Whether an anchor in another sentence moved with the words to this place. */
  hasCompany(pos: number, now: number): boolean {
    return this.#sameShift(pos, now).some((other) => this.sentences.isParted(other, now));
  }

  #sameShift(pos: number, now: number): number[] {
    return (this.#byShift.get(now - pos) ?? []).filter((other) => Math.abs(other - now) < NEAR);
  }

  /** Whether no anchor stood close by, so that nothing tells of a change there. */
  isAlone(pos: number): boolean {
    const at = firstIndex(this.#anchors, (anchor) => anchor.pos >= pos - CLOSE);
    return !this.#anchors.slice(at, at + 2).some((anchor) => anchor.pos !== pos && anchor.pos <= pos + CLOSE);
  }

  /** Whether the words, found at this place, kept their order among the others. */
  isInOrder(pos: number, now: number): boolean {
    const at = firstIndex(this.#chain, (anchor) => anchor.pos >= pos);
    const before = this.#chain[at - 1];
    const after = this.#chain[firstIndex(this.#chain, (anchor) => anchor.pos > pos)];
    return (!before || before.now <= now) && (!after || after.now >= now);
  }

  /**
   * Whether the words moved otherwise than an anchor close by. So do words in a sentence that was moved alone, and those of
   * a copy whose original was taken out.
   */
  isStray(pos: number, now: number): boolean {
    const differs = (anchors: readonly Anchor[], by: number) => {
      const at = firstIndex(anchors, (anchor) => anchor.pos >= pos);
      const shifts = [this.#closeBy(anchors, at - 1, -1, pos, now), this.#closeBy(anchors, at, 1, pos, now)];
      return shifts.some((shift) => shift !== undefined && Math.abs(shift - (now - pos)) > by);
    };
    return differs(this.#anchors, 0) || differs(this.#all, MENDED_SHIFT);
  }

  /** The shift of the nearest anchor on one side that was not in the same sentence and close by. */
  #closeBy(anchors: readonly Anchor[], from: number, step: 1 | -1, pos: number, now: number): number | undefined {
    for (let i = from; i >= 0 && i < anchors.length; i += step) {
      const anchor = anchors[i]!;
      if (Math.abs(anchor.pos - pos) > CLOSE) return undefined;
      const wasTogether = anchor.shift === now - pos && !this.sentences.isParted(anchor.now, now);
      if (anchor.pos !== pos && !wasTogether) return anchor.shift;
    }
    return undefined;
  }
}
