import * as vscode from 'vscode';

/** How long a document that was opened may take to appear in an editor; one that nobody shows never does. In ms. */
const APPEARS_WITHIN_MS = 250;

/** How long the window has to draw a document that has appeared and its first marks, with the processor to itself. In ms. */
const DRAWN_WITHIN_MS = 60;

/** How long a window may take to come to what it was told of a document: one that is busier is not waited for. In ms. */
const HEARD_WITHIN_MS = 500;

/**
 * Resolves when a document that was just opened stands on the screen, or has had the time to. Reading the whole of a long
 * article meanwhile would only make people wait for its first lines.
 */
export async function firstSight(document: vscode.TextDocument): Promise<void> {
  if (!isVisible(document)) await appearance(document);
  if (!isVisible(document)) return;
  await Promise.race([windowHasHeard(), time(HEARD_WITHIN_MS)]);
  await time(DRAWN_WITHIN_MS);
}

/**
 * Resolves when the window has come to what it was told up to now: it answers in turn. One that is making an editor takes
 * its time until then.
 */
function windowHasHeard(): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', 'onTheRecord.heard', true);
}

function appearance(document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late);
      appeared.dispose();
      resolve();
    };
    const late = setTimeout(done, APPEARS_WITHIN_MS);
    const appeared = vscode.window.onDidChangeVisibleTextEditors(() => {
      if (isVisible(document) || document.isClosed) done();
    });
  });
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

function time(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
