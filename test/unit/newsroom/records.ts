import type { ActorRecord, ArticleRecord, Entry } from '../../../src/newsroom/record';

/** The folder that records are of, unless a test says otherwise. */
export const FOLDER = 'file:///news';

/** An article's record for a test: only what the test is about has to be said. */
export function record(path: string, fields: Partial<ArticleRecord> = {}): ArticleRecord {
  const folder = fields.folder ?? FOLDER;
  return {
    article: `${folder}/${path}`,
    folder,
    path,
    hasSidecar: false,
    problems: 0,
    actors: [],
    entries: [],
    ...fields,
  };
}

export function actor(id: string, name: string, fields: Partial<ActorRecord> = {}): ActorRecord {
  return { id, name, kind: 'person', ...fields };
}

let place = 0;

/** A suggestion, each further down the text than the one before. */
export function entry(type: Entry['type'], text: string, fields: Partial<Entry> = {}): Entry {
  const start = (place += 100);
  return { type, id: null, status: 'suggested', text, start, end: start + text.length, line: 1, ...fields };
}

export function quote(text: string, speaker?: number, fields: Partial<Entry> = {}): Entry {
  return entry('quote', text, { kind: 'direct', actor: speaker, ...fields });
}

export function mention(text: string, who: number, fields: Partial<Entry> = {}): Entry {
  return entry('mention', text, { actor: who, ...fields });
}

export function date(text: string, value: string, fields: Partial<Entry> = {}): Entry {
  return entry('date', text, { value, timex: 'DATE', ...fields });
}
