import type { ActorKind, QuoteKind, TimexType } from '../../engine';
import { ACTOR_KINDS, ITEM_TYPES, QUOTE_KINDS, STATUSES, TIMEX_TYPES } from '../../sidecar/model';
import type { ActorRecord, ArticleRecord, Entry } from '../record';
import { ownCopy } from './ownCopy';

/**
 * Records as strings of a fifth of their size: JSON of lists without names, in which what is mostly absent comes last. On
 * disk and in memory; whoever changes what stands where, or in stamps, gives this another number. What was packed another way
 * is not read.
 */
export const PACKING = 2;

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
  return inOneByte(JSON.stringify([actors.map(packActor), entries.map(packEntry)]));
}

/** Of an article that nobody annotated, while suggestions are off; there may be thousands. */
const EMPTY = '[[],[]]';

/** Only for what {@link packBody} made; whatever else may throw or give anything. */
export function unpackBody(packed: string): RecordBody {
  const [actors, entries] = JSON.parse(packed) as [Packed[], Packed[]];
  return { actors: actors.map(unpackActor), entries: entries.map(unpackEntry) };
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

function packEntry(entry: Entry): Packed {
  const { type, status } = entry;
  const kinds: readonly string[] = type === 'date' ? TIMEX_TYPES : QUOTE_KINDS;
  const kind = type === 'date' ? entry.timex : entry.kind;
  return trimmed([
    ITEM_TYPES.indexOf(type) * 4 + STATUSES.indexOf(status),
    entry.text,
    entry.start,
    entry.end - entry.start,
    entry.line,
    entry.actor ?? null,
    entry.id,
    kind === undefined ? null : kinds.indexOf(kind),
    (type === 'date' ? entry.value : entry.cue) ?? null,
    entry.source ?? null,
    entry.rule ?? null,
    entry.confidence ?? null,
    entry.tags ?? null,
    entry.note ?? null,
    entry.why ?? null,
    entry.lost ?? null,
  ]);
}

function unpackEntry(packed: Packed): Entry {
  const typeAndStatus = packed[0] as number;
  const type = ITEM_TYPES[typeAndStatus >> 2];
  const [start, length] = [packed[2] as number, packed[3] as number];
  const kind = packed[7] as number | null | undefined;
  const hasKind = kind !== null && kind !== undefined;
  const isDate = type === 'date';
  return {
    type,
    id: wordsOf(packed[6]) ?? null,
    status: STATUSES[typeAndStatus & 3],
    text: packed[1] as string,
    start,
    end: start + length,
    line: packed[4] as number,
    actor: numberOf(packed[5]),
    cue: isDate ? undefined : wordsOf(packed[8]),
    source: wordsOf(packed[9]),
    kind: hasKind && !isDate ? (QUOTE_KINDS[kind] as QuoteKind) : undefined,
    value: isDate ? wordsOf(packed[8]) : undefined,
    timex: hasKind && isDate ? (TIMEX_TYPES[kind] as TimexType) : undefined,
    tags: listOf(packed[12]),
    note: wordsOf(packed[13]),
    why: wordsOf(packed[14]),
    rule: wordsOf(packed[10]),
    confidence: numberOf(packed[11]),
    lost: wordsOf(packed[15]) as Entry['lost'],
  };
}

function wordsOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: Value | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
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
