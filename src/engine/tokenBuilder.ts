import { Char, charClass } from './characters';
import { dictionary, moreOf, Row, rowLength } from './dictionary';
import { addFoldedToHash, addToHash, hashRange, hashStart } from './hashing';
import { More } from './lexicon/classes';
import { TokenColumns } from './tokenColumns';
import { Punct, Shape, type Tokens } from './tokens';

/** How a sign inside a word joins its letters. */
const Join = { None: 0, Sign: 1, Stop: 2 } as const;

/** Cuts lines of an article into tokens. */
export class TokenBuilder {
  readonly #text: string;
  readonly #columns: TokenColumns;
  readonly #dictionary = dictionary();

  constructor(text: string) {
    this.#text = text;
    this.#columns = new TokenColumns(text);
  }

  get count(): number {
    return this.#columns.count;
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
    return this.#columns.tokens();
  }

  #word(start: number, limit: number): number {
    const text = this.#text;
    let end = start;
    let uppers = 0;
    let hasLower = false;
    let stops = 0;
    let lastLetter = start;
    let hash = hashStart;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      // a to z: most characters there are.
      if (code >= 97 && code <= 122) {
        hasLower = true;
        hash = addFoldedToHash(hash, code);
      } else {
        const kind = charClass(code);
        if (kind === Char.Space) break;
        if (kind === Char.Upper) uppers++;
        else if (kind === Char.Lower) hasLower = true;
        else if (kind !== Char.Letter && kind !== Char.Mark && kind !== Char.Digit && code !== 95) {
          const isLoud = uppers > 0 && !hasLower;
          const joined = this.#joinOf(code, start, end, limit, isLoud, stops > 0, lastLetter);
          if (joined === Join.None) break;
          if (joined === Join.Stop) {
            stops++;
            lastLetter = end + 1;
          }
        }
        hash = addToHash(hash, code);
      }
    }
    const first = charClass(text.charCodeAt(start));
    const length = end - start;
    const shape =
      uppers === 0
        ? Shape.Lower
        : length === 1
          ? Shape.Initial
          : !hasLower
            ? Shape.AllCaps
            : first === Char.Upper && uppers === 1
              ? Shape.Capitalized
              : first === Char.Upper &&
                  text.charCodeAt(start + 1) !== 45 &&
                  (text.slice(start, end).includes('-') || uppers === 2)
                ? Shape.Capitalized
                : Shape.Mixed;
    const slot = this.#dictionary.find(hash);
    let more = moreOf(this.#dictionary.rows[slot * rowLength + Row.Traits]);
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
    this.#columns.push(start, end, hash, shape, slot, more);
    return this.#clitic(end, limit);
  }

  /** Whether the sign `code` at `end` belongs to the word that began at `start`: `Ruiz-Hale`, `O’Hara`, `U.S`, `AT&T`. */
  #joinOf(
    code: number,
    start: number,
    end: number,
    limit: number,
    isLoud: boolean,
    hasStops: boolean,
    lastLetter: number,
  ): number {
    if ((code !== 45 && code !== 39 && code !== 0x2019 && code !== 46 && code !== 38) || end + 1 >= limit)
      return Join.None;
    const next = charClass(this.#text.charCodeAt(end + 1));
    const joins = next === Char.Lower || next === Char.Upper || next === Char.Letter;
    if (code === 45) return joins || next === Char.Digit ? Join.Sign : Join.None;
    if (code === 38) return next === Char.Upper && isLoud ? Join.Sign : Join.None;
    if (!joins) return Join.None;
    // “U.S.”: a stop joins single letters only.
    if (code === 46) return end - lastLetter === 1 && (lastLetter === start || hasStops) ? Join.Stop : Join.None;
    return this.#isClitic(end + 1, limit) ? Join.None : Join.Sign;
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
    this.#columns.push(at, end, hash, Shape.Clitic, slot, moreOf(this.#dictionary.rows[slot * rowLength + Row.Traits]));
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
    this.#columns.push(start, end, hashRange(text, start, end), Shape.Number, 0, 0);
    return end;
  }

  #punctuation(start: number, limit: number): number {
    const text = this.#text;
    const code = text.charCodeAt(start);
    if (charClass(code) === Char.HighSurrogate && start + 1 < limit) {
      this.#columns.push(start, start + 2, Punct.Noise, Shape.Punctuation, 0, 0);
      return start + 2;
    }
    // @coast_gazette, #portshut
    if ((code === 64 || code === 35) && start + 1 < limit && charClass(text.charCodeAt(start + 1)) >= Char.Lower) {
      let end = start + 1;
      while (end < limit && (isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) === 95)) end++;
      this.#columns.push(start, end, hashRange(text, start, end), Shape.Handle, 0, 0);
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
    this.#columns.push(start, end, hash, Shape.Punctuation, 0, 0);
    return end;
  }
}

const letterI = hashRange('i', 0, 1);

function isWordCode(code: number): boolean {
  const kind = charClass(code);
  return kind === Char.Lower || kind === Char.Upper || kind === Char.Letter || kind === Char.Digit;
}
