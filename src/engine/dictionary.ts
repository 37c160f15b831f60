import { hashWord } from './hashing';
import { atOnce, eachInSteps } from './inSteps';
import { lexiconEntries } from './lexicon/classes';
import { cueForms } from './lexicon/cueForms';
import { Tag } from './lexicon/tags';
import { wordTags } from './lexicon/wordTags';

/**
 * What is known of words, by hash: one look-up a token. Built once, when the engine is first used; a plain open-addressed
 * table, because a Map of numbers costs four times as much and every token asks. A word's row holds its hash and all that
 * is known of it side by side, so that looking a word up costs one line of memory.
 */
export interface Dictionary {
  /** The slot of a hash, or 0, which says nothing of any word. */
  find(hash: number): number;
  readonly rows: Int32Array;
}

/** How long a row is; a slot's row begins at so many times the slot. */
export const rowLength = 4;

/** What stands where in a row. */
export const Row = {
  Hash: 0,
  /** Its classes (`Lex`). */
  Lex: 1,
  /**
   * The part of speech it mostly is (`Tag`, 0 when unknown), from bit 8 on its further classes (`More`), from bit 16 on how
   * often it belongs to a cue, in steps of a sixteenth, and in the highest bit that there is such a word.
   */
  Traits: 2,
  /** The hash that all forms of a cue share (said, says → say), 0 for a word that is never a cue. */
  Lemma: 3,
} as const;

let built: Dictionary | undefined;

export function dictionary(): Dictionary {
  return (built ??= atOnce(build()));
}

/** Builds it in steps, unless it is there. */
export function* dictionaryInSteps(): Generator<void> {
  if (built) return;
  const dictionary = yield* build();
  built ??= dictionary;
}

const places = 1 << 15;
/** A fuller table would be slow. */
const capacity = (places * 3) / 4;

const isWord = 1 << 31;
const rateStart = 16;

/** How many words get their rows in one step. */
const wordsInStep = 1000;
/** How many lines of cues, each with all forms of a verb. */
const linesInStep = 200;

function* build(): Generator<void, Dictionary> {
  // The first row says nothing of any word; the others are the places of the hashes.
  const rows = new Int32Array((places + 1) * rowLength);
  let used = 0;

  const find = (hash: number): number => {
    let slot = (hash & (places - 1)) + 1;
    for (; rows[slot * rowLength + Row.Traits] !== 0; slot = slot === places ? 1 : slot + 1)
      if (rows[slot * rowLength] === hash) return slot;
    return 0;
  };
  const rowOf = (word: string): number => {
    const hash = hashWord(word);
    let slot = (hash & (places - 1)) + 1;
    while (rows[slot * rowLength + Row.Traits] !== 0 && rows[slot * rowLength] !== hash)
      slot = slot === places ? 1 : slot + 1;
    const at = slot * rowLength;
    if (rows[at + Row.Traits] === 0) {
      if (++used >= capacity) throw new RangeError('more words than the dictionary has room for');
      rows[at] = hash;
      rows[at + Row.Traits] = isWord;
    }
    return at;
  };

  const entries = lexiconEntries();
  yield;
  yield* eachInSteps([...entries], wordsInStep, ([word, entry]) => {
    const at = rowOf(word);
    rows[at + Row.Lex] |= entry.lex;
    rows[at + Row.Traits] |= entry.more << 8;
  });
  for (const [name, list] of Object.entries(wordTags)) {
    yield* eachInSteps(list.split(' '), wordsInStep, (word) => {
      if (!word) return;
      const at = rowOf(word) + Row.Traits;
      rows[at] = (rows[at] & ~255) | Tag[name as keyof typeof Tag];
    });
  }
  yield* eachInSteps(cueForms.split('\n'), linesInStep, (line) => {
    if (!line) return;
    const [head, ...forms] = line.split(' ');
    const shared = hashWord(head) || 1;
    for (const form of forms) {
      const [word, rate] = form.split(':');
      const at = rowOf(word);
      rows[at + Row.Lemma] = shared;
      rows[at + Row.Traits] = (rows[at + Row.Traits] & ~(15 << rateStart)) | (Number(rate) << rateStart);
    }
  });
  return { find, rows };
}

/** Further classes of a word (`More`), from its row's traits. */
export function moreOf(traits: number): number {
  return (traits >> 8) & 255;
}

/** How often a word belongs to a cue, in sixteenths, from its row's traits. */
export function cueRateOf(traits: number): number {
  return (traits >> rateStart) & 15;
}
