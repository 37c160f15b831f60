import type { Article, Paragraph } from '../article';
import { hashWord, mix } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Shape, type Tokens } from '../tokens';

const colon = 58;
const longestHead = 8;

/** Where a paragraph's speech begins: behind this token; and whether the speaker is the one of the paragraph before. */
export interface TranscriptHead {
  readonly openToken: number;
  readonly inherited: boolean;
}

/**
 * The paragraphs that begin with who speaks, as in a transcript: `QUIST: We close at six.` A head counts where it comes
 * back, or where it is in capitals and is not the only one, or where it goes on with a conversation. What follows without a head is still said by the same person,
 * if it speaks in the first person and another head follows.
 */
export function transcriptHeads(article: Article): Map<number, TranscriptHead> {
  const heads = new Map<number, { colon: number; key: number; loud: boolean }>();
  const times = new Map<number, number>();
  let loudOnes = 0;
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.block === 'byline' || paragraph.block === 'caption') return;
    const head = headOf(article.tokens, paragraph);
    if (!head || genres.has(article.tokens.hashes[head.colon - 1])) return;
    heads.set(index, head);
    times.set(head.key, (times.get(head.key) ?? 0) + 1);
    if (head.loud) loudOnes++;
  });
  const sure = new Map<number, TranscriptHead>();
  let last = -1;
  for (const [index, head] of heads) {
    const isSure = head.loud ? loudOnes >= 2 : (times.get(head.key) ?? 0) >= 2;
    if (!isSure && !(last === index - 1 && sure.size > 1 && namesSomebody(article, head.colon))) continue;
    if (last >= 0) inherit(article, last, index, sure);
    sure.set(index, { openToken: head.colon, inherited: false });
    last = index;
  }
  return sure;
}

/** In the midst of a conversation a head counts that comes only once: `Reporter:`, or a name that the text has elsewhere. */
function namesSomebody({ tokens, capitals }: Article, colon: number): boolean {
  const last = colon - 1;
  return (tokens.lex[last] & (Lex.Role | Lex.Honorific | Lex.Title)) !== 0 || capitals.has(tokens.hashes[last]);
}

/** Gives the paragraphs between two heads to the first one's speaker, as long as they go on in the first person. */
function inherit(article: Article, from: number, to: number, sure: Map<number, TranscriptHead>): void {
  for (let index = from + 1; index < to && index - from < 6; index++) {
    const { firstToken, endToken, block } = article.paragraphs[index];
    if (block !== 'paragraph') return;
    let first = false;
    for (let at = firstToken; at < endToken; at++) {
      if (isMark(article.tokens.hashes[at])) return;
      if (article.tokens.lex[at] & Lex.FirstOrSecond) first = true;
    }
    if (!first || article.tokens.hashes[firstToken] === 40) return;
    sure.set(index, { openToken: firstToken - 1, inherited: true });
  }
}

/** What a headline says that a text is, and nobody who speaks: `Q&A: The minister on water`. */
const genres = new Set(
  'q&a faq interview analysis opinion review profile transcript explainer watch live'.split(' ').map(hashWord),
);

const questionLetter = hashWord('q');
const answerLetter = hashWord('a');

function headOf(tokens: Tokens, paragraph: Paragraph): { colon: number; key: number; loud: boolean } | undefined {
  const { shapes, hashes, starts, ends } = tokens;
  const first = isMark(hashes[paragraph.firstToken]) ? paragraph.firstToken + 1 : paragraph.firstToken;
  // “Q. Why twice?”
  if (
    shapes[first] === Shape.Initial &&
    ends[first] - starts[first] === 2 &&
    (hashes[first] === questionLetter || hashes[first] === answerLetter)
  ) {
    return first + 1 < paragraph.endToken && hashes[first + 1] !== colon
      ? { colon: first, key: hashes[first], loud: true }
      : undefined;
  }
  let key = 7;
  let loud = true;
  let at = first;
  for (; at < paragraph.endToken && at - first <= longestHead; at++) {
    const shape = shapes[at];
    if (hashes[at] === colon) break;
    if (loud && at > first && shape === Shape.Punctuation && headMarks.has(hashes[at])) continue;
    if (shape === Shape.Punctuation || shape === Shape.Lower || shape === Shape.Clitic) return undefined;
    if (shape !== Shape.AllCaps && shape !== Shape.Initial) loud = false;
    key = mix(key, hashes[at]);
  }
  if (at === first || hashes[at] !== colon || at + 1 >= paragraph.endToken || starts[at + 1] === ends[at])
    return undefined;
  return { colon: at, key, loud };
}

/** Stop, comma and brackets: “MR. HALE:”, “NORA QUIST, HOST:”, “HALE (by phone):”. */
const headMarks = new Set([46, 44, 40, 41]);

function isMark(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 2;
}
