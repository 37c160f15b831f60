import { newTally, type Counts } from '../counts';
import { UNKNOWN_SPEAKER } from '../headings';
import { countsOfAll, Namesakes } from '../heldActor';
import { isOf, type KnownAs, type Newsroom } from '../newsroom';
import type { ArticleRecord, Entry } from '../record';
import { pageOf } from './firstOf';
import { firstLeaves, type Wanted } from './leaves';
import { firstGroups } from './orders';
import type { ActorGroup, Group, NamesakesGroup, Order, PlainGroup, Rows } from './rows';

/** Every actor, and quotes without a known speaker last. */
export function byActorAndUnknown(newsroom: Newsroom, order: Order, most?: number): Rows {
  const unknown = unknownSpeaker(newsroom, order);
  return byActor(newsroom, order, undefined, most, unknown ? [unknown] : []);
}

/** An actor, or all or some of one name of whom nobody said whether they are the same. */
type Named = KnownAs | Namesakes | readonly KnownAs[];

/** The actors that are wanted, all without `isWanted`; those of one name together where nobody said whether they are the same. */
export function byActor(
  newsroom: Newsroom,
  order: Order,
  isWanted: ((actor: KnownAs) => boolean) | undefined,
  most = Infinity,
  below: readonly Group[] = [],
): Rows {
  const all = wantedActors(newsroom, isWanted);
  const first = firstGroups(all, countsOf, WORDS, order, most);
  const rows = first.map((named) =>
    isOne(named) ? actorGroup(newsroom, named, order) : namesakes(newsroom, named, order),
  );
  return pageOf(rows, all.length - rows.length, below);
}

function wantedActors(newsroom: Newsroom, isWanted?: (actor: KnownAs) => boolean): Named[] {
  const all: Named[] = [];
  for (const named of newsroom.actorsByName()) {
    if (!(named instanceof Namesakes)) {
      if (!isWanted || isWanted(named)) all.push(named);
      continue;
    }
    if (!isWanted && named.registered <= 1) {
      all.push(named);
      continue;
    }
    const wanted = isWanted ? named.all.filter(isWanted) : named.all;
    const registered = wanted.filter((actor) => actor.registry);
    // Two entries of the registry are two people; who is in neither may be either of them, and so stays outside both.
    const together = registered.length > 1 ? wanted.filter((actor) => !actor.registry) : wanted;
    if (registered.length > 1) for (const actor of registered) all.push(actor);
    if (together.length === 1) all.push(together[0]);
    else if (together.length) all.push(together);
  }
  return all;
}

/** Quotes whose speaker is not known; none where there are none. */
export function unknownSpeaker(newsroom: Newsroom, order: Order): PlainGroup | undefined {
  const unknown = newsroom.unknownSpeaker;
  if (!unknown) return undefined;
  const id = 'unknownSpeaker';
  const { counts, articles } = unknown;
  return {
    kind: 'unknownSpeaker',
    id,
    counts,
    articles: articles.size,
    children: (most) =>
      firstLeaves(newsroom, id, { articles, wanted: isOf(UNKNOWN_SPEAKER), total: counts.quotes }, order, most),
  };
}

function actorGroup(newsroom: Newsroom, actor: KnownAs, order: Order, parent = ''): ActorGroup {
  const id = `${parent}actor:${actor.key}`;
  const { counts } = actor;
  return {
    kind: 'actor',
    id,
    actor,
    counts,
    // Counted only for rows that are looked at, as all below.
    get articles() {
      return actor.articles.size;
    },
    children: (most) => {
      const quotes = firstLeaves(newsroom, id, entriesOf(actor, 'quote', actor.counts.quotes), order, most);
      if (actor.counts.mentions === 0) return quotes;
      const mentions = mentionsGroup(newsroom, actor, order, id);
      return pageOf(quotes, quotes.more?.left ?? 0, [mentions]);
    },
  };
}

/** What an actor says, or where they are named. */
function entriesOf({ key, articles }: KnownAs, type: Entry['type'], total: number): Wanted {
  const isTheirs = isOf(key);
  const wanted = (record: ArticleRecord) => {
    const isOfActor = isTheirs(record);
    return (entry: Entry) => entry.type === type && isOfActor(entry);
  };
  return { articles, wanted, total };
}

function mentionsGroup(newsroom: Newsroom, actor: KnownAs, order: Order, parent: string): PlainGroup {
  const id = `${parent}>mentions`;
  const { mentions } = actor.counts;
  const counts: Counts = { ...newTally(), mentions };
  return {
    kind: 'mentions',
    id,
    counts,
    articles: actor.articles.size,
    children: (most) => firstLeaves(newsroom, id, entriesOf(actor, 'mention', mentions), order, most),
  };
}

function namesakes(newsroom: Newsroom, named: Exclude<Named, KnownAs>, order: Order): NamesakesGroup {
  const actors = allOf(named);
  const [first] = actors;
  const id = `namesakes:${newsroom.namesakesKeyOf(first.key) ?? first.key}`;
  return {
    kind: 'namesakes',
    id,
    name: first.name,
    actors: actors.length,
    // As they are now: the newsroom goes on counting.
    counts: { ...countsOf(named) },
    get articles() {
      return new Set(actors.flatMap((actor) => [...actor.articles])).size;
    },
    children: (most = Infinity) => {
      const shown = firstGroups(actors, countsOf, WORDS, order, most);
      const rows = shown.map((actor) => actorGroup(newsroom, actor, order, `${id}>`));
      return pageOf(rows, actors.length - rows.length);
    },
  };
}

function countsOf(named: Named): Counts {
  return isList(named) ? countsOfAll(named) : named.counts;
}

const WORDS = {
  name: (named: Named) => firstOf(named).name,
  place: (named: Named) => firstOf(named).example.record.path,
};

function firstOf(named: Named): KnownAs {
  return isOne(named) ? named : allOf(named)[0];
}

function allOf(named: Namesakes | readonly KnownAs[]): readonly KnownAs[] {
  return isList(named) ? named : named.all;
}

function isOne(named: Named): named is KnownAs {
  return !isList(named) && !(named instanceof Namesakes);
}

function isList(named: Named): named is readonly KnownAs[] {
  return Array.isArray(named);
}
