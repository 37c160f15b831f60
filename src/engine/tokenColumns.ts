import { cueRateOf, dictionary, Row, rowLength } from './dictionary';
import { guessTag } from './tagging';
import type { Tokens } from './tokens';

/** The columns of an article's tokens while they are filled. */
export class TokenColumns {
  #room: number;
  #count = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #hashes: Int32Array;
  #shapes: Uint8Array;
  #lex: Int32Array;
  #more: Uint8Array;
  #tags: Uint8Array;
  #slots: Uint16Array;
  #lemmas: Int32Array;
  #cueRates: Uint8Array;
  readonly #text: string;
  readonly #rows = dictionary().rows;

  constructor(text: string) {
    this.#text = text;
    // News has a token in about five characters; where there are more the columns grow.
    const room = (text.length >> 2) + 16;
    this.#room = room;
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#hashes = new Int32Array(room);
    this.#shapes = new Uint8Array(room);
    this.#lex = new Int32Array(room);
    this.#more = new Uint8Array(room);
    this.#tags = new Uint8Array(room);
    this.#slots = new Uint16Array(room);
    this.#lemmas = new Int32Array(room);
    this.#cueRates = new Uint8Array(room);
  }

  get count(): number {
    return this.#count;
  }

  push(start: number, end: number, hash: number, shape: number, slot: number, more: number): void {
    const at = this.#count;
    if (at === this.#room) this.#grow();
    const row = slot * rowLength;
    const bits = this.#rows[row + Row.Lex];
    const traits = this.#rows[row + Row.Traits];
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#hashes[at] = hash;
    this.#shapes[at] = shape;
    this.#slots[at] = slot;
    this.#lex[at] = bits;
    this.#more[at] = more;
    this.#tags[at] = traits & 255 || guessTag(this.#text, start, end, shape, bits, hash);
    this.#lemmas[at] = this.#rows[row + Row.Lemma];
    this.#cueRates[at] = cueRateOf(traits);
    this.#count = at + 1;
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
      lemmas: this.#lemmas.subarray(0, count),
      cueRates: this.#cueRates.subarray(0, count),
    };
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
    this.#lemmas = grown(this.#lemmas, new Int32Array(this.#room));
    this.#cueRates = grown(this.#cueRates, new Uint8Array(this.#room));
  }
}

function grown<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}
