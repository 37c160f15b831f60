import * as vscode from 'vscode';
import { migrated } from '../../sidecar/migrate';
import { differingStretch } from '../textFiles';
import { forYamlFiles } from '../yamlFiles';

/** The quick fix that brings a sidecar of an older version to the one that is written today. */
export function registerUpgrade(): vscode.Disposable {
  const upgrade: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics }) {
      const old = diagnostics.filter(({ code }) => code === 'old-schema');
      const before = old.length ? document.getText() : '';
      const after = old.length ? migrated(before) : undefined;
      if (after === undefined) return [];
      const action = new vscode.CodeAction(
        vscode.l10n.t('Upgrade to the format of today'),
        vscode.CodeActionKind.QuickFix,
      );
      const { start, end, text } = differingStretch(before, after);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
      action.diagnostics = old;
      action.isPreferred = true;
      return [action];
    },
  };
  return forYamlFiles((files) =>
    vscode.languages.registerCodeActionsProvider(files, upgrade, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}
