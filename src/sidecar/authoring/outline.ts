import type { Extent } from '../../engine';
import { contentEnd } from '../yaml/lines';
import { entryOf } from '../yaml/tree';
import type { Entry, MapNode, YamlNode } from '../yaml/tree';

/** A part of a sidecar or registry for the outline. Offsets are UTF-16 into the file's text, half-open. */
export interface OutlinePart extends Extent {
  readonly kind: 'part' | 'actor' | 'quote' | 'mention' | 'date' | 'passage';
  readonly name: string;
  readonly detail?: string;
  /** What is selected when somebody goes there. */
  readonly focus: Extent;
  readonly children: readonly OutlinePart[];
}

/** The article's details, the actors and the annotations of a file that may be half typed. */
export function outlineOf(text: string, root: YamlNode | undefined): OutlinePart[] {
  if (root?.type !== 'map') return [];
  return root.entries
    .filter(({ key, value }) => key !== 'schema' && value.type !== 'scalar')
    .map((entry) => ({
      kind: 'part',
      name: entry.key,
      ...extentOf(text, entry),
      focus: { start: entry.keyStart, end: entry.keyEnd },
      children: childrenOf(text, entry),
    }));
}

function childrenOf(text: string, { key, value }: Entry): OutlinePart[] {
  if (key === 'actors' && value.type === 'map') return value.entries.map((entry) => actorPart(text, entry));
  if (key !== 'annotations' || value.type !== 'seq') return [];
  return value.items.flatMap(({ dash, value: item }) =>
    item.type === 'map' ? [itemPart(item, { start: dash, end: contentEnd(text, item) })] : [],
  );
}

function actorPart(text: string, entry: Entry): OutlinePart {
  const { value } = entry;
  const [name, kind] = value.type === 'map' ? [wordsOf(value, 'name'), wordsOf(value, 'kind')] : [];
  const detail = [entry.key, kind].filter((words) => words).join(' · ');
  return {
    kind: 'actor',
    name: name || entry.key,
    detail,
    ...extentOf(text, entry),
    focus: { start: entry.keyStart, end: entry.keyEnd },
    children: [],
  };
}

function itemPart(item: MapNode, extent: Extent): OutlinePart {
  const type = wordsOf(item, 'type');
  const kind = KINDS.find((each) => each === type) ?? 'passage';
  const about = [wordsOf(item, 'speaker') ?? wordsOf(item, 'actor') ?? wordsOf(item, 'value'), wordsOf(item, 'status')];
  const id = entryOf(item, 'id');
  const focus = id
    ? { start: id.keyStart, end: Math.max(id.keyEnd, id.value.end) }
    : { start: item.start, end: item.start };
  return {
    kind,
    name: shorten(wordsOf(item, 'text') || wordsOf(item, 'id') || '…'),
    detail: about.filter((words) => words).join(' · '),
    ...extent,
    focus,
    children: [],
  };
}

const KINDS = ['quote', 'mention', 'date', 'passage'] as const;

function extentOf(text: string, { keyStart, keyEnd, value }: Entry): Extent {
  return { start: keyStart, end: Math.max(keyEnd, contentEnd(text, value)) };
}

function wordsOf(map: MapNode, key: string): string | undefined {
  const value = entryOf(map, key)?.value;
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

const LONGEST_NAME = 80;

function shorten(words: string): string {
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words;
}
