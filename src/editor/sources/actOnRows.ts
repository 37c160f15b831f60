import * as vscode from 'vscode';
import type { Newsroom } from '../../newsroom/newsroom';
import type { ActHistory } from '../actHistory';
import { commandId, type CommandName } from '../commandNames';
import { registerCommand } from '../commands';
import type { Tagger } from '../tagger';
import { changeTags, type TagChange } from './changeTags';
import type { SourcesNode } from './node';
import { openToSide } from './openRow';

/** What is needed to change what rows stand for. */
export interface RowDesk {
  readonly newsroom: Newsroom;
  readonly tagger: Tagger;
  readonly history: ActHistory;
}

/** What keys may do to the selected rows; each is a command that the rows' own menu has, too. */
const ACTS = [
  'confirm',
  'reject',
  'attributeQuote',
  'changeTags',
  'removeAnnotation',
  'copyCitation',
  'openToSide',
  'mergeActors',
] as const satisfies readonly CommandName[];

/** The rows a command was given; without any, those that are selected in the view. */
export type Chosen = (row: SourcesNode | undefined, rows: readonly SourcesNode[] | undefined) => readonly SourcesNode[];

/** Commands on rows that work on nothing else, and the one by which keys reach those of the menus. */
export function registerActsOnRows(
  desk: RowDesk,
  view: vscode.TreeView<SourcesNode>,
  chosen: Chosen,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('actOnRows', async (argument?: string | FocusedRow): Promise<unknown> => {
      const name = typeof argument === 'object' ? argument.act : argument;
      const act = ACTS.find((each) => each === name);
      if (typeof argument === 'object') await untilSelected(view);
      const rows = chosen(undefined, undefined);
      if (!act || rows.length === 0) throw new Error(vscode.l10n.t('Choose rows in the Sources view.'));
      return vscode.commands.executeCommand(commandId(act), rows[0], rows.length > 1 ? rows : undefined);
    }),

    registerCommand('changeTags', (row?: SourcesNode & TagChange, rows?: readonly SourcesNode[]) =>
      changeTags(desk, chosen(row, rows), row ?? {}),
    ),

    registerCommand('openToSide', (row?: SourcesNode, rows?: readonly SourcesNode[]) => openToSide(chosen(row, rows))),
  );
}

/** What a key says that has just selected the row with the focus. */
interface FocusedRow {
  readonly act: string;
  readonly row: 'focused';
}

/** Longer than VS Code takes to tell of a row that was selected a moment ago; it tells nothing of one that was selected before. */
const TOLD_MS = 250;

function untilSelected(view: vscode.TreeView<SourcesNode>): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const listener = view.onDidChangeSelection(done);
    const timer = setTimeout(done, TOLD_MS);
  });
}
