import * as vscode from 'vscode';
import type { Problem } from '../../sidecar/problem';
import { lineIndex } from '../../sidecar/yaml/lineIndex';
import type { ProblemSeverity } from '../settings';
import { SEVERITIES } from '../severities';

/** What is wrong in a file of which `text` is the content; positions are counted without its byte order mark. */
export interface Findings {
  readonly text: string;
  readonly problems: readonly Finding[];
}

/** A problem of the reading, or one that only shows beside other files. */
export type Finding = Pick<Problem, 'message' | 'start' | 'end'> & {
  readonly code: string;
  readonly severity: Problem['severity'] | 'information';
};

/** Nobody mends more than this at a time, and the Problems panel would only grow slow. */
const MOST = 200;

export function diagnosticsOf({ text, problems }: Findings, severity: ProblemSeverity): vscode.Diagnostic[] {
  if (severity === 'off') return [];
  const placeAt = lineIndex(text);
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const position = (offset: number) => {
    const { line, column } = placeAt(Math.min(offset, text.length));
    return new vscode.Position(line - 1, Math.max(0, column - 1 - (line === 1 ? bom : 0)));
  };
  return problems.slice(0, MOST).map(({ code, message, start, end, severity: own }) => {
    const range = new vscode.Range(position(start), position(Math.max(start, end)));
    const diagnostic = new vscode.Diagnostic(range, message, SEVERITIES[severity === 'asFound' ? own : severity]);
    diagnostic.source = 'On the Record';
    diagnostic.code = code;
    return diagnostic;
  });
}
