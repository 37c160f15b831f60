// The Sources view as tests look at it: by the words on its rows.
import * as vscode from 'vscode';
import manifest from '../../package.json';
import type { SourcesElement } from '../../src/editor/sources/element';
import type { Testing } from '../../src/extension';
import { eventually } from './host';

/** What the extension shows to tests only. */
export async function testing(): Promise<Testing> {
  const extension = vscode.extensions.getExtension<{ testing: Testing }>(`${manifest.publisher}.${manifest.name}`);
  if (!extension) throw new Error('The extension is not there.');
  return (await extension.activate()).testing;
}

/** Shows the view, which begins the reading of the workspace, and waits until all is read. */
export async function showSources(): Promise<Testing> {
  const all = await testing();
  await vscode.commands.executeCommand('onTheRecord.sources.focus');
  await eventually(() => {
    if (!all.index.hasStarted) throw new Error('The reading did not begin.');
  });
  await all.index.whenIdle();
  return all;
}

/** A row and what is written on it. */
export interface SeenRow {
  readonly element: SourcesElement;
  readonly item: vscode.TreeItem;
  /** Label and description. */
  readonly words: string;
}

export function rowsIn({ sources }: Testing, parent?: SeenRow): SeenRow[] {
  return sources.tree.getChildren(parent?.element).map((element) => {
    const item = sources.tree.getTreeItem(element);
    return { element, item, words: `${String(item.label)} | ${String(item.description)}` };
  });
}

/** The row whose words begin with the last of `labels`, inside the one that begins with the label before it. */
export function rowAt(all: Testing, ...labels: string[]): SeenRow {
  let row: SeenRow | undefined;
  for (const label of labels) {
    const rows = rowsIn(all, row);
    row = rows.find(({ words }) => words.startsWith(label));
    if (!row) throw new Error(`No “${label}” among:\n${rows.map(({ words }) => words).join('\n')}`);
  }
  if (!row) throw new Error('No row was asked for.');
  return row;
}

/** Runs what one click on a row does. */
export async function click(row: SeenRow): Promise<void> {
  const { tree } = (await testing()).sources;
  const { command } = await tree.resolveTreeItem(row.item, row.element);
  if (!command) throw new Error(`A click on “${String(row.item.label)}” does nothing.`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
