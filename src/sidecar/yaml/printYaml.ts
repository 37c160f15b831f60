import type { Data } from './tree';

/** How new YAML is written: what YAML 1.1 would read as something else is quoted, and no line is folded. */

/** Keys whose values are words of this program or ids; the values of all others are always quoted. */
const WORD_KEYS: ReadonlySet<string> = new Set([
  'id',
  'type',
  'kind',
  'mode',
  'speaker',
  'actor',
  'record',
  'tags',
  'status',
  'why',
  'by',
  'timex',
  'mod',
  'rule',
  'registry',
  'of',
  'not',
]);

/** `scare-quotes`: safe without quotes in block and flow style, for YAML 1.1 and 1.2. */
const WORD = /^[A-Za-z][A-Za-z0-9_-]*$/;
const READ_OTHERWISE = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

export function printWord(word: string): string {
  return WORD.test(word) && !READ_OTHERWISE.test(word) ? word : printText(word);
}

/** Control characters, YAML 1.1's own line ends, BOM, half surrogate pairs, and marks that turn the reading direction. */
const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\\"]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', '"': '\\"' };

/** Always between double quotes, on one line. */
export function printText(text: string): string {
  const escaped = text.replace(
    UNPRINTABLE,
    (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/** A value on one line, in flow style, as the value of `key`. */
export function printFlow(data: Data, key: string): string {
  if (typeof data === 'string') return WORD_KEYS.has(key) ? printWord(data) : printText(data);
  if (data === null || typeof data !== 'object') return JSON.stringify(data);
  if (isList(data)) return `[${data.map((one) => printFlow(one, key)).join(', ')}]`;
  const entries = Object.entries(data).map(([k, value]) => `${printKey(k)}: ${printFlow(value, k)}`);
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}

export function printKey(key: string): string {
  return printWord(key);
}

/** Array.isArray does not tell a readonly array from an object to the compiler. */
export function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
