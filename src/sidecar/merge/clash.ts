import type { Data } from '../yaml/tree';
import type { Versions } from './versions';

/** The parts of a sidecar or a registry; `file` is for keys at its top that this program does not know. */
export type Part = 'annotations' | 'actors' | 'article' | 'file';

/** Both sides changed one thing differently, or one side removed what the other changed. */
export interface Clash extends Versions<Data | undefined> {
  readonly part: Part;
  /** The item's or actor's id. */
  readonly id?: string;
  /** The field; left out where a whole item or actor was removed by one side and changed by the other. */
  readonly key?: string;
}

/** A difference that needed nobody's word: said, so that it can be looked up, but not left open. */
export interface Settled extends Versions<Data | undefined> {
  readonly part: Part;
  readonly id?: string;
  readonly key?: string;
  readonly why: SettledWhy;
}

/**
 * `position`: both sides moved a position, which is a hint. `kept-actor`: one side removed an actor whom the other names.
 * `same-suggestion`: both sides wrote the same suggestion under ids of their own.
 */
export type SettledWhy = 'position' | 'kept-actor' | 'same-suggestion';
