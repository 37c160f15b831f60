import { addCounts, newTally } from '../counts';
import { UNKNOWN_SPEAKER } from '../headings';
import type { KnownAs, Newsroom } from '../newsroom';
import { leaves, plainGroup } from './leaves';
import { compareGroups, sortFound, type SortKeys } from './orders';
import type { ActorGroup, Group, NamesakesGroup, Order, PlainGroup, Row } from './rows';

/** Every actor, and quotes without a known speaker last. */
export function byActorAndUnknown(newsroom: Newsroom, order: Order): Row[] {
  const unknown = unknownSpeaker(newsroom, order);
  const rows = byActor(newsroom, order, () => true);
  return unknown ? [...rows, unknown] : rows;
}

/** The actors that are wanted; those of one name together where nobody said whether they are the same. */
export function byActor(newsroom: Newsroom, order: Order, isWanted: (actor: KnownAs) => boolean): Row[] {
  const byName = new Map<string, KnownAs[]>();
  for (const actor of newsroom.actors()) {
    if (!isWanted(actor)) continue;
    const key = newsroom.namesakesKeyOf(actor.key) ?? actor.key;
    const others = byName.get(key);
    if (others) others.push(actor);
    else byName.set(key, [actor]);
  }
  const sortable: (SortKeys & { readonly group: () => Group })[] = [];
  const addOne = (actor: KnownAs) =>
    sortable.push({ ...sortKeysOf(actor), group: () => actorGroup(newsroom, actor, order) });
  for (const [key, actors] of byName) {
    const registered = actors.filter((actor) => actor.registry);
    // Two entries of the registry are two people; who is in neither may be either of them, and so stays outside both.
    const together = registered.length > 1 ? actors.filter((actor) => !actor.registry) : actors;
    if (registered.length > 1) registered.forEach(addOne);
    if (together.length === 1) addOne(together[0]);
    else if (together.length)
      sortable.push({ ...sortKeysOfAll(together), group: () => namesakes(newsroom, key, together, order) });
  }
  const compare = compareGroups(order);
  return sortable.sort(compare).map(({ group }) => group());
}

/** Quotes whose speaker is not known; none where there are none. */
export function unknownSpeaker(newsroom: Newsroom, order: Order): PlainGroup | undefined {
  const unknown = newsroom.unknownSpeaker;
  if (!unknown) return undefined;
  const id = 'unknownSpeaker';
  return {
    kind: 'unknownSpeaker',
    id,
    counts: unknown.counts,
    articles: unknown.articles.size,
    children: () => leaves(id, sortFound(newsroom.entriesOf(UNKNOWN_SPEAKER), order)),
  };
}

function actorGroup(newsroom: Newsroom, actor: KnownAs, order: Order, parent = ''): ActorGroup {
  const id = `${parent}actor:${actor.key}`;
  return {
    kind: 'actor',
    id,
    actor,
    counts: actor.counts,
    articles: actor.articles.size,
    children: () => {
      const found = sortFound(newsroom.entriesOf(actor.key), order);
      const mentions = plainGroup(
        'mentions',
        id,
        found.filter(({ entry }) => entry.type === 'mention'),
      );
      const quotes = leaves(
        id,
        found.filter(({ entry }) => entry.type === 'quote'),
      );
      return mentions ? [...quotes, mentions] : quotes;
    },
  };
}

function namesakes(newsroom: Newsroom, key: string, actors: readonly KnownAs[], order: Order): NamesakesGroup {
  const id = `namesakes:${key}`;
  const { counts } = sortKeysOfAll(actors);
  return {
    kind: 'namesakes',
    id,
    name: actors[0].name,
    actors: actors.length,
    counts,
    // Counted only for rows that are looked at.
    get articles() {
      return new Set(actors.flatMap((actor) => [...actor.articles])).size;
    },
    children: () => {
      const compare = compareGroups(order);
      return [...actors]
        .sort((a, b) => compare(sortKeysOf(a), sortKeysOf(b)))
        .map((actor) => actorGroup(newsroom, actor, order, `${id}>`));
    },
  };
}

function sortKeysOf({ counts, name, example }: KnownAs): SortKeys {
  return { counts, name: name.toLowerCase(), place: example.record.path };
}

function sortKeysOfAll(actors: readonly KnownAs[]): SortKeys {
  const counts = newTally();
  for (const actor of actors) addCounts(counts, actor.counts);
  return { ...sortKeysOf(actors[0]), counts };
}
