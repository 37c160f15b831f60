import { addCounts, newTally, type Tally } from '../counts';
import { compare } from '../found';
import type { Newsroom } from '../newsroom';
import { stands, type Entry } from '../record';
import { calendarPlace, monthOf, UNDATED, yearOf, type CalendarPlace } from '../timeline';
import { articleGroup } from './byArticle';
import { firstSorted, pageOf } from './firstOf';
import { firstLeaves } from './leaves';
import { articleOrder } from './orders';
import type { CalendarGroup, Order, PlainGroup, Row, Rows } from './rows';

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
    {
      kind: 'undated',
      id,
      place: UNDATED,
      counts,
      articles,
      children: (most) => undatedRows(newsroom, order, id, most),
    },
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
      const children = (most?: number) => {
        const inside = parts(newsroom, order, level, place, id);
        const own = contents(newsroom, order, place, id, most);
        // Months and days are few; articles and dates of one place of the calendar may be many.
        return own.more
          ? pageOf([...inside, ...own.slice(0, own.more.at)], own.more.left, own.slice(own.more.at))
          : [...inside, ...own];
      };
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
function contents(newsroom: Newsroom, order: Order, place: CalendarPlace, parent: string, most = Infinity): Rows {
  const articles = published(newsroom, order, place, parent, most);
  const dates = datesAt(newsroom, order, place, parent, most - articles.length);
  const left = (articles.more?.left ?? 0) + (dates.more?.left ?? 0);
  return pageOf([...articles, ...dates], left);
}

function undatedRows(newsroom: Newsroom, order: Order, id: string, most?: number): Rows {
  const articles = published(newsroom, order, UNDATED, id, most);
  const counts = newsroom.dates.get(UNDATED)?.counts;
  if (!counts?.dates) return articles;
  const parent = `${id}>dates`;
  const dates: PlainGroup = {
    kind: 'dates',
    id: parent,
    counts,
    articles: newsroom.dates.get(UNDATED)?.articles.size ?? 0,
    children: (some) => datesAt(newsroom, order, UNDATED, parent, some),
  };
  return pageOf(articles, articles.more?.left ?? 0, [dates]);
}

function published(newsroom: Newsroom, order: Order, place: CalendarPlace, parent: string, most = Infinity): Rows {
  const articles = [...(newsroom.published.get(place)?.articles ?? [])];
  const records = articles.map((article) => newsroom.get(article)).filter((record) => record !== undefined);
  const rows = firstSorted(records, articleOrder(order), most).map((record) =>
    articleGroup(newsroom, record, newsroom.countsOf(record.article) ?? newTally(), `${parent}>`),
  );
  return pageOf(rows, records.length - rows.length);
}

function datesAt(newsroom: Newsroom, order: Order, place: CalendarPlace, parent: string, most = Infinity): Rows {
  const heading = newsroom.dates.get(place);
  if (!heading) return [];
  const wanted = () => (entry: Entry) => entry.type === 'date' && stands(entry) && calendarPlace(entry.value) === place;
  const total = heading.counts.dates;
  if (most <= 0) return pageOf([], total);
  return firstLeaves(newsroom, parent, { articles: heading.articles, wanted, total }, order, most);
}
