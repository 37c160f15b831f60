import type { Newsroom } from '../newsroom';
import { byActorAndUnknown } from './byActor';
import { byArticle } from './byArticle';
import { byDate } from './byDate';
import { byKindOfSource } from './byKindOfSource';
import { byStatus, stateGroup } from './byStatus';
import { byTag } from './byTag';
import type { Grouping, Order, Row } from './rows';

/** The rows the Sources view begins with. What waits for a person comes last in every grouping. */
export function topRows(newsroom: Newsroom, grouping: Grouping, order: Order): Row[] {
  if (grouping === 'status') return byStatus(newsroom, order);
  const waiting = [stateGroup(newsroom, 'toReview', order), stateGroup(newsroom, 'lost', order)];
  return [...GROUPED_BY[grouping](newsroom, order), ...waiting.filter((group) => group !== undefined)];
}

const GROUPED_BY = {
  actor: byActorAndUnknown,
  source: byKindOfSource,
  article: byArticle,
  date: byDate,
  tag: byTag,
} satisfies Record<Exclude<Grouping, 'status'>, (newsroom: Newsroom, order: Order) => Row[]>;
