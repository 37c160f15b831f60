import * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { forArticles } from '../articleSelector';
import { plainLabel } from '../plainLabel';
import { annotatedNow } from './annotatedNow';
import { outlineOf, type OutlineRow } from './outline';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** The outline of an article, which breadcrumbs and sticky scroll show as well. */
export function registerDocumentSymbols(documents: AnnotatedDocuments): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const annotated = await annotatedNow(documents, document, token);
      return annotated && outlineOf(annotated.article).map((row) => symbol(annotated, row));
    },
  };
  return forArticles((selector) =>
    vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'On the Record' }),
  );
}

function symbol(annotated: AnnotatedDocument, row: OutlineRow): vscode.DocumentSymbol {
  const { document } = annotated;
  const range = new vscode.Range(document.positionAt(row.start), document.positionAt(row.end));
  const { name, detail, kind } = said(annotated, row);
  // An outline without a name for a row is refused as a whole.
  const made = new vscode.DocumentSymbol(name || '…', detail, kind, range, range);
  made.children = row.children.map((child) => symbol(annotated, child));
  return made;
}

function said({ article }: AnnotatedDocument, row: OutlineRow) {
  switch (row.type) {
    case 'turn': {
      const name = article.actors.find(({ id }) => id === row.speaker)?.name;
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
      return { name: plainLabel(row.date.text), detail: row.date.value, kind: vscode.SymbolKind.Event };
    case 'passage': {
      const { text, tags } = row.passage;
      return { name: plainLabel(text, MOST_LETTERS), detail: tags.join(', '), kind: vscode.SymbolKind.Key };
    }
  }
}

const MOST_LETTERS = 80;
