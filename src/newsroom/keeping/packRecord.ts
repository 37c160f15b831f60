import type { ActorKind } from '../../engine';
import { ACTOR_KINDS } from '../../sidecar/model';
import type { ActorRecord, ArticleRecord } from '../record';
import { ownCopy } from './ownCopy';
import { packEntries, unpackEntries } from './packEntries';

/**
 * Records as strings of a tenth of their size: JSON of lists without names, in which what is mostly absent comes last, and
 * annotations as numbers. On disk and in memory; whoever changes what stands where, or in stamps, gives this another number.
 * What was packed another way is not read.
 */
export const PACKING = 4;

/** What is known of an article besides its actors and annotations. */
export type RecordHead = Omit<ArticleRecord, keyof RecordBody>;

/** Actors and annotations: nearly all of a record. */
export type RecordBody = Pick<ArticleRecord, 'actors' | 'entries'>;

export function packHead(head: RecordHead): string {
  return inOneByte(
    JSON.stringify(
      trimmed([
        head.article,
        head.folder,
        head.path,
        head.title ?? null,
        head.publisher ?? null,
        head.date ?? null,
        head.hasSidecar ? 1 : 0,
        head.problems,
        head.missing ? 1 : null,
        head.tooLong ? 1 : null,
      ]),
    ),
  );
}

/** Only for what {@link packHead} made; whatever else may throw or give anything. */
export function unpackHead(packed: string): RecordHead {
  const head = JSON.parse(packed) as Packed;
  return {
    article: head[0] as string,
    folder: head[1] as string,
    path: head[2] as string,
    title: wordsOf(head[3]),
    publisher: wordsOf(head[4]),
    date: wordsOf(head[5]),
    hasSidecar: head[6] === 1,
    problems: head[7] as number,
    missing: head[8] ? true : undefined,
    tooLong: head[9] ? true : undefined,
  };
}

export function packBody({ actors, entries }: RecordBody): string {
  if (!actors.length && !entries.length) return EMPTY;
  const { words, numbers } = packEntries(entries, namesOf(actors));
  return inOneByte(JSON.stringify([actors.map(packActor), words, numbers]));
}

/** Of an article that nobody annotated, while suggestions are off; there may be thousands. */
const EMPTY = '[[],[],""]';

/** Only for what {@link packBody} made; whatever else may throw or give anything. */
export function unpackBody(packed: string): RecordBody {
  const [packedActors, words, numbers] = JSON.parse(packed) as [Packed[], string[], string];
  const actors = packedActors.map(unpackActor);
  return { actors, entries: unpackEntries({ words, numbers }, namesOf(actors)) };
}

/** Who is named in an article is mostly named as they are called. */
function namesOf(actors: readonly ActorRecord[]): string[] {
  return actors.map(({ name }) => name);
}

type Value = string | number | null | readonly string[];
type Packed = readonly (Value | undefined)[];

function packActor({ id, name, kind, inSidecar, registry, aliases, roles }: ActorRecord): Packed {
  const kindAndSource = ACTOR_KINDS.indexOf(kind) * 2 + (inSidecar ? 1 : 0);
  return trimmed([id, name, kindAndSource, registry ?? null, aliases ?? null, roles ?? null]);
}

function unpackActor([id, name, kindAndSource, registry, aliases, roles]: Packed): ActorRecord {
  return {
    id: id as string,
    name: name as string,
    kind: ACTOR_KINDS[(kindAndSource as number) >> 1] as ActorKind,
    aliases: listOf(aliases),
    roles: listOf(roles),
    registry: wordsOf(registry),
    inSidecar: (kindAndSource as number) & 1 ? true : undefined,
  };
}

function wordsOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function listOf(value: Value | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
}

/** Without the nothing at its end. */
function trimmed(values: (Value | undefined)[]): Packed {
  while (values.length && (values[values.length - 1] ?? null) === null) values.pop();
  return values;
}

/**
 * JSON in which no character needs two bytes, since one such would make the whole string take two for each: “’” is written
 * `\u2019`. A text that has many, such as one in Cyrillic, stays as it is.
 */
function inOneByte(json: string): string {
  if (!WIDE.test(json)) return ownCopy(json);
  const narrow = json.replace(ALL_WIDE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // What was made from pieces of a text of two bytes has two bytes until it is copied, whatever it holds.
  return ownCopy(narrow.length <= json.length * 2 ? narrow : json);
}

/** “’”, “—”, “Ж”. */
const WIDE = /[\u0100-\uffff]/;
const ALL_WIDE = /[\u0100-\uffff]/g;
