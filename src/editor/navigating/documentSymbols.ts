import * as vscode from 'vscode';
import { inSlices } from '../analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { forArticles } from '../articleSelector';
import { shortDateInWords } from '../dateInWords';
import { plainLabel } from '../plainLabel';
import { annotatedNow } from './annotatedNow';
import { isLongOutline, outlineInSteps, type OutlineRow } from './outline';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** The outline of an article, which breadcrumbs and sticky scroll show as well. */
export function registerDocumentSymbols(documents: AnnotatedDocuments): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const annotated = await annotatedNow(documents, document, token);
      if (!annotated) return undefined;
      return inSlices(symbolsInSteps(annotated), () => token.isCancellationRequested);
    },
  };
  return forArticles((selector) =>
    vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'On the Record' }),
  );
}

function* symbolsInSteps({ document, article }: AnnotatedDocument): Generator<void, vscode.DocumentSymbol[]> {
  const names = new Map(article.actors.map(({ id, name }) => [id, name]));
  const symbols = isLongOutline(article) ? [onlyTurns()] : [];
  for (const row of yield* outlineInSteps(article)) {
    if (symbols.length % STEP === STEP - 1) yield;
    symbols.push(symbol(document, names, row));
  }
  return symbols;
}

/** How many rows become symbols in one step. */
const STEP = 200;

/** By the actors' ids. */
type Names = ReadonlyMap<string, string>;

/** Says, above the others, why there is less in it than in other outlines. */
function onlyTurns(): vscode.DocumentSymbol {
  const top = new vscode.Range(0, 0, 0, 0);
  const name = vscode.l10n.t('Long article: only who speaks is listed');
  return new vscode.DocumentSymbol(name, '', vscode.SymbolKind.Null, top, top);
}

function symbol(document: vscode.TextDocument, names: Names, row: OutlineRow): vscode.DocumentSymbol {
  const range = new vscode.Range(document.positionAt(row.start), document.positionAt(row.end));
  const { name, detail, kind } = said(names, row);
  // An outline without a name for a row is refused as a whole.
  const made = new vscode.DocumentSymbol(name || '…', detail, kind, range, range);
  made.children = row.children.map((child) => symbol(document, names, child));
  return made;
}

function said(names: Names, row: OutlineRow) {
  switch (row.type) {
    case 'turn': {
      const name = row.speaker === null ? undefined : names.get(row.speaker);
      return {
        name: name === undefined ? vscode.l10n.t('Speaker unknown') : plainLabel(name),
        detail: counted(inUserLanguage, '{0} quote|{0} quotes', row.quotes),
        kind: vscode.SymbolKind.Class,
      };
    }
    case 'quote': {
      const { text, cue } = row.quote;
      return {
        name: plainLabel(text, MOST_LETTERS),
        detail: cue ? plainLabel(cue.text) : '',
        kind: vscode.SymbolKind.String,
      };
    }
    case 'date':
      return {
        name: plainLabel(row.date.text),
        detail: shortDateInWords(row.date.value, inUserLanguage),
        kind: vscode.SymbolKind.Event,
      };
    case 'passage': {
      const { text, tags } = row.passage;
      return { name: plainLabel(text, MOST_LETTERS), detail: tags.join(', '), kind: vscode.SymbolKind.Key };
    }
  }
}

const MOST_LETTERS = 80;
