import type { ActorKind, QuoteKind, QuoteMode, TimexType } from '../../../engine';
import type { Judged } from '../../../sidecar/judge';
import type { RecordStatus } from '../../../sidecar/model';
import type { L10n } from '../../l10n';
import { ruleInWords } from '../../ruleInWords';

export function actorKind(kind: ActorKind, l10n: L10n): string {
  const words: Record<ActorKind, string> = {
    person: l10n.t('person'),
    organization: l10n.t('organization'),
    place: l10n.t('place'),
    document: l10n.t('document'),
    unnamed: l10n.t('unnamed source'),
    collective: l10n.t('collective source'),
  };
  return words[kind];
}

export function quoteKind(kind: QuoteKind, l10n: L10n): string {
  const words: Record<QuoteKind, string> = {
    direct: l10n.t('direct quote'),
    indirect: l10n.t('indirect quote'),
    mixed: l10n.t('mixed quote'),
  };
  return words[kind];
}

export function quoteMode(mode: QuoteMode, l10n: L10n): string {
  const words: Record<QuoteMode, string> = {
    speech: l10n.t('speech'),
    writing: l10n.t('writing'),
    thought: l10n.t('thought'),
  };
  return words[mode];
}

export function timexType(type: TimexType, l10n: L10n): string {
  const words: Record<TimexType, string> = {
    DATE: l10n.t('date'),
    TIME: l10n.t('time'),
    DURATION: l10n.t('duration'),
    SET: l10n.t('recurring'),
  };
  return words[type];
}

export function recordStatus(record: RecordStatus, l10n: L10n): string {
  const words: Record<RecordStatus, string> = {
    'on-record': l10n.t('on the record'),
    background: l10n.t('on background'),
    'deep-background': l10n.t('on deep background'),
    'off-record': l10n.t('off the record'),
  };
  return words[record];
}

/** “confirmed by mk”, or “suggestion: name after the verb, 0.97”. */
export function standing(
  { status, item }: Judged,
  because: { readonly rule?: string; readonly confidence?: number },
  l10n: L10n,
): string {
  if (status === 'confirmed') return item?.by ? l10n.t('confirmed by {0}', item.by) : l10n.t('confirmed');
  if (!because.rule || because.rule === NO_RULE) return l10n.t('suggestion');
  const rule = ruleInWords(because.rule, l10n);
  return because.confidence === undefined
    ? l10n.t('suggestion: {0}', rule)
    : l10n.t('suggestion: {0}, {1}', rule, because.confidence.toFixed(2));
}

/** What stands for the rule of an item that has none: a person wrote it. */
const NO_RULE = 'by-hand';
