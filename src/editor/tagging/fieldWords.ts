import * as vscode from 'vscode';
import type { QuoteKind, QuoteMode } from '../../engine';
import type { RecordStatus, Status } from '../../sidecar/model';

/** What the values of a sidecar's fields mean, for people to choose from. */
export function fieldWords(value: QuoteKind | QuoteMode | RecordStatus | Status): string {
  const words: Readonly<Record<typeof value, string>> = {
    direct: vscode.l10n.t('direct quote'),
    indirect: vscode.l10n.t('indirect quote'),
    mixed: vscode.l10n.t('mixed quote'),
    speech: vscode.l10n.t('speech'),
    writing: vscode.l10n.t('writing'),
    thought: vscode.l10n.t('thought'),
    'on-record': vscode.l10n.t('on the record'),
    background: vscode.l10n.t('on background'),
    'deep-background': vscode.l10n.t('on deep background'),
    'off-record': vscode.l10n.t('off the record'),
    suggested: vscode.l10n.t('suggestion'),
    confirmed: vscode.l10n.t('confirmed'),
    rejected: vscode.l10n.t('rejected'),
  };
  return words[value];
}
