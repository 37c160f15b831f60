import type { Article } from './article';
import type { Quoted } from './finders/quotationMarks';
import { More } from './lexicon/classes';
import { Shape, type Tokens } from './tokens';

/** What stands around a quotation: the words of its host sentence before and after it. */
export interface Surroundings {
  readonly quoted: Quoted;
  /** Its number among the article's quotations. */
  readonly index: number;
  readonly paragraph: number;
  /** Tokens before the opening mark that belong to its sentence, from here; `openToken` where there are none. */
  readonly leadFirst: number;
  /** The end of the tokens after the closing mark that belong to its sentence. */
  readonly tailEnd: number;
  /** The cue word nearest to the quotation in lead and tail, −1 for none. */
  readonly leadCue: number;
  readonly tailCue: number;
  readonly opensParagraph: boolean;
  readonly closesParagraph: boolean;
  /** 0 none, 1 comma, 2 colon, 3 other punctuation, 4 word. */
  readonly before: number;
  /** How the quotation ends: 0 without, 1 comma, 2 stop, 3 question or exclamation, 4 dash or ellipsis. */
  readonly ending: number;
  readonly words: number;
  readonly capital: boolean;
  /** The quotation before in the same paragraph, −1 for none. */
  readonly previous: number;
  /** −1 outside headline and heading. */
  readonly inHeading: boolean;
}

/** No window around a quotation is larger. */
const window = 60;

/** For each token the quotation it stands in, −1 outside; marks count as inside. */
export function quotationOf(article: Article, quotations: readonly Quoted[]): Int32Array {
  const inside = new Int32Array(article.tokens.count).fill(-1);
  quotations.forEach((quoted, index) =>
    inside.fill(index, quoted.openToken, Math.min(quoted.closeToken + 1, article.tokens.count)),
  );
  return inside;
}

export function surroundingsOf(
  article: Article,
  quotations: readonly Quoted[],
  inside: Int32Array,
  index: number,
): Surroundings {
  const { tokens } = article;
  const quoted = quotations[index];
  const open = quoted.openToken;
  const paragraph = article.paragraphOf[open];
  const lastToken = Math.min(quoted.closeToken, tokens.count - 1);
  const own = article.paragraphs[paragraph];
  const end =
    article.paragraphs[article.paragraphOf[Math.max(open, Math.min(lastToken, quoted.closeToken - 1))]].endToken;
  const sentenceFirst = article.sentences[article.sentenceOf[open]];
  let leadFirst = open;
  while (leadFirst > Math.max(sentenceFirst, open - window, own.bodyToken) && inside[leadFirst - 1] < 0) leadFirst--;
  let tailEnd = Math.min(quoted.closeToken + 1, end);
  const tailFirst = tailEnd;
  const ending = endingOf(tokens, quoted);
  // After “… on Friday.” a new sentence begins; after “… on Friday,” or a question the attribution may follow.
  const limit = Math.min(end, tailFirst + window);
  while (
    tailEnd < limit &&
    inside[tailEnd] < 0 &&
    !(tailEnd > tailFirst && article.sentences[article.sentenceOf[tailEnd]] === tailEnd)
  )
    tailEnd++;
  if (ending === 2 && tailFirst < end && article.sentences[article.sentenceOf[tailFirst]] === tailFirst)
    tailEnd = tailFirst;
  let words = 0;
  for (let at = open + 1; at < quoted.closeToken && words < 100; at++)
    if (tokens.shapes[at] !== Shape.Punctuation) words++;
  const firstWord = open + 1 < tokens.count ? tokens.shapes[open + 1] : 0;
  return {
    quoted,
    index,
    paragraph,
    leadFirst,
    tailEnd,
    leadCue: nearestCue(tokens, open - 1, leadFirst - 1, -1),
    tailCue: nearestCue(tokens, tailFirst, tailEnd, 1),
    opensParagraph: open === own.bodyToken,
    closesParagraph: tailFirst >= end,
    before: open === own.bodyToken ? 0 : beforeOf(tokens, open - 1),
    ending,
    words,
    capital: firstWord >= Shape.Capitalized && firstWord <= Shape.Number,
    previous: index > 0 && article.paragraphOf[quotations[index - 1].openToken] === paragraph ? index - 1 : -1,
    inHeading: own.block === 'headline' || own.block === 'heading',
  };
}

function nearestCue(tokens: Tokens, from: number, to: number, step: 1 | -1): number {
  for (let at = from; at !== to; at += step) if (isCue(tokens, at)) return at;
  return -1;
}

/** Whether a word is often a cue. */
export function isCue(tokens: Tokens, at: number): boolean {
  return tokens.cueRates[at] >= 5 || (tokens.more[at] & More.Say) !== 0;
}

function beforeOf(tokens: Tokens, at: number): number {
  if (tokens.shapes[at] !== Shape.Punctuation) return 4;
  const code = tokens.hashes[at];
  return code === 44 ? 1 : code === 58 ? 2 : 3;
}

function endingOf(tokens: Tokens, quoted: Quoted): number {
  const last = quoted.closeToken - 1;
  if (tokens.shapes[last] !== Shape.Punctuation) {
    const next = quoted.closeToken + 1;
    // British order: ‘We won’, she said.
    return next < tokens.count && tokens.starts[next] === tokens.ends[next - 1] && tokens.hashes[next] === 44 ? 1 : 0;
  }
  const code = tokens.hashes[last];
  if (code === 44) return 1;
  if (code === 46) return 2;
  if (code === 63 || code === 33) return 3;
  return 4;
}
