import * as vscode from 'vscode';
import type { AnnotatedDocument } from '../annotatedDocuments';
import { marksInSteps, type Mark, type Meaning } from './marks';

/** An article's marks, and the same as ranges of its document. */
export interface MarkedRanges {
  readonly marks: readonly Mark[];
  readonly ranges: readonly MarkedRange[];
}

export interface MarkedRange {
  readonly meaning: Meaning;
  readonly confirmed: boolean;
  readonly range: vscode.Range;
}

/** How many marks become ranges in one step. */
const STEP = 500;

/** Where everything that is marked stands, in steps; right only as long as the document's text stays as it is. */
export function* markedRanges({ document, article }: AnnotatedDocument): Generator<void, MarkedRanges> {
  const marks = yield* marksInSteps(article);
  const ranges: MarkedRange[] = [];
  for (const { meaning, confirmed, start, end } of marks) {
    if (ranges.length % STEP === STEP - 1) yield;
    ranges.push({ meaning, confirmed, range: new vscode.Range(document.positionAt(start), document.positionAt(end)) });
  }
  return { marks, ranges };
}
