import type { Registry } from '../sidecar/registry';
import { foldName } from './identity';
import type { ArticleRecord, Entry } from './record';

/** A text filter: every word must occur somewhere in an annotation, its actor or its article. */
export interface Filter {
  readonly words: readonly string[];
}

/** `sanctions "port authority"` → the words `sanctions` and `port authority`; `undefined` for a filter that asks nothing. */
export function parseFilter(text: string): Filter | undefined {
  const words = [...text.matchAll(WORD)]
    .map((match) => foldName(match[1] ?? match[2].replace(MARKS, '')))
    .filter((word) => word !== '');
  return words.length ? { words } : undefined;
}

/** `"port authority"` or `sanctions`. */
const WORD = /["“”]([^"“”]+)["“”]|(\S+)/g;
/** Somebody is still typing: an opening mark without its fellow. */
const MARKS = /["“”]/g;

/**
 * The record with only the annotations that match; `undefined` when none does. Indexes into `actors` stay right.
 * An annotation matches by the names its actor has in the registry, too.
 */
export function matching(record: ArticleRecord, filter: Filter, registry?: Registry): ArticleRecord | undefined {
  const aboutArticle = folded([record.title, record.publisher, record.path]);
  const left = filter.words.filter((word) => !aboutArticle.includes(word));
  if (left.length === 0) return record;
  const actors = record.actors.map((actor) => {
    const known = actor.registry === undefined ? undefined : registry?.actors[actor.registry];
    return folded([
      actor.name,
      ...(actor.aliases ?? []),
      ...(actor.roles ?? []),
      known?.name,
      ...(known?.aliases ?? []),
    ]);
  });
  const entries = record.entries.filter((entry) => {
    const own = folded(wordsOf(entry));
    return left.every(
      (word) => own.includes(word) || (entry.actor !== undefined && actors[entry.actor]?.includes(word)),
    );
  });
  return entries.length ? { ...record, entries } : undefined;
}

function wordsOf({ text, source, value, note, tags }: Entry): (string | undefined)[] {
  return [text, source, value, note, ...(tags ?? [])];
}

/** The parts in one string to look in; something between them that nobody types, so that no word is found across two. */
function folded(parts: readonly (string | undefined)[]): string {
  return foldName(parts.filter((part) => part).join('\u0001'));
}
