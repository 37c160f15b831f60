import * as vscode from 'vscode';

/** How long a document that was opened may take to appear in an editor; one that nobody shows never does. In ms. */
const APPEARS_WITHIN_MS = 250;

/** How long the window has to draw a document that has appeared, with the processor to itself. In ms. */
const DRAWN_WITHIN_MS = 80;

/**
 * Resolves when a document that was just opened stands on the screen, or has had the time to. Reading the whole of a long
 * article meanwhile would only make people wait for its first lines.
 */
export async function firstSight(document: vscode.TextDocument): Promise<void> {
  if (!isVisible(document)) await appearance(document);
  if (isVisible(document)) await time(DRAWN_WITHIN_MS);
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
