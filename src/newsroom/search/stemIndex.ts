/** In which texts stems occur. Texts are numbered from 0, in the order in which they come. */
export class StemIndex {
  readonly #stems = new Map<string, number>();
  readonly #postings: number[][] = [];
  /** By text: how many different stems it has; 0 for one that was taken away. */
  readonly #lengths: number[] = [];
  #living = 0;
  #scores = new Float32Array(0);
  #matched = new Uint8Array(0);

  /** How many texts can be found. */
  get size(): number {
    return this.#living;
  }

  /** The number of the new text. */
  add(stems: readonly string[]): number {
    const text = this.#lengths.length;
    const different = new Set(stems);
    this.#lengths.push(different.size);
    if (different.size) this.#living++;
    for (const stem of different) {
      const known = this.#stems.get(stem);
      if (known !== undefined) this.#postings[known].push(text);
      else {
        this.#stems.set(stem, this.#postings.length);
        this.#postings.push([text]);
      }
    }
    return text;
  }

  delete(text: number): void {
    if (!this.#lengths[text]) return;
    this.#lengths[text] = 0;
    this.#living--;
  }

  /** What is kept of texts that were taken away; beyond a half it is time to begin anew. */
  get waste(): number {
    return this.#lengths.length ? 1 - this.#living / this.#lengths.length : 0;
  }

  /** The `most` best texts that have all of the stems; where there are none, those with the most of them. */
  find(stems: readonly string[], { most, isLastBegun }: { most: number; isLastBegun: boolean }): FoundText[] {
    const count = this.#lengths.length;
    if (this.#scores.length < count) {
      this.#scores = new Float32Array(count * 2);
      this.#matched = new Uint8Array(count * 2);
    }
    this.#scores.fill(0, 0, count);
    this.#matched.fill(0, 0, count);
    const wanted = [...new Set(stems)].slice(0, MOST_STEMS);
    const touched: number[] = [];
    let matched = 0;
    wanted.forEach((stem, at) => {
      const isBegun = isLastBegun && at === wanted.length - 1;
      for (const { postings, weight } of this.#expand(stem, isBegun)) this.#score(postings, weight, at, touched);
    });
    for (const text of touched) if (this.#lengths[text]) matched = Math.max(matched, bits(this.#matched[text]));
    return this.#best(
      touched.filter((text) => this.#lengths[text] > 0 && bits(this.#matched[text]) === matched),
      most,
    );
  }

  /** Gives every text that has a stem its weight, once for each stem that is looked for. */
  #score(postings: readonly number[], weight: number, at: number, touched: number[]): void {
    const bit = 1 << at;
    for (const text of postings) {
      const before = this.#matched[text];
      if (before & bit) continue;
      if (before === 0) touched.push(text);
      this.#matched[text] = before | bit;
      this.#scores[text] += weight / (1 + this.#lengths[text] / TYPICAL_LENGTH);
    }
  }

  /** The texts of a stem, and, where it is but begun, of those that begin so; what is found exactly weighs most. */
  #expand(stem: string, isBegun: boolean): { postings: readonly number[]; weight: number }[] {
    const exact = this.#stems.get(stem);
    const found = exact === undefined ? [] : [{ postings: this.#postings[exact], weight: this.#weight(exact) }];
    if (!isBegun || stem.length < SHORTEST_BEGUN) return found;
    for (const [other, at] of this.#stems)
      if (other !== stem && beginsSo(stem, other))
        found.push({ postings: this.#postings[at], weight: this.#weight(at) * BEGUN });
    return found;
  }

  /** Rare stems say more than common ones. */
  #weight(stem: number): number {
    return Math.log(1 + this.#lengths.length / this.#postings[stem].length);
  }

  #best(texts: number[], most: number): FoundText[] {
    let chosen = texts;
    if (texts.length > most) {
      // Finding the last score that belongs to the best is several times faster than sorting all of them.
      const scores = Float32Array.from(texts, (text) => this.#scores[text]).sort();
      const least = scores[scores.length - most];
      chosen = texts.filter((text) => this.#scores[text] >= least);
    }
    return chosen
      .map((text) => ({ text, score: this.#scores[text] }))
      .sort((a, b) => b.score - a.score || b.text - a.text)
      .slice(0, most);
  }
}

export interface FoundText {
  readonly text: number;
  readonly score: number;
}

/** Whether a word with this stem may begin with what is typed: `sanct`, and `timetab`, for the stem of “timetable” is `timet`. */
export function beginsSo(typed: string, stem: string): boolean {
  if (stem.startsWith(typed)) return true;
  return stem.length >= SHORTEST_STEM && typed.length - stem.length <= LONGEST_ENDING && typed.startsWith(stem);
}

function bits(flags: number): number {
  let count = 0;
  for (let left = flags; left; left &= left - 1) count++;
  return count;
}

/** Each stem that is looked for has a bit of a byte. */
const MOST_STEMS = 8;
/** Different stems in a quote of the usual length; in shorter ones a word counts more. */
const TYPICAL_LENGTH = 12;
const SHORTEST_BEGUN = 2;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;
/** What a word is worth that but begins like the one looked for. */
const BEGUN = 0.6;
