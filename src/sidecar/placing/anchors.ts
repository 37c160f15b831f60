import type { FoldedText } from './fold';
import { candidateAt } from './needle';
import type { Needle } from './needle';
import type { Hits } from './silentPlace';
import { CLAUSE_LENGTH, standsOnce } from './silentPlace';

/** What the items that can be found by themselves say of where the others are. Positions are raw, into the plain text. */
export interface Neighbourhood {
  /**
   * Where the words of the item must be, if nothing around was changed but by as much: the nearest anchors on both sides,
   * up to one in another sentence, are all shifted alike. Within one sentence anchors prove nothing: a copy of the sentence
   * carries them all along.
   */
  readonly expected: number | undefined;
  /** Whether the words, found at this position, kept their order among the others. */
  inOrder(position: number): boolean;
  /**
   * Whether the words moved otherwise than an anchor close by. So do words in a sentence that was moved
   * alone, and those of a copy whose original was taken out.
   */
  isStray(position: number): boolean;
  /** Whether no anchor stood close by, so that nothing tells of a change there. */
  readonly isAlone: boolean;
  /** Whether an anchor of the same sentence moved with the words to this position. */
  hasMate(position: number): boolean;
  /** Whether a sentence ends between two positions. */
  hasBreak(from: number, to: number): boolean;
  /** Whether an anchor in another sentence moved with the words to this position. */
  hasCompany(position: number): boolean;
}

export interface Neighbourhoods {
  of(needle: Needle): Neighbourhood;
  /** Whether no anchor has moved: nothing tells of a change of the article. */
  readonly nothingMoved: boolean;
}

interface Anchor {
  /** Where it stood, and where it stands. */
  readonly pos: number;
  readonly now: number;
  readonly shift: number;
}

export function neighbourhoods(
  text: string,
  article: FoldedText,
  needles: readonly Needle[],
  hits: Hits,
): Neighbourhoods {
  const anchors: Anchor[] = [];
  for (const needle of needles) {
    const at = standsOnce(needle, hits) ?? clauseOnce(article, needle, hits);
    const { pos } = needle.item;
    if (at === undefined || pos === undefined) continue;
    const now = article.startOf(at);
    anchors.push({ pos, now, shift: now - pos });
  }
  anchors.sort((a, b) => a.pos - b.pos || a.now - b.now);
  const chain = longestInOrder(anchors);
  const breaks = sentenceBreaks(text);
  const isParted = (a: number, b: number) =>
    firstAtLeast(breaks, Math.min(a, b)) !== firstAtLeast(breaks, Math.max(a, b));
  const byShift = new Map<number, number[]>();
  for (const { shift, now } of anchors) {
    const same = byShift.get(shift);
    if (same) same.push(now);
    else byShift.set(shift, [now]);
  }
  /** The shift of the anchors on one side, from the nearest on, up to one in another sentence. */
  const sideShift = (from: number, step: 1 | -1, pos: number): number | undefined => {
    let shift: number | undefined;
    for (let i = from; i >= 0 && i < anchors.length; i += step) {
      const anchor = anchors[i]!;
      if (anchor.pos === pos) continue;
      if (shift !== undefined && anchor.shift !== shift) return undefined;
      shift = anchor.shift;
      if (isParted(anchor.now, pos + shift)) return shift;
    }
    // Nothing can have been put in front of the beginning, if a whole sentence lies between.
    const isAtStart = step === -1 && (shift === undefined || shift === 0) && isParted(0, pos);
    return isAtStart ? 0 : undefined;
  };
  /** The shift of the nearest anchor on one side that was not in the same sentence and close by. */
  const closeBy = (from: number, step: 1 | -1, pos: number, position: number): number | undefined => {
    for (let i = from; i >= 0 && i < anchors.length; i += step) {
      const anchor = anchors[i]!;
      if (Math.abs(anchor.pos - pos) > CLOSE) return undefined;
      const wasTogether = anchor.shift === position - pos && !isParted(anchor.now, position);
      if (anchor.pos !== pos && !wasTogether) return anchor.shift;
    }
    return undefined;
  };
  return {
    nothingMoved: anchors.every((anchor) => anchor.shift === 0),
    of: ({ item: { pos } }) => ({
      get expected() {
        if (pos === undefined) return undefined;
        const at = firstIndex(anchors, (anchor) => anchor.pos >= pos);
        const left = sideShift(at - 1, -1, pos);
        if (left === undefined || left !== sideShift(at, 1, pos)) return undefined;
        return pos + left < 0 ? undefined : pos + left;
      },
      inOrder(position) {
        if (pos === undefined) return true;
        const at = firstIndex(chain, (anchor) => anchor.pos >= pos);
        const before = chain[at - 1];
        let next = at;
        while (chain[next]?.pos === pos) next++;
        const after = chain[next];
        return (!before || before.now <= position) && (!after || after.now >= position);
      },
      get isAlone() {
        if (pos === undefined) return true;
        const at = firstIndex(anchors, (anchor) => anchor.pos >= pos - CLOSE);
        return !anchors.slice(at, at + 2).some((anchor) => anchor.pos !== pos && anchor.pos <= pos + CLOSE);
      },
      hasMate(position) {
        const same = pos === undefined ? [] : (byShift.get(position - pos) ?? []);
        return same.some((now) => now !== position && Math.abs(now - position) < NEAR && !isParted(now, position));
      },
      hasBreak: (from, to) => from < to && isParted(from, to),
      isStray(position) {
        if (pos === undefined) return false;
        const at = firstIndex(anchors, (anchor) => anchor.pos >= pos);
        const left = closeBy(at - 1, -1, pos, position);
        const right = closeBy(at, 1, pos, position);
        return [left, right].some((shift) => shift !== undefined && shift !== position - pos);
      },
      hasCompany(position) {
        if (pos === undefined) return true;
        return (byShift.get(position - pos) ?? []).some(
          (now) => Math.abs(now - position) < NEAR && isParted(now, position),
        );
      },
    }),
  };
}

