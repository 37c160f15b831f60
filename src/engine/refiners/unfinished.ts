import { mayEnd } from '../finders/contentGaps';
import { hashWord } from '../hashing';
import type { Reading } from '../reading';
import type { Proposal } from '../models/verdictFeatures';

const comma = 44;
const that = hashWord('that');
const joins = new Set(['and', 'but', 'or'].map(hashWord));
const conditions = new Set('while if although though unless when because despite'.split(' ').map(hashWord));

/**
 * The proposal with its clause finished: what goes on with “, and that the road was open again” belongs to it, and “that
 * while the town might win” is half a sentence. Both reach to the end of the sentence.
 */
export function finished(reading: Reading, proposal: Proposal): Proposal {
  const { article, inside, direct } = reading;
  const { tokens, sentences, sentenceOf, paragraphs, paragraphOf } = article;
  const { hashes } = tokens;
  const { first, end, side } = proposal;
  if (!side || end >= tokens.count || sentenceOf[end] !== sentenceOf[first]) return proposal;
  const hasComma = hashes[end] === comma;
  const next = hasComma ? end + 1 : end;
  const goesOn = (hasComma || hashes[first] === that) && joins.has(hashes[next]) && hashes[next + 1] === that;
  const opening = hashes[first] === that ? first + 1 : first;
  const isHalf = hasComma && conditions.has(hashes[opening]) && !hasCommaBetween(hashes, opening, end);
  if (!goesOn && !isHalf) return proposal;
  const limit = Math.min(sentences[sentenceOf[first] + 1], paragraphs[paragraphOf[first]].endToken);
  for (let at = end; at < limit; at++) if (inside[at] >= 0 && direct[inside[at]]) return proposal;
  let last = limit;
  while (last > end && !mayEnd(tokens, last)) last--;
  return { ...proposal, end: last };
}

function hasCommaBetween(hashes: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hashes[at] === comma) return true;
  return false;
}
