import { Lex } from './lexicon/classes';
import { hashWord } from './hashing';
import { Punct, Shape, type Tokens } from './tokens';

export type BlockKind = 'headline' | 'byline' | 'caption' | 'heading' | 'paragraph';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

const by = hashWord('by');
const captionWords = new Set(
  ['image', 'photo', 'credit', 'photograph', 'video', 'advertisement', 'picture'].map(hashWord),
);

/** What a line is to the article, from its length, its end and the lines before it. */
export function blockOf(
  text: string,
  tokens: Tokens,
  line: Line,
  before: readonly { readonly block: BlockKind }[],
  title: string | undefined,
): BlockKind {
  const words = line.endToken - line.firstToken;
  const inHead = before.length < 6 && before.every(({ block }) => block !== 'paragraph');
  if (words > 40) return 'paragraph';
  if (tokens.hashes[line.firstToken] === by && words <= 14 && words > 1 && !endsWithStop(tokens, line)) {
    return tokens.shapes[line.firstToken + 1] === Shape.Lower ? 'paragraph' : 'byline';
  }
  if (captionWords.has(tokens.hashes[line.firstToken]) && !endsWithStop(tokens, line) && words < 30) return 'caption';
  if (inHead && (!before.length || title !== undefined) && isTitle(text, line, title)) return 'headline';
  if (endsWithStop(tokens, line)) return !before.length && isTitleCase(tokens, line) ? 'headline' : 'paragraph';
  if (!before.length && words <= 24 && (!startsWithMark(tokens, line) || isQuoteAndColon(tokens, line)))
    return 'headline';
  if (words > 16) return 'paragraph';
  return startsWithMark(tokens, line) || tokens.hashes[line.endToken - 1] === 58 ? 'paragraph' : 'heading';
}

/** Whether a line capitalizes its words as English headlines do: nearly all of four letters and more. */
export function isTitleCase(tokens: Tokens, line: Pick<Line, 'firstToken' | 'endToken'>): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = line.firstToken + 1; at < line.endToken && words < 40; at++) {
    const shape = tokens.shapes[at];
    if (shape === Shape.Punctuation || shape === Shape.Number || tokens.ends[at] - tokens.starts[at] < 4) continue;
    words++;
    if (shape !== Shape.Lower) capitals++;
  }
  return words > 2 && capitals >= 0.75 * words;
}

/** The first token after `PORT ALDEN, June 3 (Wire) —`, or the first token of the paragraph. */
export function datelineEnd(tokens: Tokens, first: number, end: number): number {
  if (tokens.shapes[first] === Shape.Lower || tokens.shapes[first] === Shape.Punctuation) return first;
  const limit = Math.min(end, first + 16);
  let capitals = 0;
  for (let at = first; at < limit; at++) {
    const shape = tokens.shapes[at];
    if (tokens.hashes[at] === Punct.Dash || (tokens.hashes[at] === 45 && at > first)) {
      return capitals > 0 ? at + 1 : first;
    }
    if (shape === Shape.AllCaps || tokens.lex[at] & Lex.Place) capitals++;
    else if (shape === Shape.Lower) return first;
  }
  return first;
}

function isTitle(text: string, line: Line, title: string | undefined): boolean {
  if (title === undefined) return false;
  const own = text.slice(line.start, line.end);
  return own === title || own === `${title}.`;
}

function endsWithStop(tokens: Tokens, line: Line): boolean {
  for (let at = line.endToken - 1; at >= line.firstToken && at > line.endToken - 4; at--) {
    const code = tokens.hashes[at];
    if (tokens.shapes[at] !== Shape.Punctuation) return false;
    if (code === 46 || code === 33 || code === 63 || code === Punct.Ellipsis) return true;
  }
  return false;
}

/** ‘It sounded like a train’: residents recall the flood */
function isQuoteAndColon(tokens: Tokens, line: Line): boolean {
  for (let at = line.firstToken + 1; at + 1 < line.endToken - 1; at++) {
    if (tokens.hashes[at + 1] === 58 && tokens.shapes[at] === Shape.Punctuation) return true;
  }
  return false;
}

function startsWithMark(tokens: Tokens, line: Line): boolean {
  return tokens.shapes[line.firstToken] === Shape.Punctuation;
}
