import type { Tokens } from './tokens';

/** The hash that all forms of a cue share; of a word that is never a cue, its own. */
export function lemmaOf(tokens: Tokens, at: number): number {
  return tokens.lemmas[at] || tokens.hashes[at];
}
