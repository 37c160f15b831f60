import * as vscode from 'vscode';
import type { Extent, TimexType } from '../../engine';
import type { AnnotatedDocument } from '../annotatedDocuments';
import { ask } from './choose';

/** Dates, weeks, quarters, parts of a day, durations and references as TIMEX3 writes them: `2026-03-20T09:30`, `P3D`. */
const VALUE =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|P(?:T?[\dX.]+[A-Z]{1,2})+(?:T?(?:[\dX.]+[A-Z])*)|[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?(?:T(?:[\dX]{2}(?::[\dX]{2}){0,2}(?:Z|[+-]\d{2}:?\d{2})?|MO|MI|AF|EV|NI|DT))?|T\d{2}:\d{2})$/;

export function askDateValue(annotated: AnnotatedDocument, stretch: Extent, known: string) {
  const words = annotated.document.getText().slice(stretch.start, stretch.end);
  return ask({
    title: vscode.l10n.t('When is “{0}”?', words),
    prompt: vscode.l10n.t('A date such as 2026-03-20, 2026-W12, 2026-Q1, 2026-03-20T09:30, or a duration such as P3D'),
    value: known,
    problem: dateProblem,
  });
}

/** What is wrong with a value, in plain words. */
export function dateProblem(value: string): string | undefined {
  return VALUE.test(value)
    ? undefined
    : vscode.l10n.t('This is no date that is understood, such as 2026-03-20 or P3D.');
}

export function timexOf(value: string): TimexType {
  if (value.startsWith('P') && !value.startsWith('PAST') && !value.startsWith('PRESENT')) return 'DURATION';
  return value.includes('T') && !value.endsWith('_REF') ? 'TIME' : 'DATE';
}
