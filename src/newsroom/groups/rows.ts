import type { ActorKind } from '../../engine';
import type { Counts } from '../counts';
import type { FoundEntry } from '../found';
import type { KnownAs } from '../newsroom';
import type { ArticleRecord } from '../record';
import type { State } from '../headings';

/** What the Sources view lists: groups, made from the newsroom when somebody looks into them, and annotations. */
export type Row = Group | Leaf;

export const GROUPINGS = ['actor', 'source', 'article', 'date', 'tag', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `place`: by path, and in the order of the text. */
export const ORDERS = ['count', 'name', 'place'] as const;
export type Order = (typeof ORDERS)[number];

/** Rows, in order. Where there are many more than anybody looks at, only the first are made. */
export interface Rows extends ReadonlyArray<Row> {
  /** How many are left out, and the index before which they belong. */
  readonly more?: { readonly left: number; readonly at: number };
}

interface RowBase {
  /** The same for the same thing at the same place of the tree, whatever else changes. */
  readonly id: string;
}

interface GroupBase extends RowBase {
  readonly counts: Counts;
  /** How many articles it draws from. */
  readonly articles: number;
  /** Made when asked for, from what the newsroom holds then: at most so many of a kind, all without a number. */
  readonly children: (most?: number) => Rows;
}

export type Group =
  ActorGroup | KindOfSourceGroup | NamesakesGroup | ArticleGroup | PlainGroup | CalendarGroup | TagGroup | StateGroup;

export interface ActorGroup extends GroupBase {
  readonly kind: 'actor';
  readonly actor: KnownAs;
}

/** All actors of one kind: persons, unnamed sources, … */
export interface KindOfSourceGroup extends GroupBase {
  readonly kind: 'kindOfSource';
  readonly source: ActorKind;
  readonly actors: number;
}

/** Actors of one name whom nobody said to be the same. */
export interface NamesakesGroup extends GroupBase {
  readonly kind: 'namesakes';
  readonly name: string;
  readonly actors: number;
}

export interface ArticleGroup extends GroupBase {
  readonly kind: 'article';
  readonly record: ArticleRecord;
  /** How many actors are quoted in it. */
  readonly speakers: number;
}

/** A group whose kind says all: quotes without a speaker, an actor's or article's mentions, an article's dates. */
export interface PlainGroup extends GroupBase {
  readonly kind: 'unknownSpeaker' | 'mentions' | 'dates';
}

export interface CalendarGroup extends GroupBase {
  readonly kind: 'year' | 'month' | 'day' | 'undated';
  /** `2026`, `2026-03`, `2026-03-20` or `2026-W12`; empty for `undated`. */
  readonly place: string;
}

export interface TagGroup extends GroupBase {
  readonly kind: 'tag';
  readonly tag: string;
}

export interface StateGroup extends GroupBase {
  readonly kind: 'state';
  readonly state: State;
}

export interface Leaf extends RowBase, FoundEntry {
  readonly kind: 'entry';
}
