import { actorKey } from '../identity';
import { stands, type ArticleRecord } from '../record';
import type { LinkableQuote } from './quoteLinks';

/** The quotes of an article that may be in others, too: neither rejected nor lost. */
export function linkableQuotes(record: ArticleRecord): LinkableQuote[] {
  const quotes: LinkableQuote[] = [];
  for (const entry of record.entries) {
    if (entry.type !== 'quote' || !stands(entry)) continue;
    const actor = entry.actor === undefined ? undefined : record.actors[entry.actor];
    quotes.push({
      start: entry.start,
      text: entry.text,
      ...(entry.kind && { kind: entry.kind }),
      ...(actor && {
        speaker: { key: actorKey(record, actor), name: actor.name, isPerson: actor.kind === 'person' },
      }),
    });
  }
  return quotes;
}
