import type { ArticleInput } from './annotations';
import { blockOf, datelineEnd, isTitleCase, type BlockKind } from './blocks';
import { Char, charClass } from './characters';
import { Lex } from './lexicon/classes';
import { Tag } from './lexicon/tags';
import { splitSentences } from './sentences';
import { TokenBuilder } from './tokenBuilder';
import { Shape, type Tokens } from './tokens';

/** A line of text or several soft-wrapped ones: `start` and `end` leave out surrounding space, token numbers are half-open. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly block: BlockKind;
  /** Where the text proper begins, after `PORT ALDEN, June 3 (Wire) —`; the first token where there is no dateline. */
  readonly bodyToken: number;
  /** Written As Headlines Are: a capital says nothing of a name. */
  readonly titleCase: boolean;
}

/** An article, read once: everything the finders look at. */
export interface Article {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Paragraph[];
  /** First token of each sentence, and one past the last token of the article at the end. */
  readonly sentences: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** Words that stand capitalized where nothing but being a name calls for it. */
  readonly capitals: ReadonlySet<number>;
  /** How many main verbs, and how many auxiliaries, stand before each token. */
  readonly verbsBefore: Int32Array;
  readonly auxiliariesBefore: Int32Array;
  readonly date?: string;
  readonly title?: string;
}

/** Yields after each few thousand characters. */
export function* readArticle(input: ArticleInput): Generator<void, Article> {
  const { text } = input;
  const builder = new TokenBuilder(text);
  const lines: { start: number; end: number; firstToken: number; endToken: number }[] = [];
  let read = 0;
  for (const [start, end] of paragraphExtents(text)) {
    const firstToken = builder.count;
    for (let at = start; at < end;) {
      const stop = wordEnd(text, at + lineStep, end);
      builder.addLine(at, stop);
      at = stop;
      if (at < end) yield;
    }
    if (builder.count > firstToken) lines.push({ start, end, firstToken, endToken: builder.count });
    if ((read += end - start) > 4000) {
      read = 0;
      yield;
    }
  }
  const tokens = builder.tokens();
  const sentenceOf = new Int32Array(tokens.count);
  const paragraphOf = new Int32Array(tokens.count);
  const sentences: number[] = [];
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const firstSentence = sentences.length;
    splitSentences(tokens, line.firstToken, line.endToken, sentences);
    for (let at = line.firstToken, sentence = firstSentence; at < line.endToken; at++) {
      if (sentence + 1 < sentences.length && at === sentences[sentence + 1]) sentence++;
      sentenceOf[at] = sentence;
      paragraphOf[at] = paragraphs.length;
    }
    const block = blockOf(text, tokens, line, paragraphs, input.title);
    paragraphs.push({
      start: line.start,
      end: line.end,
      firstToken: line.firstToken,
      endToken: line.endToken,
      firstSentence,
      endSentence: sentences.length,
      block,
      titleCase: block !== 'paragraph' && block !== 'byline' && isTitleCase(tokens, line),
      bodyToken: block === 'paragraph' ? datelineEnd(tokens, line.firstToken, line.endToken) : line.firstToken,
    });
    if ((read += line.end - line.start) > 8000) {
      read = 0;
      yield;
    }
  }
  sentences.push(tokens.count);
  const verbsBefore = new Int32Array(tokens.count + 1);
  const auxiliariesBefore = new Int32Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at++) {
    const tag = tokens.tags[at];
    const isVerb = tag >= Tag.Verb && tag <= Tag.Verbd;
    verbsBefore[at + 1] = verbsBefore[at] + (isVerb ? 1 : 0);
    auxiliariesBefore[at + 1] = auxiliariesBefore[at] + (!isVerb && tokens.lex[at] & Lex.Auxiliary ? 1 : 0);
  }
  yield;
  const capitals = yield* capitalsInside(tokens, sentences, paragraphs);
  return {
    text,
    tokens,
    paragraphs,
    sentences: new Int32Array(sentences),
    sentenceOf,
    paragraphOf,
    capitals,
    verbsBefore,
    auxiliariesBefore,
    date: input.date,
    title: input.title,
  };
}

function* capitalsInside(
  tokens: Tokens,
  sentences: readonly number[],
  paragraphs: readonly Paragraph[],
): Generator<void, Set<number>> {
  const capitals = new Set<number>();
  for (const { titleCase, bodyToken, endToken, firstSentence } of paragraphs) {
    if (titleCase) continue;
    let sentence = firstSentence;
    for (let at = bodyToken; at < endToken; at++) {
      while (sentences[sentence + 1] <= at) sentence++;
      if (at === sentences[sentence] || at === bodyToken) continue;
      if (tokens.shapes[at] === Shape.Capitalized && tokens.shapes[at - 1] !== Shape.Punctuation)
        capitals.add(tokens.hashes[at]);
    }
    if (capitals.size % 64 === 63) yield;
  }
  return capitals;
}

/** A line is cut here at the latest, at a space, so that one endless line does not hold the thread. */
const lineStep = 16384;

function wordEnd(text: string, at: number, limit: number): number {
  if (at >= limit) return limit;
  let end = at;
  while (end < limit && end - at < 200 && charClass(text.charCodeAt(end)) >= Char.Lower) end++;
  return end;
}

/** Lines with text in them; a line that goes on in the next (hard-wrapped text) is joined to it. */
function* paragraphExtents(text: string): Generator<readonly [number, number]> {
  let open: [number, number] | undefined;
  let blank = false;
  for (let at = 0; at < text.length;) {
    let lineEnd = at;
    let first = -1;
    let last = at;
    for (; lineEnd < text.length; lineEnd++) {
      const code = text.charCodeAt(lineEnd);
      const kind = code > 32 && code < 127 ? Char.Other : charClass(code);
      if (kind === Char.Newline) break;
      if (kind === Char.Space) continue;
      if (first < 0) first = lineEnd;
      last = lineEnd + 1;
    }
    if (first < 0) {
      // A CRLF is no blank line: the line feed after the return counts once.
      if (lineEnd > at || text.charCodeAt(at) !== 10 || text.charCodeAt(at - 1) !== 13) blank = true;
    } else {
      if (open && !blank && goesOn(text, open[0], open[1], first)) open[1] = last;
      else {
        if (open) yield open;
        open = [first, last];
      }
      blank = false;
    }
    at = lineEnd + 1;
  }
  if (open) yield open;
}

/** Whether the line from `first` continues the one before: that one is long and stops mid-sentence. */
function goesOn(text: string, start: number, end: number, first: number): boolean {
  if (end - start < 45) return false;
  if (charClass(text.charCodeAt(first)) === Char.Lower) return true;
  const last = charClass(text.charCodeAt(end - 1));
  return (
    last === Char.Lower && end - start > 60 && end - start < 110 && charClass(text.charCodeAt(first)) === Char.Upper
  );
}
