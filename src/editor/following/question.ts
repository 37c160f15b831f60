import * as vscode from 'vscode';

/** Something that is asked before a sidecar is touched; `yes` names what is done then. */
export interface Question {
  readonly message: string;
  readonly detail?: string;
  readonly yes: string;
  readonly no: string;
}

/** Whether the person says yes. */
export type Ask = (question: Question) => Promise<boolean>;

/** Right where files were moved, so that it is not overlooked: an answer that comes too late leaves a sidecar behind. */
export const askInDialog: Ask = async ({ message, detail, yes, no }) => {
  const noButton: vscode.MessageItem = { title: no, isCloseAffordance: true };
  const options = { modal: true, ...(detail === undefined ? {} : { detail }) };
  const answer = await vscode.window.showInformationMessage(message, options, { title: yes }, noButton);
  return answer !== undefined && answer !== noButton;
};

/** How many names a question lists. */
const MOST_NAMES = 10;

export function listed(uris: readonly vscode.Uri[]): string {
  const names = uris.slice(0, MOST_NAMES).map((uri) => vscode.workspace.asRelativePath(uri));
  const rest = uris.length - names.length;
  return [...names, ...(rest > 0 ? [vscode.l10n.t('and {0} more', rest)] : [])].join('\n');
}
