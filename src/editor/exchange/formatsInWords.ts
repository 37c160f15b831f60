import * as vscode from 'vscode';
import type { ExchangeFormat } from '../../exchange/format';
import { EXCHANGE_FORMATS } from '../../exchange/formats';
import { BACK, choose } from '../choose';

/** The format with an id given beforehand, else the one a person chooses. Throws, naming those there are, for another. */
export async function formatFor(
  id: string | undefined,
  formats: readonly ExchangeFormat[],
  title: string,
): Promise<ExchangeFormat | undefined> {
  if (id !== undefined) {
    const format = formats.find((each) => each.id === id);
    if (format) return format;
    const ids = formats.map((each) => each.id).join(', ');
    throw new Error(vscode.l10n.t('There is no format “{0}”. There are: {1}', id, ids));
  }
  const chosen = await choose<ExchangeFormat>({
    title,
    placeholder: vscode.l10n.t('Which format?'),
    choices: formats.map((value) => ({
      label: labelOf(value),
      description: value.extension,
      detail: useOf(value),
      value,
    })),
  });
  return chosen === BACK ? undefined : chosen;
}

/** The formats that can be read back. */
export const READABLE = EXCHANGE_FORMATS.filter(({ read }) => read !== undefined);

export function labelOf({ id }: ExchangeFormat): string {
  const labels: Partial<Record<string, string>> = {
    w3c: vscode.l10n.t('Web Annotation (W3C)'),
    brat: vscode.l10n.t('brat standoff'),
    jsonl: vscode.l10n.t('JSON lines'),
    csv: vscode.l10n.t('Table (CSV)'),
    tei: vscode.l10n.t('TEI'),
    qdc: vscode.l10n.t('Codebook (REFI-QDA)'),
    'schema-org': vscode.l10n.t('Quotations for web pages (schema.org)'),
    html: vscode.l10n.t('Page to print or send (HTML)'),
  };
  return labels[id] ?? id;
}

function useOf({ id, read }: ExchangeFormat): string {
  const uses: Partial<Record<string, string>> = {
    w3c: vscode.l10n.t('JSON-LD for annotation tools on the web; holds everything'),
    brat: vscode.l10n.t('for brat and corpora such as PolNeAR'),
    jsonl: vscode.l10n.t('one annotation a line, for scripts; holds everything'),
    csv: vscode.l10n.t('one row an annotation, for spreadsheets and statistics'),
    tei: vscode.l10n.t('the text with its quotes marked up, for editions'),
    qdc: vscode.l10n.t('tags and actors as codes, for ATLAS.ti, NVivo, MAXQDA, QualCoder'),
    'schema-org': vscode.l10n.t('direct quotes that are on the record'),
    html: vscode.l10n.t('the article with its quotes and speakers'),
  };
  const use = uses[id] ?? '';
  return read ? vscode.l10n.t('{0}; can be imported too', use) : use;
}
