import * as vscode from 'vscode';
import type { L10n } from './l10n';

/** The messages of the extension in the language of the window. */
export const inUserLanguage: L10n = {
  t: (message, ...args) => vscode.l10n.t(message, ...args),
  language: vscode.env.language,
};
