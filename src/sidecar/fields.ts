import type { Extent } from '../engine';
import type { Problem, ProblemCode } from './problem';
import { words, type Words } from './words';
import type { ProblemAt } from './yaml/parseYaml';
import type { MapNode, ScalarNode, YamlNode } from './yaml/tree';

/** Reads values of the types that sidecar and registry know. What is wrong becomes a problem and gives `undefined`. */
export class FieldReader {
  readonly problems: Problem[] = [];

  constructor(
    readonly text: string,
    readonly problemAt: ProblemAt,
  ) {}

  problem(code: ProblemCode, said: Words, extent: Extent, severity: Problem['severity'] = 'error'): undefined {
    this.problems.push(this.problemAt(code, said, extent, severity));
  }

  wrongType(key: string, should: Words, node: YamlNode): undefined {
    return this.problem('wrong-type', words`“${key}” should be ${should}, and is ${describe(node)}.`, node);
  }
}

/** Gives `undefined` for a value that is wrong, after saying so. */
export type ReadField = (reader: FieldReader, node: YamlNode, key: string) => unknown;

/** Words. A bare year or number is meant as words too: `title: 1984`. */
export const text: ReadField = (reader, node, key) => {
  if (node.type !== 'scalar') return reader.wrongType(key, words`text`, node);
  if (typeof node.value === 'string') return node.value;
  return node.value === null ? reader.wrongType(key, words`text`, node) : asWritten(reader, node);
};

function asWritten(reader: FieldReader, node: ScalarNode): string {
  return node.alias ? String(node.value) : reader.text.slice(node.start, node.end);
}

/** Words, at least one character. */
export const someText: ReadField = (reader, node, key) => {
  const read = text(reader, node, key);
  return read === '' ? reader.problem('wrong-type', words`“${key}” is empty.`, node) : read;
};

export const texts: ReadField = (reader, node, key) => listOf(text)(reader, node, key);

export function listOf(one: ReadField): ReadField {
  return (reader, node, key) => {
    if (node.type !== 'seq') return reader.wrongType(key, words`a list`, node);
    const all = node.items.map((item) => one(reader, item.value, key));
    return all.includes(undefined) ? undefined : all;
  };
}

export const flag: ReadField = (reader, node, key) =>
  node.type === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : reader.wrongType(key, words`true or false`, node);

export const position: ReadField = (reader, node, key) => {
  const value = node.type === 'scalar' ? node.value : undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  return reader.wrongType(key, words`a whole number from 0 on`, node);
};

export const share: ReadField = (reader, node, key) => {
  const value = node.type === 'scalar' ? node.value : undefined;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  return reader.wrongType(key, words`a number between 0 and 1`, node);
};

export function oneOf(values: readonly string[]): ReadField {
  return (reader, node, key) => {
    if (node.type !== 'scalar') return reader.wrongType(key, words`one of ${values.join(', ')}`, node);
    if (typeof node.value === 'string' && values.includes(node.value)) return node.value;
    const said = words`“${key}” is “${shorten(asWritten(reader, node))}”; it can be ${values.join(', ')}.`;
    return reader.problem('unknown-value', said, node);
  };
}

/** The fields of a map; keys that are not named are left to whoever wrote them. */
export interface Fields {
  readonly required: Readonly<Record<string, ReadField>>;
  readonly optional: Readonly<Record<string, ReadField>>;
}

export function record(fields: Fields, name: Words): ReadField {
  return (reader, node, key) =>
    node.type === 'map' ? readRecord(reader, node, fields, name) : reader.wrongType(key, words`a mapping`, node);
}

/** All fields of a map that is called `name` in messages, or `undefined` if one is wrong or missing. */
export function readRecord(
  reader: FieldReader,
  map: MapNode,
  { required, optional }: Fields,
  name: Words,
): Record<string, unknown> | undefined {
  const read: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const { key, value } of map.entries) {
    const field = Object.hasOwn(optional, key)
      ? optional[key]
      : Object.hasOwn(required, key)
        ? required[key]
        : undefined;
    // A key with nothing after it says nothing.
    if (!field || (value.type === 'scalar' && value.value === null)) continue;
    const found = field(reader, value, key);
    if (found === undefined) wrong.push(key);
    else read[key] = found;
  }
  const missing = Object.keys(required).filter((key) => read[key] === undefined && !wrong.includes(key));
  for (const key of missing) {
    reader.problem('missing-key', words`${name} needs “${key}”.`, {
      start: map.start,
      end: firstLineEnd(reader.text, map),
    });
  }
  return wrong.length + missing.length === 0 ? read : undefined;
}

function firstLineEnd(text: string, { start, end }: Extent): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? end : Math.min(end, text[newline - 1] === '\r' ? newline - 1 : newline);
}

function describe(node: YamlNode): Words | string {
  if (node.type === 'map') return words`a mapping`;
  if (node.type === 'seq') return words`a list`;
  if (node.value === null) return words`empty`;
  return typeof node.value === 'string' ? words`text` : String(node.value);
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
