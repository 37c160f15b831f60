import type { Registry, RegistryActor } from '../sidecar/registry';
import { addCounts, countEntries, newTally, type Counts } from './counts';
import { headingsOf, UNKNOWN_SPEAKER, type State } from './headings';
import { actorKey, indexOfActor, namesakeKey, type ActorKey } from './identity';
import type { FoundEntry } from './found';
import { stands, type ActorRecord, type ArticleRecord, type Entry } from './record';
import { Shelf, type Heading } from './shelf';
import type { CalendarPlace } from './timeline';

/** An actor over all articles that are known to mean the same one. */
export interface KnownAs extends Heading {
  readonly key: ActorKey;
  /** As the registry has it, else as its article has it. */
  readonly name: string;
  readonly kind: ActorRecord['kind'];
  readonly folder: string;
  /** What the registry says, and its id there. */
  readonly registry?: { readonly id: string; readonly actor?: RegistryActor };
  /** One article's record of the actor, and that article. */
  readonly example: { readonly record: ArticleRecord; readonly actor: ActorRecord };
}

/** Many articles together. One article's change costs what that article holds, however many others there are. */
export class Newsroom {
  readonly #records = new Map<string, { record: ArticleRecord; counts: Counts }>();
  readonly #registries = new Map<string, Registry>();
  readonly #actors = new Shelf<ActorKey>();
  /** Made anew whenever an article that names the actor, or the registry, changes. */
  readonly #known = new Map<ActorKey, KnownAs & { readonly namesakes: string | undefined }>();
  readonly #namesakes = new Map<string, Set<ActorKey>>();
  readonly #totals = newTally();

  readonly tags = new Shelf();
  readonly states = new Shelf<State>();
  readonly published = new Shelf<CalendarPlace>();
  readonly dates = new Shelf<CalendarPlace>();

  get size(): number {
    return this.#records.size;
  }

  get totals(): Counts {
    return this.#totals;
  }

  get(article: string): ArticleRecord | undefined {
    return this.#records.get(article)?.record;
  }

  countsOf(article: string): Counts | undefined {
    return this.#records.get(article)?.counts;
  }

  *records(): Iterable<ArticleRecord> {
    for (const { record } of this.#records.values()) yield record;
  }

  set(record: ArticleRecord): void {
    this.#remove(record.article);
    const counts = countEntries(record.entries);
    this.#records.set(record.article, { record, counts });
    addCounts(this.#totals, counts);
    const headings = headingsOf(record);
    this.#actors.add(record.article, headings.actors);
    this.tags.add(record.article, headings.tags);
    this.states.add(record.article, headings.states);
    this.published.add(record.article, headings.published);
    this.dates.add(record.article, headings.dates);
    for (const key of headings.actors.keys()) this.#name(key);
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
    for (const key of this.#actors.keys()) this.#name(key);
  }

  /** Every actor with something said or named in some article, quotes without a known speaker left out. */
  actors(): Iterable<KnownAs> {
    return this.#known.values();
  }

  actor(key: ActorKey): KnownAs | undefined {
    return this.#known.get(key);
  }

  /** Quotes whose speaker is not known. */
  get unknownSpeaker(): Heading | undefined {
    return this.#actors.get(UNKNOWN_SPEAKER);
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
    const keys = key === undefined ? [] : [...(this.#namesakes.get(key) ?? [])];
    return keys
      .filter((other) => other !== actor.key)
      .map((other) => this.actor(other))
      .filter((other) => other !== undefined && !(actor.registry && other.registry)) as KnownAs[];
  }

  /** Equal for actors of one name; `undefined` for those whose name says nothing of who they are. */
  namesakesKeyOf(key: ActorKey): string | undefined {
    return this.#known.get(key)?.namesakes;
  }

  /** What stands in some article of this actor: quotes and mentions, article by article. */
  entriesOf(key: ActorKey): FoundEntry[] {
    return this.find(this.#actors.get(key)?.articles ?? [], (record) => {
      if (key === UNKNOWN_SPEAKER)
        return (entry) => entry.type === 'quote' && entry.actor === undefined && stands(entry);
      const keys = record.actors.map((actor) => actorKey(record, actor));
      return (entry) => entry.actor !== undefined && keys[entry.actor] === key && stands(entry);
    });
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
    const headings = headingsOf(held.record);
    this.#actors.remove(article, headings.actors);
    this.tags.remove(article, headings.tags);
    this.states.remove(article, headings.states);
    this.published.remove(article, headings.published);
    this.dates.remove(article, headings.dates);
    this.#records.delete(article);
    for (const key of headings.actors.keys()) this.#name(key);
    return true;
  }

  /** Says anew who an actor is and puts it with those of its name, or takes it from there when it is gone. */
  #name(key: ActorKey): void {
    const before = this.#known.get(key)?.namesakes;
    const actor = this.#knownAs(key);
    const now = actor && namesakeKey(actor.folder, actor.name, actor.kind);
    if (actor) this.#known.set(key, { ...actor, namesakes: now });
    else this.#known.delete(key);
    if (before === now) return;
    if (before !== undefined) {
      const keys = this.#namesakes.get(before);
      keys?.delete(key);
      if (keys?.size === 0) this.#namesakes.delete(before);
    }
    if (now === undefined) return;
    const keys = this.#namesakes.get(now);
    if (keys) keys.add(key);
    else this.#namesakes.set(now, new Set([key]));
  }

  #knownAs(key: ActorKey): KnownAs | undefined {
    const heading = this.#actors.get(key);
    const example = heading && this.#example(key, heading);
    if (!example) return undefined;
    const { record, actor } = example;
    const id = actor.registry;
    const known = id === undefined ? undefined : this.#registries.get(record.folder)?.actors[id];
    return {
      key,
      counts: heading.counts,
      articles: heading.articles,
      // Whoever looks over a shoulder at the list must not read who a confidential source is.
      name: (known?.confidential ? undefined : known?.name) ?? actor.name,
      kind: known?.kind ?? actor.kind,
      folder: record.folder,
      ...(id !== undefined && { registry: { id, actor: known } }),
      example,
    };
  }

  #example(key: ActorKey, { articles }: Heading): KnownAs['example'] | undefined {
    for (const article of articles) {
      const record = this.get(article);
      const actor = record?.actors[indexOfActor(record, key)];
      if (record && actor) return { record, actor };
    }
    return undefined;
  }
}
