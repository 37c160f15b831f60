/** How a token is written. */
export const Shape = {
  Punctuation: 0,
  Lower: 1,
  Capitalized: 2,
  AllCaps: 3,
  /** `McHale`, `iPhone` */
  Mixed: 4,
  Number: 5,
  /** `V.` or a single capital */
  Initial: 6,
  /** `@coast_gazette` */
  Handle: 7,
  /** What is cut off a word: `’s`, `’ll` */
  Clitic: 8,
} as const;

/** What a punctuation token's hash is when it is no single character: an ellipsis, a long dash, a run of rubbish. */
export const Punct = { Ellipsis: 0x2026, Dash: 0x2014, Noise: 1, DoubleOpen: 2, DoubleClose: 3 } as const;

/**
 * The article's words and marks, column by column: a 10 MB article has two million of them, and objects would cost ten
 * times the memory. `ends[i]` is half-open; in `Mr. Hale’s` the tokens are `Mr.`, `Hale`, `’s`.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the word without case and final stop; of punctuation its character code. */
  readonly hashes: Int32Array;
  readonly shapes: Uint8Array;
  readonly lex: Int32Array;
  readonly more: Uint8Array;
  readonly tags: Uint8Array;
  /** The dictionary's slot, 0 for an unknown word. */
  readonly slots: Uint16Array;
  /** The hash that all forms of a cue share (said, says → say), 0 for a word that is never a cue. */
  readonly lemmas: Int32Array;
  /** How often the word belongs to a cue, in steps of a sixteenth. */
  readonly cueRates: Uint8Array;
}
