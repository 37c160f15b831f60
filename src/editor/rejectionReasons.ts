import * as vscode from 'vscode';
import type { ItemType } from '../sidecar/model';

/** Why a suggestion may be wrong: the word that is kept, and how people read it. The most frequent ones first. */
export function rejectionReasons(type: ItemType): readonly (readonly [value: string, label: string])[] {
  const wrongWords = ['wrong-words', vscode.l10n.t('Wrong words')] as const;
  if (type !== 'quote') return [wrongWords];
  return [
    ['scare-quotes', vscode.l10n.t('Scare quotes')],
    ['title', vscode.l10n.t('Title of a work')],
    ['nickname', vscode.l10n.t('Nickname')],
    ['motto', vscode.l10n.t('Motto or slogan')],
    ['hypothetical', vscode.l10n.t('Hypothetical speech')],
    wrongWords,
  ];
}
