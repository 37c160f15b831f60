import type { FoundEntry } from './found';

/** A quote as one cites it: `“We won,” Ana Ruiz, harbourmaster, “Port stays shut”, Coast Gazette, 2026-03-14, line 3`. */
export function citation({ record, entry }: FoundEntry): string {
  const actor = entry.actor === undefined ? undefined : record.actors[entry.actor];
  const words = entry.text.replace(/\s+/g, ' ').trim();
  // What is reported is no one's own words, and stands without quotation marks.
  const said = entry.kind === 'direct' ? `“${words.replace(LAST_MARK, '')},”` : `${words.replace(LAST_MARK, '')},`;
  const about = [
    actor?.name ?? entry.source,
    actor?.roles?.[0],
    record.title === undefined ? record.path : `“${record.title}”`,
    record.publisher,
    record.date,
    `line ${entry.line}`,
  ];
  return `${said} ${about.filter((part) => part).join(', ')}`;
}

/** The comma or stop before a closing quotation mark. */
const LAST_MARK = /[,.]$/;
