import * as vscode from 'vscode';
import type { Group, Leaf } from '../../newsroom/groups/rows';
import type { KnownAs, Newsroom } from '../../newsroom/newsroom';
import type { Entry } from '../../newsroom/record';
import { quotesOf } from '../../newsroom/overview';
import type { RegistryRole } from '../../sidecar/registry';
import type { QuoteElsewhere, SaidIndex } from '../saidIndex';
import { card, cardMarkdown, line, type Line } from '../card';
import { differences } from '../differences';
import { actorKindLabel } from '../actorKindLabel';
import { inUserLanguage } from '../inUserLanguage';
import { ruleInWords } from '../ruleInWords';
import type { SourcesElement } from './element';
import { labelOf, speakerOf } from './labels';
import { plain } from '../plainLine';
import * as words from './words';

/** What a hover card in the article says: nothing an article or a registry holds can be markup in it. */
export function tooltipOf(element: SourcesElement, newsroom: Newsroom, said: SaidIndex): vscode.MarkdownString {
  return new vscode.MarkdownString(cardMarkdown(card(paragraphsOf(element, newsroom, said))));
}

type Paragraphs = readonly (readonly (Line | undefined)[])[];

function paragraphsOf(element: SourcesElement, newsroom: Newsroom, said: SaidIndex): Paragraphs {
  const { row, parent } = element;
  if (!row) return lines([labelOf(element).label]);
  if (row.kind === 'actor') {
    const [about = [], ...rest] = lines(...actorLines(row.actor, newsroom));
    return [[line({ strong: plain(row.actor.name) }, actorKindLabel(row.actor.kind)), ...about], ...rest];
  }
  if (row.kind !== 'entry') return lines(...groupLines(row));
  const quoted = parent?.row?.kind === 'entry' ? parent.row.entry : undefined;
  return [
    // Below a quote stands the same one of another article: what differs is what one looks for.
    ...(quoted && quoted.text !== row.entry.text ? [[differences(quoted.text, row.entry.text)]] : []),
    ...lines(...entryLines(row)),
    ...(quoted || row.entry.type !== 'quote'
      ? []
      : [elsewhereLines(row.entry, said.elsewhere(row.record.article, row.entry.start))]),
  ];
}

function entryLines({ entry, record }: Leaf): Texts {
  const speaker = entry.type === 'quote' ? (speakerOf(entry, record) ?? vscode.l10n.t('Speaker unknown')) : undefined;
  const because = entry.rule
    ? [ruleInWords(entry.rule, inUserLanguage), entry.confidence?.toFixed(2)]
        .filter((part) => part !== undefined)
        .join(', ')
    : undefined;
  return [
    [
      asSaid(entry),
      words.dotted(
        speaker,
        entry.cue && vscode.l10n.t('cue: “{0}”', entry.cue),
        words.dateValue(entry),
        words.entryType(entry),
      ),
      words.dotted(words.standing(entry), because),
      entry.tags && vscode.l10n.t('tags: {0}', entry.tags.join(', ')),
      entry.note && vscode.l10n.t('Note: {0}', entry.note),
    ],
    [record.title, words.dotted(record.publisher, record.date, `${record.path}:${entry.line}`)],
  ];
}

/** Between marks only where the very words were said: what is merely reported would else be put into somebody's mouth. */
function asSaid({ kind, text }: Entry): string {
  return kind === 'direct' ? `“${text}”` : text;
}

/** The same quote in other articles, what differs marked word by word, and who is said to have spoken there. */
function elsewhereLines({ text }: Entry, others: readonly QuoteElsewhere[]): (Line | undefined)[] {
  const articles = new Set(others.map(({ record }) => record.article)).size;
  if (articles === 0) return [];
  return [
    line({ strong: words.alsoIn(articles) }),
    ...others.slice(0, MOST_QUOTES).flatMap(({ entry, record, link }) => {
      const speaker = plain(speakerOf(entry, record) ?? '');
      const isOther = link.speakers === 'different' && speaker !== '';
      return [
        line(
          isOther ? { strong: vscode.l10n.t('there it is {0} who says it', speaker) } : speaker,
          `${record.path}:${entry.line}`,
        ),
        link.wording === 'same' ? undefined : differences(text, entry.text),
      ];
    }),
  ];
}

function actorLines(actor: KnownAs, newsroom: Newsroom): Texts {
  const { example, registry, counts } = actor;
  const known = registry?.actor;
  const aliases = new Set([...(example.actor.aliases ?? []), ...(known?.aliases ?? [])]);
  aliases.delete(actor.name);
  const namesakes = newsroom.namesakesOf(actor);
  return [
    [
      example.actor.roles?.join(', '),
      aliases.size ? vscode.l10n.t('also: {0}', [...aliases].join(', ')) : undefined,
      words.dotted(words.quotes(counts.quotes), words.mentions(counts.mentions), words.articles(actor.articles.size)),
    ],
    quotesOf(newsroom, actor)
      .slice(0, MOST_QUOTES)
      .map(({ entry, record }) => `${asSaid(entry)} (${record.path}:${entry.line})`),
    [
      known && vscode.l10n.t('Registry: {0}', (known.roles ?? []).map(roleInWords).join('; ') || known.name),
      known?.note && vscode.l10n.t('Note: {0}', known.note),
      namesakes.length
        ? vscode.l10n.t('Perhaps the same: {0}', namesakes.map(({ example: { record } }) => record.path).join(', '))
        : undefined,
    ],
  ];
}

function groupLines(row: Exclude<Group, { kind: 'actor' }>): Texts {
  const { label, description } = labelOf({ kind: 'group', key: row.id, row });
  switch (row.kind) {
    case 'article': {
      const { title, publisher, date, path } = row.record;
      return [[title, words.dotted(publisher, date, path)], [description]];
    }
    case 'namesakes':
      return [
        [label, description],
        [vscode.l10n.t('They go by the same name. They are shown as one only when the registry says that they are.')],
      ];
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
      return [[label, description]];
  }
}

const MOST_QUOTES = 3;

function roleInWords({ role, from, to }: RegistryRole): string {
  if (from && to) return vscode.l10n.t('{0}, {1} to {2}', role, from, to);
  if (from) return vscode.l10n.t('{0} since {1}', role, from);
  return to ? vscode.l10n.t('{0} until {1}', role, to) : role;
}

type Texts = readonly (readonly (string | undefined)[])[];

/** Paragraphs of lines; those that are missing left out, and every line in one piece. */
function lines(...paragraphs: Texts): Paragraphs {
  return paragraphs.map((texts) => texts.map((text) => (text ? [plain(text, MOST_LINE)] : undefined)));
}

const MOST_LINE = 420;
