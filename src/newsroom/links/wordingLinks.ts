import { align, isOneSlip } from './align';
import { pairsOf } from './pairIndex';
import type { Wordings } from './wordings';
import type { Words } from './words';
import { Worths } from './worths';

/** A wording that has much in common with another. */
export interface WordingLink {
  readonly wording: number;
  /** What the words with a meaning that they have in common are worth, in bits: how unlikely that would be by chance. */
  readonly bits: number;
  /** With the words between those, where nearly all is the same. */
  readonly allBits: number;
  /** The part of the one that says more which they have in common: a quote and its cut version have little. */
  readonly cover: number;
}

/** Finds wordings that are probably one quote, altered. Looks at those alone that share a rare pair of words. */
export class WordingLinks {
  readonly worths: Worths;
  /** By wording and by word: the last round in which it was met. */
  #met = new Int32Array(1 << 10);
  /** By wording: how many pairs it shares in this round, 0 once it is a candidate. */
  #shared = new Int32Array(1 << 10);
  #metWords = new Int32Array(1 << 10);
  #round = 0;
  readonly #scoring = {
    worth: (word: number) => this.worths.word(word),
    alike: (a: number, b: number) => this.#alike(a, b),
  };

  constructor(
    private readonly words: Words,
    private readonly wordings: Wordings,
  ) {
    this.worths = new Worths(words, wordings);
  }

  /** A wording that occurs again, word for word, as a link to itself. */
  itself(wording: number): WordingLink {
    const bits = this.worths.wording(wording);
    return { wording, bits, allBits: bits + this.#between(wording, wording), cover: 1 };
  }

  /** The wordings that are this one altered, best first; what they have in common is worth `enough` bits at least, all words counted. */
  linksOf(wording: number, enough: number): WordingLink[] {
    const own = this.worths.wording(wording);
    if (this.itself(wording).allBits < enough) return [];
    const content = this.wordings.content(wording);
    const ownPlain = this.worths.plain(content);
    const candidates = this.#candidates(wording, content);
    for (const word of content) this.#metWords[word] = this.#round;
    const links: WordingLink[] = [];
    for (const candidate of candidates) {
      const other = this.worths.wording(candidate);
      const theirs = this.wordings.content(candidate);
      if (this.#inCommon(theirs) < MUST_SHARE * Math.min(own, other) * CLEARLY_LESS) continue;
      // Where part of the words is stock, so is part of what they have in common.
      const stock = (own + other) / (ownPlain + this.worths.plain(theirs));
      const common = align(content, theirs, this.#scoring) * stock;
      const share = common / Math.min(own, other);
      if (share < MUST_SHARE) continue;
      const allBits = common + (share >= NEARLY_ALL ? share * this.#between(wording, candidate) : 0);
      if (allBits < enough || common < LEAST_BITS) continue;
      links.push({ wording: candidate, bits: common, allBits, cover: common / Math.max(own, other) });
    }
    return links.sort((a, b) => b.bits - a.bits || a.wording - b.wording);
  }

  /** Where nearly all words with a meaning are the same, so are most of those between them, and say a little, too. */
  #between(a: number, b: number): number {
    return FUNCTION_WORTH * Math.min(this.#functionWords(a), this.#functionWords(b));
  }

  #functionWords(wording: number): number {
    return this.wordings.length(wording) - this.wordings.content(wording).length;
  }

  /** What the words are worth that both have, wherever they stand; it is quickly reckoned. */
  #inCommon(theirs: Int32Array): number {
    let sum = 0;
    for (const word of theirs) if (this.#metWords[word] === this.#round) sum += this.worths.word(word);
    return sum;
  }

  /** Wordings that share pairs with this one, by the rarest pairs first, and no more than can be looked at quickly. */
  #candidates(wording: number, content: Int32Array): number[] {
    this.#beginRound();
    const pairs: number[] = [];
    pairsOf(content, pairs);
    const found: number[] = [];
    const runs: { from: number; length: number }[] = [];
    const index = this.wordings.pairs;
    for (const pair of pairs.sort((one, other) => index.atMost(one) - index.atMost(other))) {
      if (found.length >= MOST_FOUND) break;
      runs.push({ from: found.length, length: index.collect(pair, found) });
    }
    runs.sort((one, other) => one.length - other.length);
    for (const each of found) {
      if (this.#met[each] !== this.#round) this.#shared[each] = 0;
      this.#met[each] = this.#round;
      this.#shared[each]++;
    }
    const least = content.length >= LONG ? 2 : 1;
    const candidates: number[] = [];
    for (const { from, length } of runs) {
      if (candidates.length >= MOST_CANDIDATES) break;
      for (let at = from; at < from + length; at++) {
        const each = found[at];
        if (this.#shared[each] < least || each === wording || !this.wordings.isInUse(each)) continue;
        this.#shared[each] = 0;
        candidates.push(each);
      }
    }
    return candidates;
  }

  #beginRound(): void {
    if (this.#met.length < this.wordings.size) {
      this.#met = new Int32Array(this.wordings.size * 2);
      this.#shared = new Int32Array(this.wordings.size * 2);
    }
    if (this.#metWords.length < this.words.size) this.#metWords = new Int32Array(this.words.size * 2);
    this.#round++;
  }

  /** A slip of the keyboard makes a word that hardly anybody writes. */
  #alike(a: number, b: number): boolean {
    const [one, other] = [this.words.spelling(a), this.words.spelling(b)];
    if (one.length < SHORTEST_MISSPELT || other.length < SHORTEST_MISSPELT) return false;
    if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false;
    if (Math.min(this.wordings.frequency(a), this.wordings.frequency(b)) > RARE) return false;
    return isOneSlip(one, other);
  }
}

/** The part of the shorter wording's worth that must be in common. */
const MUST_SHARE = 0.6;
/** Misspelt words are not seen by {@link WordingLinks.linksOf}'s quick look. */
const CLEARLY_LESS = 0.7;
/** From here on a wording is nearly all of the other. */
const NEARLY_ALL = 0.7;
/** What a word that carries no meaning is worth where a whole wording is nearly the same, in bits. */
const FUNCTION_WORTH = 2;
const MOST_CANDIDATES = 150;
/** Of so many wordings that share a pair, the rarest pairs first, those of more frequent pairs are not looked at any more. */
const MOST_FOUND = 400;
/** What so many words with a meaning have in common with another wording is more than one pair. */
const LONG = 10;
/** What words with a meaning must say on their own, in bits: “I look forward to” is no quote, however long it goes on. */
const LEAST_BITS = 20;
const SHORTEST_MISSPELT = 5;
/** A word in so few wordings may be a slip of the keyboard. */
const RARE = 3;
