import { DASH, HASH, RETURN, SPACE } from './plainCodes';

/** A place in a text that is read line by line, and its characters one by one. */
export class PlainLines {
  /** The offset of the next character to be read. */
  protected at = 0;
  /** Where the line ends that is read, and where the next one begins. */
  protected lineEnd = 0;
  #nextLine = 0;
  /** How many spaces stand before the first word of the line; −1 after the last line. */
  protected indent = 0;

  constructor(protected readonly text: string) {}

  /** Goes to the next line that has more than a comment. */
  protected toWords(): void {
    const { text } = this;
    while (this.#nextLine < text.length) {
      const line = this.#nextLine;
      const newline = text.indexOf('\n', line);
      let end = newline < 0 ? text.length : newline;
      this.#nextLine = end + 1;
      if (end > line && text.charCodeAt(end - 1) === RETURN) end--;
      let at = line;
      while (at < end && text.charCodeAt(at) === SPACE) at++;
      if (at === end || text.charCodeAt(at) === HASH) continue;
      this.at = at;
      this.lineEnd = end;
      this.indent = at - line;
      return;
    }
    this.at = this.lineEnd = text.length;
    this.indent = -1;
  }

  protected skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  /** Also where a comment begins. */
  protected isLineEnd(): boolean {
    return this.at >= this.lineEnd || (this.code() === HASH && this.code(-1) === SPACE);
  }

  protected isDash(): boolean {
    return this.code() === DASH && this.code(1) === SPACE;
  }

  protected code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }
}
