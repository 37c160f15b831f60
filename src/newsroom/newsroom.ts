import type { Registry } from '../sidecar/registry';
import { ActorShelf, type KnownAs } from './actorShelf';
import { addCounts, newTally, type Counts } from './counts';
import type { FoundEntry } from './found';
import type { HeldActor, Namesakes } from './heldActor';
import { headingsOf, standsAsBefore, UNKNOWN_SPEAKER, type State } from './headings';
import { HeldRecord } from './heldRecord';
import { actorKey, type ActorKey } from './identity';
import { Bodies } from './keeping/bodies';
import { itself, ownCopy } from './keeping/ownCopy';
import { stands, type ArticleRecord, type Entry } from './record';
import { Shelf, type Heading } from './shelf';
import type { CalendarPlace } from './timeline';

export type { KnownAs } from './actorShelf';

/** Many articles together. One article's change costs what that article holds, however many others there are. */
export class Newsroom {
  readonly #records = new Map<string, HeldRecord>();
  readonly #registries = new Map<string, Registry>();
  readonly #actors = new ActorShelf(this);
  readonly #unknown = new Shelf<ActorKey>();
  readonly #totals = newTally();

  readonly tags = new Shelf();
  readonly states = new Shelf<State>();
  readonly published = new Shelf<CalendarPlace>();
  readonly dates = new Shelf<CalendarPlace>();

  /** `bodies`: how records are held in memory. */
  constructor(readonly bodies = new Bodies()) {}

  get size(): number {
    return this.#records.size;
  }

  get totals(): Counts {
    return this.#totals;
  }

  get(article: string): ArticleRecord | undefined {
    return this.#records.get(article);
  }

  countsOf(article: string): Counts | undefined {
    return this.#records.get(article)?.counts;
  }

  /** The registry's ids that actors of an article's sidecar are linked to; asking costs less than looking through the record. */
  linksOf(article: string): readonly string[] {
    return this.#records.get(article)?.links ?? [];
  }

  records(): Iterable<HeldRecord> {
    return this.#records.values();
  }

  /** The record as it is kept on disk. */
  packed(article: string): HeldRecord['packed'] | undefined {
    return this.#records.get(article)?.packed;
  }

  /** `packed` is the record's body, where it comes from disk. A record that was packed for this before is taken as it is. */
  set(record: ArticleRecord, packed?: string): void {
    const before = this.#records.get(record.article);
    const held = record instanceof HeldRecord ? record : new HeldRecord(record, packed, this.bodies);
    if (before && standsAsBefore(before, record)) {
      // Only words moved, as in most articles when thousands change at once.
      this.#records.set(held.article, held);
      return;
    }
    if (before) this.#remove(record.article);
    this.#records.set(held.article, held);
    addCounts(this.#totals, held.counts);
    const headings = headingsOf(record, held.counts);
    this.#actors.add(record, headings.actors, packed === undefined ? ownCopy : itself);
    this.#unknown.add(record.article, unknownIn(headings.actors));
    this.tags.add(record.article, headings.tags);
    this.states.add(record.article, headings.states);
    this.published.add(record.article, headings.published);
    this.dates.add(record.article, headings.dates);
  }

  /** Whether the article was known. */
  delete(article: string): boolean {
    return this.#remove(article);
  }

  clear(): void {
    for (const article of [...this.#records.keys()]) this.#remove(article);
  }

  registryOf(folder: string): Registry | undefined {
    return this.#registries.get(folder);
  }

  /** What a folder's registry says; it names the actors that records point to. */
  setRegistry(folder: string, registry: Registry | undefined): void {
    if (this.#registries.get(folder) === registry) return;
    if (registry) this.#registries.set(folder, registry);
    else this.#registries.delete(folder);
    this.#actors.rename(folder);
  }

  /** Every actor with something said or named in some article, quotes without a known speaker left out. */
  actors(): Iterable<HeldActor> {
    return this.#actors.all();
  }

  /** The same; those of one name together. */
  actorsByName(): Iterable<HeldActor | Namesakes> {
    return this.#actors.byName();
  }

  actor(key: ActorKey): KnownAs | undefined {
    return this.#actors.get(key);
  }

  /** Quotes whose speaker is not known. */
  get unknownSpeaker(): Heading | undefined {
    return this.#unknown.get(UNKNOWN_SPEAKER);
  }

  /** The actor that an article calls by this id. */
  actorIn(article: string, id: string): KnownAs | undefined {
    const record = this.get(article);
    const actor = record?.actors.find((each) => each.id === id);
    return record && actor && this.actor(actorKey(record, actor));
  }

  /**
   * Actors of the same folder who go by the same name and are not known to be the same; perhaps they are.
   * Two entries of the registry are two, whatever they are called.
   */
  namesakesOf(actor: KnownAs): KnownAs[] {
    const key = this.namesakesKeyOf(actor.key);
    const all = key === undefined ? [] : this.#actors.namesakes(key);
    return all.filter((other) => other.key !== actor.key && !(actor.registry && other.registry));
  }

  /** Equal for actors of one name; `undefined` for those whose name says nothing of who they are. */
  namesakesKeyOf(key: ActorKey): string | undefined {
    return this.#actors.namesakesKeyOf(key);
  }

  /** What stands in some article of this actor: quotes and mentions, article by article. */
  entriesOf(key: ActorKey): FoundEntry[] {
    const shelf = key === UNKNOWN_SPEAKER ? this.#unknown : this.#actors;
    return this.find(shelf.get(key)?.articles ?? [], isOf(key));
  }

  /** The annotations of some articles that `wanted` picks; it is asked once for each article. */
  find(articles: Iterable<string>, wanted: (record: ArticleRecord) => (entry: Entry) => boolean): FoundEntry[] {
    const found: FoundEntry[] = [];
    for (const article of articles) {
      const record = this.get(article);
      if (!record) continue;
      const isWanted = wanted(record);
      for (const entry of record.entries) if (isWanted(entry)) found.push({ record, entry });
    }
    return found;
  }

  #remove(article: string): boolean {
    const held = this.#records.get(article);
    if (!held) return false;
    addCounts(this.#totals, held.counts, -1);
    const headings = headingsOf(held, held.counts);
    this.#records.delete(article);
    this.#actors.remove(article, headings.actors);
    this.#unknown.remove(article, unknownIn(headings.actors));
    this.tags.remove(article, headings.tags);
    this.states.remove(article, headings.states);
    this.published.remove(article, headings.published);
    this.dates.remove(article, headings.dates);
    return true;
  }
}

/** Which annotations of an article are an actor's, or nobody's. */
export function isOf(key: ActorKey): (record: ArticleRecord) => (entry: Entry) => boolean {
  return (record) => {
    if (key === UNKNOWN_SPEAKER) return (entry) => entry.type === 'quote' && entry.actor === undefined && stands(entry);
    const keys = record.actors.map((actor) => actorKey(record, actor));
    return (entry) => entry.actor !== undefined && keys[entry.actor] === key && stands(entry);
  };
}

function unknownIn(actors: ReadonlyMap<ActorKey, Counts>): ReadonlyMap<ActorKey, Counts> {
  const counts = actors.get(UNKNOWN_SPEAKER);
  return counts ? new Map([[UNKNOWN_SPEAKER, counts]]) : NONE;
}

const NONE: ReadonlyMap<ActorKey, Counts> = new Map();
