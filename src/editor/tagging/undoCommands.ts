import * as vscode from 'vscode';
import type { ActHistory } from '../actHistory';
import { registerCommand } from '../commands';

/** Undo and redo of annotation acts; the article's own undo stays the editor's. */
export function registerUndoCommands(history: ActHistory): vscode.Disposable {
  const tell = (message: string) => void vscode.window.setStatusBarMessage(message, 5000);
  return vscode.Disposable.from(
    registerCommand('undo', async () => {
      const act = await history.undo();
      tell(act ? vscode.l10n.t('Undone: {0}', act.label) : vscode.l10n.t('There is no annotation to undo.'));
      return act?.label;
    }),
    registerCommand('redo', async () => {
      const act = await history.redo();
      tell(act ? vscode.l10n.t('Done again: {0}', act.label) : vscode.l10n.t('There is no annotation to redo.'));
      return act?.label;
    }),
  );
}
