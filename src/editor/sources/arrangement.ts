import * as vscode from 'vscode';
import type { Grouping, Order } from '../../newsroom/groups/rows';

export function groupingInWords(grouping: Grouping): string {
  switch (grouping) {
    case 'actor':
      return vscode.l10n.t('by actor');
    case 'source':
      return vscode.l10n.t('by kind of source');
    case 'article':
      return vscode.l10n.t('by article');
    case 'date':
      return vscode.l10n.t('by date');
    case 'tag':
      return vscode.l10n.t('by tag');
    case 'status':
      return vscode.l10n.t('by status');
  }
}

export function orderInWords(order: Order): string {
  switch (order) {
    case 'count':
      return vscode.l10n.t('by count');
    case 'name':
      return vscode.l10n.t('by name');
    case 'place':
      return vscode.l10n.t('by place');
  }
}

export function groupingIcon(grouping: Grouping): vscode.ThemeIcon {
  const icons = {
    actor: 'person',
    source: 'organization',
    article: 'file',
    date: 'calendar',
    tag: 'tag',
    status: 'pass',
  } as const;
  return new vscode.ThemeIcon(icons[grouping]);
}
