import * as vscode from 'vscode';
import { citation, CITATION_FORMATS, type CitationFormat } from '../../newsroom/citation';
import type { FoundEntry } from '../../newsroom/found';
import type { Newsroom } from '../../newsroom/newsroom';
import { plainLabel } from '../plainLabel';
import { settingsFor } from '../settings';
import type { SidecarFiles } from '../sidecarFiles';
import { entryAt } from './entryAt';
import type { SourcesNode } from './node';

/** Copies the quotes of some rows as one cites them; the text is the answer. */
export async function copyCitation(
  newsroom: Newsroom,
  sidecars: SidecarFiles,
  rows: readonly SourcesNode[],
  format?: CitationFormat,
): Promise<string> {
  const quotes = quotesOf(newsroom, rows);
  const chosen = format ?? settingsFor(vscode.Uri.parse(quotes[0].record.article)).citationFormat;
  const urls = await urlsOf(sidecars, quotes);
  const text = quotes
    .map((found) => citation(found, { format: chosen, url: urls.get(found.record.article) }))
    .join('\n');
  await vscode.env.clipboard.writeText(text);
  return text;
}

/** Asks in which format, each shown by the first quote. */
export async function askCitationFormat(
  newsroom: Newsroom,
  sidecars: SidecarFiles,
  rows: readonly SourcesNode[],
): Promise<CitationFormat | undefined> {
  const [first] = quotesOf(newsroom, rows);
  const url = (await urlsOf(sidecars, [first])).get(first.record.article);
  const items = CITATION_FORMATS.map((format) => ({
    label: formatInWords(format),
    detail: plainLabel(citation(first, { format, url }), 200),
    format,
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Copy as citation') }))?.format;
}

function quotesOf(newsroom: Newsroom, rows: readonly SourcesNode[]): FoundEntry[] {
  const quotes = rows.flatMap((row) => (row.type === 'quote' ? (entryAt(newsroom, row) ?? []) : []));
  if (quotes.length === 0) throw new Error(vscode.l10n.t('Choose a quote in the Sources view.'));
  return quotes;
}

async function urlsOf(sidecars: SidecarFiles, quotes: readonly FoundEntry[]): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  for (const article of new Set(quotes.map(({ record }) => record.article))) {
    const { sidecar } = await sidecars.read(vscode.Uri.parse(article));
    if (sidecar?.article?.url !== undefined) urls.set(article, sidecar.article.url);
  }
  return urls;
}

function formatInWords(format: CitationFormat): string {
  switch (format) {
    case 'plain':
      return vscode.l10n.t('One line');
    case 'apa':
      return vscode.l10n.t('Like APA');
    case 'chicago':
      return vscode.l10n.t('Like Chicago');
    case 'markdown':
      return vscode.l10n.t('Markdown');
  }
}
