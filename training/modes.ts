import { hashWord } from '../src/engine/hashing';
import { cueForms } from '../src/engine/lexicon/cueForms';
import { lemmaOf } from '../src/engine/lemma';
import { thought } from '../src/engine/lexicon/modes';
import type { CuedExample } from './cues';

/** How many reports a cue's prior counts for, and its share of speech: of the words listed by hand as thought, and of others. */
const priorWeight = 4;
const priorOfThought = 0.25;
const priorOfOthers = 0.55;

/** Below this share of speech a cue's reports count as attitudes. */
const leastSpeech = 0.43;

/** The cues whose reports mostly show what somebody thinks, wants or does, and those of the hand's list that do not. */
export function countModes(cued: readonly CuedExample[]): { attitudes: string[]; statements: string[] } {
  const counts = new Map<number, { speech: number; all: number }>();
  for (const { example, golds } of cued) {
    for (const [cue, quotes] of golds) {
      const lemma = lemmaOf(example.reading.article.tokens, cue);
      const count = counts.get(lemma) ?? { speech: 0, all: 0 };
      counts.set(lemma, count);
      count.all += quotes.length;
      count.speech += quotes.filter(({ speech }) => speech !== false).length;
    }
  }
  const byHand = new Set(thought.trim().split(/\s+/));
  const attitudes: string[] = [];
  const statements: string[] = [];
  for (const line of cueForms.split('\n')) {
    const [word] = line.split(' ');
    const count = counts.get(hashWord(word));
    if (!word || !count) continue;
    const prior = byHand.has(word) ? priorOfThought : priorOfOthers;
    const isSpeech = (count.speech + priorWeight * prior) / (count.all + priorWeight) >= leastSpeech;
    if (!isSpeech && !byHand.has(word)) attitudes.push(word);
    if (isSpeech && byHand.has(word)) statements.push(word);
  }
  return { attitudes, statements };
}
