import { Char, charClass } from './characters';
import { dictionary } from './dictionary';
import { hashRange } from './hashing';
import { More } from './lexicon/classes';
import { guessTag } from './tagging';

/** How a token is written. */
export const Shape = {
  Punctuation: 0,
  Lower: 1,
  Capitalized: 2,
  AllCaps: 3,
  /** `McHale`, `iPhone` */
  Mixed: 4,
  Number: 5,
  /** `V.` or a single capital */
  Initial: 6,
  /** `@coast_gazette` */
  Handle: 7,
  /** What is cut off a word: `’s`, `’ll` */
  Clitic: 8,
} as const;

/** What a punctuation token's hash is when it is no single character: an ellipsis, a long dash, a run of rubbish. */
export const Punct = { Ellipsis: 0x2026, Dash: 0x2014, Noise: 1, DoubleOpen: 2, DoubleClose: 3 } as const;

/**
 * The article's words and marks, column by column: a 10 MB article has two million of them, and objects would cost ten
 * times the memory. `ends[i]` is half-open; in `Mr. Hale’s` the tokens are `Mr.`, `Hale`, `’s`.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the word without case and final stop; of punctuation its character code. */
  readonly hashes: Int32Array;
  readonly shapes: Uint8Array;
  readonly lex: Int32Array;
  readonly more: Uint8Array;
  readonly tags: Uint8Array;
  /** The dictionary's slot, 0 for an unknown word. */
  readonly slots: Uint16Array;
}

