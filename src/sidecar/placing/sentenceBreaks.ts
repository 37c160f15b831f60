const STOPS = '.!?';
const CLOSING = '"”’»\')';

/** Longer than the titles and initials of {@link isTitle}, and written with a stop that ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['Capt', 'Cmdr', 'Insp', 'Messrs', 'Prof', 'Sept', 'Supt']);

/**
 * Offsets of the stops and line ends where sentences end, roughly: where a space follows, and what comes then does not go
 * on in small letters, and the word before is no title or initial. Rather a break too few: two sentences taken for one
 * tell less of where they stand.
 */
export function sentenceBreaks(text: string): number[] {
  const breaks: number[] = [];
  let wordStart = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n') breaks.push(i);
    if (char === ' ' || char === '\n') wordStart = i + 1;
    if (!STOPS.includes(char)) continue;
    let end = i + 1;
    while (end < text.length && CLOSING.includes(text[end]!)) end++;
    const isEnd = text[end] === undefined || text[end] === '\n' || (text[end] === ' ' && !isSmall(text[end + 1]));
    if (isEnd && !(char === '.' && isTitle(text.slice(wordStart, i)))) breaks.push(i);
  }
  return breaks;
}

/** `Mr`, `Gov`, `J`, `U.S`, `a.m`, `“Mr`. */
function isTitle(word: string): boolean {
  const bare = word.replace(NO_WORD, '');
  if (bare.includes('.') || ABBREVIATIONS.has(bare)) return true;
  return bare.length <= LONGEST_TITLE && bare !== '' && bare[0] !== bare[0]!.toLowerCase();
}

const LONGEST_TITLE = 3;
/** What may stand before a word: `“Mr`. */
const NO_WORD = /^[^\p{L}\p{N}]+/u;

function isSmall(char: string | undefined): boolean {
  return char !== undefined && char !== char.toUpperCase();
}
