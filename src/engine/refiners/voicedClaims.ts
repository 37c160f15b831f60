import { sourceExtent } from '../finders/appositions';
import { hashWord } from '../hashing';
import { claims, voicing } from '../lexicon/claims';
import { inflections, Lex, plural } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import type { Reading } from '../reading';
import { Shape } from '../tokens';
import type { ContentRanker } from './contentRanker';
import { frameOf, type JudgedCue } from './frames';
import { subjectOf } from './nestedReports';
import type { Verdict } from './verdicts';

const that = hashWord('that');

/** Between verb and noun: “repeated his oft-heard claims”; between noun and “that”: “concerns ahead of the vote that”. */
const verbReach = 4;
const thatReach = 8;

/** How sure such a report is. */
const sure = 0.8;

let voicingWords: Set<number> | undefined;
let claimWords: Set<number> | undefined;

/** What claims report that are voiced: “The union aired fears ahead of the vote that the mill would close.” */
export function voicedClaims(reading: Reading, ranker: ContentRanker, judged: readonly JudgedCue[]): Verdict[] {
  voicingWords ??= new Set(voicing.split(' ').flatMap(inflections).map(hashWord));
  claimWords ??= new Set(claims.split(' ').flatMap((noun) => [noun, plural(noun)].map(hashWord)));
  const { article, phrases, inside } = reading;
  const { tokens, sentences, sentenceOf } = article;
  const found: Verdict[] = [];
  for (const { at: noun, probability } of judged) {
    if (!claimWords.has(tokens.hashes[noun])) continue;
    const sentence = sentenceOf[noun];
    const first = sentences[sentence];
    const verb = voicingBefore(reading, noun, first);
    const at = verb < 0 ? -1 : thatAfter(reading, noun, sentences[sentence + 1]);
    if (at < 0) continue;
    // In “the report repeats the claim” the verb may have been taken for a noun of the phrase before it.
    const phrase = Math.max(subjectOf(reading, first, verb), subjectOf(reading, first, verb + 1));
    const extent = phrase < 0 ? undefined : sourceExtent(article, phrases, phrase);
    const head = phrase < 0 ? -1 : phrases[phrase].head;
    const frame = frameOf(reading, { at: noun, probability: 0.95 }, 1, extent, head, {});
    const end = ranker.bestEnd(frame, at, sentences[sentence + 1]);
    if (end < 0) continue;
    found.push({
      proposal: {
        ...{ first: at, end, place: 0, share: sure, runnerUp: 0, existence: 1, side: 1 },
        ...{ cue: noun, cueShare: probability, cueRate: tokens.cueRates[noun] },
        ...{ source: phrase, sourceShare: 1, sourceKind: extent?.kind ?? 0, sentences: 0 },
        marks: (inside[at] >= 0 ? 1 : 0) + (inside[end - 1] >= 0 ? 2 : 0),
      },
      span: sure,
      whole: sure,
    });
  }
  return found;
}

/** The verb that voices a claim, −1 where there is none: only words that belong to the noun stand between. */
function voicingBefore({ article }: Reading, noun: number, first: number): number {
  const { hashes, tags, lex } = article.tokens;
  for (let at = noun - 1; at >= first && at >= noun - verbReach; at--) {
    if (voicingWords!.has(hashes[at])) return at;
    const belongs = tags[at] === Tag.Det || tags[at] === Tag.Adj || tags[at] === Tag.Adv || lex[at] & Lex.Possessive;
    if (!belongs) return -1;
  }
  return -1;
}

/** The “that” of a claim, −1 where a verb or a mark comes first. */
function thatAfter({ article }: Reading, noun: number, end: number): number {
  const { hashes, tags, shapes } = article.tokens;
  for (let at = noun + 1; at < end - 2 && at <= noun + thatReach; at++) {
    if (hashes[at] === that) return at;
    if (shapes[at] === Shape.Punctuation || (tags[at] >= Tag.Verb && tags[at] <= Tag.Verbd)) return -1;
  }
  return -1;
}
