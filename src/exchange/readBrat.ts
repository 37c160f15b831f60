import type { Extent } from '../engine';
import { quoteShape } from '../sidecar/quoteShape';
import { codePoints } from './codePoints';
import type { CodePoints } from './codePoints';
import type { Imported, Into } from './format';
import { anchorAt, Importing, isRecord } from './importing';
import type { Record } from './importing';

/**
 * Reads brat's .ann: ours, and attributions in the manner of PolNeAR. An event with a Content becomes a quote; text
 * bounds that no event uses become mentions, dates or passages by their names.
 */
export function readBrat(text: string, into: Into): Imported {
  const importing = new Importing(into);
  const { items, actors, losses } = itemsOf(standoff(text), into.text, codePoints(into.text));
  importing.losses.push(...losses);
  importing.about({ actors });
  for (const item of items) importing.add(item);
  return importing.finish();
}

/** A .ann file's lines by what they are. */
export interface Standoff {
  readonly bounds: ReadonlyMap<string, Bound>;
  readonly events: readonly Event[];
  /** Attributes and normalisations of a bound or an event. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly notes: readonly Note[];
  readonly unread: readonly string[];
}

interface Bound {
  readonly id: string;
  readonly label: string;
  /** In code points. */
  readonly fragments: readonly Extent[];
}

interface Event {
  readonly id: string;
  readonly label: string;
  readonly trigger: string;
  readonly roles: readonly (readonly [role: string, bound: string])[];
}

interface Note {
  readonly type: string;
  readonly target: string;
  readonly words: string;
}

export function standoff(text: string): Standoff {
  const bounds = new Map<string, Bound>();
  const events: Event[] = [];
  const attributes = new Map<string, Map<string, string>>();
  const notes: Note[] = [];
  const unread: string[] = [];
  const set = (target: string, name: string, value: string) => {
    attributes.set(target, (attributes.get(target) ?? new Map<string, string>()).set(name, value));
  };
  for (const given of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = given.endsWith('\r') ? given.slice(0, -1) : given;
    if (line.trim() === '') continue;
    const [id = '', what = '', ...rest] = line.split('\t');
    const words = what.split(' ').filter((word) => word !== '');
    const [first = '', second = '', ...others] = words;
    const fragments = id.startsWith('T') ? fragmentsIn(words.slice(1).join(' ')) : undefined;
    if (fragments) bounds.set(id, { id, label: first, fragments });
    else if (id.startsWith('E')) events.push(eventIn(id, words));
    else if (/^[AM]/.test(id) && second) set(second, first, others[0] ?? 'true');
    else if (id.startsWith('N') && others[0]) set(second, `N ${others[0]}`, rest.join('\t'));
    else if (id.startsWith('#') && second) notes.push({ type: first, target: second, words: rest.join('\t') });
    else unread.push(line);
  }
  return { bounds, events, attributes, notes, unread };
}

/** `782 807;954 1048`. */
function fragmentsIn(offsets: string): Extent[] | undefined {
  const pairs = offsets.split(';').map((pair) => pair.split(' ').map(Number));
  if (pairs.some((pair) => pair.length !== 2 || !pair.every(Number.isSafeInteger))) return undefined;
  return pairs.map(([start, end]) => ({ start: start!, end: end! }));
}

/** `Attribution:T4 Content:T3 Cue:T2 Source:T1`. */
function eventIn(id: string, words: readonly string[]): Event {
  const pairs = words.map((word): [string, string] => {
    const colon = word.lastIndexOf(':');
    return [word.slice(0, colon), word.slice(colon + 1)];
  });
  const [[label, trigger] = ['', ''], ...roles] = pairs;
  return { id, label, trigger, roles };
}

interface Found {
  readonly items: readonly Record[];
  readonly actors: Record;
  readonly losses: readonly string[];
}

/** The annotations of a .ann as the fields of items. */
export function itemsOf(ann: Standoff, text: string, points: CodePoints): Found {
  const losses = ann.unread.map((line) => `Not understood: ${line.slice(0, 80)}`);
  const actors: globalThis.Record<string, Record> = {};
  const used = new Set<string>();
  const items: Record[] = [];
  const notes = new Map<string, Note[]>();
  for (const note of ann.notes) notes.set(note.target, [...(notes.get(note.target) ?? []), note]);
  const add = (target: string, fields: Record | undefined) => {
    const actor = actorOf(ann.attributes.get(target));
    if (actor) actors[actor.id] ??= { name: actor.name };
    if (fields) items.push({ ...fields, ...noted(notes.get(target) ?? []) });
    else losses.push(`${target} lies outside the article, or names no words in it.`);
  };
  for (const event of ann.events) {
    used.add(event.trigger);
    for (const [, bound] of event.roles) used.add(bound);
    const found = roleOf(event, 'Content', ann);
    if (!found) losses.push(`${event.id} (${event.label}) has no Content, so it is no quote.`);
    else add(event.id, quoteOf(event, found, ann, text, points));
  }
  for (const bound of ann.bounds.values()) {
    if (!used.has(bound.id)) add(bound.id, spanOf(bound, ann, text, points));
  }
  return { items, actors, losses };
}

