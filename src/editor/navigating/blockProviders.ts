import * as vscode from 'vscode';
import { inSlices } from '../analysis';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { forArticles } from '../articleSelector';
import { annotatedNow } from './annotatedNow';
import { foldsInSteps } from './folds';
import { growingFrom } from './growing';

/** What folds, and what Expand Selection takes in next. */
export function registerBlockProviders(documents: AnnotatedDocuments): vscode.Disposable {
  const folding: vscode.FoldingRangeProvider = {
    async provideFoldingRanges(document, _context, token) {
      const annotated = await annotatedNow(documents, document, token);
      if (!annotated) return undefined;
      const steps = foldsInSteps(document.getText(), annotated.article);
      const folds = await inSlices(steps, () => token.isCancellationRequested);
      return folds?.map(({ first, last }) => new vscode.FoldingRange(first, last));
    },
  };
  const growing: vscode.SelectionRangeProvider = {
    async provideSelectionRanges(document, positions, token) {
      const annotated = await annotatedNow(documents, document, token);
      if (!annotated) return undefined;
      const text = document.getText();
      return positions.map((position) => {
        const stretches = growingFrom(text, annotated.article, document.offsetAt(position));
        const ranges = stretches.map(
          ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
        );
        const whole = ranges.reduceRight<vscode.SelectionRange | undefined>(
          (parent, range) => new vscode.SelectionRange(range, parent),
          undefined,
        );
        return whole ?? new vscode.SelectionRange(new vscode.Range(position, position));
      });
    },
  };
  return forArticles((selector) =>
    vscode.Disposable.from(
      vscode.languages.registerFoldingRangeProvider(selector, folding),
      vscode.languages.registerSelectionRangeProvider(selector, growing),
    ),
  );
}
