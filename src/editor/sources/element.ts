import type { Row } from '../../newsroom/groups/rows';
import type { QuoteLink } from '../../newsroom/links/quoteLinks';
import type { SourcesNode } from './node';

/** A row of the view: what commands get of it, and what the view itself needs. */
export interface SourcesElement extends SourcesNode {
  /** Unique in the tree, and the same for the same thing after a refresh. */
  readonly key: string;
  readonly row?: Row;
  readonly parent?: SourcesElement;
  /** With a quote that is listed below the same one of another article: how the two belong together. */
  readonly link?: QuoteLink;
  /** With `more`: how many rows are not shown yet. */
  readonly left?: number;
}

export function elementOf(row: Row, parent: SourcesElement | undefined): SourcesElement {
  const element = { key: row.id, row, parent };
  switch (row.kind) {
    case 'entry': {
      const { entry, record } = row;
      const actor = entry.actor === undefined ? undefined : record.actors[entry.actor];
      return {
        ...element,
        kind: 'entry',
        articleUri: record.article,
        type: entry.type,
        ...(entry.id !== null && { id: entry.id }),
        ...(entry.lost !== 'orphan' && { start: entry.start, end: entry.end }),
        ...(actor && { actor: actor.id, registry: actor.registry }),
      };
    }
    case 'actor': {
      const { example, registry } = row.actor;
      return {
        ...element,
        kind: 'actor',
        articleUri: example.record.article,
        actor: example.actor.id,
        registry: registry?.id,
      };
    }
    case 'article':
      return { ...element, kind: 'article', articleUri: row.record.article };
    case 'kindOfSource':
    case 'namesakes':
    case 'unknownSpeaker':
    case 'mentions':
    case 'dates':
    case 'year':
    case 'month':
    case 'day':
    case 'undated':
    case 'tag':
    case 'state':
      return { ...element, kind: 'group' };
  }
}

/** The row below a page of rows that brings the next page. */
export function moreElement(parent: SourcesElement | undefined, left: number): SourcesElement {
  return { kind: 'more', key: `${parent?.key ?? ''}>more`, parent, left };
}
