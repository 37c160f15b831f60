import * as vscode from 'vscode';
import { COMMANDS, type CommandName } from './commandNames';
import { errorInWords } from './errorInWords';

type Run = (...args: unknown[]) => unknown;

const runs = new Map<CommandName, Run>();

/** Says what a command does. VS Code knows all commands from the first moment on: see `commandsAtOnce`. */
export function registerCommand<A extends unknown[]>(
  name: CommandName,
  run: (...args: Partial<A>) => unknown,
): vscode.Disposable {
  runs.set(name, run as Run);
  return new vscode.Disposable(() => runs.delete(name));
}

/**
 * Runs a command. What goes wrong is told to the person who ran it; where arguments were given it is thrown instead,
 * so that a key binding, another extension or a test can see it.
 */
export async function runCommand(name: CommandName, args: readonly unknown[]): Promise<unknown> {
  try {
    return await runs.get(name)?.(...args);
  } catch (error) {
    if (args.some((argument) => argument !== undefined)) throw error;
    void vscode.window.showErrorMessage(errorInWords(error));
    return undefined;
  }
}

/** The commands that nothing does: none. */
export function unanswered(): readonly CommandName[] {
  return COMMANDS.filter((name) => !runs.has(name));
}