const CLOSE = 400;
/** The place of a whole clause that stands once, its surroundings on one side untouched. */
function clauseOnce(article: FoldedText, needle: Needle, hits: Hits): number | undefined {
  const [at, second] = hits.get(needle.words) ?? [];
  if (at === undefined || second !== undefined || needle.words.length < CLAUSE_LENGTH) return undefined;
  const { before, after } = candidateAt(article, needle, at);
  return Math.max(before, after) === 1 ? at : undefined;
}

/** Company further off is none. */
const NEAR = 2_000;

/** The longest run of anchors that are in the same order then and now. */
function longestInOrder(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [i, { now }] of anchors.entries()) {
    const at = firstIndex(ends, (end) => anchors[end]!.now > now);
    previous[i] = at > 0 ? ends[at - 1]! : -1;
    ends[at] = i;
  }
  const chain: Anchor[] = [];
  for (let i = ends[ends.length - 1] ?? -1; i >= 0; i = previous[i]!) chain.push(anchors[i]!);
  return chain.reverse();
}

const STOPS = '.!?';
const CLOSING = '"”’»\')';

/** Where sentences end, roughly: after a stop that a space follows, if the word before it is no title or initial. */
function sentenceBreaks(text: string): number[] {
  const breaks: number[] = [];
  let wordStart = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n') breaks.push(i);
    if (char === ' ' || char === '\n') wordStart = i + 1;
    if (!STOPS.includes(char)) continue;
    let end = i + 1;
    while (end < text.length && CLOSING.includes(text[end]!)) end++;
    if (i - wordStart > LONGEST_TITLE && (text[end] === ' ' || text[end] === undefined)) breaks.push(i);
  }
  return breaks;
}

/** Letters of `Mr`, `Gov`, `Lt`; `Sept` and `Capt` are left to chance. */
const LONGEST_TITLE = 3;

function firstAtLeast(sorted: readonly number[], value: number): number {
  return firstIndex(sorted, (entry) => entry >= value);
}

/** The index of the first entry that is so, in a list where all after it are too. */
function firstIndex<T>(list: readonly T[], isSo: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
