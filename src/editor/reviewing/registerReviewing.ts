import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { registerCommand } from '../commands';
import type { Tagger } from '../tagger';
import { registerAnswers } from './answers';
import { registerConfirmAll } from './confirmAll';
import { registerGiveReason } from './giveReason';
import { QuestionDiagnostics } from './questionDiagnostics';
import { isReviewAct } from './reviewActs';
import type { ReviewMode } from './reviewMode';

/** What helps to judge what the engine found, and to answer what an article leaves open. */
export function registerReviewing(documents: AnnotatedDocuments, tagger: Tagger, mode: ReviewMode): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('toggleReviewMode', () => mode.toggle()),
    registerCommand('leaveReviewMode', () => mode.leave()),
    registerCommand('reviewAct', (act?: unknown) => {
      if (!isReviewAct(act)) throw new Error(vscode.l10n.t('Nothing says what to do with the suggestion.'));
      return mode.act(act);
    }),
    registerConfirmAll(tagger),
    registerGiveReason(tagger),
    registerAnswers(documents),
    new QuestionDiagnostics(documents),
  );
}
