import * as vscode from 'vscode';
import type { Thing } from '../../sidecar/keep';
import { registerCommand } from '../commands';
import { BACK, choose } from '../choose';
import { rejectionReasons } from '../rejectionReasons';
import { answeredActor } from './tagCommands';
import { nothingHere, type Tagger } from '../tagger';
import { annotatedFor, findTarget, mustBeUnchanged, type Target, type TargetArgument } from '../target';

/** Confirm, reject, re-attribute or remove the annotation under the cursor, or the one that is named. */
export function registerJudgeCommands(tagger: Tagger): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('confirm', async (args?: TargetArgument) => {
      const { annotated, thing } = await annotationAt(tagger, args);
      return tagger.keep(annotated, vscode.l10n.t('Confirm'), thing, { status: 'confirmed', why: null });
    }),

    registerCommand('reject', async (args?: TargetArgument & { readonly why?: string }) => {
      const { annotated, thing } = await annotationAt(tagger, args);
      // A tree row or hover link says what to reject but not why; only a person can.
      const why = args?.why ?? (await askWhy(thing));
      if (why === undefined || why === BACK) return undefined;
      return tagger.keep(annotated, vscode.l10n.t('Reject'), thing, { status: 'rejected', why: why || null });
    }),

    registerCommand('attributeQuote', async (args?: TargetArgument & { readonly speaker?: string | null }) => {
      const target = await findTarget(tagger.documents, args, 'quote');
      if (!target?.thing) throw nothingHere(vscode.l10n.t('Put the cursor on a quote.'));
      const speaker = await answeredActor(tagger, target, args?.speaker, vscode.l10n.t('Who says it?'));
      if (speaker === undefined) return undefined;
      const fields = { speaker: speaker?.id ?? null };
      return tagger.keep(target.annotated, vscode.l10n.t('Change Speaker'), target.thing, fields, speaker);
    }),

    registerCommand('removeAnnotation', async (args?: TargetArgument) => {
      const { annotated, id } = await keptAt(tagger, args);
      mustBeUnchanged(annotated);
      await tagger.sidecars.change(annotated.document.uri, vscode.l10n.t('Remove Annotation'), [{ op: 'remove', id }]);
      return id;
    }),
  );
}

/** The annotation a command works on; throws where there is none. */
export async function annotationAt(
  tagger: Tagger,
  args: TargetArgument | undefined,
): Promise<Target & { readonly thing: Thing }> {
  const target = await findTarget(tagger.documents, args);
  if (!target?.thing)
    throw nothingHere(vscode.l10n.t('Put the cursor on a quote, a name, a date or a tagged passage.'));
  return { ...target, thing: target.thing };
}

/** The item of the sidecar that is named or under the cursor, an orphan or a rejected one included. */
async function keptAt(tagger: Tagger, args: TargetArgument | undefined) {
  if (args?.id) {
    const annotated = await annotatedFor(tagger.documents, args);
    if (annotated.sidecar.sidecar?.annotations.some(({ id }) => id === args.id)) return { annotated, id: args.id };
    throw new Error(vscode.l10n.t('There is no annotation {0} in this article.', args.id));
  }
  const { annotated, thing } = await annotationAt(tagger, args);
  const { id } = thing.found;
  if (id === null) throw new Error(vscode.l10n.t('This is a suggestion that nobody kept. Reject it instead.'));
  return { annotated, id };
}

function askWhy(thing: Thing) {
  return choose<string>({
    title: vscode.l10n.t('Why is it rejected?'),
    placeholder: vscode.l10n.t('Choose a reason, or type one'),
    choices: [
      { label: vscode.l10n.t('No reason given'), value: '' },
      ...rejectionReasons(thing.type).map(([value, label]) => ({ label, description: value, value })),
    ],
    create: (typed) => (typed ? { label: typed, description: vscode.l10n.t('your words'), value: typed } : undefined),
  });
}
