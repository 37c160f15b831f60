import type { Extent } from '../../engine';
import { printFlow, printText } from '../yaml/printYaml';
import { sketch } from '../yaml/sketch';
import type { MapNode, YamlNode } from '../yaml/tree';
import { guideAt, type FileKind, type Guide, type Names } from './guide';
import { newItems } from './newItems';
import { spotAt, type Path, type Spot } from './spot';

/** Something that can be written where somebody types in one of our files. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'actor' | 'tag' | 'item';
  /** What goes into the text; with `isSnippet` in the language of TextMate snippets. */
  readonly insert: string;
  readonly isSnippet?: true;
  /** A few words beside the label: the name that an id stands for. */
  readonly detail?: string;
  readonly documentation?: string;
  /** What it replaces: UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What is known beyond the file: ids and words that may be named in it. */
export interface Surroundings {
  readonly named: (
    names: Names,
  ) => readonly { readonly id: string; readonly detail?: string; readonly documentation?: string }[];
  /** A new item's id, by its type. */
  readonly newId: (type: 'quote' | 'mention' | 'date' | 'passage') => string;
}

/** Stands for what is about to be typed, so that an empty place is a place too. No keyboard has it. */
const CARET = '\uE0F0';

/** What fits at an offset of a file that may be half typed. */
export function completionsAt(kind: FileKind, text: string, offset: number, surroundings: Surroundings): Completion[] {
  const withCaret = text.slice(0, offset) + CARET + text.slice(offset);
  const root = sketch(withCaret);
  const spot = root && spotAt(root, offset);
  if (!root || !spot) return [];
  const place = { kind, text: withCaret, root, surroundings };
  return (spot.at === 'key' ? keysAt(place, spot) : valuesAt(place, spot)).map((found) => ({
    ...found,
    end: Math.max(found.start, found.end - CARET.length),
  }));
}

interface Place {
  readonly kind: FileKind;
  readonly text: string;
  readonly root: YamlNode;
  readonly surroundings: Surroundings;
}

type KeySpot = Extract<Spot, { at: 'key' }>;
type ValueSpot = Extract<Spot, { at: 'value' }>;

function keysAt({ kind, root }: Place, { path, map, entry }: KeySpot): Completion[] {
  const guide = guideAt(kind, root, path.slice(0, -1));
  if (!guide) return [];
  const extent = { start: entry.keyStart, end: entry.keyEnd };
  return freeKeys(guide, map).map((free) => keyCompletion(free, extent, entry.afterColon >= 0));
}

function freeKeys({ keys }: Guide, map?: MapNode): Guide['keys'] {
  const taken = new Set(map?.entries.map(({ key }) => key));
  return [...keys].filter(({ key }) => !taken.has(key)).sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

function keyCompletion(
  { key, isRequired, guide }: Guide['keys'][number],
  extent: Extent,
  hasColon: boolean,
): Completion {
  const about = {
    label: key,
    kind: 'key',
    documentation: guide.description,
    ...(isRequired && { detail: 'needed' }),
  } as const;
  if (hasColon) return { ...about, insert: key, ...extent };
  const [only] = guide.values.length === 1 ? guide.values : [];
  if (only) return { ...about, insert: `${key}: ${only.value}`, ...extent };
  if (key === 'annotations' || key === 'actors')
    return { ...about, insert: `${key}:\n  $0`, isSnippet: true, ...extent };
  if (guide.layout === 'list') return { ...about, insert: `${key}: [$0]`, isSnippet: true, ...extent };
  if (guide.layout === 'map') {
    const [first] = guide.keys.filter(({ isRequired: isNeeded }) => isNeeded);
    return {
      ...about,
      insert: first ? `${key}: { ${first.key}: "$0" }` : `${key}: { $0 }`,
      isSnippet: true,
      ...extent,
    };
  }
  const isWord = guide.values.length > 0 || guide.names !== undefined;
  return { ...about, insert: isWord ? `${key}: ` : `${key}: $0`, ...(isWord ? {} : { isSnippet: true }), ...extent };
}

function valuesAt({ kind, text, root, surroundings }: Place, { path, node }: ValueSpot): Completion[] {
  const guide = guideAt(kind, root, path);
  if (!guide || node.type !== 'scalar') return [];
  const isQuoted = node.style === 'quoted';
  const extent = isQuoted ? inside(node, text) : { start: node.start, end: node.end };
  // Behind `tags:` a list goes, behind `[` one of its words.
  const inList = guide.layout === 'list' ? guideAt(kind, root, [...path, 0]) : undefined;
  const words = inList ?? guide;
  const key = String(path.filter((step) => typeof step === 'string').at(-1) ?? '');
  const write = (word: string): string => {
    if (isQuoted) return printText(word).slice(1, -1);
    const printed = word.includes('/') ? word : printFlow(word, key);
    return inList ? `[${printed}]` : printed;
  };
  const values = words.values.map(({ value, description }): Completion => ({
    label: value,
    kind: 'value',
    insert: write(value),
    documentation: description ?? guide.description,
    ...extent,
  }));
  const named = (words.names ? surroundings.named(words.names) : []).map(
    ({ id, detail, documentation }): Completion => ({
      label: id,
      kind: words.names === 'tag' ? 'tag' : 'actor',
      insert: write(id),
      detail,
      documentation,
      ...extent,
    }),
  );
  return [
    ...(isQuoted ? [] : newParts({ kind, text, root, surroundings }, { path, guide, extent })),
    ...values,
    ...named,
  ];
}

/** Where a map is due: a whole new item, the map's keys on lines of their own, or the map in braces. */
function newParts(
  { text, surroundings }: Place,
  { path, guide, extent }: { readonly path: Path; readonly guide: Guide; readonly extent: Extent },
): Completion[] {
  if (guide.layout !== 'map') return [];
  const line = text.slice(text.lastIndexOf('\n', extent.start - 1) + 1, extent.start);
  if (BEFORE_BLOCK.test(line)) {
    const isItem = path.length === 2 && path[0] === 'annotations';
    const items = isItem ? newItems(surroundings.newId).map((item) => ({ ...item, ...extent })) : [];
    return [...items, ...freeKeys(guide).map((free) => keyCompletion(free, extent, false))];
  }
  const needed = guide.keys.filter(({ isRequired }) => isRequired);
  const [first] = needed.length ? needed : guide.keys;
  if (!first) return [];
  const insert = `{ ${first.key}: "$0" }`;
  return [
    { label: `{ ${first.key} }`, kind: 'key', insert, isSnippet: true, documentation: guide.description, ...extent },
  ];
}

/** The beginning of a line up to where a block may begin: `  `, `  - ` */
const BEFORE_BLOCK = /^\uFEFF?[ -]*$/;

/** Between the quotation marks; the closing one may be missing. */
function inside({ start, end }: Extent, text: string): Extent {
  const isClosed = end - start > 1 && text[end - 1] === text[start];
  return { start: start + 1, end: isClosed ? end - 1 : end };
}
