import * as vscode from 'vscode';
import type { ActorKind } from '../../engine';
import type { State } from '../../newsroom/headings';
import type { Entry } from '../../newsroom/record';
import { counted } from '../counted';
import { shortDateInWords } from '../dateInWords';
import { inUserLanguage } from '../inUserLanguage';
import { reasonInWords } from '../rejectionReasons';

/** `2 quotes`; nothing where there are none. */
export function quotes(count: number): string | undefined {
  return count > 0 ? counted(inUserLanguage, '{0} quote|{0} quotes', count) : undefined;
}
export function mentions(count: number): string | undefined {
  return count > 0 ? counted(inUserLanguage, '{0} mention|{0} mentions', count) : undefined;
}
export function dates(count: number): string | undefined {
  return count > 0 ? counted(inUserLanguage, '{0} date|{0} dates', count) : undefined;
}
export function passages(count: number): string | undefined {
  return count > 0 ? counted(inUserLanguage, '{0} passage|{0} passages', count) : undefined;
}
export function articles(count: number): string | undefined {
  return count > 0 ? counted(inUserLanguage, '{0} article|{0} articles', count) : undefined;
}
/** That the same quote stands in others. */
export function alsoIn(count: number): string {
  return counted(inUserLanguage, 'also in {0} article|also in {0} articles', count);
}
export function speakers(count: number): string | undefined {
  return count > 0 ? counted(inUserLanguage, '{0} speaker|{0} speakers', count) : undefined;
}

/** The actors of one kind, as a heading. */
export function kindOfSource(kind: ActorKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('People');
    case 'unnamed':
      return vscode.l10n.t('Unnamed sources');
    case 'collective':
      return vscode.l10n.t('Collective sources');
    case 'organization':
      return vscode.l10n.t('Organizations');
    case 'document':
      return vscode.l10n.t('Documents');
    case 'place':
      return vscode.l10n.t('Places');
  }
}

export function stateInWords(state: State): string {
  switch (state) {
    case 'toReview':
      return vscode.l10n.t('To review');
    case 'suggested':
      return vscode.l10n.t('Other suggestions');
    case 'confirmed':
      return vscode.l10n.t('Confirmed');
    case 'rejected':
      return vscode.l10n.t('Rejected');
    case 'lost':
      return vscode.l10n.t('Orphans');
  }
}

export function entryType({ type, kind }: Pick<Entry, 'type' | 'kind'>): string {
  switch (type) {
    case 'quote':
      return kind === 'direct'
        ? vscode.l10n.t('direct quote')
        : kind === 'mixed'
          ? vscode.l10n.t('mixed quote')
          : vscode.l10n.t('indirect quote');
    case 'mention':
      return vscode.l10n.t('mention');
    case 'date':
      return vscode.l10n.t('date');
    case 'passage':
      return vscode.l10n.t('passage');
  }
}

/** How it stands with an annotation; nothing is said of a suggestion's place in the sidecar. */
export function standing({ type, status, lost, why }: Entry): string {
  switch (lost) {
    case 'orphan':
      return vscode.l10n.t('its words are no longer in the article');
    case 'changed':
      return vscode.l10n.t('its words were changed');
    case 'ambiguous':
      return vscode.l10n.t('its words stand in several places');
    case undefined:
      break;
  }
  if (status === 'confirmed') return vscode.l10n.t('confirmed');
  if (status === 'suggested') return vscode.l10n.t('suggestion');
  return why ? vscode.l10n.t('rejected: {0}', reasonInWords(type, why, inUserLanguage)) : vscode.l10n.t('rejected');
}

/** The value of a date: `2026-03-20TNI` is “2026-03-20, night”. */
export function dateValue({ value }: Entry): string | undefined {
  return value === undefined ? undefined : shortDateInWords(value, inUserLanguage);
}

/** Parts with a dot between them; those that are missing left out. */
export function dotted(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}
