import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { registerCommand } from '../commands';
import { openExample } from './openExample';
import { STEPS, type Step } from './steps';
import { tickOff, tryStep } from './tryStep';

/** What helps in the first minutes: the walkthrough's steps, and an article to try them on. */
export function registerStarting(documents: AnnotatedDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('openExample', async () => void (await openExample())),
    registerCommand('tryStep', (step?: Step) => tryStep(documents, step && STEPS.includes(step) ? step : 'marks')),
    registerCommand('openWalkthrough', async () => {
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false);
      if (vscode.workspace.workspaceFolders?.length) await tickOff('open');
    }),
  );
}

/** The extension and the walkthrough in it. */
const WALKTHROUGH = 'on-the-record.on-the-record#start';
