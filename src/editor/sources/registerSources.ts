import * as vscode from 'vscode';
import { CITATION_FORMATS } from '../../newsroom/citation';
import { GROUPINGS, ORDERS, type Grouping, type Order } from '../../newsroom/groups/rows';
import { registerCommand } from '../commands';
import type { ActHistory } from '../actHistory';
import type { NewsroomIndex } from '../newsroomIndex';
import type { Tagger } from '../tagger';
import { registerActsOnRows } from './actOnRows';
import { askFilter } from './askFilter';
import { askCitationFormat, copyCitation } from './copyCitation';
import type { SourcesNode } from './node';
import { groupingIcon, groupingInWords, orderInWords } from './arrangement';
import type { SourcesView } from './sourcesView';
import { oneOf } from './viewState';

/** In which format, where that is told. */
interface CitationArgument {
  readonly format?: string;
}

/** The commands that arrange the Sources view. Each takes its answer as an argument, too. */
export function registerSources(
  sources: SourcesView,
  index: NewsroomIndex,
  tagger: Tagger,
  history: ActHistory,
): vscode.Disposable {
  const chosen = (row: SourcesNode | undefined, rows: readonly SourcesNode[] | undefined) =>
    rows?.length ? rows : row ? [row] : sources.view.selection;
  return vscode.Disposable.from(
    registerActsOnRows({ newsroom: index.newsroom, tagger, history }, sources.view, chosen),

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

    registerCommand('copyCitation', (row?: SourcesNode & CitationArgument, rows?: readonly SourcesNode[]) =>
      copyCitation(index.newsroom, tagger.sidecars, chosen(row, rows), oneOf(CITATION_FORMATS, row?.format)),
    ),

    registerCommand('copyCitationAs', async (row?: SourcesNode, rows?: readonly SourcesNode[]) => {
      const quotes = chosen(row, rows);
      const format = await askCitationFormat(index.newsroom, tagger.sidecars, quotes);
      return format && copyCitation(index.newsroom, tagger.sidecars, quotes, format);
    }),

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
