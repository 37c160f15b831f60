import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import type { Reading } from '../reading';
import { firstPhraseAfter } from './speakers';

/** Verbs whose object is a listener. */
const addressing = new Set(
  'told warned asked informed advised reminded assured urged notified alerted pressed questioned'
    .split(' ')
    .map(hashWord),
);
const be = new Set('is are was were be been being'.split(' ').map(hashWord));
const comma = 44;

/** How many adverbs may stand between “was” and “told”. */
const adverbs = 2;

/** Whether the phrase before a cue is whom somebody spoke to: “Drivers were warned that …”, “the coach, asked if …, laughed”. */
export function isRecipient(reading: Reading, cue: number, source: number): boolean {
  const { article, phrases } = reading;
  const { hashes, tags } = article.tokens;
  if (source < 0 || phrases[source].end > cue || !addressing.has(hashes[cue])) return false;
  if (isAside(reading, cue, source)) return true;
  let at = cue - 1;
  while (at > cue - 1 - adverbs && tags[at] === Tag.Adv) at--;
  return be.has(hashes[at]) && at >= phrases[source].end;
}

/** Where the content ends of an aside that says what somebody was asked, “the coach, asked if she expected it, laughed”: before its comma. */
export function asideEnd(reading: Reading, cue: number, source: number, first: number, end: number): number {
  const { hashes, tags } = reading.article.tokens;
  if (source < 0 || !addressing.has(hashes[cue]) || !isAside(reading, cue, source)) return end;
  for (let at = first + 1; at < end - 1; at++) if (hashes[at] === comma && tags[at + 1] === Tag.Verbd) return at;
  return end;
}

/** Where a report begins behind whom it was told: “the plan, she told the committee, “is a joke””. Gives `first` elsewhere. */
export function behindRecipient({ article, phrases }: Reading, cue: number, first: number, end: number): number {
  const { hashes } = article.tokens;
  if (first !== cue + 1 || !addressing.has(hashes[cue])) return first;
  const listener = phrases[firstPhraseAfter(phrases, first)];
  if (!listener || listener.first !== first || hashes[listener.end] !== comma) return first;
  return listener.end + 1 < end ? listener.end + 1 : first;
}

/**
 * A cue right behind a comma, with whom it is about before that and a question after it. “The coroner, Dr. Quist, asked why”
 * is none: there the comma ends an apposition.
 */
function isAside({ article, phrases }: Reading, cue: number, source: number): boolean {
  const { hashes, lex } = article.tokens;
  const { first, end } = phrases[source];
  if (hashes[cue - 1] !== comma || end !== cue - 1 || hashes[first - 1] === comma) return false;
  return (lex[cue + 1] & Lex.Wh) !== 0 || questions.has(hashes[cue + 1]);
}

const questions = new Set('if whether about why how what when where who'.split(' ').map(hashWord));
