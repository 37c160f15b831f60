import * as vscode from 'vscode';
import { outlineOf, type OutlinePart } from '../../sidecar/authoring/outline';
import { rangeIn, sketchedFile } from './sketchedFile';

/** The outline of a sidecar or registry: who is in it and what was annotated. */
export const yamlSymbols: vscode.DocumentSymbolProvider = {
  provideDocumentSymbols(document) {
    const file = sketchedFile(document);
    return file && outlineOf(file.text, file.root).map((part) => symbolOf(part, document));
  },
};

function symbolOf({ kind, name, detail = '', focus, children, ...extent }: OutlinePart, document: vscode.TextDocument) {
  const range = rangeIn(document, extent);
  const symbol = new vscode.DocumentSymbol(name, detail, KINDS[kind], range, rangeIn(document, focus));
  symbol.children = children.map((child) => symbolOf(child, document));
  return symbol;
}

const KINDS: Readonly<Record<OutlinePart['kind'], vscode.SymbolKind>> = {
  part: vscode.SymbolKind.Module,
  actor: vscode.SymbolKind.Class,
  quote: vscode.SymbolKind.String,
  mention: vscode.SymbolKind.Field,
  date: vscode.SymbolKind.Number,
  passage: vscode.SymbolKind.Key,
};
