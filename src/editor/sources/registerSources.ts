import * as vscode from 'vscode';
import { GROUPINGS, ORDERS, type Grouping, type Order } from '../../newsroom/groups/rows';
import { registerCommand } from '../commands';
import type { NewsroomIndex } from '../newsroomIndex';
import { askFilter } from './askFilter';
import { copyCitation } from './copyCitation';
import type { SourcesNode } from './node';
import { groupingIcon, groupingInWords, orderInWords } from './arrangement';
import type { SourcesView } from './sourcesView';
import { oneOf } from './viewState';

/** The commands that arrange the Sources view. Each takes its answer as an argument, too. */
export function registerSources(sources: SourcesView, index: NewsroomIndex): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('groupBy', async (argument?: string) => {
      const grouping = oneOf(GROUPINGS, argument) ?? (await pickGrouping(sources.state.grouping));
      if (!grouping) return;
      await sources.state.setGrouping(grouping);
      sources.refresh();
    }),

    registerCommand('sortBy', async (argument?: string) => {
      const order = oneOf(ORDERS, argument) ?? (await pickOrder(sources.state.order));
      if (!order) return;
      await sources.state.setOrder(order);
      sources.refresh();
    }),

    registerCommand('filter', async (argument?: string) => {
      const { shown, saved } = sources;
      const text = typeof argument === 'string' ? argument : await askFilter(index.newsroom, shown.filter, saved);
      if (text !== undefined) await sources.setFilter(text);
    }),

    registerCommand('clearFilter', () => sources.setFilter('')),

    registerCommand('copyCitation', (row?: SourcesNode, selected?: readonly SourcesNode[]) =>
      copyCitation(index.newsroom, selected?.length ? selected : row ? [row] : sources.view.selection),
    ),

    registerCommand('refreshSources', async () => {
      await index.refresh();
      sources.refresh();
    }),

    registerCommand('stopReading', () => {
      index.stop();
      sources.refresh();
    }),
  );
}

async function pickGrouping(current: Grouping): Promise<Grouping | undefined> {
  const items = GROUPINGS.map((value) => ({
    label: groupingInWords(value),
    iconPath: groupingIcon(value),
    description: value === current ? vscode.l10n.t('as now') : undefined,
    value,
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group sources') }))?.value;
}

async function pickOrder(current: Order): Promise<Order | undefined> {
  const items = ORDERS.map((value) => ({
    label: orderInWords(value),
    description: value === current ? vscode.l10n.t('as now') : undefined,
    value,
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Sort sources') }))?.value;
}
