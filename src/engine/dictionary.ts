import { hashWord } from './hashing';
import { lexiconEntries } from './lexicon/classes';
import { cueForms } from './lexicon/cueForms';
import { Tag } from './lexicon/tags';
import { wordTags } from './lexicon/wordTags';

/**
 * What is known of words, by hash: one look-up a token. Built once, when the engine is first used; a plain open-addressed
 * table, because a Map of numbers costs four times as much and every token asks.
 */
export interface Dictionary {
  /** The slot of a hash, or 0, which says nothing of any word. */
  find(hash: number): number;
  /**
   * What every token asks for, side by side: at twice the slot its classes (`Lex`), behind them the part of speech it mostly
   * is (`Tag`, 0 when unknown) and, from bit 8 on, its further classes (`More`).
   */
  readonly traits: Int32Array;
  /** The hash that all forms of a cue share (said, says → say), 0 for a word that is never a cue. */
  readonly lemma: Int32Array;
  /** How often the word belongs to a cue, in steps of a sixteenth. */
  readonly cueRate: Uint8Array;
}

let built: Dictionary | undefined;

export function dictionary(): Dictionary {
  return (built ??= build());
}

const places = 1 << 15;
/** A fuller table would be slow. */
const capacity = (places * 3) / 4;

function build(): Dictionary {
  // Each place holds a hash and its slot, side by side: to look a word up costs one line of memory.
  const table = new Int32Array(places * 2);
  const traits = new Int32Array(capacity * 2);
  const lemma = new Int32Array(capacity);
  const cueRate = new Uint8Array(capacity);
  let used = 0;

  const place = (hash: number): number => {
    let at = (hash & (places - 1)) * 2;
    while (table[at + 1] !== 0 && table[at] !== hash) at = (at + 2) & (places * 2 - 1);
    return at;
  };
  const slotFor = (word: string): number => {
    const hash = hashWord(word);
    const at = place(hash);
    if (table[at + 1] === 0) {
      if (used + 1 >= capacity) throw new RangeError('more words than the dictionary has room for');
      table[at] = hash;
      table[at + 1] = ++used;
    }
    return table[at + 1];
  };

  for (const [word, entry] of lexiconEntries()) {
    const slot = slotFor(word);
    traits[slot * 2] |= entry.lex;
    traits[slot * 2 + 1] |= entry.more << 8;
  }
  for (const [name, list] of Object.entries(wordTags)) {
    for (const word of list.split(' ')) {
      if (!word) continue;
      const at = slotFor(word) * 2 + 1;
      traits[at] = (traits[at] & ~255) | Tag[name as keyof typeof Tag];
    }
  }
  for (const line of cueForms.split('\n')) {
    if (!line) continue;
    const [head, ...forms] = line.split(' ');
    const shared = hashWord(head) || 1;
    for (const form of forms) {
      const [word, rate] = form.split(':');
      const slot = slotFor(word);
      lemma[slot] = shared;
      cueRate[slot] = Number(rate);
    }
  }
  return { find: (hash) => table[place(hash) + 1], traits, lemma, cueRate };
}
