/** Makes long texts short for as long as nobody reads them, into one-byte characters. Not every host has one. */
export interface Squeezer {
  readonly squeeze: (text: string) => string;
  readonly unsqueeze: (squeezed: string) => string;
}

/** What is shorter takes little memory as it is, and is at hand at once. UTF-16 units. */
const LEAST = 2_500;
/** No body that is not squeezed begins with this. */
const SQUEEZED = '~';

/** The packed bodies of records as they are held in memory and kept on disk: long ones squeezed, where the host can. */
export class Bodies {
  constructor(private readonly squeezer?: Squeezer) {}

  /** As it is held; one that is squeezed already stays so. In either form it has no tab and no line end. */
  held(body: string): string {
    if (!this.squeezer || body.length < LEAST || body.startsWith(SQUEEZED)) return body;
    return SQUEEZED + this.squeezer.squeeze(body).replace(IN_NO_LINE, (char) => ESCAPES[char]!);
  }

  /** As it was packed. Throws where it was squeezed and the host cannot undo it. */
  plain(held: string): string {
    if (!held.startsWith(SQUEEZED)) return held;
    if (!this.squeezer) throw new Error('This host cannot read what another one squeezed.');
    const squeezed = held.slice(SQUEEZED.length).replace(ESCAPED, (escape) => UNESCAPED[escape]!);
    return this.squeezer.unsqueeze(squeezed);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\\': '\\\\' };
const UNESCAPED = Object.fromEntries(Object.entries(ESCAPES).map(([char, escape]) => [escape, char]));
/** A tab, a line end, and what stands before the letter for one. */
const IN_NO_LINE = /[\t\n\\]/g;
/** `\t`, `\n`, `\\`. */
const ESCAPED = /\\[tn\\]/g;
