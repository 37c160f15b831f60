import type { Row } from '../../newsroom/groups/rows';
import type { SourcesElement } from './element';

/** What dropping some rows on another one does; or why it does nothing. */
export type Drop =
  | { readonly does: 'merge'; readonly those: readonly SourcesElement[]; readonly into: SourcesElement }
  | { readonly does: 'attribute'; readonly rows: readonly SourcesElement[]; readonly speaker: string | null }
  | {
      readonly does: 'retag';
      readonly rows: readonly SourcesElement[];
      readonly add: string;
      /** The tag under which they were picked up. */
      readonly remove: string | undefined;
    }
  | { readonly does: 'confirm' | 'reject'; readonly rows: readonly SourcesElement[] }
  | { readonly does: 'nothing'; readonly why: Refusal };

export type Refusal =
  | 'no-target'
  | 'onto-itself'
  | 'not-an-actor'
  | 'only-quotes-have-speakers'
  | 'speaker-of-another-article'
  | 'not-for-groups'
  | 'nothing-to-judge';

/** Actors dropped on an actor are merged; annotations dropped on a tag, an actor or a state get it. */
export function planDrop(rows: readonly SourcesElement[], on: SourcesElement | undefined): Drop {
  const target = on && takerOf(on);
  if (!target?.row || rows.length === 0) return nothing('no-target');
  if (rows.every((row) => takerOf(row)?.key === target.key)) return nothing('onto-itself');
  const { row } = target;
  if (rows.every(({ kind }) => kind === 'actor')) {
    if (row.kind !== 'actor') return nothing('not-an-actor');
    // Selected with the others, it is the one that they were dropped on.
    return { does: 'merge', those: rows.filter(({ key }) => key !== target.key), into: target };
  }
  if (rows.some(({ kind }) => kind !== 'entry')) return nothing('not-for-groups');
  if (row.kind === 'tag') return { does: 'retag', rows, add: row.tag, remove: tagOf(rows) };
  return row.kind === 'state' ? judgement(rows, row.state) : attribution(rows, target);
}

const TAKERS: readonly Row['kind'][] = ['actor', 'unknownSpeaker', 'tag', 'state'];

/** The row itself or the nearest one above it that takes what is dropped: dropped among an actor's quotes is on the actor. */
function takerOf(element: SourcesElement): SourcesElement | undefined {
  let at: SourcesElement | undefined = element;
  while (at && !(at.row && TAKERS.includes(at.row.kind))) at = at.parent;
  return at;
}

function attribution(rows: readonly SourcesElement[], target: SourcesElement): Drop {
  if (rows.some(({ type }) => type !== 'quote')) return nothing('only-quotes-have-speakers');
  if (target.row?.kind === 'unknownSpeaker') return { does: 'attribute', rows, speaker: null };
  const { actor = null, registry, row } = target;
  if (registry !== undefined) return { does: 'attribute', rows, speaker: registry };
  // Whom the registry does not know is known to the articles that name them, and to no other.
  const knows = (articleUri: string | undefined) =>
    row?.kind === 'actor' && articleUri !== undefined && row.actor.articles.has(articleUri);
  if (!rows.every(({ articleUri }) => knows(articleUri))) return nothing('speaker-of-another-article');
  return { does: 'attribute', rows, speaker: actor };
}

function judgement(rows: readonly SourcesElement[], state: string): Drop {
  if (state === 'confirmed') return { does: 'confirm', rows };
  if (state === 'rejected') return { does: 'reject', rows };
  return nothing('nothing-to-judge');
}

/** The tag that all of them hang under in the tree. */
function tagOf(rows: readonly SourcesElement[]): string | undefined {
  const tags = new Set(rows.map(({ parent }) => (parent?.row?.kind === 'tag' ? parent.row.tag : undefined)));
  const [tag] = tags;
  return tags.size === 1 ? tag : undefined;
}

function nothing(why: Refusal): Drop {
  return { does: 'nothing', why };
}
