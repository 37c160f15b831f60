import * as vscode from 'vscode';
import { commandId, COMMANDS } from './commandNames';
import type { Parts } from './parts';

/** Registers every command by its name, before anything is there that does it; one that comes early waits for that. */
export function commandsAtOnce(parts: Promise<Parts>): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map((name) =>
      vscode.commands.registerCommand(commandId(name), async (...args: unknown[]) => (await parts).run(name, args)),
    ),
  );
}
