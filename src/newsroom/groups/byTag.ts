import type { Newsroom } from '../newsroom';
import { totalOf } from '../counts';
import { stands, type Entry } from '../record';
import { firstLeaves } from './leaves';
import { compareGroups } from './orders';
import type { Order, Row } from './rows';

/** Every tag in use, and what bears it. */
export function byTag(newsroom: Newsroom, order: Order): Row[] {
  const sortable = [...newsroom.tags.entries()].map(([tag, { counts, articles }]) => {
    const first = newsroom.get(firstOf(articles) ?? '');
    return { tag, counts, articles: articles.size, name: tag.toLowerCase(), place: first?.path ?? '' };
  });
  return sortable.sort(compareGroups(order)).map(({ tag, counts, articles }) => {
    const id = `tag:${tag}`;
    const children = (most?: number) => {
      const wanted = () => (entry: Entry) => stands(entry) && entry.tags?.includes(tag) === true;
      return firstLeaves(
        newsroom,
        id,
        { articles: newsroom.tags.get(tag)?.articles ?? [], wanted, total: totalOf(counts) },
        order,
        most,
      );
    };
    return { kind: 'tag', id, tag, counts, articles, children };
  });
}

function firstOf<T>(set: Iterable<T>): T | undefined {
  for (const first of set) return first;
  return undefined;
}
