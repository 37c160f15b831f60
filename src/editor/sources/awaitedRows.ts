import type * as vscode from 'vscode';
import type { SourcesElement } from './element';

/** The rows as somebody who looks at once can have them. */
export type Rows = Required<
  Pick<vscode.TreeDataProvider<SourcesElement>, 'onDidChangeTreeData' | 'getTreeItem' | 'getParent' | 'resolveTreeItem'>
> & { getChildren(parent?: SourcesElement): SourcesElement[] };

/**
 * The rows as VS Code gets them. As long as there may be some soon it waits for the first ones: were it told that there are
 * none, it would ask again only a while after it was told that there are others.
 */
export class AwaitedRows implements vscode.TreeDataProvider<SourcesElement> {
  readonly onDidChangeTreeData: vscode.Event<SourcesElement | SourcesElement[] | undefined | null | void>;
  #waiting: (() => void)[] = [];
  #given: number | undefined;

  constructor(
    private readonly rows: Rows,
    /** Sees to it that there will be rows, if there can be any. */
    private readonly begin: () => void,
    /** Whether there are no rows yet and it is not known that there will be none. */
    private readonly isTooEarly: () => boolean,
  ) {
    this.onDidChangeTreeData = rows.onDidChangeTreeData;
  }

  /** When the first rows were last given, in ms since 1970; `undefined` as long as VS Code has none, and will take them as they are. */
  get given(): number | undefined {
    return this.#waiting.length ? undefined : this.#given;
  }

  /** Gives whoever waits the rows there are now, unless it is still too early. */
  answer(): void {
    if (this.isTooEarly()) return;
    for (const answer of this.#waiting.splice(0)) answer();
  }

  async getChildren(parent?: SourcesElement): Promise<SourcesElement[]> {
    if (parent) return this.rows.getChildren(parent);
    this.begin();
    if (this.isTooEarly()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#given = Date.now();
    return this.rows.getChildren();
  }

  getTreeItem(element: SourcesElement): vscode.TreeItem | Thenable<vscode.TreeItem> {
    return this.rows.getTreeItem(element);
  }

  getParent(element: SourcesElement): vscode.ProviderResult<SourcesElement> {
    return this.rows.getParent(element);
  }

  resolveTreeItem(
    item: vscode.TreeItem,
    element: SourcesElement,
    token: vscode.CancellationToken,
  ): vscode.ProviderResult<vscode.TreeItem> {
    return this.rows.resolveTreeItem(item, element, token);
  }
}
