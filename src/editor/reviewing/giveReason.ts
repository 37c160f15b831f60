import * as vscode from 'vscode';
import { actorChange } from '../../sidecar/keep';
import { ask, BACK } from '../choose';
import { registerCommand } from '../commands';
import { annotatedToWrite, mustBeUnchanged, type TargetArgument } from '../target';
import type { Tagger } from '../tagger';

export interface ReasonArgument extends Pick<TargetArgument, 'uri' | 'articleUri'> {
  readonly actor?: string;
  readonly why?: string;
}

/** Keeps with an unnamed source why it is not named: “not authorized to speak publicly”. */
export function registerGiveReason(tagger: Tagger): vscode.Disposable {
  return registerCommand('giveReason', async (args?: ReasonArgument) => {
    const annotated = await annotatedToWrite(tagger.documents, args);
    const actor = annotated.article.actors.find(({ id }) => id === args?.actor);
    if (!actor) throw new Error(vscode.l10n.t('There is no actor {0} in this article.', args?.actor ?? ''));
    const why =
      args?.why ??
      (await ask({
        title: vscode.l10n.t('Why is {0} not named?', actor.name),
        prompt: vscode.l10n.t('As the article says it, such as “not authorized to speak publicly”'),
        value: actor.why ?? '',
      }));
    if (why === undefined || why === BACK) return undefined;
    mustBeUnchanged(annotated);
    const change = actor.inSidecar
      ? ({ op: 'actor', id: actor.id, fields: { why: why || null } } as const)
      : actorChange({ ...actor, why: why || undefined });
    await tagger.sidecars.change(annotated.document.uri, vscode.l10n.t('Give a Reason'), [change]);
    return why;
  });
}
