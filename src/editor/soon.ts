import type * as vscode from 'vscode';

/** Does something in a moment, when the host has had a turn: activation does not wait for what reads settings and files. */
export function soon(work: () => void): vscode.Disposable {
  const timer = setTimeout(work);
  return { dispose: () => clearTimeout(timer) };
}
