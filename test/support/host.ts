// What tests inside VS Code have in common. Nothing here touches Node: the web-worker host runs it too.
import * as vscode from 'vscode';

const PATIENCE = 20_000;
const BETWEEN_LOOKS = 25;

/** Whether the tests run in the web-worker extension host: it has no Node, and every file reaches it through a socket. */
export const inWebWorker = typeof process === 'undefined' || !process.versions?.node;

/** The place of a file of the fixture newsroom. */
export function inNewsroom(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The test window has no folder open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function openArticle(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(inNewsroom(name), { preview: false });
}

/** Answers the first result of `check` that comes without a throw; when time runs out, the last thing thrown is the failure. */
export async function eventually<T>(check: () => T | Promise<T>, { timeout = PATIENCE } = {}): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }
}

/** Resolves with the next event that `predicate` accepts. Ask for it before doing what causes the event. */
export function until<T>(
  event: vscode.Event<T>,
  predicate: (value: T) => boolean = () => true,
  { timeout = PATIENCE } = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = event((value) => {
      if (predicate(value)) settle(() => resolve(value));
    });
    const timer = setTimeout(() => settle(() => reject(new Error(`no such event within ${timeout} ms`))), timeout);
    const settle = (outcome: () => void): void => {
      listener.dispose();
      clearTimeout(timer);
      outcome();
    };
  });
}
