import type { Fields, FieldReader, ReadField } from './fields';
import { flag, listOf, oneOf, position, record, share, someText, text, texts } from './fields';
import { isIsoDate } from './isIsoDate';
import { ACTOR_KINDS, ITEM_TYPES, QUOTE_KINDS, QUOTE_MODES, RECORD_STATUSES, STATUSES, TIMEX_TYPES } from './model';
import type { ItemType } from './model';
import type { YamlNode } from './yaml/tree';
import { words } from './words';

/** Which keys the parts of a sidecar have, and of which type; the JSON Schema says the same, and a test compares them. */

const PIECE = record({ required: { text: someText }, optional: { pos: position } }, words`This`);

const REQUIRED = { id: someText, type: oneOf(ITEM_TYPES), text: someText, status: oneOf(STATUSES) };
const OPTIONAL = {
  before: text,
  after: text,
  pos: position,
  more: listOf(PIECE),
  orphan: flag,
  by: text,
  created: text,
  why: text,
  tags: texts,
  note: text,
  rule: text,
  confidence: share,
};

export const ITEM_FIELDS: Readonly<Record<ItemType, Fields>> = {
  quote: {
    required: { ...REQUIRED, kind: oneOf(QUOTE_KINDS) },
    optional: {
      ...OPTIONAL,
      mode: oneOf(QUOTE_MODES),
      source: PIECE,
      cue: PIECE,
      speaker: someText,
      record: oneOf(RECORD_STATUSES),
    },
  },
  mention: { required: { ...REQUIRED, actor: someText }, optional: OPTIONAL },
  date: { required: { ...REQUIRED, timex: oneOf(TIMEX_TYPES), value: someText }, optional: { ...OPTIONAL, mod: text } },
  passage: { required: REQUIRED, optional: OPTIONAL },
};

export const ACTOR_FIELDS: Fields = {
  required: { name: someText },
  optional: { kind: oneOf(ACTOR_KINDS), aliases: texts, roles: texts, registry: someText, why: text, note: text },
};

/** `2026-03-14`, `2026-03-14T06:00:00+01:00`. Anything else is kept, with a warning: no weekday can be counted from it. */
const published: ReadField = (reader: FieldReader, node: YamlNode, key) => {
  const read = text(reader, node, key);
  if (typeof read === 'string' && read !== '' && !isIsoDate(read.slice(0, 10))) {
    const said = words`“${key}” should be a date such as 2026-03-14, with or without a time.`;
    reader.problem('bad-date', said, node, 'warning');
  }
  return read;
};

export const ARTICLE_FIELDS: Readonly<Record<string, ReadField>> = {
  title: text,
  publisher: text,
  published,
  url: text,
  lang: text,
};