export class TokenBuilder {
  #room = 1024;
  #count = 0;
  #starts = new Int32Array(this.#room);
  #ends = new Int32Array(this.#room);
  #hashes = new Int32Array(this.#room);
  #shapes = new Uint8Array(this.#room);
  #lex = new Int32Array(this.#room);
  #more = new Uint8Array(this.#room);
  #tags = new Uint8Array(this.#room);
  #slots = new Uint16Array(this.#room);
  readonly #text: string;
  readonly #dictionary = dictionary();

  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    return this.#count;
  }

  /** Adds the tokens of `text.slice(start, end)`, which holds no line end. */
  addLine(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const kind = charClass(this.#text.charCodeAt(at));
      if (kind === Char.Space || kind === Char.Newline || kind === Char.Mark) at++;
      else if (kind === Char.Digit) at = this.#number(at, end);
      else if (kind === Char.Lower || kind === Char.Upper || kind === Char.Letter) at = this.#word(at, end);
      else at = this.#punctuation(at, end);
    }
  }

  tokens(): Tokens {
    const count = this.#count;
    return {
      count,
      starts: this.#starts.subarray(0, count),
      ends: this.#ends.subarray(0, count),
      hashes: this.#hashes.subarray(0, count),
      shapes: this.#shapes.subarray(0, count),
      lex: this.#lex.subarray(0, count),
      more: this.#more.subarray(0, count),
      tags: this.#tags.subarray(0, count),
      slots: this.#slots.subarray(0, count),
    };
  }

  #word(start: number, limit: number): number {
    const text = this.#text;
    let end = start;
    let uppers = 0;
    let lowers = 0;
    let stops = 0;
    let lastLetter = 0;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      const kind = charClass(code);
      if (kind === Char.Upper) uppers++;
      else if (kind === Char.Lower) lowers++;
      else if (kind !== Char.Letter && kind !== Char.Mark && kind !== Char.Digit && code !== 95) {
        if (end + 1 >= limit) break;
        const next = charClass(text.charCodeAt(end + 1));
        const joins = next === Char.Lower || next === Char.Upper || next === Char.Letter;
        if (code === 45 && (joins || next === Char.Digit)) continue;
        if ((code === 39 || code === 0x2019) && joins && !this.#isClitic(end + 1, limit)) continue;
        // “U.S.”: a stop joins single letters only.
        if (code === 46 && joins && end - lastLetter === 1 && (lastLetter === start || stops > 0)) {
          stops++;
          lastLetter = end + 1;
          continue;
        }
        if (code === 38 && next === Char.Upper && uppers > 0 && lowers === 0) continue;
        break;
      }
      if (end === start) lastLetter = end;
    }
    const first = charClass(text.charCodeAt(start));
    const length = end - start;
    const shape =
      uppers === 0
        ? Shape.Lower
        : length === 1
          ? Shape.Initial
          : lowers === 0
            ? Shape.AllCaps
            : first === Char.Upper && uppers === 1
              ? Shape.Capitalized
              : first === Char.Upper &&
                  text.charCodeAt(start + 1) !== 45 &&
                  (text.slice(start, end).includes('-') || uppers === 2)
                ? Shape.Capitalized
                : Shape.Mixed;
    const hash = hashRange(text, start, end);
    const slot = this.#dictionary.find(hash);
    let more = this.#dictionary.more[slot];
    if (end < limit && text.charCodeAt(end) === 46) {
      if (stops > 0) {
        more |= More.Abbreviation;
        end++;
      } else if (
        more & More.Abbreviation &&
        (shape !== Shape.AllCaps || more & More.Leading) &&
        (shape !== Shape.Lower || length < 4)
      )
        end++;
      else if (shape === Shape.Initial && hash !== letterI) end++;
    } else more &= ~(More.Abbreviation | More.Leading);
    this.#push(start, end, hash, shape, slot, more);
    return this.#clitic(end, limit);
  }

  #isClitic(at: number, limit: number): boolean {
    let end = at;
    while (end < limit && end - at < 3 && charClass(this.#text.charCodeAt(end)) === Char.Lower) end++;
    if (end < limit) {
      const after = charClass(this.#text.charCodeAt(end));
      if (after === Char.Lower || after === Char.Upper || after === Char.Letter || after === Char.Digit) return false;
    }
    const code = this.#text.charCodeAt(at);
    // ’s ’d ’m, ’ll ’re ’ve
    if (end - at === 1) return code === 115 || code === 100 || code === 109;
    return end - at === 2 && (code === 108 || code === 114 || code === 118) && this.#text.charCodeAt(at + 1) !== 97;
  }

  #clitic(at: number, limit: number): number {
    if (at + 1 >= limit) return at;
    const code = this.#text.charCodeAt(at);
    if ((code !== 39 && code !== 0x2019) || !this.#isClitic(at + 1, limit)) return at;
    const end =
      this.#text.charCodeAt(at + 1) === 108 || charClass(this.#text.charCodeAt(at + 2)) === Char.Lower
        ? at + 3
        : at + 2;
    const hash = hashRange(this.#text, at, end);
    const slot = this.#dictionary.find(hash);
    this.#push(at, end, hash, Shape.Clitic, slot, this.#dictionary.more[slot]);
    return end;
  }

  #number(start: number, limit: number): number {
    const text = this.#text;
    let end = start + 1;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      const kind = charClass(code);
      if (kind === Char.Digit || kind === Char.Lower || kind === Char.Upper || kind === Char.Letter) continue;
      if ((code === 44 || code === 46 || code === 45 || code === 58) && end + 1 < limit) {
        const next = charClass(text.charCodeAt(end + 1));
        if (next === Char.Digit || (code === 45 && (next === Char.Lower || next === Char.Upper))) continue;
      }
      break;
    }
    this.#push(start, end, hashRange(text, start, end), Shape.Number, 0, 0);
    return end;
  }

  #punctuation(start: number, limit: number): number {
    const text = this.#text;
    const code = text.charCodeAt(start);
    if (charClass(code) === Char.HighSurrogate && start + 1 < limit) {
      this.#push(start, start + 2, Punct.Noise, Shape.Punctuation, 0, 0);
      return start + 2;
    }
    // @coast_gazette, #portshut
    if ((code === 64 || code === 35) && start + 1 < limit && charClass(text.charCodeAt(start + 1)) >= Char.Lower) {
      let end = start + 1;
      while (end < limit && (isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) === 95)) end++;
      this.#push(start, end, hashRange(text, start, end), Shape.Handle, 0, 0);
      return end;
    }
    let end = start + 1;
    while (end < limit && text.charCodeAt(end) === code) end++;
    const run = end - start;
    let hash = code;
    if (run > 1) {
      if (code === 46) hash = Punct.Ellipsis;
      else if (code === 45 || code === 0x2013) hash = Punct.Dash;
      else if (code === 39 && run === 2) hash = Punct.DoubleClose;
      else if (code === 0x2019 && run === 2) hash = Punct.DoubleClose;
      else if (code === 0x2018 && run === 2) hash = Punct.DoubleOpen;
      else if (code === 96 && run === 2) hash = Punct.DoubleOpen;
      else if (run < 4) end = start + 1;
      else hash = Punct.Noise;
    } else if (code === 0x2013 || code === 0x2015) hash = Punct.Dash;
    this.#push(start, end, hash, Shape.Punctuation, 0, 0);
    return end;
  }

  #push(start: number, end: number, hash: number, shape: number, slot: number, more: number): void {
    const at = this.#count;
    if (at === this.#room) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#hashes[at] = hash;
    this.#shapes[at] = shape;
    this.#slots[at] = slot;
    this.#lex[at] = this.#dictionary.lex[slot];
    this.#more[at] = more;
    this.#tags[at] = this.#dictionary.tag[slot] || guessTag(this.#text, start, end, shape, this.#lex[at], hash);
    this.#count = at + 1;
  }

  #grow(): void {
    this.#room *= 2;
    this.#starts = grown(this.#starts, new Int32Array(this.#room));
    this.#ends = grown(this.#ends, new Int32Array(this.#room));
    this.#hashes = grown(this.#hashes, new Int32Array(this.#room));
    this.#shapes = grown(this.#shapes, new Uint8Array(this.#room));
    this.#lex = grown(this.#lex, new Int32Array(this.#room));
    this.#more = grown(this.#more, new Uint8Array(this.#room));
    this.#tags = grown(this.#tags, new Uint8Array(this.#room));
    this.#slots = grown(this.#slots, new Uint16Array(this.#room));
  }
}

const letterI = hashRange('i', 0, 1);

function isWordCode(code: number): boolean {
  const kind = charClass(code);
  return kind === Char.Lower || kind === Char.Upper || kind === Char.Letter || kind === Char.Digit;
}

function grown<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
