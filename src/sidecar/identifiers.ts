import type { ItemType } from './model';

/** Crockford's base 32, lower case: no i, l, o, u to misread. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 8;

const LETTERS: Readonly<Record<ItemType, string>> = { quote: 'q', mention: 'm', date: 'd', passage: 'p' };

/** `q-7f3k2m9p`: a letter for the type and eight random digits, never made from offset or text. `random` as Math.random. */
export function newId(type: ItemType, random: () => number): string {
  let id = `${LETTERS[type]}-`;
  for (let i = 0; i < LENGTH; i++) id += DIGITS[Math.floor(random() * DIGITS.length)];
  return id;
}
