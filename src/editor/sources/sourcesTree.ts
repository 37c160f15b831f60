import * as vscode from 'vscode';
import { compareArticles } from '../../newsroom/found';
import { leaves } from '../../newsroom/groups/leaves';
import type { Grouping, Leaf, Order, Rows } from '../../newsroom/groups/rows';
import { topRows } from '../../newsroom/groups/topRows';
import { stands, type Entry } from '../../newsroom/record';
import { commandId } from '../commandNames';
import type { SaidIndex } from '../saidIndex';
import { elementOf, moreElement, type SourcesElement } from './element';
import { ElsewhereCounts } from './elsewhereCounts';
import type { Icons } from './icons';
import { labelOf } from './labels';
import { openingOf } from './openRow';
import type { ShownNewsroom } from './shownNewsroom';
import { tooltipOf } from './tooltips';

/** How many rows of one parent are shown before the user asks for as many again: VS Code takes them over without a pause. */
const PAGE = 100;

/** Runs when "Show more" is chosen; of no use anywhere else, so it is in no menu. */
export const SHOW_MORE = '_onTheRecord.showMoreSources';

export interface Arrangement {
  readonly grouping: Grouping;
  readonly order: Order;
  /** Whether the row of a key was left unfolded when the window was closed. */
  isUnfolded(key: string): boolean;
  /** Hears of each row whose rows are asked for. */
  seenUnfolded(key: string): void;
}

/** The rows of the Sources view, each made only when somebody looks. */
export class SourcesTree implements vscode.TreeDataProvider<SourcesElement>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<SourcesElement | SourcesElement[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Of the parents of which more than the first page is shown: how many rows. */
  readonly #shown = new Map<string, number>();
  readonly #elsewhere: ElsewhereCounts;
  #took = 0;

  constructor(
    private readonly shown: ShownNewsroom,
    private readonly how: Arrangement,
    private readonly icons: Icons,
    private readonly said: SaidIndex,
  ) {
    this.#elsewhere = new ElsewhereCounts(said, (elements) => this.#changed.fire([...elements]));
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** How long it took to find out the first rows when that was last done, in ms. */
  get took(): number {
    return this.#took;
  }

  showMore({ parent }: SourcesElement): void {
    const key = parent?.key ?? '';
    this.#shown.set(key, (this.#shown.get(key) ?? PAGE) * 2);
    this.#changed.fire(parent);
  }

  getChildren(parent?: SourcesElement): SourcesElement[] {
    // Only of rows that are unfolded. Of one that was just as all rows were asked for anew, VS Code tells nothing else.
    if (parent) this.how.seenUnfolded(parent.key);
    if (parent?.row?.kind === 'entry') return this.#elsewhereOf(parent, parent.row);
    const began = performance.now();
    const rows = this.#rowsIn(parent, this.#shown.get(parent?.key ?? '') ?? PAGE);
    if (!parent) this.#took = performance.now() - began;
    const elements = rows.map((row) => elementOf(row, parent));
    if (!rows.more) return elements;
    const { at, left } = rows.more;
    return [...elements.slice(0, at), moreElement(parent, left), ...elements.slice(at)];
  }

  #rowsIn(parent: SourcesElement | undefined, most: number): Rows {
    if (!parent) return topRows(this.shown.newsroom, this.how.grouping, this.how.order, most);
    return parent.row && parent.row.kind !== 'entry' ? parent.row.children(most) : [];
  }

  /** The same quote in other articles. */
  #elsewhereOf(parent: SourcesElement, { record, entry }: Leaf): SourcesElement[] {
    const others = this.said.elsewhere(record.article, entry.start).sort((a, b) => compareArticles(a.record, b.record));
    return leaves(`${parent.key}>also`, others).map((row, at) => ({
      ...elementOf(row, parent),
      link: others[at].link,
    }));
  }

  /** Resolves when it is known which of the rows on show stand in other articles, too. */
  whenElsewhereKnown(): Promise<void> {
    return this.#elsewhere.whenIdle();
  }

  getParent(element: SourcesElement): SourcesElement | undefined {
    return element.parent;
  }

  getTreeItem(element: SourcesElement): vscode.TreeItem {
    const { row } = element;
    const elsewhere = this.#elsewhere.of(element);
    const { label, description, spoken } = labelOf(element, elsewhere);
    const isLeaf = !row || (row.kind === 'entry' && elsewhere === 0);
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, isLeaf ? None : this.how.isUnfolded(element.key) ? Expanded : Collapsed);
    item.id = element.key;
    item.description = description;
    item.accessibilityInformation = { label: spoken };
    item.iconPath = row ? this.icons.of(row) : new vscode.ThemeIcon('ellipsis');
    item.contextValue = contextOf(element);
    item.command = commandOf(element);
    return item;
  }

  /** What costs a look into other articles, or into the file: for a row at which somebody points, or that is chosen. */
  async resolveTreeItem(item: vscode.TreeItem, element: SourcesElement): Promise<vscode.TreeItem> {
    item.tooltip = tooltipOf(element, this.shown.newsroom, this.said);
    item.command ??= await openingOf(element);
    return item;
  }

  dispose(): void {
    this.#elsewhere.dispose();
    this.#changed.dispose();
  }
}

/** Words that the menus of the manifest look for. */
function contextOf({ row, kind }: SourcesElement): string {
  if (row?.kind === 'article')
    return [row.record.missing ? 'gone' : 'article', ...(row.record.hasSidecar ? ['hasSidecar'] : [])].join(' ');
  if (row?.kind === 'actor') return row.actor.registry ? 'actor inRegistry' : 'actor';
  if (row?.kind !== 'entry') return kind;
  const { entry, record } = row;
  return [
    'entry',
    entry.type,
    ...(entry.lost === 'orphan' || record.missing ? [] : ['place']),
    ...(stands(entry) ? ['stands'] : []),
    ...(isSuggested(entry) ? ['suggested'] : []),
    ...(entry.id === null ? [] : ['kept']),
    ...(entry.status === 'rejected' ? ['rejected'] : []),
    ...(entry.lost ? ['lost'] : []),
    ...(entry.lost && entry.lost !== 'orphan' ? ['candidates'] : []),
    ...(record.hasSidecar ? ['hasSidecar'] : []),
  ].join(' ');
}

function isSuggested(entry: Entry): boolean {
  return entry.status === 'suggested' && !entry.lost;
}

/** What one click does beside showing the place, which is found out when somebody clicks. */
function commandOf(element: SourcesElement): vscode.Command | undefined {
  const { row, articleUri, start, id } = element;
  if (!row) return { command: SHOW_MORE, title: vscode.l10n.t('Show more'), arguments: [element] };
  if (row.kind !== 'entry' && row.kind !== 'article') return undefined;
  const isShown = !row.record.missing && (row.kind === 'article' || start !== undefined);
  if (isShown) return undefined;
  // Where the place is gone there is still the sidecar.
  return {
    command: commandId('openSidecar'),
    title: vscode.l10n.t('Open Sidecar'),
    arguments: [{ articleUri, ...(id !== undefined && { id }) }],
  };
}
