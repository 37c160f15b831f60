import { isList, printFlow, printKey } from './printYaml';
import type { Data } from './tree';

/** How a part of a file is written where it is new: the order of its keys, and whether it takes lines of its own. */
export interface Shape {
  readonly layout: 'block' | 'flow';
  /** Keys in their order; keys that are not named come last. */
  readonly order: readonly string[];
  /** Whether an empty line goes before each item or entry that is written anew. */
  readonly gap?: 'always' | readonly string[];
  /** The shape of the value of one key, or of the items of a list. */
  readonly child?: (key: string) => Shape | undefined;
}

export const FLOW: Shape = { layout: 'flow', order: ['text', 'pos', 'role', 'of', 'from', 'to'] };

export function childOf(shape: Shape, key: string): Shape {
  return shape.child?.(key) ?? FLOW;
}

export function hasGap(shape: Shape, key: string): boolean {
  return shape.gap === 'always' || shape.gap?.includes(key) === true;
}

/** The keys in the shape's order; undefined values are left out. */
export function inOrder(data: { readonly [key: string]: Data | undefined }, shape: Shape): [string, Data][] {
  const rank = (key: string) => {
    const at = shape.order.indexOf(key);
    return at < 0 ? shape.order.length : at;
  };
  const entries = Object.entries(data).filter((entry): entry is [string, Data] => entry[1] !== undefined);
  return entries.sort((a, b) => rank(a[0]) - rank(b[0]));
}

/** `key: value` as lines without indentation of their own; more than one line only in block layout. */
export function entryLines(key: string, data: Data, shape: Shape): string[] {
  const own = childOf(shape, key);
  if (own.layout === 'flow' || data === null || typeof data !== 'object' || isEmpty(data)) {
    return [`${printKey(key)}: ${printFlow(sorted(data, own), key)}`];
  }
  const inner = isList(data)
    ? data.flatMap((item) => [...gapLines(own, ''), ...itemLines(item, own)])
    : inOrder(data, own).flatMap(([k, value]) => [...gapLines(own, k), ...entryLines(k, value, own)]);
  return [`${printKey(key)}:`, ...inner.map((line) => (line === '' ? line : `  ${line}`))];
}

/** `- …` as lines without indentation of their own. `list` is the shape of the list. */
export function itemLines(data: Data, list: Shape): string[] {
  const own = childOf(list, '');
  if (own.layout === 'flow' || data === null || typeof data !== 'object' || isList(data) || isEmpty(data)) {
    return [`- ${printFlow(sorted(data, own), '')}`];
  }
  const lines = inOrder(data, own).flatMap(([key, value]) => entryLines(key, value, own));
  return lines.map((line, i) => (i === 0 ? `- ${line}` : line === '' ? line : `  ${line}`));
}

export function gapLines(shape: Shape, key: string): string[] {
  return hasGap(shape, key) ? [''] : [];
}

/** The same data with its keys in the shape's order, inner maps included. */
export function sorted(data: Data, shape: Shape): Data {
  if (data === null || typeof data !== 'object') return data;
  if (isList(data)) return data.map((one) => sorted(one, childOf(shape, '')));
  return Object.fromEntries(inOrder(data, shape).map(([key, value]) => [key, sorted(value, childOf(shape, key))]));
}

function isEmpty(data: object): boolean {
  return Object.keys(data).length === 0;
}
