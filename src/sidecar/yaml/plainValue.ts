/** What is written in a way that only a whole parser of YAML reads, or a person. */
export class Odd extends Error {}

const NULL = /^(?:~|null|Null|NULL|)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
/** `118`, `0.93`. */
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** `2026-03-14`, `2026-W12`: words. */
const DATE = /^\d{4}-/;
/** What may be a number of another kind: `0x1F`, `1e3`, `+1`, `.5`, `-.inf`, `007`. */
const NUMERIC = /^[-+.]?[\d.]/;
const NOT_FINITE = /^[-+]?\.(?:inf|nan)$/i;

/** What words without quotation marks mean by YAML's core schema; of numbers the usual ones, all others are {@link Odd}. */
export function plainValue(words: string): string | number | boolean | null {
  if (NULL.test(words)) return null;
  if (TRUE.test(words)) return true;
  if (FALSE.test(words)) return false;
  if (NUMBER.test(words)) return Number(words);
  if ((NUMERIC.test(words) && !DATE.test(words)) || NOT_FINITE.test(words)) throw new Odd();
  return words;
}
