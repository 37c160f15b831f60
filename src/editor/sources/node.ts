import type { ItemType } from '../../sidecar/model';

/**
 * What a row of the Sources view hands to a command that is chosen on it: plain data, nothing of the view itself.
 * A command gets the row as its first argument and, where several rows are selected, all of them as its second.
 */
export interface SourcesNode {
  /** `entry` is a quote, mention, date or passage; `group` gathers others (a month, a tag, "To review"). */
  readonly kind: 'actor' | 'article' | 'entry' | 'group' | 'more';
  /** The article's uri as a string, with `article` and `entry`; with an `actor`, one of the articles it is in. */
  readonly articleUri?: string;
  /** The item's id in the sidecar; left out for a suggestion that is in none. */
  readonly id?: string;
  /** Where the words stand: UTF-16 offsets into the article as given, half-open. Left out where they stand nowhere. */
  readonly start?: number;
  readonly end?: number;
  readonly type?: ItemType;
  /** With `actor`: the actor's id in `articleUri`. With `entry`: the speaker's, or who is mentioned. */
  readonly actor?: string;
  /** The registry's id of that actor, where it has one. */
  readonly registry?: string;
}
