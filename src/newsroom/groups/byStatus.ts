import { STATES, stateOf, type State } from '../headings';
import type { Newsroom } from '../newsroom';
import { articleWith } from './byArticle';
import { firstArticles } from './firstArticles';
import { pageOf } from './firstOf';
import type { Order, StateGroup } from './rows';

/** What is left to review, confirmed, rejected and lost; in each the articles, newest first. */
export function byStatus(newsroom: Newsroom, order: Order): StateGroup[] {
  return STATES.map((state) => stateGroup(newsroom, state, order)).filter((group) => group !== undefined);
}

/** The annotations in this state, article by article; none when there are none. */
export function stateGroup(newsroom: Newsroom, state: State, order: Order): StateGroup | undefined {
  const heading = newsroom.states.get(state);
  if (!heading) return undefined;
  const id = `state:${state}`;
  return {
    kind: 'state',
    id,
    state,
    counts: heading.counts,
    articles: heading.articles.size,
    children: (most = Infinity) => {
      const articles = newsroom.states.get(state)?.articles ?? new Set();
      const first = firstArticles(newsroom, articles, order, most);
      const rows = first.map((record) => articleWith(record, (entry) => stateOf(entry) === state, id));
      return pageOf(rows, articles.size - rows.length);
    },
  };
}
