import * as vscode from 'vscode';
import { isEnglish } from '../engine';
import { isEngineReady } from './engineReady';
import { lengthOf } from './longArticles';
import { settingsFor } from './settings';

/** How much the engine does for an article: all there is to do, everything but at rest, or nothing, and why. */
export type EngineState = 'on' | 'atRest' | 'off' | 'tooLong' | 'notEnglish';

export function engineStateFor(document: vscode.TextDocument): EngineState {
  if (!settingsFor(document.uri).suggestions) return 'off';
  const length = lengthOf(document);
  if (length === 'tooLong') return 'tooLong';
  if (length === 'veryLong') return 'atRest';
  // The engine tells as soon as it is ready, and is asked again then: the document is analysed first.
  if (!isEngineReady()) return 'on';
  return isInEnglish(document) ? 'on' : 'notEnglish';
}

/** Told once for each version of a text, though the status bar asks and the language status asks again. */
function isInEnglish(document: vscode.TextDocument): boolean {
  const known = told.get(document);
  if (known?.version === document.version) return known.english;
  const english = isEnglish(beginningOf(document));
  told.set(document, { version: document.version, english });
  return english;
}

const told = new WeakMap<vscode.TextDocument, { readonly version: number; readonly english: boolean }>();

/** As much of a text as it takes to tell its language. */
function beginningOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(BEGINNING)));
}

/** In UTF-16 units; the engine looks at no more. */
const BEGINNING = 20_000;
