import { ACTOR_KINDS } from '../sidecar/model';
import { SharedCounts, type Counts } from './counts';
import { LinkedActor, Namesakes, OwnActor, type Articles, type HeldActor, type KnownAs } from './heldActor';
import { actorKey, namesakeKey, ownerOf, type ActorKey } from './identity';
import { ownCopy } from './keeping/ownCopy';
import type { ActorRecord, ArticleRecord } from './record';
import { SharedWords } from './sharedWords';

export type { KnownAs } from './heldActor';

/** Every actor with something said or named, kept right as single articles come and go. */
export class ActorShelf {
  readonly #linked = new Map<ActorKey, LinkedActor>();
  /** By article: a key for each would take more memory than all else that is known of them. */
  readonly #own = new Map<string, readonly OwnActor[]>();
  /** Who goes by a name; mostly one. */
  readonly #namesakes = new Map<string, HeldActor | Namesakes>();
  /** Those whose name says nothing of who they are. */
  readonly #nameless = new Set<HeldActor>();
  readonly #counts = new SharedCounts();
  readonly #words = new SharedWords();

  constructor(private readonly articles: Articles) {}

  *all(): Generator<HeldActor, void> {
    yield* this.#linked.values();
    for (const own of this.#own.values()) yield* own;
  }

  /** Every actor; those of one name together. */
  *byName(): Generator<HeldActor | Namesakes, void> {
    yield* this.#namesakes.values();
    yield* this.#nameless;
  }

  get(key: ActorKey): HeldActor | undefined {
    const linked = this.#linked.get(key);
    if (linked) return linked;
    const owner = ownerOf(key);
    return owner && this.#own.get(owner.article)?.find(({ id }) => id === owner.id);
  }

  /** Equal for actors of one name; `undefined` for those whose name says nothing of who they are. */
  namesakesKeyOf(key: ActorKey): string | undefined {
    return this.get(key)?.folded;
  }

  /** All of one name, by {@link namesakesKeyOf}. */
  namesakes(key: string): readonly KnownAs[] {
    const held = this.#namesakes.get(key);
    if (!held) return [];
    return held instanceof Namesakes ? held.all : [held];
  }

  /** Takes in an article's actors with what is under each; `own` makes a string let go of what it was cut from. */
  add(record: ArticleRecord, counts: ReadonlyMap<ActorKey, Counts>, own: typeof ownCopy = ownCopy): void {
    const { article, folder } = record;
    const all: OwnActor[] = [];
    const taken = new Set<ActorKey>();
    for (const actor of record.actors) {
      const key = actorKey(record, actor);
      const counted = counts.get(key);
      if (!counted || taken.has(key)) continue;
      taken.add(key);
      if (actor.registry === undefined) {
        const shared = this.#counts.sum(this.#counts.none, counted);
        const held = new OwnActor(article, folder, this.#words.of(actor.id, own), this.articles, shared);
        all.push(held);
        this.#name(held, actor, own);
      } else this.#link(key, actor, record, counted);
    }
    if (all.length) this.#own.set(article, all);
  }

  #link(key: ActorKey, actor: ActorRecord, { article, folder }: ArticleRecord, counted: Counts): void {
    const known = this.#linked.get(key);
    const held = known ?? new LinkedActor(folder, ownCopy(actor.registry!), this.articles, this.#counts.none);
    held.counts = this.#counts.sum(held.counts, counted);
    held.articles.add(article);
    held.others?.recount();
    if (known) return;
    this.#linked.set(key, held);
    this.#name(held, actor);
  }

  /** Takes away what {@link add} added; `counts` as it was then. */
  remove(article: string, counts: ReadonlyMap<ActorKey, Counts>): void {
    for (const held of this.#own.get(article) ?? []) this.#forget(held);
    this.#own.delete(article);
    for (const [key, counted] of counts) {
      const held = this.#linked.get(key);
      if (!held?.articles.has(article)) continue;
      const wasExample = held.first === article;
      held.counts = this.#counts.sum(held.counts, counted, -1);
      held.articles.delete(article);
      held.others?.recount();
      if (held.articles.size === 0) {
        this.#linked.delete(key);
        this.#forget(held);
      } else if (wasExample) this.#name(held, held.example.actor);
    }
  }

  /** The registry of a folder is another: who is in it may go by other names. */
  rename(folder: string): void {
    for (const held of this.#linked.values()) if (held.folder === folder) this.#name(held, held.example.actor);
  }

  /** Says anew who an actor is, and puts it with those of its name. */
  #name(held: HeldActor, actor: ActorRecord, own = ownCopy): void {
    const known = held.registry?.actor;
    // Whoever looks over a shoulder at the list must not read who a confidential source is.
    held.name = (known?.confidential ? undefined : known?.name) ?? this.#words.of(actor.name, own);
    // The one string there is of a kind, not one for each article.
    held.kind = ACTOR_KINDS.find((kind) => kind === (known?.kind ?? actor.kind)) ?? actor.kind;
    const key = namesakeKey(held.folder, held.name, held.kind);
    if (key === undefined) this.#nameless.add(held);
    else this.#nameless.delete(held);
    this.#regroup(held, key);
  }

  #forget(held: HeldActor): void {
    this.#nameless.delete(held);
    this.#regroup(held, undefined);
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
