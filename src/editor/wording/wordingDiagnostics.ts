import * as vscode from 'vscode';
import type { Extent } from '../../engine';
import type { Entry } from '../../newsroom/record';
import type { Item } from '../../sidecar/model';
import { plainText } from '../../sidecar/plainText';
import type { AnnotatedDocument } from '../annotatedDocuments';
import { plainLabel } from '../plainLabel';
import type { Severity } from '../settings';
import { itemInSidecar } from '../yamlPlaces';
import type { LostItem } from './lostItem';

/** Where an orphan's words stood, in the text as it is: a whole word to point at. Offsets are UTF-16 into that text. */
export function hintOf({ document }: AnnotatedDocument, item: Item): Extent {
  const text = document.getText();
  const offset = Math.min(text.length, plainText(text).fromPlain(item.pos ?? 0));
  const word = document.getWordRangeAtPosition(document.positionAt(offset));
  return word
    ? { start: document.offsetAt(word.start), end: document.offsetAt(word.end) }
    : { start: offset, end: offset };
}

export function diagnosticOf(lost: LostItem, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const { annotated, item, candidates } = lost;
  const { document, sidecar } = annotated;
  const place = candidates[0] ?? hintOf(annotated, item);
  const range = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
  const { code, message } = inWords(lost);
  const made = new vscode.Diagnostic(range, message, severity);
  made.source = 'On the Record';
  made.code = code;
  const kept = sidecar.text === undefined ? undefined : itemInSidecar(sidecar.text, item.id);
  if (kept && sidecar.text !== undefined) {
    const [line, column] = lineAndColumn(sidecar.text, kept.start);
    const where = new vscode.Location(sidecar.uri, new vscode.Position(line, column));
    made.relatedInformation = [new vscode.DiagnosticRelatedInformation(where, vscode.l10n.t('kept here'))];
  }
  return made;
}

/** In an article that is not open nobody has counted where the words stand in their line, so the line is pointed at. */
export function diagnosticOfEntry({ text, line, lost }: Entry, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
  const words = plainLabel(text, 100);
  const message =
    lost === 'orphan'
      ? orphanInWords(words)
      : vscode.l10n.t('The wording of “{0}” was changed, or it stands in several places.', words);
  const made = new vscode.Diagnostic(range, message, severity);
  made.source = 'On the Record';
  made.code = lost === 'orphan' ? 'orphan' : 'changed-wording';
  return made;
}

function orphanInWords(words: string): string {
  return vscode.l10n.t('“{0}” was tagged and is no longer in the article.', words);
}

function inWords({ item, candidates, how }: LostItem): { code: string; message: string } {
  const old = plainLabel(item.text, 100);
  switch (how) {
    case 'changed':
      return {
        code: 'changed-wording',
        message: vscode.l10n.t(
          'The wording was changed: “{0}” is now “{1}”?',
          old,
          plainLabel(candidates[0].text, 100),
        ),
      };
    case 'ambiguous':
      return {
        code: 'changed-wording',
        message:
          candidates.length > 1
            ? vscode.l10n.t('“{0}” stands in {1} places: which one is meant?', old, candidates.length)
            : vscode.l10n.t('It is not certain that “{0}” is meant here.', old),
      };
    case undefined:
      return { code: 'orphan', message: orphanInWords(old) };
  }
}

export function severityOf(severity: Severity): vscode.DiagnosticSeverity | undefined {
  const { Error, Warning, Information, Hint } = vscode.DiagnosticSeverity;
  return { error: Error, warning: Warning, information: Information, hint: Hint, off: undefined }[severity];
}

/** Both counted from 0. */
function lineAndColumn(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return [before.split('\n').length - 1, offset - lineStart];
}
