/** The signs of YAML in the plain style, as UTF-16 units. */
export const QUOTE = 0x22;
export const HASH = 0x23;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const SPACE = 0x20;
export const RETURN = 0x0d;
export const BACKSLASH = 0x5c;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const CLOSE_MAP = 0x7d;
const UNDERSCORE = 0x5f;

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `scare-quotes`, `port_1`. */
export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH || code === UNDERSCORE;
}

/** `é`, `“`; all beyond the space that breaks no line. */
export function isBeyondAscii(code: number): boolean {
  return code > 0xa0;
}

/** Where bare words may begin: none of YAML's own signs does so. */
export function beginsWords(code: number): boolean {
  return isLetter(code) || isDigit(code) || isBeyondAscii(code);
}
