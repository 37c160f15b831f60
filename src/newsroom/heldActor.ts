import type { ActorKind } from '../engine';
import type { Registry, RegistryActor } from '../sidecar/registry';
import { addCounts, newTally, type Counts, type Tally } from './counts';
import { indexOfActor, ownKey, registryKey, type ActorKey } from './identity';
import type { ActorRecord, ArticleRecord } from './record';
import type { Heading } from './shelf';

/** An actor over all articles that are known to mean the same one. */
export interface KnownAs extends Heading {
  readonly key: ActorKey;
  /** As the registry has it, else as its article has it. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly folder: string;
  /** What the registry says, and its id there. */
  readonly registry?: { readonly id: string; readonly actor?: RegistryActor };
  /** One article's record of the actor, and that article. */
  readonly example: { readonly record: ArticleRecord; readonly actor: ActorRecord };
}

/** What the shelf of actors asks of the newsroom. */
export interface Articles {
  get(article: string): ArticleRecord | undefined;
  registryOf(folder: string): Registry | undefined;
}

/** What is known of any actor on the shelf. There are hundreds of thousands in a large newsroom: nothing is kept that follows from the rest. */
abstract class Held {
  name = '';
  kind: ActorKind = 'person';
  /** The name by which namesakes are found; `undefined` where it says nothing of who somebody is. */
  folded: string | undefined;
  /** All of this name, this one included, where there are others. */
  others: Namesakes | undefined;

  constructor(
    readonly folder: string,
    /** In the article or the registry. */
    readonly id: string,
    protected readonly held: Articles,
    public counts: Counts,
  ) {}

  /** The article that tells who this is. */
  abstract get first(): string | undefined;

  abstract get key(): ActorKey;

  get example(): KnownAs['example'] {
    // An actor of no article is not on the shelf.
    return new Example(this.held.get(this.first!)!, this.key);
  }
}

/** An actor that nobody linked to any other: of one article, as most are. */
export class OwnActor extends Held implements KnownAs {
  constructor(
    readonly first: string,
    folder: string,
    id: string,
    held: Articles,
    counts: Counts,
  ) {
    super(folder, id, held, counts);
  }

  get key(): ActorKey {
    return ownKey(this.first, this.id);
  }

  get articles(): ReadonlySet<string> {
    return new Set([this.first]);
  }

  get registry(): undefined {
    return undefined;
  }
}

/** An actor of the registry, in all articles that are linked to it. */
export class LinkedActor extends Held implements KnownAs {
  readonly articles = new Set<string>();

  get key(): ActorKey {
    return registryKey(this.folder, this.id);
  }

  get first(): string | undefined {
    for (const article of this.articles) return article;
    return undefined;
  }

  get registry(): NonNullable<KnownAs['registry']> {
    const { id } = this;
    return { id, actor: this.held.registryOf(this.folder)?.actors[id] };
  }
}

export type HeldActor = OwnActor | LinkedActor;

/** Looks for the actor only when somebody asks: that unpacks the record. */
class Example {
  constructor(
    readonly record: ArticleRecord,
    private readonly key: ActorKey,
  ) {}

  get actor(): ActorRecord {
    return this.record.actors[indexOfActor(this.record, this.key)]!;
  }
}

/** Two or more actors of one name. There may be thousands of them: what they have together is reckoned once. */
export class Namesakes {
  readonly #actors = new Set<HeldActor>();
  #all: readonly HeldActor[] | undefined;
  #counts: Tally | undefined;
  #registered = 0;

  constructor(
    readonly key: string,
    actors: readonly HeldActor[],
  ) {
    for (const actor of actors) this.add(actor);
    this.#counts = countsOfAll(this.#actors);
  }

  get size(): number {
    return this.#actors.size;
  }

  /** In the order in which they came; the same list until one more comes or one goes. */
  get all(): readonly HeldActor[] {
    return (this.#all ??= [...this.#actors]);
  }

  /** How many of them the registry has. */
  get registered(): number {
    return this.#registered;
  }

  get counts(): Counts {
    return (this.#counts ??= countsOfAll(this.#actors));
  }

  /** What one of them has is another now. */
  recount(): void {
    this.#counts = undefined;
  }

  add(actor: HeldActor): void {
    this.#actors.add(actor);
    this.#all = undefined;
    if (this.#counts) addCounts(this.#counts, actor.counts);
    if (actor instanceof LinkedActor) this.#registered++;
    actor.folded = this.key;
    actor.others = this;
  }

  delete(actor: HeldActor): void {
    this.#actors.delete(actor);
    this.#all = undefined;
    if (this.#counts) addCounts(this.#counts, actor.counts, -1);
    if (actor instanceof LinkedActor) this.#registered--;
  }
}

export function countsOfAll(actors: Iterable<KnownAs>): Tally {
  const counts = newTally();
  for (const actor of actors) addCounts(counts, actor.counts);
  return counts;
}
