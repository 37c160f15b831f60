import { countEntries, type Counts } from './counts';
import { Bodies } from './keeping/bodies';
import { itself, ownCopy } from './keeping/ownCopy';
import { packBody, packHead, unpackBody, type RecordBody, type RecordHead } from './keeping/packRecord';
import type { ActorRecord, ArticleRecord, Entry } from './record';

/**
 * A record as the newsroom has it in memory: actors and annotations packed, and unpacked for as long as somebody looks at
 * them. Ten thousand articles take a sixth of the memory so.
 */
export class HeldRecord implements ArticleRecord {
  readonly article: string;
  readonly folder: string;
  readonly path: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly hasSidecar: boolean;
  readonly problems: number;
  readonly missing?: true;
  readonly tooLong?: true;
  readonly counts: Counts;
  /** The registry's ids that actors of the sidecar are linked to. */
  readonly links: readonly string[];
  readonly #bodies: Bodies;
  readonly #body: string;
  #unpacked: WeakRef<RecordBody> | undefined;

  /** `packed` is the record's body, where it comes from disk; then no string of the record was cut from a text. */
  constructor(record: ArticleRecord, packed?: string, bodies = PLAIN) {
    const own = packed === undefined ? ownCopy : itself;
    const { article, folder, path, title, publisher, date, hasSidecar, problems, missing, tooLong } = record;
    this.article = article;
    this.folder = folder;
    this.path = own(path);
    this.title = own(title);
    this.publisher = own(publisher);
    this.date = own(date);
    this.hasSidecar = hasSidecar;
    this.problems = problems;
    this.missing = missing;
    this.tooLong = tooLong;
    this.counts = countEntries(record.entries);
    const links = record.actors.flatMap(({ inSidecar, registry }) => (inSidecar && registry) || []);
    this.links = links.length ? links.map(own) : NONE;
    this.#bodies = bodies;
    this.#body = bodies.held(packed ?? packBody(record));
    // Whoever is told of a new record looks at it now; those from disk come by the thousand.
    if (packed === undefined) this.#unpacked = new WeakRef({ actors: record.actors, entries: record.entries });
  }

  get actors(): readonly ActorRecord[] {
    return this.#unpack().actors;
  }

  get entries(): readonly Entry[] {
    return this.#unpack().entries;
  }

  /** To be kept on disk. */
  get packed(): { readonly head: string; readonly body: string } {
    return { head: packHead(this satisfies RecordHead), body: this.#body };
  }

  #unpack(): RecordBody {
    let body = this.#unpacked?.deref();
    if (!body) this.#unpacked = new WeakRef((body = unpackBody(this.#bodies.plain(this.#body))));
    return body;
  }
}

const NONE: readonly string[] = [];
const PLAIN = new Bodies();
