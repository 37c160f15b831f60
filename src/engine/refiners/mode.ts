import type { QuoteMode } from '../annotations';
import { hashWord } from '../hashing';
import { lemmaOf } from '../lemma';
import { attitudes, statements } from '../lexicon/attitudes';
import { inflections } from '../lexicon/classes';
import { saidWithThat, thought, writing } from '../lexicon/modes';
import type { Reading } from '../reading';

let modes: Map<number, QuoteMode> | undefined;

/** Whether a cue tells of speech, writing or thought; without a cue, speech. */
export function modeOfCue(reading: Reading, cue: number): QuoteMode {
  if (cue < 0) return 'speech';
  return wordMode(reading.article.tokens.hashes[cue]);
}

let attitudeLemmas: Set<number> | undefined;
let statementLemmas: Set<number> | undefined;
let sayingLemmas: Set<number> | undefined;

const that = hashWord('that');

/**
 * The same of a cue that reports without marks, from token `first` on: there “resisted the plan” tells what somebody thinks
 * of it. A verb of saying before a “that” says it, though: “clarified that it would cost more”.
 */
export function modeOfReport(reading: Reading, cue: number, first: number): QuoteMode {
  const { tokens } = reading.article;
  attitudeLemmas ??= new Set(attitudes.split(' ').map(hashWord));
  statementLemmas ??= new Set(statements.split(' ').map(hashWord));
  sayingLemmas ??= new Set(saidWithThat.split(' ').map(hashWord));
  const lemma = lemmaOf(tokens, cue);
  if (attitudeLemmas.has(lemma) && !(tokens.hashes[first] === that && sayingLemmas.has(lemma))) return 'thought';
  const mode = modeOfCue(reading, cue);
  return mode === 'thought' && statementLemmas.has(lemma) ? 'speech' : mode;
}

function wordMode(hash: number): QuoteMode {
  if (!modes) {
    modes = new Map();
    for (const verb of thought.split(/\s+/)) for (const form of inflections(verb)) modes.set(hashWord(form), 'thought');
    for (const verb of writing.split(/\s+/)) for (const form of inflections(verb)) modes.set(hashWord(form), 'writing');
    modes.delete(hashWord('noted'));
    modes.delete(hashWord('notes'));
    modes.delete(hashWord('note'));
  }
  return modes.get(hash) ?? 'speech';
}
