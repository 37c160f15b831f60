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
  'acceptWording',
  'compareWording',
  'reanchor',
  'keepOrphan',
  'mergeSidecar',
  'exportAnnotations',
  'importAnnotations',
  'annotateArticle',
  'annotateWorkspace',
  'setArticleDate',
  'editArticleDetails',
  'openSidecar',
  'openArticle',
  'findAnnotation',
  'showActor',
  'openRegistry',
  'findLostArticles',
  'groupBy',
  'sortBy',
  'filter',
  'clearFilter',
  'refreshSources',
  'stopReading',
  'toggleHighlights',
  'toggleLayer',
  'reveal',
] as const;

export type CommandName = (typeof COMMANDS)[number];

export function commandId(name: CommandName): string {
  return `onTheRecord.${name}`;
}
