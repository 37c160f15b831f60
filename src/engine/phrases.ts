/** What kind of words name somebody. */
export const PhraseKind = { Name: 1, Pronoun: 2, Nominal: 3, Handle: 4 } as const;

/** What a name seems to name, before the article as a whole is asked. */
export const NameType = { Unknown: 0, Person: 1, Organization: 2, Place: 3 } as const;

export const Gender = { Unknown: 0, He: 1, She: 2, Many: 3, It: 4 } as const;

/**
 * Words that may name a source, in tokens, half-open. In `the harbourmaster, Capt. Ana Ruiz’s deputy`: a name with
 * `first` at `Capt.`, `nameFirst` at `Ana` and `end` behind `Ruiz`, possessive.
 */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** The word that decides: the surname, the noun (`official`), the pronoun. */
  readonly head: number;
  readonly nameFirst: number;
  readonly kind: number;
  readonly type: number;
  readonly gender: number;
  readonly possessive: boolean;
  /** A noun known as a speaker: a role, a group, a document. */
  readonly speaks: boolean;
  readonly definite: boolean;
  /** A noun that belongs to the name behind it and is no source of its own: `port official` in “port official Ana Ruiz”. */
  attached: boolean;
}
