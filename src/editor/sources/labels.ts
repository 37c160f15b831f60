import * as vscode from 'vscode';
import type { Group, Leaf } from '../../newsroom/groups/rows';
import type { ArticleRecord, Entry } from '../../newsroom/record';
import { actorKindLabel } from '../actorKindLabel';
import type { SourcesElement } from './element';
import { plain } from '../plainLine';
import * as words from './words';

export interface RowLabel {
  readonly label: string;
  readonly description: string;
  /** Said by a screen reader instead of both. */
  readonly spoken: string;
}

/**
 * What is written on a row. Words of articles and sidecars are data: one line, cut, nothing in them is markup. A quote may
 * stand `elsewhere`, in so many other articles.
 */
export function labelOf(element: SourcesElement, elsewhere = 0): RowLabel {
  const { row, left } = element;
  if (!row) {
    const label = vscode.l10n.t('Show more ({0} left)', left ?? 0);
    return { label, description: '', spoken: label };
  }
  if (row.kind === 'entry') return entryLabel(row, element, elsewhere);
  const { label, description } = groupLabel(row);
  const spoken = [label, whatItIs(row), description.replaceAll(' · ', ', ')].filter((part) => part);
  return { label, description, spoken: spoken.join(', ') };
}

/** What sighted people see by the icon, where the words alone do not say it. */
function whatItIs(group: Group): string | undefined {
  if (group.kind === 'actor') return actorKindLabel(group.actor.kind);
  if (group.kind === 'article') return vscode.l10n.t('article');
  return group.kind === 'tag' ? vscode.l10n.t('tag') : undefined;
}

function groupLabel(group: Group): Omit<RowLabel, 'spoken'> {
  const { counts } = group;
  const across = words.articles(group.articles > 1 ? group.articles : 0);
  const said = words.dotted(words.quotes(counts.quotes), words.mentions(counts.mentions), across);
  switch (group.kind) {
    case 'actor': {
      const { name, kind, example } = group.actor;
      const label = plain(kind === 'unnamed' ? vscode.l10n.t('unnamed: {0}', name) : name);
      return { label, description: words.dotted(folderName(example.record), said) };
    }
    case 'kindOfSource':
      return { label: words.kindOfSource(group.source), description: words.dotted(String(group.actors), said) };
    case 'namesakes': {
      const same = vscode.l10n.t('perhaps the same: {0}', group.actors);
      return { label: plain(group.name), description: words.dotted(same, said) };
    }
    case 'unknownSpeaker':
      return {
        label: vscode.l10n.t('Speaker unknown'),
        description: words.dotted(words.quotes(counts.quotes), across),
      };
    case 'mentions':
      return { label: vscode.l10n.t('Mentions'), description: String(counts.mentions) };
    case 'dates':
      return { label: vscode.l10n.t('Dates'), description: String(counts.dates) };
    case 'article': {
      const { record, speakers } = group;
      return {
        label: plain(record.title ?? record.path),
        description: words.dotted(
          folderName(record),
          record.missing ? vscode.l10n.t('the article is gone') : undefined,
          record.tooLong ? vscode.l10n.t('too long to list suggestions') : undefined,
          record.problems ? vscode.l10n.t('its sidecar has problems') : undefined,
          words.speakers(speakers),
          words.quotes(counts.quotes),
          words.passages(counts.passages),
          counts.toReview ? vscode.l10n.t('{0} to review', counts.toReview) : undefined,
          basename(record.path),
        ),
      };
    }
    case 'year':
    case 'month':
    case 'day':
      return {
        label: calendarLabel(group.place),
        description: words.dotted(words.articles(group.articles), words.dates(counts.dates)),
      };
    case 'undated':
      return {
        label: vscode.l10n.t('No day'),
        description: words.dotted(words.articles(group.articles), words.dates(counts.dates)),
      };
    case 'tag':
      return {
        label: plain(group.tag),
        description: words.dotted(words.quotes(counts.quotes), words.passages(counts.passages), across),
      };
    case 'state': {
      const { state } = group;
      const count = countOf(group);
      return { label: `${words.stateInWords(state)} (${count})`, description: across ?? '' };
    }
  }
}

/** How many annotations a group of one state holds. */
function countOf({ counts, state }: Extract<Group, { kind: 'state' }>): number {
  switch (state) {
    case 'toReview':
      return counts.toReview;
    case 'suggested':
      return counts.quotes + counts.mentions + counts.dates + counts.passages;
    case 'confirmed':
      return counts.confirmed;
    case 'rejected':
      return counts.rejected;
    case 'lost':
      return counts.lost;
  }
}

function entryLabel({ entry, record }: Leaf, { parent, link }: SourcesElement, elsewhere: number): RowLabel {
  const said = plain(entry.text, MOST_SAID);
  const label = entry.type === 'quote' && entry.kind === 'direct' ? `“${said}”` : said;
  const parentKind = parent?.row?.kind;
  const speaker = parentKind === 'actor' || entry.type !== 'quote' ? undefined : speakerOf(entry, record);
  // In an article's own list its name on every row would only hide the rest.
  const inArticle = parentKind === 'article' || (parentKind !== 'entry' && parent?.parent?.row?.kind === 'article');
  const place = inArticle ? vscode.l10n.t('line {0}', entry.line) : basename(record.path);
  const description = [
    plain(speaker ?? ''),
    // A mere colon says nothing on its own.
    LETTER.test(entry.cue ?? '') ? plain(entry.cue ?? '') : undefined,
    entry.type === 'date' ? words.dateValue(entry) : entry.tags?.map((tag) => plain(tag)).join(', '),
    entry.lost && entry.lost !== 'orphan' ? words.standing(entry) : undefined,
    place,
    elsewhere ? words.alsoIn(elsewhere) : undefined,
    link?.speakers === 'different' ? vscode.l10n.t('another speaker') : undefined,
    link?.wording === 'altered' ? vscode.l10n.t('other words') : undefined,
  ].filter((part) => part);
  const spoken = [label, ...description, words.entryType(entry), words.standing(entry)];
  return { label, description: description.join(', '), spoken: spoken.join(', ') };
}

export function speakerOf(entry: Entry, { actors }: ArticleRecord): string | undefined {
  return entry.actor === undefined ? entry.source : actors[entry.actor]?.name;
}

function calendarLabel(place: string): string {
  const language = vscode.env.language;
  const month = /^(\d{4})-(\d\d)$/.exec(place);
  if (month)
    return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.UTC(Number(month[1]), Number(month[2]) - 1, 1),
    );
  const day = /^\d{4}-\d\d-\d\d$/.test(place) ? Date.parse(place) : NaN;
  if (Number.isNaN(day)) {
    const week = /^(\d{4})-W(\d\d)$/.exec(place);
    return week ? vscode.l10n.t('Week {0}, {1}', week[2], week[1]) : place;
  }
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(day);
}

/** The workspace folder, where there are several. */
function folderName({ folder }: ArticleRecord): string | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return undefined;
  return folders.find(({ uri }) => uri.toString() === folder)?.name;
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const LETTER = /\p{L}/u;

/** How many UTF-16 units are shown of what was said, so that who said it still has room. */
const MOST_SAID = 60;
