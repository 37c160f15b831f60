import { hashWord } from '../hashing';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';
import { isCue, type Surroundings } from '../surroundings';
import { Shape } from '../tokens';

const according = hashWord('according');

/** The words that attribute: the cue beside the source, else the one nearest to the quotation, else a colon. */
export function cueOf(reading: Reading, around: Surroundings, source: number): [number, number] {
  const { tokens, paragraphs, paragraphOf } = reading.article;
  const whole = (at: number): [number, number] => [
    at,
    at + 1 < tokens.count && tokens.hashes[at] === according ? at + 2 : at + 1,
  ];
  if (source >= 0) {
    const { first, end } = reading.phrases[source];
    const near = [around.tailCue, around.leadCue].filter(
      (at) => at >= 0 && Math.min(Math.abs(at - end), Math.abs(first - at)) < 30,
    );
    near.sort(
      (a, b) => Math.min(Math.abs(a - end), Math.abs(first - a)) - Math.min(Math.abs(b - end), Math.abs(first - b)),
    );
    if (near.length) return whole(near[0]);
    if (around.before === 2) return [around.quoted.openToken - 1, around.quoted.openToken];
    // “said Ana Ruiz, who wrote the report. “It is long.””: what stands right before the source goes before what it is told of.
    if (first > 0 && reading.inside[first - 1] < 0 && isCue(tokens, first - 1)) return whole(first - 1);
    const limit = Math.min(end + 8, paragraphs[paragraphOf[first]].endToken);
    for (let at = end; at < limit && reading.inside[at] < 0; at++) if (isCue(tokens, at)) return whole(at);
    for (let at = first - 1; at >= Math.max(0, first - 4) && reading.inside[at] < 0; at--)
      if (isCue(tokens, at)) return whole(at);
    return [-1, -1];
  }
  const nearest = around.tailCue >= 0 ? around.tailCue : around.leadCue;
  return nearest >= 0 ? whole(nearest) : [-1, -1];
}

/** Why this source, for people to read. */
export function ruleOf(reading: Reading, around: Surroundings, source: number, cue: number): string {
  if (source < 0) return 'no-source-found';
  const phrase = reading.phrases[source];
  const what =
    phrase.kind === PhraseKind.Pronoun
      ? 'pronoun'
      : phrase.kind === PhraseKind.Nominal
        ? 'description'
        : phrase.kind === PhraseKind.Handle
          ? 'handle'
          : 'name';
  const { openToken, closeToken } = around.quoted;
  const { article } = reading;
  if (article.paragraphOf[phrase.first] !== article.paragraphOf[openToken] && phrase.first < openToken)
    return `${what}-in-paragraph-before`;
  if (cue >= 0 && article.tokens.shapes[cue] === Shape.Punctuation) return `${what}-before-colon`;
  if (phrase.first > closeToken) {
    if (phrase.first >= around.tailEnd) return `${what}-in-sentence-after`;
    return cue < 0 ? `${what}-after-quote` : cue < phrase.first ? `${what}-after-verb` : `${what}-before-verb`;
  }
  if (phrase.first < around.leadFirst) {
    return around.previous >= 0 ? `${what}-of-interrupted-quote` : `${what}-in-sentence-before`;
  }
  return cue < 0 ? `${what}-before-quote` : cue < phrase.first ? `${what}-after-verb` : `${what}-before-verb`;
}
