import * as vscode from 'vscode';
import { commandId } from '../commandNames';
import { forYamlFiles, yamlKindOf } from '../yamlFiles';
import { isConflicted } from './conflictedFile';

/** What leads from a conflicted sidecar or registry to the command that merges it: a line at its top, and a quick fix. */
export function registerConflictLenses(): vscode.Disposable {
  return forYamlFiles((selector) =>
    vscode.Disposable.from(
      vscode.languages.registerCodeLensProvider(selector, {
        provideCodeLenses: (document) =>
          holdsConflict(document) ? [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), merge(document))] : [],
      }),
      vscode.languages.registerCodeActionsProvider(
        selector,
        {
          provideCodeActions(document) {
            if (!holdsConflict(document)) return [];
            const command = merge(document);
            const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
            action.command = command;
            action.isPreferred = true;
            return [action];
          },
        },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
    ),
  );
}

function holdsConflict(document: vscode.TextDocument): boolean {
  return yamlKindOf(document.uri) !== undefined && isConflicted(document.getText());
}

function merge({ uri }: vscode.TextDocument): vscode.Command {
  return {
    command: commandId('mergeSidecar'),
    title: vscode.l10n.t('Solve conflicts annotation by annotation'),
    arguments: [uri],
  };
}
