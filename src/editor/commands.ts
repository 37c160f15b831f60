import * as vscode from 'vscode';
import { commandId, type CommandName } from './commandNames';

/**
 * Registers a command. What goes wrong is told to the person who ran it; where arguments were given it is thrown instead,
 * so that a key binding, another extension or a test can see it.
 */
export function registerCommand<A extends unknown[], R>(
  name: CommandName,
  run: (...args: Partial<A>) => R | Promise<R>,
): vscode.Disposable {
  return vscode.commands.registerCommand(commandId(name), async (...args: A) => {
    try {
      return await run(...args);
    } catch (error) {
      if (args.some((argument) => argument !== undefined)) throw error;
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  });
}
