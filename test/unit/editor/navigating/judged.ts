import { annotate } from '../../../../src/engine';
import { judge, type JudgedArticle } from '../../../../src/sidecar/judge';

/** A text as the editor knows it, with no sidecar beside it. */
export function judged(text: string, date = '2026-03-16'): JudgedArticle {
  return judge({ text, annotations: annotate({ text, date }) });
}
