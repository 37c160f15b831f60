import type { ItemType } from '../sidecar/model';
import type { L10n } from './l10n';

/** Why a suggestion may be wrong: the word that is kept, and how people read it. The most frequent ones first. */
export function rejectionReasons(type: ItemType, l10n: L10n): readonly (readonly [value: string, label: string])[] {
  const wrongWords = ['wrong-words', l10n.t('Wrong words')] as const;
  if (type !== 'quote') return [wrongWords];
  return [
    ['scare-quotes', l10n.t('Scare quotes')],
    ['title', l10n.t('Title of a work')],
    ['nickname', l10n.t('Nickname')],
    ['motto', l10n.t('Motto or slogan')],
    ['hypothetical', l10n.t('Hypothetical speech')],
    wrongWords,
  ];
}

/** The same so short that all of them stand side by side in the status bar, each behind its digit: “1 scare quotes · 2 title”. */
export function reasonsByDigit(type: ItemType, l10n: L10n): string {
  const short =
    type === 'quote'
      ? [l10n.t('scare quotes'), l10n.t('title'), l10n.t('nickname'), l10n.t('motto'), l10n.t('supposed')]
      : [];
  return [...short, l10n.t('wrong words')].map((label, index) => `${index + 1} ${label}`).join(' · ');
}

/** The reason as people read it: one of the list, or in the words of whoever rejected. */
export function reasonInWords(type: ItemType, why: string, l10n: L10n): string {
  return rejectionReasons(type, l10n).find(([value]) => value === why)?.[1] ?? why;
}
