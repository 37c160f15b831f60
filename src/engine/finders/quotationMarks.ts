import type { Article } from '../article';
import type { Tokens } from '../tokens';
import { Mark, marks, pairMarks } from './markPairs';
import type { TranscriptHead } from './transcript';

/** What stands between quotation marks, first level only: in `“We won,” said Ana.` the span covers `We won,`. */
export interface Quoted {
  /** UTF-16, marks left out. */
  readonly start: number;
  readonly end: number;
  /** The token of the opening mark. */
  readonly openToken: number;
  /** The token of the closing mark, or one past the last token where it is missing. */
  readonly closeToken: number;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** True where it runs over paragraphs, each opening with a mark. */
  readonly continued: boolean;
  readonly single: boolean;
  /** A transcript's speech: `openToken` is the colon after the speaker's name, and there may be no marks at all. */
  readonly transcript: 'head' | 'inherited' | null;
}

/** A quote goes on over at most so many paragraphs: one forgotten mark must not swallow the article. */
const mostParagraphs = 12;

export function findQuotationMarks(article: Article, heads: ReadonlyMap<number, TranscriptHead>): Quoted[] {
  const found: Quoted[] = [];
  let pending: { open: number; paragraphs: number } | undefined;
  for (let paragraph = 0; paragraph < article.paragraphs.length; paragraph++) {
    const { firstToken, endToken } = article.paragraphs[paragraph];
    const head = heads.get(paragraph);
    if (head !== undefined) {
      const last = endToken - 1;
      const open = head.openToken;
      const marked =
        !head.inherited &&
        open > firstToken &&
        marks.has(article.tokens.hashes[firstToken]) &&
        marks.has(article.tokens.hashes[last]);
      const close = marked && last > open + 1 ? last : endToken;
      if (close > open + 1)
        found.push({
          ...quoted(article.tokens, open, close, true, false),
          transcript: head.inherited ? 'inherited' : 'head',
        });
      continue;
    }
    const spans = pairMarks(article.tokens, firstToken, endToken, opensNext(article, paragraph));
    let first = 0;
    if (pending) {
      // The paragraph opens with a mark again: its first span continues the quote.
      const span = spans[0];
      const open: number = pending.open;
      if (!span || (span.closed && endsWithComma(article.tokens, span.close) && pending.paragraphs > 0)) {
        // “… the end. ¶ “It was not,” he added: an attribution of its own makes the last paragraph a quote of its own.
        // So does a mark that opens nothing: “… the end. ¶ `harbour.txt` holds the rest.
        found.push(quoted(article.tokens, open, lastTokenOf(article, paragraph - 1), false, pending.paragraphs > 1));
      } else {
        first = 1;
        if (span.closed) found.push(quoted(article.tokens, open, span.close, true, true));
        else if (
          pending.paragraphs + 1 < mostParagraphs &&
          opensNext(article, paragraph) &&
          !heads.has(paragraph + 1)
        ) {
          pending = { open, paragraphs: pending.paragraphs + 1 };
          continue;
        } else found.push(quoted(article.tokens, open, span.close, false, true));
      }
      pending = undefined;
    }
    for (let at = first; at < spans.length; at++) {
      const span = spans[at];
      if (!span.closed && at === spans.length - 1 && opensNext(article, paragraph) && !heads.has(paragraph + 1)) {
        pending = { open: span.open, paragraphs: 1 };
      } else if (span.close > span.open + 1)
        found.push(quoted(article.tokens, span.open, span.close, span.closed, false));
    }
  }
  return found;
}

function lastTokenOf(article: Article, paragraph: number): number {
  return article.paragraphs[paragraph].endToken;
}

function endsWithComma(tokens: Tokens, close: number): boolean {
  return tokens.hashes[close - 1] === 44;
}

function opensNext(article: Article, paragraph: number): boolean {
  const next = article.paragraphs[paragraph + 1];
  if (!next) return false;
  const mark = marks.get(article.tokens.hashes[next.firstToken]);
  return mark === Mark.DoubleOpen || mark === Mark.DoubleEither || mark === Mark.SingleOpen;
}

function quoted(tokens: Tokens, open: number, close: number, closed: boolean, continued: boolean): Quoted {
  return {
    start: tokens.starts[open + 1],
    end: tokens.ends[close - 1],
    openToken: open,
    closeToken: close,
    closed,
    continued,
    transcript: null,
    single: (marks.get(tokens.hashes[open]) ?? 0) >= Mark.SingleOpen,
  };
}
