import * as vscode from 'vscode';
import type { Thing } from '../../sidecar/keep';
import type { ItemType } from '../../sidecar/model';
import type { ActHistory } from '../actHistory';
import { registerCommand } from '../commands';
import { BACK, choose } from '../choose';
import { inUserLanguage } from '../inUserLanguage';
import { areMany, keepRows, removeRows, type Rows } from '../manyRows';
import { rejectionReasons } from '../rejectionReasons';
import { actorHere } from './askActor';
import { answeredActor } from './tagCommands';
import { nothingHere, type Tagger } from '../tagger';
import { annotatedFor, findThing, mustBeUnchanged, type Target, type TargetArgument } from '../target';

/** Confirm, reject, re-attribute or remove the annotation under the cursor, the one that is named, or several rows. */
export function registerJudgeCommands(tagger: Tagger, history: ActHistory): vscode.Disposable {
  const desk = { tagger, history };
  return vscode.Disposable.from(
    registerCommand('confirm', async (args?: TargetArgument, rows?: Rows) => {
      const fields = { status: 'confirmed', why: null } as const;
      const label = vscode.l10n.t('Confirm');
      if (areMany(rows))
        return keepRows(desk, label, rows, (_, things) => {
          // What somebody confirmed before stays as they left it.
          return [{ things: things.filter(({ found }) => found.status !== 'confirmed'), fields }];
        });
      const { annotated, thing } = await annotationAt(tagger, args);
      return tagger.keep(annotated, label, thing, fields);
    }),

    registerCommand('reject', async (args?: TargetArgument & { readonly why?: string }, rows?: Rows) => {
      const target = areMany(rows) ? undefined : await annotationAt(tagger, args);
      // A tree row or hover link says what to reject but not why; only a person can.
      const why = args?.why ?? (await askWhy(target?.thing.type ?? typeOf(rows)));
      if (why === undefined || why === BACK) return undefined;
      const fields = { status: 'rejected', why: why || null } as const;
      const label = vscode.l10n.t('Reject');
      if (!target) return keepRows(desk, label, rows ?? [], (_, things) => [{ things, fields }]);
      return tagger.keep(target.annotated, label, target.thing, fields);
    }),

    registerCommand(
      'attributeQuote',
      async (args?: TargetArgument & { readonly speaker?: string | null }, rows?: Rows) => {
        const target = await findThing(tagger.documents, args, 'quote');
        if (!target?.thing) throw nothingHere(vscode.l10n.t('Put the cursor on a quote.'));
        const speaker = await answeredActor(tagger, target, args?.speaker, vscode.l10n.t('Who says it?'));
        if (speaker === undefined) return undefined;
        const label = vscode.l10n.t('Change Speaker');
        if (areMany(rows))
          return keepRows(desk, label, rows, (annotated, things) => {
            const actor = speaker && actorHere(annotated, speaker);
            const quotes = things.filter(({ type }) => type === 'quote');
            return [{ things: quotes, fields: { speaker: actor?.id ?? null }, actor }];
          });
        const fields = { speaker: speaker?.id ?? null };
        return tagger.keep(target.annotated, label, target.thing, fields, speaker);
      },
    ),

    registerCommand('removeAnnotation', async (args?: TargetArgument, rows?: Rows) => {
      const label = vscode.l10n.t('Remove Annotation');
      if (areMany(rows)) return removeRows(tagger, history, label, rows);
      const { annotated, id } = await keptAt(tagger, args);
      mustBeUnchanged(annotated);
      await tagger.sidecars.change(annotated.document.uri, label, [{ op: 'remove', id }]);
      return id;
    }),
  );
}

/** The annotation a command works on; throws where there is none. */
export async function annotationAt(
  tagger: Tagger,
  args: TargetArgument | undefined,
): Promise<Target & { readonly thing: Thing }> {
  const target = await findThing(tagger.documents, args);
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

/** What several rows are, as far as the reasons for rejecting them go. */
function typeOf(rows: Rows = []): ItemType {
  const types = new Set(rows.map(({ type }) => type));
  const [first] = types;
  return types.size === 1 && first ? first : 'passage';
}

function askWhy(type: ItemType) {
  return choose<string>({
    title: vscode.l10n.t('Why is it rejected?'),
    placeholder: vscode.l10n.t('Choose a reason, or type one'),
    choices: [
      { label: vscode.l10n.t('No reason given'), value: '' },
      ...rejectionReasons(type, inUserLanguage).map(([value, label]) => ({ label, value })),
    ],
    create: (typed) => (typed ? { label: typed, description: vscode.l10n.t('your words'), value: typed } : undefined),
  });
}
