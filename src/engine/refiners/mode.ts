import type { QuoteMode } from '../annotations';
import { hashWord } from '../hashing';
import { inflections } from '../lexicon/classes';
import { thought, writing } from '../lexicon/modes';
import type { Reading } from '../reading';

let modes: Map<number, QuoteMode> | undefined;

/** Whether a cue tells of speech, writing or thought; without a cue, speech. */
export function modeOfCue(reading: Reading, cue: number): QuoteMode {
  if (cue < 0) return 'speech';
  const { tokens } = reading.article;
  return wordMode(tokens.hashes[cue]);
}

export function wordMode(hash: number): QuoteMode {
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
