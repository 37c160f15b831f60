import * as vscode from 'vscode';

/** Every command of the extension, without the `onTheRecord.` before it; a test compares the list with the manifest. */
export const COMMANDS = [
  'tagQuote',
  'tagMention',
  'tagDate',
  'tagPassage',
  'repeatTag',
  'attributeQuote',
  'editAnnotation',
  'removeAnnotation',
  'confirm',
  'reject',
  'nextSuggestion',
  'previousSuggestion',
  'undo',
  'redo',
  'annotateArticle',
  'annotateWorkspace',
  'setArticleDate',
  'editArticleDetails',
  'openSidecar',
  'openArticle',
  'findAnnotation',
  'showActor',
  'openRegistry',
  'groupBy',
  'filter',
  'clearFilter',
  'refreshSources',
  'toggleHighlights',
  'toggleLayer',
  'reveal',
] as const;

export type CommandName = (typeof COMMANDS)[number];

export function commandId(name: CommandName): string {
  return `onTheRecord.${name}`;
}

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
