/**
 * Words of an article, a sidecar or a registry as Markdown that shows exactly these words: no markup, no link, no icon,
 * no HTML, on one line. `MarkdownString.appendText` does not do: it lets `https://…` become a link, which an article could
 * use to lead a reader astray, and makes every space a non-breaking one, so that a long quote is not wrapped.
 */
export function escapeText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(WHITE_SPACE, ' ')
    .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}

/** Bidirectional overrides and other control characters, which could show words in an order they do not have. */
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]|(?!\s)\p{Cc}/gu;

/** A line break in an article must not begin a new line of the card: `Heading\n# not a heading`. Fixed spaces stay. */
const WHITE_SPACE = /[^\S\u00a0\u202f]+/g;

/**
 * Every character that can begin or end something in Markdown, in HTML or in VS Code's `$(icon)`, and those without which
 * no address is recognised: the colon of `https://x`, the at sign of `a@x`, the dot of `www.x`. A hyphen, dot or digit
 * inside a word or number begins nothing: `2026-03-20`, `Orra-Ost`, `3.5`.
 */
const MARKUP =
  /[\\`*_{}[\]()#+!~<>&|$^=@]|:(?=\/)|-(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])-|(?<=\d)[.)](?=\s|$)|(?<=www)\./giu;
