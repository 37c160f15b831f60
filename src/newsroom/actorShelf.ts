import type { ActorKind } from '../engine';
import { ACTOR_KINDS } from '../sidecar/model';
import type { Registry, RegistryActor } from '../sidecar/registry';
import { SharedCounts, type Counts } from './counts';
import { ownCopy } from './keeping/ownCopy';
import { actorKey, indexOfActor, namesakeKey, type ActorKey } from './identity';
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

/** What the shelf asks of the newsroom. */
interface Articles {
  get(article: string): ArticleRecord | undefined;
  registryOf(folder: string): Registry | undefined;
}

/** Every actor with something said or named, kept right as single articles come and go. */
export class ActorShelf {
  readonly #actors = new Map<ActorKey, HeldActor>();
  /** Who goes by a name; mostly one. */
  readonly #namesakes = new Map<string, HeldActor | Namesakes>();

  readonly #counts = new SharedCounts();

  constructor(private readonly articles: Articles) {}

  all(): Iterable<KnownAs> {
    return this.#actors.values();
  }

  /** Every actor; those of one name together. */
  *byName(): Generator<KnownAs | readonly KnownAs[], void> {
    for (const held of this.#actors.values()) {
      const { others } = held;
      if (!others) yield held;
      else if (others.all[0] === held) yield others.all;
    }
  }

  get(key: ActorKey): KnownAs | undefined {
    return this.#actors.get(key);
  }

  /** Equal for actors of one name; `undefined` for those whose name says nothing of who they are. */
  namesakesKeyOf(key: ActorKey): string | undefined {
    return this.#actors.get(key)?.folded;
  }

  /** All of one name, by {@link namesakesKeyOf}. */
  namesakes(key: string): readonly ActorKey[] {
    const held = this.#namesakes.get(key);
    if (!held) return [];
    return held instanceof HeldActor ? [held.key] : held.all.map((each) => each.key);
  }

  /** Takes in an article's actors with what is under each. */
  add(record: ArticleRecord, counts: ReadonlyMap<ActorKey, Counts>): void {
    for (const actor of record.actors) {
      const key = actorKey(record, actor);
      const counted = counts.get(key);
      if (!counted) continue;
      let held = this.#actors.get(key);
      if (held?.has(record.article)) continue;
      const isNew = !held;
      if (!held) this.#actors.set(key, (held = this.#make(key, record.folder, actor.registry)));
      held.counts = this.#counts.sum(held.counts, counted);
      held.add(record.article);
      if (isNew) this.#name(held, actor);
    }
  }

  /** Takes away what {@link add} added; `counts` as it was then. */
  remove(article: string, counts: ReadonlyMap<ActorKey, Counts>): void {
    for (const [key, counted] of counts) {
      const held = this.#actors.get(key);
      if (!held?.has(article)) continue;
      const wasExample = held.first === article;
      held.counts = this.#counts.sum(held.counts, counted, -1);
      held.delete(article);
      if (held.first === undefined) {
        this.#actors.delete(key);
        this.#regroup(held, undefined);
      } else if (wasExample) this.#name(held, held.example.actor);
    }
  }

  /** The registry of a folder is another: who is in it may go by other names. */
  rename(folder: string): void {
    for (const held of this.#actors.values())
      if (held.registryId !== undefined && held.folder === folder) this.#name(held, held.example.actor);
  }

  #make(key: ActorKey, folder: string, registry: string | undefined): HeldActor {
    return new HeldActor(key, folder, registry, this.articles, this.#counts.none);
  }

  /** Says anew who an actor is, and puts it with those of its name. */
  #name(held: HeldActor, actor: ActorRecord): void {
    const known = held.registry?.actor;
    // Whoever looks over a shoulder at the list must not read who a confidential source is.
    held.name = (known?.confidential ? undefined : known?.name) ?? ownCopy(actor.name);
    // The one string there is of a kind, not one for each article.
    held.kind = ACTOR_KINDS.find((kind) => kind === (known?.kind ?? actor.kind)) ?? actor.kind;
    this.#regroup(held, namesakeKey(held.folder, held.name, held.kind));
  }

  /** Puts an actor with those of its name now. */
  #regroup(held: HeldActor, now: string | undefined): void {
    const { folded: before, others } = held;
    if (before === now) return;
    if (others) {
      others.delete(held);
      if (others.size === 1) {
        const [left] = others.all;
        left.others = undefined;
        this.#namesakes.set(others.key, left);
      }
    } else if (before !== undefined) this.#namesakes.delete(before);
    held.others = undefined;
    held.folded = now;
    if (now === undefined) return;
    const same = this.#namesakes.get(now);
    if (!same) this.#namesakes.set(now, held);
    else if (same instanceof Namesakes) same.add(held);
    else this.#namesakes.set(now, new Namesakes(now, [same, held]));
  }
}

/** Two or more actors of one name. */
class Namesakes {
  readonly #actors = new Set<HeldActor>();
  #all: readonly HeldActor[] | undefined;

  constructor(
    readonly key: string,
    actors: readonly HeldActor[],
  ) {
    for (const actor of actors) this.add(actor);
  }

  get size(): number {
    return this.#actors.size;
  }

  /** In the order in which they came; the same list until one more comes or one goes. */
  get all(): readonly HeldActor[] {
    return (this.#all ??= [...this.#actors]);
  }

  add(actor: HeldActor): void {
    this.#actors.add(actor);
    this.#all = undefined;
    actor.folded = this.key;
    actor.others = this;
  }

  delete(actor: HeldActor): void {
    this.#actors.delete(actor);
    this.#all = undefined;
  }
}

/** There are hundreds of thousands of these in a large newsroom, and most are in one article. */
class HeldActor implements KnownAs {
  name = '';
  kind: ActorKind = 'person';
  /** The name by which namesakes are found; `undefined` where it says nothing of who somebody is. */
  folded: string | undefined;
  /** All of this name, this one included, where there are others. */
  others: Namesakes | undefined;
  #articles: string | Set<string> | undefined;

  constructor(
    readonly key: ActorKey,
    readonly folder: string,
    readonly registryId: string | undefined,
    private readonly held: Articles,
    public counts: Counts,
  ) {}

  get articles(): ReadonlySet<string> {
    return typeof this.#articles === 'object'
      ? this.#articles
      : new Set(this.#articles === undefined ? [] : [this.#articles]);
  }

  get first(): string | undefined {
    if (typeof this.#articles !== 'object') return this.#articles;
    for (const article of this.#articles) return article;
    return undefined;
  }

  get registry(): KnownAs['registry'] {
    const id = this.registryId;
    return id === undefined ? undefined : { id, actor: this.held.registryOf(this.folder)?.actors[id] };
  }

  get example(): KnownAs['example'] {
    // An actor of no article is not on the shelf.
    const record = this.held.get(this.first!)!;
    return new Example(record, this.key);
  }

  has(article: string): boolean {
    return typeof this.#articles === 'object' ? this.#articles.has(article) : this.#articles === article;
  }

  add(article: string): void {
    if (this.#articles === undefined) this.#articles = article;
    else if (typeof this.#articles === 'object') this.#articles.add(article);
    else this.#articles = new Set([this.#articles, article]);
  }

  delete(article: string): void {
    if (typeof this.#articles === 'object') this.#articles.delete(article);
    else if (this.#articles === article) this.#articles = undefined;
  }
}

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
