import { MAX_LENGTH } from './parseYaml';
import {
  BACKSLASH,
  beginsWords,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  DOT,
  HASH,
  isBeyondAscii,
  isLetter,
  isWord,
  OPEN_LIST,
  OPEN_MAP,
  QUOTE,
  SPACE,
} from './plainCodes';
import { PlainLines } from './plainLines';
import { Odd, plainValue } from './plainValue';
import type { Entry, MapNode, ScalarNode, SeqItem, SeqNode, YamlNode } from './tree';

/**
 * The tree of a YAML text in the style in which this program writes: every value on one line, between double quotes or as
 * bare words, or in brackets. Ten times as fast as a parser of all YAML, and nothing for a text in which one line is
 * written otherwise. The data are the same; of the places only those of scalars are right.
 */
export function plainTree(text: string): YamlNode | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  if (PERHAPS_UNREADABLE.test(text) && (UNPRINTABLE.test(text) || LONE_SURROGATE.test(text))) return undefined;
  try {
    return new PlainReader(text).whole();
  } catch (error) {
    if (error instanceof Odd) return undefined;
    throw error;
  }
}

/** Most texts hold none of these, and need no second look. */
const PERHAPS_UNREADABLE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/;
/** Controls but for line ends, marks of the byte order, and what YAML 1.1 takes for a line end. */
const UNPRINTABLE = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/;
const LONE_SURROGATE = /\p{Cs}/u;

/** What is beyond this is refused, or hardly ours. */
const DEEPEST = 20;
/** In UTF-16 units; YAML allows a little more. */
const LONGEST_KEY = 1_000;

class PlainReader extends PlainLines {
  /** The first backslash from here on. */
  #escape = -1;

  whole(): YamlNode {
    this.toWords();
    const node = this.#block();
    if (this.indent >= 0) throw new Odd();
    return node;
  }

