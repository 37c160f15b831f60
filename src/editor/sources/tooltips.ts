import * as vscode from 'vscode';
import type { Group, Leaf } from '../../newsroom/groups/rows';
import type { KnownAs, Newsroom } from '../../newsroom/newsroom';
import { quotesOf } from '../../newsroom/overview';
import type { RegistryRole } from '../../sidecar/registry';
import type { QuoteElsewhere, SaidIndex } from '../saidIndex';
import { actorKindLabel } from '../actorKindLabel';
import type { SourcesElement } from './element';
import { labelOf, plain, speakerOf } from './labels';
import * as words from './words';

/** What a hover card in the article says, as plain text: nothing an article or a registry holds can be markup in it. */
export function tooltipOf({ row, ...element }: SourcesElement, newsroom: Newsroom, said: SaidIndex): string {
  if (!row) return labelOf(element).label;
  if (row.kind === 'entry') return entryTooltip(row, said);
  if (row.kind === 'actor') return actorTooltip(row.actor, newsroom);
  return groupTooltip(row);
}

function entryTooltip({ entry, record }: Leaf, said: SaidIndex): string {
  const speaker = entry.type === 'quote' ? (speakerOf(entry, record) ?? vscode.l10n.t('Speaker unknown')) : undefined;
  const because = entry.rule
    ? [words.inWords(entry.rule), entry.confidence?.toFixed(2)].filter((part) => part !== undefined).join(', ')
    : undefined;
  return lines(
    [
      entry.kind === 'direct' ? `“${entry.text}”` : entry.text,
      words.dotted(speaker, entry.cue && vscode.l10n.t('cue: “{0}”', entry.cue), entry.value, words.entryType(entry)),
      words.dotted(words.standing(entry), because),
      entry.tags && vscode.l10n.t('tags: {0}', entry.tags.join(', ')),
      entry.note && vscode.l10n.t('Note: {0}', entry.note),
    ],
    [record.title, words.dotted(record.publisher, record.date, `${record.path}:${entry.line}`)],
    entry.type === 'quote' ? elsewhereLines(said.elsewhere(record.article, entry.start)) : [],
  );
}

/** The same quote in other articles. */
function elsewhereLines(others: readonly QuoteElsewhere[]): string[] {
  const articles = words.articles(new Set(others.map(({ record }) => record.article)).size);
  if (articles === undefined) return [];
  return [
    vscode.l10n.t('also in {0}', articles),
    ...others.slice(0, MOST_QUOTES).map(({ entry, record, link }) => {
      const place = `“${entry.text}” (${record.path}:${entry.line})`;
      const speaker = speakerOf(entry, record);
      if (link.speakers !== 'different' || speaker === undefined) return place;
      return vscode.l10n.t('{0}, where {1} says it', place, speaker);
    }),
  ];
}

function actorTooltip(actor: KnownAs, newsroom: Newsroom): string {
  const { example, registry, counts } = actor;
  const known = registry?.actor;
  const aliases = new Set([...(example.actor.aliases ?? []), ...(known?.aliases ?? [])]);
  aliases.delete(actor.name);
  const namesakes = newsroom.namesakesOf(actor);
  return lines(
    [
      words.dotted(actor.name, actorKindLabel(actor.kind)),
      example.actor.roles?.join(', '),
      aliases.size ? vscode.l10n.t('also: {0}', [...aliases].join(', ')) : undefined,
      words.dotted(words.quotes(counts.quotes), words.mentions(counts.mentions), words.articles(actor.articles.size)),
    ],
    quotesOf(newsroom, actor)
      .slice(0, MOST_QUOTES)
      .map(({ entry, record }) => `“${entry.text}” (${record.path}:${entry.line})`),
    [
      known && vscode.l10n.t('Registry: {0}', (known.roles ?? []).map(roleInWords).join('; ') || known.name),
      known?.note && vscode.l10n.t('Note: {0}', known.note),
      namesakes.length
        ? vscode.l10n.t('Perhaps the same: {0}', namesakes.map(({ example: { record } }) => record.path).join(', '))
        : undefined,
    ],
  );
}

function groupTooltip(row: Exclude<Group, { kind: 'actor' }>): string {
  const { label, description } = labelOf({ kind: 'group', key: row.id, row });
  switch (row.kind) {
    case 'article': {
      const { title, publisher, date, path } = row.record;
      return lines([title, words.dotted(publisher, date, path)], [description]);
    }
    case 'namesakes':
      return lines(
        [label, description],
        [vscode.l10n.t('They go by the same name. They are shown as one only when the registry says that they are.')],
      );
    case 'kindOfSource':
    case 'unknownSpeaker':
    case 'mentions':
    case 'dates':
    case 'year':
    case 'month':
    case 'day':
    case 'undated':
    case 'tag':
    case 'state':
      return lines([label, description]);
  }
}

const MOST_QUOTES = 3;

function roleInWords({ role, from, to }: RegistryRole): string {
  if (from && to) return vscode.l10n.t('{0}, {1} to {2}', role, from, to);
  if (from) return vscode.l10n.t('{0} since {1}', role, from);
  return to ? vscode.l10n.t('{0} until {1}', role, to) : role;
}

/** Paragraphs of lines; those that are missing left out, and every line in one piece. */
function lines(...paragraphs: readonly (readonly (string | undefined)[])[]): string {
  return paragraphs
    .map((paragraph) =>
      paragraph
        .filter((line) => line)
        .map((line) => plain(line ?? '', MOST_LINE))
        .join('\n'),
    )
    .filter((paragraph) => paragraph)
    .join('\n\n');
}

const MOST_LINE = 420;
