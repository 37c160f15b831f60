import * as vscode from 'vscode';

/**
 * Sets a context key, on which commands and menus hang. Only where it changes: the window looks at all its menus again for
 * each that it is told of, at the very moment at which an editor opens.
 */
export function setContextKey(key: string, value: boolean): void {
  if (told.get(key) === value) return;
  told.set(key, value);
  void vscode.commands.executeCommand('setContext', key, value);
}

const told = new Map<string, boolean>();
