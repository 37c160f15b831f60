import * as vscode from 'vscode';
import type { FilterKey } from '../../newsroom/query/filterKeys';
import type { QueryProblem } from '../../newsroom/query/query';

/** What a filter asks for. */
export function filterInWords(filter: FilterKey): string {
  switch (filter) {
    case 'speaker':
      return vscode.l10n.t('who says it');
    case 'said':
      return vscode.l10n.t('words of a quote');
    case 'who':
      return vscode.l10n.t('kind of source: person, unnamed, …');
    case 'named':
      return vscode.l10n.t('whether a person is named');
    case 'kind':
      return vscode.l10n.t('kind of quote: direct, indirect, mixed');
    case 'tag':
      return vscode.l10n.t('what bears a tag');
    case 'date':
      return vscode.l10n.t('when it was published');
    case 'status':
      return vscode.l10n.t('how far the review is');
    case 'article':
      return vscode.l10n.t('title, publisher or path');
    case 'type':
      return vscode.l10n.t('quote, mention, date or passage');
    case 'note':
      return vscode.l10n.t('words of a note');
  }
}

/** What is wrong in a query, in the language of the editor. */
export function problemInWords({ code, written, filter, meant, allowed }: QueryProblem): string {
  switch (code) {
    case 'unknown-filter':
      return meant === undefined
        ? vscode.l10n.t('There is no filter “{0}:”.', written)
        : vscode.l10n.t('There is no filter “{0}:”. Did you mean “{1}:”?', written, meant);
    case 'unknown-value':
      return meant === undefined
        ? vscode.l10n.t('“{0}:” knows no “{1}”, only {2}.', filter ?? '', written, (allowed ?? []).join(', '))
        : vscode.l10n.t('“{0}:” knows no “{1}”. Did you mean “{2}”?', filter ?? '', written, meant);
    case 'missing-value':
      return vscode.l10n.t('Say what to look for after “{0}:”.', written);
    case 'not-a-date':
      return vscode.l10n.t(
        '“{0}” is no date. Write 2021, 2021-12, 2021-12-24, 2021-12..2022-01, 2022.., march or last-month.',
        written,
      );
  }
}
