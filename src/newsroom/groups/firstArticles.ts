import type { Newsroom } from '../newsroom';
import type { ArticleRecord } from '../record';
import { firstSorted } from './firstOf';
import { articleOrder } from './orders';
import type { Order } from './rows';

/** So few are sorted as quickly as days are looked through. */
const FEW = 1000;
/** `2026-03-20` */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The first `most` of some articles of the newsroom in an order. Of many, only the newest are looked at where these come first. */
export function firstArticles(
  newsroom: Newsroom,
  articles: ReadonlySet<string>,
  order: Order,
  most: number,
): ArticleRecord[] {
  const isByDay = order !== 'place' && articles.size > Math.max(FEW, most);
  const keys = isByDay ? newest(newsroom, articles, most) : [...articles];
  const records = keys.map((article) => newsroom.get(article)).filter((record) => record !== undefined);
  return firstSorted(records, articleOrder(order), most);
}

/** In any order the articles of the latest days that have `most`, and all of which no day is known. */
function newest(newsroom: Newsroom, articles: ReadonlySet<string>, most: number): string[] {
  const among = (all: Iterable<string> = []) => [...all].filter((article) => articles.has(article));
  const days: string[] = [];
  const undated: string[] = [];
  for (const [place, heading] of newsroom.published.entries())
    if (DAY.test(place)) days.push(place);
    else for (const article of among(heading.articles)) undated.push(article);
  const dated: string[] = [];
  for (const day of days.sort().reverse()) {
    if (dated.length >= most) break;
    for (const article of among(newsroom.published.get(day)?.articles)) dated.push(article);
  }
  return dated.concat(undated);
}
