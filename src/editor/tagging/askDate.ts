import * as vscode from 'vscode';
import type { Extent } from '../../engine';
import { isTimexValue } from '../../sidecar/timexValue';
import type { AnnotatedDocument } from '../annotatedDocuments';
import { ask } from '../choose';

/** Asks for the value of a date expression; `known` is what it has already. */
export function askDateValue(annotated: AnnotatedDocument, stretch: Extent, known: string, back = false) {
  const words = annotated.document.getText().slice(stretch.start, stretch.end);
  return ask({
    title: vscode.l10n.t('When is “{0}”?', words),
    prompt: vscode.l10n.t('A date such as 2026-03-20, 2026-W12, 2026-Q1, 2026-03-20T09:30, or a duration such as P3D'),
    value: known,
    problem: dateProblem,
    back,
  });
}

/** What is wrong with a value, in plain words. */
export function dateProblem(value: string): string | undefined {
  return isTimexValue(value)
    ? undefined
    : vscode.l10n.t('“{0}” is no date that is understood, such as 2026-03-20 or P3D.', value);
}
