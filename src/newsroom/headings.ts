import { addEntry, newTally, type Counts, type Tally } from './counts';
import { actorKey, type ActorKey } from './identity';
import { needsReview, stands, type ActorRecord, type ArticleRecord, type Entry } from './record';
import { calendarPlace, type CalendarPlace } from './timeline';

/** The headings an article's annotations stand under, with how many of each. Made anew from a record whenever needed. */
export interface Headings {
  readonly actors: ReadonlyMap<ActorKey, Counts>;
  readonly tags: ReadonlyMap<string, Counts>;
  readonly states: ReadonlyMap<State, Counts>;
  /** By publication date; {@link UNDATED} without one. */
  readonly published: ReadonlyMap<CalendarPlace, Counts>;
  /** By what its dates say. */
  readonly dates: ReadonlyMap<CalendarPlace, Counts>;
}

/** How far the judging of an annotation is. */
export const STATES = ['toReview', 'suggested', 'confirmed', 'rejected', 'lost'] as const;
export type State = (typeof STATES)[number];

/** The heading of quotes whose speaker is not known. */
export const UNKNOWN_SPEAKER: ActorKey = 'unknown';

/** `counts`: how many annotations of each kind the record has. */
export function headingsOf(record: ArticleRecord, counts: Counts): Headings {
  const actors = new Map<ActorKey, Tally>();
  const tags = new Map<string, Tally>();
  const states = new Map<State, Tally>();
  const dates = new Map<CalendarPlace, Tally>();
  const keys = record.actors.map((actor) => actorKey(record, actor));
  const under = <Key>(shelf: Map<Key, Tally>, key: Key, entry: Entry) => {
    let tally = shelf.get(key);
    if (!tally) shelf.set(key, (tally = newTally()));
    addEntry(tally, entry);
  };
  for (const entry of record.entries) {
    under(states, stateOf(entry), entry);
    if (!stands(entry)) continue;
    if (entry.actor !== undefined) under(actors, keys[entry.actor], entry);
    else if (entry.type === 'quote') under(actors, UNKNOWN_SPEAKER, entry);
    if (entry.tags) for (const tag of new Set(entry.tags)) under(tags, tag, entry);
    if (entry.type === 'date') under(dates, calendarPlace(entry.value), entry);
  }
  return { actors, tags, states, published: new Map([[calendarPlace(record.date), counts]]), dates };
}

/** Whether an article's annotations stand under the same headings as before, by the same names; its words may be others. */
export function standsAsBefore(before: ArticleRecord, now: ArticleRecord): boolean {
  const { actors, entries } = before;
  return (
    before.folder === now.folder &&
    before.date === now.date &&
    actors.length === now.actors.length &&
    entries.length === now.entries.length &&
    actors.every((actor, i) => isSameActor(actor, now.actors[i])) &&
    entries.every((entry, i) => isCountedAlike(entry, now.entries[i]))
  );
}

function isSameActor(a: ActorRecord, b: ActorRecord): boolean {
  return a.id === b.id && a.name === b.name && a.kind === b.kind && a.registry === b.registry;
}

/** Whether all that {@link headingsOf} and {@link addEntry} look at is the same. */
function isCountedAlike(a: Entry, b: Entry): boolean {
  return (
    a.type === b.type &&
    a.status === b.status &&
    a.lost === b.lost &&
    a.actor === b.actor &&
    a.value === b.value &&
    (a.id === null) === (b.id === null) &&
    (a.tags === b.tags || a.tags?.join('\n') === b.tags?.join('\n'))
  );
}

export function stateOf(entry: Entry): State {
  if (entry.lost) return 'lost';
  if (needsReview(entry)) return 'toReview';
  return entry.status;
}