/** A role of that name; `Content2` is a second one. */
function roleOf({ roles }: Event, name: string, { bounds }: Standoff): Bound | undefined {
  const all = roles.filter(([role]) => role.replace(/\d+$/, '') === name).flatMap(([, id]) => bounds.get(id) ?? []);
  return all[0] && { ...all[0], fragments: all.flatMap(({ fragments }) => fragments) };
}

function quoteOf(event: Event, content: Bound, ann: Standoff, text: string, points: CodePoints): Record | undefined {
  const pieces = piecesOf(content, text, points);
  if (!pieces) return undefined;
  const attributes = ann.attributes.get(event.id);
  const kind = attributes?.get('Kind');
  // Others count the marks in; we do not.
  const shapes = pieces.map((piece) => quoteShape(text, piece));
  const kinds = new Set(shapes.map((shape) => shape.kind));
  const isDirect = kinds.size === 1 && kinds.has('direct');
  const [first, ...more] = kind === undefined && isDirect ? shapes : pieces;
  const piece = (role: string) => {
    const bound = roleOf(event, role, ann);
    const place = bound && piecesOf(bound, text, points)?.[0];
    return place && { text: text.slice(place.start, place.end), pos: place.start };
  };
  const [source, cue] = [piece('Source'), piece('Cue')];
  const actor = actorOf(attributes);
  return {
    type: 'quote',
    ...anchorAt(text, first!),
    ...(more.length > 0 && { more: more.map((at) => ({ text: text.slice(at.start, at.end), pos: at.start })) }),
    kind: kind ?? (kinds.size === 1 ? [...kinds][0] : 'mixed'),
    ...optional('mode', attributes?.get('Mode')),
    ...(source && { source }),
    ...(cue && { cue }),
    ...optional('speaker', actor?.id),
    ...optional('record', attributes?.get('Record')),
    status: attributes?.get('Status') ?? 'confirmed',
  };
}

function spanOf(bound: Bound, ann: Standoff, text: string, points: CodePoints): Record | undefined {
  const [first, ...more] = piecesOf(bound, text, points) ?? [];
  if (!first) return undefined;
  const attributes = ann.attributes.get(bound.id);
  const actor = actorOf(attributes);
  const common = {
    ...anchorAt(text, first),
    ...(more.length > 0 && { more: more.map((at) => ({ text: text.slice(at.start, at.end), pos: at.start })) }),
    status: attributes?.get('Status') ?? 'confirmed',
  };
  if (bound.label === 'Mention' && actor) return { type: 'mention', ...common, actor: actor.id };
  const [timex, value] = [attributes?.get('Timex'), attributes?.get('Value')];
  if (bound.label === 'Date' && timex !== undefined)
    return { type: 'date', ...common, timex, ...optional('value', value) };
  return { type: 'passage', ...common, ...(bound.label !== 'Passage' && { tags: [bound.label] }) };
}

/** The stretches, in the order of the text; fragments with nothing but a line's end between them are one. */
function piecesOf({ fragments }: Bound, text: string, points: CodePoints): Extent[] | undefined {
  const extents = fragments
    .map(({ start, end }) => ({ start: points.toUtf16(start), end: points.toUtf16(end) }))
    .sort((a, b) => a.start - b.start);
  if (extents.length === 0 || extents.some(({ start, end }) => start < 0 || end <= start || end > text.length)) {
    return undefined;
  }
  const pieces: Extent[] = [];
  for (const extent of extents) {
    const last = pieces[pieces.length - 1];
    if (last && extent.start >= last.end && /^\n+$/.test(text.slice(last.end, extent.start))) {
      pieces[pieces.length - 1] = { start: last.start, end: extent.end };
    } else pieces.push(extent);
  }
  return pieces;
}

/** `N1 Reference E1 Actor:ana-ruiz` and its name. */
function actorOf(attributes: ReadonlyMap<string, string> | undefined): { id: string; name: string } | undefined {
  for (const [key, name] of attributes ?? []) {
    if (key.startsWith('N Actor:')) return { id: key.slice('N Actor:'.length), name };
  }
  return undefined;
}

function noted(notes: readonly Note[]): Record {
  const note = notes.filter(({ type }) => type === 'AnnotatorNotes').map(({ words }) => words);
  const own = notes.filter(({ type }) => type === 'OnTheRecord').map(({ words }) => parsed(words));
  return { ...(note.length > 0 && { note: note.join('\n') }), ...Object.assign({}, ...own) };
}

function parsed(json: string): Record {
  try {
    const data: unknown = JSON.parse(json);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

function optional(key: string, value: string | undefined): Record {
  return value === undefined ? {} : { [key]: value };
}