  /** A mapping or list over lines that are indented alike. */
  #block(): MapNode | SeqNode {
    return this.isDash() ? this.#seq() : this.#map(this.indent);
  }

  #map(indent: number): MapNode {
    const start = this.at;
    const entries: Entry[] = [];
    const keys = new Set<string>();
    do {
      const { key, start: keyStart } = this.#key(keys);
      const keyEnd = this.at++;
      const value = this.#valueOf(indent);
      entries.push({ key, keyStart, keyEnd, afterColon: keyEnd, explicit: false, value });
    } while (this.indent === indent && !this.isDash());
    if (this.indent >= indent) throw new Odd();
    return { type: 'map', start, end: start, flow: false, entries };
  }

  /** What stands behind a key's colon: on its line, or on the next ones where these are indented more. */
  #valueOf(indent: number): YamlNode {
    this.skipSpaces();
    if (!this.isLineEnd()) return this.#valueOnLine();
    const start = this.at;
    this.toWords();
    if (this.indent > indent) return this.#block();
    return { type: 'scalar', start, end: start, value: null, style: 'empty' };
  }

  #seq(): SeqNode {
    const start = this.at;
    const indent = this.indent;
    const items: SeqItem[] = [];
    do {
      const dash = this.at++;
      this.skipSpaces();
      const isMap = this.#keyLength() >= 0;
      if (isMap) this.indent = indent + this.at - dash;
      items.push({ dash, value: isMap ? this.#map(this.indent) : this.#valueOnLine() });
    } while (this.indent === indent && this.isDash());
    if (this.indent >= indent) throw new Odd();
    return { type: 'seq', start, end: start, flow: false, items };
  }

  /** A value that ends with its line. */
  #valueOnLine(): YamlNode {
    const code = this.code();
    const isOpen = code === QUOTE || code === OPEN_MAP || code === OPEN_LIST;
    const node = isOpen ? this.#flow(0) : this.#bareOnLine();
    this.skipSpaces();
    if (!this.isLineEnd()) throw new Odd();
    this.toWords();
    return node;
  }

  #flow(depth: number): YamlNode {
    if (depth > DEEPEST) throw new Odd();
    const code = this.code();
    if (code === QUOTE) return this.#quoted();
    if (code === OPEN_MAP) return this.#flowMap(depth);
    return code === OPEN_LIST ? this.#flowSeq(depth) : this.#bareInFlow();
  }

  #flowMap(depth: number): MapNode {
    const start = this.at++;
    const entries: Entry[] = [];
    const keys = new Set<string>();
    while (!this.#isFlowEnd(CLOSE_MAP, entries.length)) {
      const { key, start: keyStart } = this.#key(keys);
      const keyEnd = this.at++;
      this.skipSpaces();
      const value = this.#flow(depth + 1);
      entries.push({ key, keyStart, keyEnd, afterColon: keyEnd, explicit: false, value });
    }
    return { type: 'map', start, end: start, flow: true, entries };
  }

  #flowSeq(depth: number): SeqNode {
    const start = this.at++;
    const items: SeqItem[] = [];
    while (!this.#isFlowEnd(CLOSE_LIST, items.length)) items.push({ dash: start, value: this.#flow(depth + 1) });
    return { type: 'seq', start, end: start, flow: true, items };
  }

  /** Steps over the bracket that closes, or over the comma before the next value. */
  #isFlowEnd(close: number, count: number): boolean {
    this.skipSpaces();
    const code = this.code();
    if (code === close) {
      this.at++;
      return true;
    }
    if (count === 0) return false;
    if (code !== COMMA) throw new Odd();
    this.at++;
    this.skipSpaces();
    return false;
  }

  /** Stops at the colon, behind which a value stands or the line ends. */
  #key(known: Set<string>): { readonly key: string; readonly start: number } {
    const start = this.at;
    const key = this.code() === QUOTE ? (this.#quoted().value as string) : this.#bareKey();
    const isKey = this.code() === COLON && (this.at + 1 === this.lineEnd || this.code(1) === SPACE);
    if (!isKey || this.at - start > LONGEST_KEY || key === '<<' || known.has(key)) throw new Odd();
    known.add(key);
    return { key, start };
  }

  #bareKey(): string {
    const length = this.#keyLength();
    const key = this.text.slice(this.at, this.at + length);
    if (length < 0 || typeof plainWords(key) !== 'string') throw new Odd();
    this.at += length;
    return key;
  }

  /** How long the bare key is that stands here with its colon: `port-official-1:`; −1 where there is none. */
  #keyLength(): number {
    if (!isLetter(this.code())) return -1;
    let length = 1;
    while (isWord(this.code(length))) length++;
    return this.code(length) === COLON ? length : -1;
  }

  #quoted(): ScalarNode {
    const { text } = this;
    const start = this.at + 1;
    let end = text.indexOf('"', start);
    if (this.#escape < start) {
      const escape = text.indexOf('\\', start);
      this.#escape = escape < 0 ? Infinity : escape;
    }
    const isEscaped = this.#escape < end;
    // The mark behind a backslash ends nothing.
    if (isEscaped)
      for (end = this.#escape; end < this.lineEnd && text.charCodeAt(end) !== QUOTE; end++)
        if (text.charCodeAt(end) === BACKSLASH) end++;
    if (end < 0 || end >= this.lineEnd) throw new Odd();
    this.at = end + 1;
    const value = isEscaped ? unescaped(text.slice(start - 1, end + 1)) : text.slice(start, end);
    return { type: 'scalar', start, end, value, style: 'quoted' };
  }

  /** Words without quotation marks up to the end of the line or a comment. */
  #bareOnLine(): ScalarNode {
    const start = this.at;
    if (!beginsWords(this.code())) throw new Odd();
    let end = start;
    for (; end < this.lineEnd; end++) {
      const code = this.text.charCodeAt(end);
      if (code === HASH && this.text.charCodeAt(end - 1) === SPACE) break;
      if (code !== COLON) continue;
      if (end + 1 === this.lineEnd || this.text.charCodeAt(end + 1) === SPACE) throw new Odd();
    }
    return this.#bare(start, end);
  }

  /** Words without quotation marks, in brackets, with nothing in them that means more than itself there. */
  #bareInFlow(): ScalarNode {
    const start = this.at;
    if (!beginsWords(this.code())) throw new Odd();
    let end = start;
    for (let code; end < this.lineEnd; end++) {
      code = this.text.charCodeAt(end);
      if (!isWord(code) && code !== DOT && code !== SPACE && !isBeyondAscii(code)) break;
    }
    return this.#bare(start, end);
  }

  #bare(start: number, end: number): ScalarNode {
    while (this.text.charCodeAt(end - 1) === SPACE) end--;
    this.at = end;
    const value = plainWords(this.text.slice(start, end));
    return { type: 'scalar', start, end, value, style: 'plain' };
  }
}

/** The same as {@link plainValue}, at once for words that are no number and do not begin as `true`, `false` and `null` do. */
function plainWords(words: string): string | number | boolean | null {
  const code = words.charCodeAt(0);
  return isLetter(code) && !BEGINS_VALUE.has(code | 0x20) ? words : plainValue(words);
}

const BEGINS_VALUE: ReadonlySet<number> = new Set([...'tfn'].map((letter) => letter.charCodeAt(0)));

/** JSON has fewer escapes than YAML, and these mean the same. */
function unescaped(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw new Odd();
  }
}
