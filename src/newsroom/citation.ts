import type { FoundEntry } from './found';

/** A line for a note; two styles of reference lists; a block for a Markdown text. */
export const CITATION_FORMATS = ['plain', 'apa', 'chicago', 'markdown'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export interface CitationStyle {
  readonly format?: CitationFormat;
  /** Where the article can be read, as its sidecar has it. */
  readonly url?: string;
}

/** A quote as one cites it. */
export function citation(found: FoundEntry, { format = 'plain', url }: CitationStyle = {}): string {
  switch (format) {
    case 'plain':
      return plain(found);
    case 'apa':
      return apa(found, url);
    case 'chicago':
      return chicago(found, url);
    case 'markdown':
      return markdown(found, url);
  }
}

/** `“We won,” Ana Ruiz, harbourmaster, “Port stays shut”, Coast Gazette, 2026-03-14, line 3` */
function plain({ record, entry }: FoundEntry): string {
  const about = [
    ...speakerOf({ record, entry }),
    record.title === undefined ? record.path : `“${record.title}”`,
    record.publisher,
    record.date,
    `line ${entry.line}`,
  ];
  return `${said({ record, entry }, ',')} ${joined(about)}`;
}

/** `“We won” (Ana Ruiz, harbourmaster). Port stays shut. (2026, March 14). Coast Gazette. URL` */
function apa(found: FoundEntry, url: string | undefined): string {
  const { publisher, date } = found.record;
  const day = dayOf(date);
  const when = day ? joined([day.year, spaced(day.month, day.day)]) : 'n.d.';
  const who = joined(speakerOf(found));
  const words = spaced(said(found, ''), who && `(${who})`);
  return spaced(`${words}.`, `${titleOf(found)}.`, `(${when}).`, publisher && `${publisher}.`, url);
}

/** `Ana Ruiz, harbourmaster, “We won,” quoted in “Port stays shut,” Coast Gazette, March 14, 2026, URL.` */
function chicago(found: FoundEntry, url: string | undefined): string {
  const { publisher, date } = found.record;
  const day = dayOf(date);
  const when = day && (day.day ? `${spaced(day.month, day.day)}, ${day.year}` : spaced(day.month, day.year));
  const source = joined([publisher, when, url]);
  const title = `quoted in “${titleOf(found)}${source ? ',”' : '.”'}`;
  return spaced(...speakerOf(found).map((part) => `${part},`), said(found, ','), title, source && `${source}.`);
}

/** A block quote, and under it who says it and where, with a link where there is one. */
function markdown(found: FoundEntry, url: string | undefined): string {
  const { record } = found;
  const title = escapeMarkdown(titleOf(found));
  const link = url !== undefined && /^https?:\/\/[^\s<>]+$/.test(url) ? `[${title}](<${url}>)` : title;
  const about = [
    ...speakerOf(found).map(escapeMarkdown),
    link,
    record.publisher && escapeMarkdown(record.publisher),
    record.date,
  ];
  return `> ${escapeMarkdown(said(found, ''))}\n>\n> — ${joined(about)}\n`;
}

/** Its words on one line; what is reported is no one's own words, and stands without quotation marks. */
function said({ entry }: FoundEntry, end: string): string {
  const words = entry.text.replace(/\s+/g, ' ').trim().replace(LAST_MARK, '');
  return entry.kind === 'direct' ? `“${words}${end}”` : `${words}${end}`;
}

/** The comma or stop before a closing quotation mark. */
const LAST_MARK = /[,.]$/;

function speakerOf({ record, entry }: FoundEntry): string[] {
  const actor = entry.actor === undefined ? undefined : record.actors[entry.actor];
  return [actor?.name ?? entry.source, actor?.roles?.[0]].filter((part) => part !== undefined);
}

function titleOf({ record }: FoundEntry): string {
  return record.title ?? record.path;
}

function spaced(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(' ');
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(', ');
}

/** The parts of `2026-03-14`, the month by its English name, as both styles have it. */
function dayOf(date: string | undefined): { year: string; month?: string; day?: string } | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '');
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  return {
    year,
    ...(month && { month: MONTHS[Number(month) - 1] }),
    ...(day && { day: String(Number(day)) }),
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Words of articles are data: no part of them may become markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
