import * as vscode from 'vscode';
import { citation } from '../../newsroom/citation';
import type { Newsroom } from '../../newsroom/newsroom';
import type { SourcesNode } from './node';

/** Copies the quotes of some rows as one cites them, a line each; the text is the answer. */
export async function copyCitation(newsroom: Newsroom, nodes: readonly SourcesNode[]): Promise<string> {
  const lines = nodes.flatMap(({ articleUri, type, start, end }) => {
    const record = articleUri === undefined || type !== 'quote' ? undefined : newsroom.get(articleUri);
    const entry = record?.entries.find((each) => each.type === 'quote' && each.start === start && each.end === end);
    return record && entry ? citation({ record, entry }) : [];
  });
  if (lines.length === 0) throw new Error(vscode.l10n.t('Choose a quote in the Sources view.'));
  const text = lines.join('\n');
  await vscode.env.clipboard.writeText(text);
  return text;
}
