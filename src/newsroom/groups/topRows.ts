import type { Newsroom } from '../newsroom';
import { byActorAndUnknown } from './byActor';
import { byArticle } from './byArticle';
import { byDate } from './byDate';
import { byKindOfSource } from './byKindOfSource';
import { byStatus, stateGroup } from './byStatus';
import { byTag } from './byTag';
import { pageOf } from './firstOf';
import type { Grouping, Order, Rows } from './rows';

/** The rows the Sources view begins with. What waits for a person comes last in every grouping. */
export function topRows(newsroom: Newsroom, grouping: Grouping, order: Order, most?: number): Rows {
  if (grouping === 'status') return byStatus(newsroom, order);
  const rows: Rows = GROUPED_BY[grouping](newsroom, order, most);
  const waiting = [stateGroup(newsroom, 'toReview', order), stateGroup(newsroom, 'lost', order)];
  const { left = 0, at = rows.length } = rows.more ?? {};
  return pageOf(rows.slice(0, at), left, [...rows.slice(at), ...waiting.filter((group) => group !== undefined)]);
}

const GROUPED_BY = {
  actor: byActorAndUnknown,
  source: byKindOfSource,
  article: byArticle,
  date: byDate,
  tag: byTag,
} satisfies Record<Exclude<Grouping, 'status'>, (newsroom: Newsroom, order: Order, most?: number) => Rows>;
