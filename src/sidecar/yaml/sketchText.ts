import type { ScalarNode } from './tree';

/** A key and where its value may begin; see Entry. */
export interface SketchedKey {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly afterColon: number;
}

/** Looks at the characters of a YAML text on behalf of {@link sketch}. All functions take and give offsets into it. */
export class SketchText {
  constructor(readonly text: string) {}

  column(at: number): number {
    const start = this.text.lastIndexOf('\n', at - 1) + 1;
    return at - start - (start === 0 && this.text.startsWith('\uFEFF') ? 1 : 0);
  }

  /** Where the line ends, its line end left out. */
  lineEnd(at: number): number {
    const newline = this.text.indexOf('\n', at);
    if (newline < 0) return this.text.length;
    return newline > at && this.text[newline - 1] === '\r' ? newline - 1 : newline;
  }

  /** The next character that is neither white space, nor in a comment, nor in a marker between documents. */
  nextContent(from: number): number {
    const { text } = this;
    let at = from;
    for (;;) {
      while (at < text.length && isSpace(text[at]!)) at++;
      const isComment = text[at] === '#' && (at === 0 || isSpace(text[at - 1]!));
      if (at >= text.length || !(isComment || this.#isMarker(at))) return at;
      at = this.lineEnd(at);
    }
  }

  /** `---`, `...`, `%YAML 1.2` */
  #isMarker(at: number): boolean {
    if (at > 0 && this.text[at - 1] !== '\n') return false;
    const three = this.text.slice(at, at + 3);
    return ((three === '---' || three === '...') && this.#isSpaceOrEnd(at + 3)) || three.startsWith('%');
  }

  isDash(at: number): boolean {
    return this.text[at] === '-' && this.#isSpaceOrEnd(at + 1);
  }

  isWord(at: number): boolean {
    return !'{}[],"\'|>*&!#%@`'.includes(this.text[at] ?? ',');
  }

  /** Whether nothing but a comment follows on the line. */
  endsLine(at: number): boolean {
    const end = this.lineEnd(at);
    let next = at;
    while (next < end && isBlank(this.text[next]!)) next++;
    return next >= end || (this.text[next] === '#' && isSpace(this.text[next - 1]!));
  }

  /** Behind blanks, an anchor and a tag: `&a !!str words`. */
  afterProperties(from: number): number {
    let at = from;
    for (;;) {
      while (isBlank(this.text[at] ?? '')) at++;
      if (this.text[at] !== '&' && this.text[at] !== '!') return at;
      while (at < this.text.length && !isSpace(this.text[at]!)) at++;
    }
  }

  /** The key with its colon that stands here: `speaker: ana`, `"a b": 1`. */
  keyAt(at: number): SketchedKey | undefined {
    const { text } = this;
    const end = this.lineEnd(at);
    const quote = text[at];
    if (quote === '"' || quote === "'") {
      const quoted = scanQuoted(this, at, Infinity);
      let colon = quoted.end;
      while (isBlank(text[colon] ?? '')) colon++;
      const isKey = quoted.end <= end && text[colon] === ':' && this.#isSpaceOrEnd(colon + 1);
      return isKey ? { key: String(quoted.value), keyStart: at, keyEnd: quoted.end, afterColon: colon + 1 } : undefined;
    }
    if (!this.isWord(at)) return undefined;
    for (let i = at; i < end; i++) {
      if (text[i] === '#' && i > at && isBlank(text[i - 1]!)) return undefined;
      if (text[i] !== ':' || !this.#isSpaceOrEnd(i + 1)) continue;
      const key = text.slice(at, i).trimEnd();
      return { key, keyStart: at, keyEnd: at + key.length, afterColon: i + 1 };
    }
    return undefined;
  }

  /** A key whose colon is not typed yet. */
  bareKeyAt(at: number): SketchedKey {
    const { start, end, value } = this.restOfLine(at);
    return { key: String(value ?? ''), keyStart: start, keyEnd: end, afterColon: -1 };
  }

  restOfLine(at: number): ScalarNode {
    return this.#scalar(at, this.#plainEnd(at, this.lineEnd(at)));
  }

  /** Words without marks, over several lines where the further ones are indented deeper and are no entries. */
  plain(at: number, indent: number): ScalarNode {
    let end = this.#plainEnd(at, this.lineEnd(at));
    for (;;) {
      const lineEnd = this.lineEnd(end);
      // A comment ends the words.
      if (this.text.slice(end, lineEnd).trim() !== '') break;
      const next = this.nextContent(lineEnd);
      const continues =
        next < this.text.length && this.column(next) > indent && !this.isDash(next) && !this.keyAt(next);
      if (!continues || this.text.slice(lineEnd, next).trim() !== '') break;
      end = this.#plainEnd(next, this.lineEnd(next));
    }
    return this.#scalar(at, end);
  }

  #plainEnd(at: number, lineEnd: number): number {
    let end = lineEnd;
    for (let i = at + 1; i < lineEnd; i++) {
      if (this.text[i] === '#' && isBlank(this.text[i - 1]!)) {
        end = i;
        break;
      }
    }
    while (end > at && isSpace(this.text[end - 1]!)) end--;
    return end;
  }

  #scalar(start: number, end: number): ScalarNode {
    const value = this.text.slice(start, end);
    return { type: 'scalar', start, end, value: value === '' ? null : value, style: value === '' ? 'empty' : 'plain' };
  }

  /** `|` or `>` and the lines below that are indented deeper. */
  blockScalar(at: number, indent: number): ScalarNode {
    let end = this.lineEnd(at);
    for (;;) {
      const newline = this.text.indexOf('\n', end);
      if (newline < 0) break;
      const line = newline + 1;
      const lineEnd = this.lineEnd(line);
      let content = line;
      while (content < lineEnd && isBlank(this.text[content]!)) content++;
      if (content < lineEnd && content - line <= indent) break;
      if (lineEnd === this.text.length && content >= lineEnd) break;
      end = lineEnd;
    }
    const header = this.lineEnd(at);
    return { type: 'scalar', start: at, end, value: this.text.slice(header, end).trim(), style: 'block' };
  }

  /** The next character inside brackets; -1 where they were never closed and other lines begin. */
  nextInFlow(from: number, indent: number): number {
    const next = this.nextContent(from);
    if (next >= this.text.length) return -1;
    if (!this.text.slice(from, next).includes('\n')) return next;
    return this.column(next) > indent || ']}'.includes(this.text[next]!) ? next : -1;
  }

  /** Where the colon of a key in brackets stands; -1 without one. */
  colonInFlow(from: number): number {
    let at = from;
    while (isSpace(this.text[at] ?? '')) at++;
    return this.text[at] === ':' ? at : -1;
  }

  plainInFlow(at: number): ScalarNode {
    const { text } = this;
    let end = at;
    // Asking where the line ends would look through all of a long one for each of its words.
    for (; end < text.length; end++) {
      const char = text[end]!;
      if (',[]{}\n\r'.includes(char)) break;
      if (char === ':' && (this.#isSpaceOrEnd(end + 1) || ',[]{}'.includes(text[end + 1]!))) break;
      if (char === '#' && end > at && isBlank(text[end - 1]!)) break;
    }
    while (end > at && isBlank(text[end - 1]!)) end--;
    return this.#scalar(at, end);
  }

  #isSpaceOrEnd(at: number): boolean {
    return at >= this.text.length || isSpace(this.text[at]!);
  }
}

/** Words in quotation marks; where the closing mark is missing they end with their line, or before the lines of others. */
export function scanQuoted(source: SketchText, start: number, indent: number): ScalarNode {
  const { text } = source;
  const mark = text[start];
  const node = (end: number, words: string): ScalarNode => ({
    type: 'scalar',
    start,
    end,
    value: words,
    style: 'quoted',
  });
  let at = start + 1;
  for (; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\\' && mark === '"') at++;
    else if (char === mark && mark === "'" && text[at + 1] === "'") at++;
    else if (char === mark) return node(at + 1, unquoted(text.slice(start + 1, at), mark));
    else if (char === '\n') {
      const next = nextLineWithWords(source, at);
      if (next >= text.length || source.column(next) <= indent) break;
      at = next - 1;
    }
  }
  const end = source.lineEnd(start);
  return node(end, text.slice(start + 1, end));
}

function nextLineWithWords({ text }: SketchText, newline: number): number {
  let at = newline + 1;
  while (at < text.length && isSpace(text[at]!)) at++;
  return at;
}

/** `\"` and `''` read back; other escapes are rare in ids, and words are only shown. */
function unquoted(written: string, mark: string): string {
  if (mark === "'") return written.replaceAll("''", "'");
  if (!written.includes('\\')) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t';
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t' || char === '\uFEFF';
}
