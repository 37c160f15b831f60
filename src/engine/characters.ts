/** The class of a UTF-16 code unit, looked up in a table that fills as characters turn up. */
export const Char = {
  Other: 0,
  Space: 1,
  Newline: 2,
  Lower: 3,
  Upper: 4,
  Digit: 5,
  Letter: 6,
  Mark: 7,
  HighSurrogate: 8,
} as const;

const unknown = 255;
const classes = new Uint8Array(1 << 16).fill(unknown);

export function charClass(code: number): number {
  const known = classes[code];
  return known === unknown ? (classes[code] = classify(code)) : known;
}

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return Char.Newline;
  if (code >= 0xd800 && code <= 0xdbff) return Char.HighSurrogate;
  const character = String.fromCharCode(code);
  if (/\s|[\u200b\ufeff]/u.test(character)) return Char.Space;
  if (/\p{Lu}/u.test(character)) return Char.Upper;
  if (/\p{Ll}/u.test(character)) return Char.Lower;
  if (/\p{L}/u.test(character)) return Char.Letter;
  if (/\p{Nd}/u.test(character)) return Char.Digit;
  if (/\p{M}/u.test(character)) return Char.Mark;
  return Char.Other;
}
