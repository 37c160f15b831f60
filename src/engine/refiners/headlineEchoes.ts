import type { DraftQuote } from '../draft';
import { eachInSteps } from '../inSteps';
import type { Reading } from '../reading';
import type { JudgedQuotation } from './directQuotes';

/** One marked word in a headline is as often a term. */
const fewestWords = 2;
/** So many are the same where the body only reports them, too: “It sounded like a train, she said”. */
const fewestReported = 4;
/** So many before a colon are what somebody says: ‘It sounded like a train’: residents recall the flood. */
const fewestBeforeColon = 3;
/** Headlines quote freely: the words are the body's, their shape often is not. */
const trust = 0.8;
/** Groups of echoes, apart from those of fragments and of quotes. */
const echoGroups = 1 << 28;

/** How many quotes, or headings, are looked at in one step. */
const step = 200;

/**
 * Marked words of a headline that somebody is quoted with in the body: ‘Complete Mess’ over a story in which the mayor calls
 * it a “complete mess” is the mayor's. Words the body quotes nobody with stay what they were.
 */
export function* headlineEchoes(
  reading: Reading,
  judged: readonly JudgedQuotation[],
  found: readonly DraftQuote[],
): Generator<void, DraftQuote[]> {
  const { text } = reading.article;
  const inHead = judged.filter(({ around }) => around.inHeading && around.words >= fewestWords);
  if (!inHead.length) return [];
  const taken = new Set(found.flatMap(({ start, inner }) => [start, ...inner.map((span) => span.start)]));
  const heads = inHead
    .filter(({ around }) => !taken.has(around.quoted.start))
    .map(({ around }) => ({ around, words: bare(text.slice(around.quoted.start, around.quoted.end)) }));
  if (!heads.length) return [];
  const spoken = yield* spokenWith(new Set(heads.map(({ words }) => longestWord(words))), text, found);
  const echoes: DraftQuote[] = [];
  yield* eachInSteps(heads, step, ({ around, words }) => {
    const echoed = spoken
      .get(longestWord(words))
      ?.find((other) => other.words.includes(words) && (other.marked || around.words >= fewestReported))?.quote;
    if (!echoed && !isBeforeColon(reading, around)) return;
    const { start, end } = around.quoted;
    echoes.push({
      ...{ start, end, kind: 'direct', mode: echoed?.mode ?? 'speech', source: echoed?.source ?? -1 },
      ...{ cueFirst: -1, cueEnd: -1, inner: [], group: echoGroups + around.index },
      rule: echoed ? 'headline-of-quote' : 'headline-before-colon',
      ...{ confidence: (echoed?.confidence ?? 1) * trust, span: trust, around },
    });
  });
  return echoes;
}

/** What somebody is quoted with, and its words as {@link bare} gives them. */
interface Spoken {
  readonly quote: DraftQuote;
  readonly words: string;
  /** Whether they stand between marks. */
  readonly marked: boolean;
}

const colon = 58;

/** Whether a headline begins with the marked words, and goes on behind a colon. */
function isBeforeColon({ article }: Reading, { quoted, words }: JudgedQuotation['around']): boolean {
  const { firstToken } = article.paragraphs[article.paragraphOf[quoted.openToken]];
  const opens = quoted.openToken === firstToken;
  return opens && words >= fewestBeforeColon && article.tokens.hashes[quoted.closeToken + 1] === colon;
}

/** For each of these words what the body quotes with it, in the order of the text: a long article has hundreds of headings. */
function* spokenWith(
  wanted: ReadonlySet<string>,
  text: string,
  found: readonly DraftQuote[],
): Generator<void, Map<string, Spoken[]>> {
  const spoken = new Map([...wanted].map((word): [string, Spoken[]] => [word, []]));
  yield* eachInSteps(found, step, (quote) => {
    if (quote.around?.inHeading) return;
    const take = ({ start, end }: { readonly start: number; readonly end: number }, marked: boolean) => {
      const words = bare(text.slice(start, end));
      for (const word of new Set(words.split(' '))) spoken.get(word)?.push({ quote, words, marked });
    };
    if (quote.kind !== 'direct') for (const span of quote.inner) take(span, true);
    take(quote, quote.kind === 'direct');
  });
  return spoken;
}

/** The one that fewest quotes are likely to have. */
function longestWord(words: string): string {
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** Words alone, in lower case, with a space around each, so that a part of a word is no match. */
function bare(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean)
    .join(' ')} `;
}
