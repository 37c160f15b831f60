/** An article's words are data wherever they go: what would be markup or a formula there is written so that it is none. */

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text in XML and HTML. Some readers take U+0085 and U+2028 for line ends, unless they are written as numbers. */
export function escapeMarkup(words: string): string {
  return words.replace(/[&<>"'\u0085\u2028]/g, (sign) => MARKUP[sign] ?? reference(sign));
}

export function escapeAttribute(words: string): string {
  return escapeMarkup(words).replace(/[\t\n\r]/g, reference);
}

function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** Control characters, halves of surrogate pairs and non-characters: XML cannot hold them in any form. */
const NO_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The same number of UTF-16 units, each of which XML can hold. */
export function xmlCharacters(words: string): string {
  return words.replace(NO_XML, '\uFFFD');
}

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const FORMULA = /^[=+\-@\t\r\n]|^[＝＋－＠]/;

export function isFormula(words: string): boolean {
  return FORMULA.test(words);
}

/** A cell of a CSV file by RFC 4180; before what a spreadsheet would calculate goes an apostrophe. */
export function csvCell(words: string): string {
  const harmless = isFormula(words) ? `'${words}` : words;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
