import { sourceExtent } from '../finders/appositions';
import { eachInSteps } from '../inSteps';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import type { Reading } from '../reading';
import { Shape } from '../tokens';
import type { JudgedCue } from './frames';
import { firstPhraseAfter } from './speakers';
import type { Verdict } from './verdicts';

/** A word that reports in so many of sixteen places closes a sentence with no other sign than its comma. */
const sureRate = 6;

/** The very last word needs less: “, records show.” */
const lastRate = 3;

/** So many tokens may follow the verb: “a guard told reporters on Friday evening”. */
const longestRest = 8;

const comma = 44;

/** How many cues are looked at in one step. */
const step = 500;

/**
 * In “Mr. Hale warned the council that the dam might break, a guard told reporters.” the guard's attribution closes the
 * sentence: all before its comma is his, and what Mr. Hale warned of ends there too and is reported within it.
 */
export function* heldBack(
  reading: Reading,
  judged: readonly JudgedCue[],
  verdicts: readonly Verdict[],
): Generator<void, Verdict[]> {
  const { sentences, sentenceOf } = reading.article;
  const closings = new Map<number, Closing>();
  yield* eachInSteps(judged, step, (cue) => {
    const closing = closingOf(reading, cue);
    if (closing) closings.set(sentenceOf[cue.at], closing);
  });
  if (!closings.size) return [...verdicts];
  const overrun = new Set([...closings.values()].filter(({ compound }) => compound));
  const held = verdicts.map((verdict) => {
    const { first, end, cue } = verdict.proposal;
    const closing = closings.get(sentenceOf[cue]);
    if (!closing || cue === closing.cue.at || first >= closing.end || end <= closing.end) return verdict;
    overrun.add(closing);
    return { ...verdict, proposal: { ...verdict.proposal, end: closing.end }, span: verdict.span * heldShare };
  });
  // Only where another report ran over it, or the ranker cannot know: elsewhere the ranker has its own, better founded opinion.
  for (const closing of overrun) held.push(wholeSentence(reading, closing, sentences[sentenceOf[closing.cue.at]]));
  return held;
}

/** All before the comma, as the closing attribution's. */
function wholeSentence(reading: Reading, { cue, end, source }: Closing, first: number): Verdict {
  const { phrases, inside, article } = reading;
  return {
    proposal: {
      ...{ first, end, place: 0, share: wholeShare, runnerUp: 0, existence: 1, side: 0, sentences: 0 },
      ...{ cue: cue.at, cueShare: cue.probability, cueRate: article.tokens.cueRates[cue.at] },
      ...{ source, sourceShare: 1, sourceKind: sourceExtent(article, phrases, source).kind },
      marks: (inside[first] >= 0 ? 1 : 0) + (inside[end - 1] >= 0 ? 2 : 0),
    },
    span: wholeShare,
    whole: wholeShare,
  };
}

/** The cue that closes a sentence, and the comma where what it reports ends. */
interface Closing {
  readonly cue: JudgedCue;
  readonly end: number;
  readonly source: number;
  /** “Has found”: the ranker has seen too few of these. */
  readonly compound: boolean;
}

/** How sure the words before a closing attribution are, and what is left of a report that ran over it. */
const wholeShare = 0.85;
const heldShare = 0.8;

/** The attribution that closes a sentence, if a cue is its verb. */
function closingOf(reading: Reading, judged: JudgedCue): Closing | undefined {
  const cue = judged.at;
  const { article, phrases, inside } = reading;
  const { tokens, sentences, sentenceOf } = article;
  const { tags, hashes, shapes } = tokens;
  if (tokens.cueRates[cue] < lastRate) return undefined;
  const sentence = sentenceOf[cue];
  const last = sentences[sentence + 1] - 1;
  const isLast = cue === last - 1;
  if (tokens.cueRates[cue] < (isLast ? lastRate : sureRate)) return undefined;
  if ((tags[cue] < Tag.Verb || tags[cue] > Tag.Verbd) && !(isLast && tags[cue - 1] === Tag.Nouns)) return undefined;
  // “an inquiry has found”
  let verb = cue;
  while (verb > sentences[sentence] && verb > cue - 3 && tokens.lex[verb - 1] & Lex.Auxiliary) verb--;
  const at = firstPhraseAfter(phrases, verb - 1);
  const subject = phrases[at];
  if (!subject || subject.end !== verb || subject.attached || subject.first <= sentences[sentence]) return undefined;
  const { first } = sourceExtent(article, phrases, at);
  if (first - 2 <= sentences[sentence] || hashes[first - 1] !== comma || inside[first - 1] >= 0) return undefined;
  if (last - cue > longestRest + 1 || shapes[last] !== Shape.Punctuation) return undefined;
  for (let token = cue + 1; token < last; token++) {
    if (shapes[token] === Shape.Punctuation || (tags[token] >= Tag.Verb && tags[token] <= Tag.Verbg)) return undefined;
    if (tags[token] === Tag.Sconj || tags[token] === Tag.Aux) return undefined;
  }
  return { cue: judged, end: first - 1, source: at, compound: verb < cue };
}
