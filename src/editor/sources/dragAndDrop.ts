import * as vscode from 'vscode';
import { citation } from '../../newsroom/citation';
import type { Newsroom } from '../../newsroom/newsroom';
import { commandId } from '../commandNames';
import { plainLabel } from '../plainLabel';
import type { SourcesElement } from './element';
import { entryAt } from './entryAt';
import { planDrop, type Refusal } from './planDrop';
import { errorInWords } from '../errorInWords';

/** VS Code's name for rows of this view on their way. */
const ROWS = 'application/vnd.code.tree.ontherecord.sources';
const TEXT = 'text/plain';

/**
 * Rows by mouse: what dropping them does, their menus and keys do as well. Quotes dropped into an editor are written
 * there as citations.
 */
export class DragAndDrop implements vscode.TreeDragAndDropController<SourcesElement> {
  readonly dragMimeTypes = [TEXT];
  readonly dropMimeTypes = [ROWS];

  constructor(private readonly newsroom: Newsroom) {}

  handleDrag(rows: readonly SourcesElement[], data: vscode.DataTransfer): void {
    data.set(ROWS, new vscode.DataTransferItem(rows));
    const quotes = rows.flatMap((row) => (row.type === 'quote' ? (entryAt(this.newsroom, row) ?? []) : []));
    if (quotes.length) data.set(TEXT, new vscode.DataTransferItem(quotes.map((found) => citation(found)).join('\n')));
  }

  async handleDrop(target: SourcesElement | undefined, data: vscode.DataTransfer): Promise<void> {
    const rows = data.get(ROWS)?.value as readonly SourcesElement[] | undefined;
    if (!Array.isArray(rows)) return;
    try {
      await drop(rows, target);
    } catch (error) {
      // VS Code keeps to itself what goes wrong in a drop.
      void vscode.window.showErrorMessage(errorInWords(error));
    }
  }
}

async function drop(rows: readonly SourcesElement[], target: SourcesElement | undefined): Promise<void> {
  const plan = planDrop(rows, target);
  const run = (name: Parameters<typeof commandId>[0], extra: object = {}) =>
    vscode.commands.executeCommand(commandId(name), { ...rows[0], ...extra }, rows);
  switch (plan.does) {
    case 'nothing':
      void vscode.window.showWarningMessage(refusalInWords(plan.why));
      return;
    case 'merge':
      if (await isMergeMeant(plan.those, plan.into))
        await vscode.commands.executeCommand(
          commandId('mergeActors'),
          { ...plan.those[0], into: plan.into },
          plan.those,
        );
      return;
    case 'attribute':
      await run('attributeQuote', { speaker: plan.speaker });
      return;
    case 'retag':
      await run('changeTags', { add: [plan.add], remove: plan.remove === undefined ? [] : [plan.remove] });
      return;
    case 'confirm':
    case 'reject':
      await run(plan.does);
      return;
  }
}

/** A slip of the hand must not make two people one. */
async function isMergeMeant(those: readonly SourcesElement[], into: SourcesElement): Promise<boolean> {
  const merge = vscode.l10n.t('Merge');
  const names = plainLabel(those.map(nameOf).join(', '), LONGEST_QUESTION);
  const question = vscode.l10n.t('Merge {0} into {1}?', names, nameOf(into));
  const detail = vscode.l10n.t('They become one actor, {0}; the names of all are kept.', nameOf(into));
  return (await vscode.window.showInformationMessage(question, { modal: true, detail }, merge)) === merge;
}

/** Of very many names the first ones are enough to see that the hand slipped. */
const LONGEST_QUESTION = 300;

function nameOf({ row }: SourcesElement): string {
  return row?.kind === 'actor' ? row.actor.name : '';
}

/** Why nothing was done, and what to do instead. */
export function refusalInWords(why: Refusal): string {
  switch (why) {
    case 'no-target':
      return vscode.l10n.t('Drop rows on an actor, a tag or a state: nothing else takes them.');
    case 'onto-itself':
      return vscode.l10n.t('These rows are there already.');
    case 'not-an-actor':
      return vscode.l10n.t('An actor can only be dropped on another actor, to merge them.');
    case 'only-quotes-have-speakers':
      return vscode.l10n.t('Only quotes have a speaker. Drop quotes alone on an actor.');
    case 'speaker-of-another-article':
      return vscode.l10n.t(
        'This actor is not in the registry, so other articles do not know them. Add them to the registry first, then drop again.',
      );
    case 'not-for-groups':
      return vscode.l10n.t('Drop single annotations, not whole groups.');
    case 'nothing-to-judge':
      return vscode.l10n.t('Drop suggestions on “Confirmed” or “Rejected” to judge them.');
  }
}
