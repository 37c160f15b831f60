import type { Newsroom } from '../newsroom';
import { stands } from '../record';
import { leaves } from './leaves';
import { compareGroups, sortFound } from './orders';
import type { Order, Row } from './rows';

/** Every tag in use, and what bears it. */
export function byTag(newsroom: Newsroom, order: Order): Row[] {
  const sortable = [...newsroom.tags.entries()].map(([tag, { counts, articles }]) => {
    const first = newsroom.get(firstOf(articles) ?? '');
    return { tag, counts, articles: articles.size, name: tag.toLowerCase(), place: first?.path ?? '' };
  });
  return sortable.sort(compareGroups(order)).map(({ tag, counts, articles }) => {
    const id = `tag:${tag}`;
    const children = () => {
      const found = newsroom.find(
        newsroom.tags.get(tag)?.articles ?? [],
        () => (entry) => stands(entry) && entry.tags?.includes(tag) === true,
      );
      return leaves(id, sortFound(found, order));
    };
    return { kind: 'tag', id, tag, counts, articles, children };
  });
}

function firstOf<T>(set: Iterable<T>): T | undefined {
  for (const first of set) return first;
  return undefined;
}
