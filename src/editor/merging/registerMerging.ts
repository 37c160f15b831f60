import * as vscode from 'vscode';
import type { ActHistory } from '../actHistory';
import { registerConflictLenses } from './conflictLenses';
import { registerMergeCommand } from './mergeCommand';

/** Sidecars and registries that git could not merge line by line. */
export function registerMerging(history: ActHistory): vscode.Disposable {
  return vscode.Disposable.from(registerMergeCommand(history), registerConflictLenses());
}
