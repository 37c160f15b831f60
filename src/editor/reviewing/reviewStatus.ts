import * as vscode from 'vscode';
import { commandId } from '../commandNames';

/** Right beside what the status bar says of the article. */
const PRIORITY = 39.9;

/** Says in the status bar, while a review is going on, what is being judged and how much is left. */
export class ReviewStatus implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('onTheRecord.review', vscode.StatusBarAlignment.Left, PRIORITY);

  constructor() {
    this.#item.name = vscode.l10n.t('On the Record: Review');
    this.#item.command = commandId('toggleReviewMode');
    this.#item.tooltip = [
      vscode.l10n.t('Enter accepts, Backspace rejects (then 1 to 6 say why), S changes the speaker or the date'),
      vscode.l10n.t('→ and ← move the end by a word, with Shift the start; A accepts all of this actor'),
      vscode.l10n.t('N and P move, U undoes, Escape leaves'),
    ].join('\n');
  }

  show(left: number, about: string): void {
    const said =
      left === 1 ? vscode.l10n.t('Last to review: {0}', about) : vscode.l10n.t('{0} to review: {1}', left, about);
    this.#item.text = `$(checklist) ${said}`;
    this.#item.accessibilityInformation = { label: vscode.l10n.t('Reviewing. {0}', said) };
    this.#item.show();
  }

  hide(): void {
    this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
