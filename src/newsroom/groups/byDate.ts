import { addCounts, newTally, type Tally } from '../counts';
import { compare } from '../found';
import type { Newsroom } from '../newsroom';
import { stands, type ArticleRecord } from '../record';
import { calendarPlace, monthOf, UNDATED, yearOf, type CalendarPlace } from '../timeline';
import { articleGroup } from './byArticle';
import { leaves, plainGroup } from './leaves';
import { articleOrder, sortFound } from './orders';
import type { CalendarGroup, Order, Row } from './rows';

/**
 * A timeline, newest first whatever the order: years, in them months, in them days and weeks. Each holds the articles
 * published then and the dates, in any article, that mean it. What has no place in a calendar comes last.
 */
export function byDate(newsroom: Newsroom, order: Order): Row[] {
  const years = calendarGroups({ newsroom, order, level: 'year', parent: '', part: yearOf });
  const counts = newsroom.dates.get(UNDATED)?.counts ?? newTally();
  const articles = newsroom.published.get(UNDATED)?.articles.size ?? 0;
  if (counts.dates === 0 && articles === 0) return years;
  const id = 'undated';
  return [
    ...years,
    { kind: 'undated', id, place: UNDATED, counts, articles, children: () => undatedRows(newsroom, order, id) },
  ];
}

interface Level {
  readonly newsroom: Newsroom;
  readonly order: Order;
  readonly level: 'year' | 'month' | 'day';
  readonly parent: string;
  /** The group a place of the calendar goes to at this level; `undefined` for those that go to none. */
  readonly part: (place: CalendarPlace) => string | undefined;
}

/** At each level `counts` are of the dates that mean it, `articles` those published then. */
function calendarGroups({ newsroom, order, level, parent, part }: Level): CalendarGroup[] {
  const found = new Map<string, { counts: Tally; articles: number }>();
  const groupOf = (place: CalendarPlace) => {
    const name = place === UNDATED ? undefined : part(place);
    if (name === undefined) return undefined;
    let group = found.get(name);
    if (!group) found.set(name, (group = { counts: newTally(), articles: 0 }));
    return group;
  };
  for (const [place, { articles }] of newsroom.published.entries()) {
    const group = groupOf(place);
    if (group) group.articles += articles.size;
  }
  for (const [place, { counts }] of newsroom.dates.entries()) {
    const group = groupOf(place);
    if (group) addCounts(group.counts, counts);
  }
  return [...found]
    .sort(([a], [b]) => compare(b, a))
    .map(([place, { counts, articles }]) => {
      const id = `${parent}${parent && '>'}${level}:${place}`;
      const children = () => [...parts(newsroom, order, level, place, id), ...contents(newsroom, order, place, id)];
      return { kind: level, id, place, counts, articles, children };
    });
}

/** The groups of the next level: a year's months, a month's days and weeks. */
function parts(newsroom: Newsroom, order: Order, level: Level['level'], whole: string, parent: string): Row[] {
  switch (level) {
    case 'year':
      return calendarGroups({
        newsroom,
        order,
        level: 'month',
        parent,
        part: (place) => (yearOf(place) === whole ? monthOf(place) : undefined),
      });
    case 'month':
      return calendarGroups({
        newsroom,
        order,
        level: 'day',
        parent,
        part: (place) => (place !== whole && monthOf(place) === whole ? place : undefined),
      });
    case 'day':
      return [];
  }
}

/** What means this very place of the calendar: the articles published then, then the dates. */
function contents(newsroom: Newsroom, order: Order, place: CalendarPlace, parent: string): Row[] {
  return [...published(newsroom, order, place, parent), ...leaves(parent, datesAt(newsroom, order, place))];
}

function undatedRows(newsroom: Newsroom, order: Order, id: string): Row[] {
  const dates = plainGroup('dates', id, datesAt(newsroom, order, UNDATED));
  const articles = published(newsroom, order, UNDATED, id);
  return dates ? [...articles, dates] : articles;
}

function published(newsroom: Newsroom, order: Order, place: CalendarPlace, parent: string): Row[] {
  return [...(newsroom.published.get(place)?.articles ?? [])]
    .map((article) => newsroom.get(article))
    .filter((record): record is ArticleRecord => record !== undefined)
    .sort(articleOrder(order))
    .map((record) => articleGroup(newsroom, record, newsroom.countsOf(record.article) ?? newTally(), `${parent}>`));
}

function datesAt(newsroom: Newsroom, order: Order, place: CalendarPlace) {
  const articles = newsroom.dates.get(place)?.articles ?? [];
  const found = newsroom.find(
    articles,
    () => (entry) => entry.type === 'date' && stands(entry) && calendarPlace(entry.value) === place,
  );
  return sortFound(found, order);
}
