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
export function registerActsOnRows(desk: RowDesk, chosen: Chosen): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('actOnRows', async (name?: string): Promise<unknown> => {
      const act = ACTS.find((each) => each === name);
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
