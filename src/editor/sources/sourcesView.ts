import * as vscode from 'vscode';
import { setContextKey } from '../contextKeys';
import type { NewsroomIndex } from '../newsroomIndex';
import type { SaidIndex } from '../saidIndex';
import { AwaitedRows } from './awaitedRows';
import { DragAndDrop } from './dragAndDrop';
import type { SourcesElement } from './element';
import { Icons } from './icons';
import { groupingInWords } from './arrangement';
import { problemInWords } from './queryInWords';
import { SavedQueries } from './savedQueries';
import { ShownNewsroom } from './shownNewsroom';
import { SHOW_MORE, SourcesTree } from './sourcesTree';
import { ViewState } from './viewState';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/**
 * The time from one refresh to the next while much is changing; a single change is shown at once. VS Code asks for rows only
 * when it was told of nothing for 200 ms before, so that a view told of more often shows nothing at all.
 */
const REFRESH_MS = 300;
/** In a very large newsroom finding out the first rows takes a while: so many times as long is left to everything else. */
const MOST_BUSY = 20;

/** The view `onTheRecord.sources`: its tree, and what is said around the tree. */
export class SourcesView implements vscode.Disposable {
  readonly state: ViewState;
  readonly shown: ShownNewsroom;
  readonly saved: SavedQueries;
  readonly tree: SourcesTree;
  readonly view: vscode.TreeView<SourcesElement>;

  readonly #rows: AwaitedRows;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastRefresh = 0;
  /** Whether there were no rows to show when they were last shown. */
  #wasEmpty = true;
  #endProgress: (() => void) | undefined;
  readonly #disposables: vscode.Disposable[];

  constructor(
    private readonly index: NewsroomIndex,
    private readonly said: SaidIndex,
    context: Pick<vscode.ExtensionContext, 'workspaceState' | 'extensionUri'>,
  ) {
    this.state = new ViewState(context.workspaceState);
    this.shown = new ShownNewsroom(index);
    this.saved = new SavedQueries(context.workspaceState);
    this.tree = new SourcesTree(this.shown, this.state, new Icons(context.extensionUri), said);
    this.#rows = new AwaitedRows(
      this.tree,
      () => index.start(),
      () => index.newsroom.size === 0 && index.progress !== undefined,
    );
    this.view = vscode.window.createTreeView('onTheRecord.sources', {
      treeDataProvider: this.#rows,
      dragAndDropController: new DragAndDrop(index.newsroom),
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#disposables = [
      this.shown,
      this.tree,
      this.view,
      this.shown.onDidChange(() => this.#refreshSoon()),
      index.onDidProgress(() => this.#refreshSoon()),
      said.onDidSettle(() => this.#refreshSoon()),
      this.view.onDidExpandElement(({ element }) => void this.state.setUnfolded(element.key, 'unfolded')),
      this.view.onDidCollapseElement(({ element }) => void this.state.setUnfolded(element.key, 'folded')),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) index.start();
      }),
      vscode.commands.registerCommand(SHOW_MORE, (element: SourcesElement) => this.tree.showMore(element)),
    ];
    if (this.view.visible) index.start();
    if (this.state.filter) void this.shown.setFilter(this.state.filter);
    this.#say();
  }

  async setFilter(text: string): Promise<void> {
    const looked = this.shown.setFilter(text);
    await this.state.setFilter(this.shown.filter);
    await looked;
    this.refresh();
  }

  /** Shows what is known now. */
  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const isEmpty = this.shown.newsroom.size === 0;
    // Who has no rows yet is told of no others: VS Code would wait for a while in which it is told of nothing.
    if (this.#rows.given === undefined) this.#rows.answer();
    else if (!isEmpty || !this.#wasEmpty) {
      this.#lastRefresh = Date.now();
      this.tree.refresh();
    }
    this.#wasEmpty = isEmpty;
    this.#say();
  }

  #refreshSoon(): void {
    const between = Math.max(REFRESH_MS, this.tree.took * MOST_BUSY);
    const last = Math.max(this.#lastRefresh, this.#rows.given ?? 0);
    const wait = Math.max(0, last + between - Date.now());
    this.#timer ??= setTimeout(() => this.refresh(), wait);
  }

  /** Says around the tree what it shows, how far the reading is and what is left to do. */
  #say(): void {
    const { progress, newsroom } = this.index;
    const { toReview } = newsroom.totals;
    this.view.description = groupingInWords(this.state.grouping);
    this.view.badge = toReview
      ? {
          value: toReview,
          tooltip: counted(inUserLanguage, '{0} suggestion to review|{0} suggestions to review', toReview),
        }
      : undefined;
    const message = this.#message();
    if (message !== this.view.message) this.view.message = message;
    setContextKey('onTheRecord.sourcesFiltered', this.shown.filter !== '');
    setContextKey('onTheRecord.sourcesEmpty', newsroom.size === 0 && !progress && this.index.hasStarted);
    setContextKey('onTheRecord.sourcesReading', progress !== undefined);
    setContextKey('onTheRecord.sourcesRead', this.index.hasStarted && progress === undefined);
    this.#showProgress(progress !== undefined);
    // Which quotes stand in other articles, too, is found out when there is nothing else to do.
    if (this.view.visible && this.index.hasStarted && !progress) this.said.start();
  }

  #message(): string | undefined {
    const { progress, newsroom, isStopped } = this.index;
    const reading =
      progress && progress.total > 1 && newsroom.size > 0
        ? vscode.l10n.t('Reading articles: {0} of {1}', progress.done, progress.total)
        : isStopped && !progress
          ? counted(
              inUserLanguage,
              'Stopped: only {0} article was read. Refresh reads the rest.|Stopped: only {0} articles were read. Refresh reads the rest.',
              newsroom.size,
            )
          : undefined;
    // Where nothing matches, VS Code shows what to do about it (viewsWelcome), but only in a view without a message.
    const filter =
      this.shown.filter && this.shown.newsroom.size > 0
        ? vscode.l10n.t('Filter: {0} ({1} of {2} articles)', this.shown.filter, this.shown.newsroom.size, newsroom.size)
        : undefined;
    const nothing =
      this.state.grouping === 'tag' && this.shown.newsroom.tags.size === 0 && newsroom.size > 0 && !progress
        ? vscode.l10n.t('Nothing is tagged yet.')
        : undefined;
    const problems = filter ? this.shown.problems.map(problemInWords) : [];
    return [reading, filter, ...problems, nothing].filter((part) => part).join('\n') || undefined;
  }

  /** The bar at the top of the view, for as long as articles are being read. */
  #showProgress(shown: boolean): void {
    if (shown === (this.#endProgress !== undefined)) return;
    this.#endProgress?.();
    this.#endProgress = undefined;
    if (!shown) return;
    const ended = new Promise<void>((resolve) => (this.#endProgress = resolve));
    void vscode.window.withProgress({ location: { viewId: 'onTheRecord.sources' } }, () => ended);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#endProgress?.();
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}
