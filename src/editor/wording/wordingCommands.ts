import * as vscode from 'vscode';
import type { Extent } from '../../engine';
import type { ItemFields } from '../../sidecar/model';
import { reanchor } from '../../sidecar/reanchor';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { BACK, choose } from '../choose';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import type { SidecarFiles } from '../sidecarFiles';
import { mustBeUnchanged, type TargetArgument } from '../target';
import { lostItemFor, type LostItem } from './lostItem';

/** What a person says of an annotation whose words changed: these are they, those are they, or they are gone. */
export function registerWordingCommands(documents: AnnotatedDocuments, sidecars: SidecarFiles): vscode.Disposable {
  const write = async ({ annotated, item }: LostItem, label: string, fields: ItemFields): Promise<string> => {
    mustBeUnchanged(annotated);
    await sidecars.change(annotated.document.uri, label, [{ op: 'update', id: item.id, fields }]);
    return item.id;
  };
  const put = (lost: LostItem, label: string, stretch: Extent): Promise<string> =>
    write(lost, label, reanchor(lost.annotated.document.getText(), lost.item, stretch));

  return vscode.Disposable.from(
    registerCommand('acceptWording', async (args?: TargetArgument) => {
      const lost = await lostItemFor(documents, args, ({ candidates }) => candidates.length > 0);
      const place = lost && (await placeFor(lost, args));
      return place && put(lost, vscode.l10n.t('Accept New Wording'), place);
    }),

    registerCommand('reanchor', async (args?: TargetArgument) => {
      const lost = await lostItemFor(documents, args);
      return lost && put(lost, vscode.l10n.t('Re-anchor to Selection'), stretchFor(lost, args));
    }),

    registerCommand('keepOrphan', async (args?: TargetArgument) => {
      const lost = await lostItemFor(documents, args, ({ item }) => !item.orphan);
      if (lost && !lost.how && !lost.annotated.article.orphans.includes(lost.item))
        throw new Error(vscode.l10n.t('The words of this annotation are in the article: it is no orphan.'));
      return lost && write(lost, vscode.l10n.t('Keep as Orphan'), { orphan: true });
    }),
  );
}

/** Which of the places is meant: the one that is named, the only one, or the one a person chooses. */
async function placeFor(lost: LostItem, args: TargetArgument = {}): Promise<Extent | undefined> {
  const { annotated, candidates, how } = lost;
  const named = candidates.find(({ start, end }) => start === args.start && end === args.end);
  if (named) return named;
  if (!candidates.length)
    throw new Error(
      vscode.l10n.t('Nothing in the article is like the words of this annotation. Select them and re-anchor it.'),
    );
  if (args.start !== undefined)
    throw new Error(vscode.l10n.t('The article was changed meanwhile. Nothing was written; try again.'));
  if (how === 'changed') return candidates[0];
  const text = annotated.document.getText();
  const chosen = await choose<Extent>({
    title: vscode.l10n.t('Which of these words are meant?'),
    placeholder: plainLabel(lost.item.text),
    choices: candidates.map((value) => ({
      label: vscode.l10n.t('line {0}', annotated.document.positionAt(value.start).line + 1),
      description: plainLabel(
        `…${text.slice(Math.max(0, value.start - CONTEXT), value.start)}【${value.text}】${text.slice(value.end, value.end + CONTEXT)}…`,
      ),
      value,
    })),
  });
  return chosen === BACK ? undefined : chosen;
}

/** UTF-16 units shown on each side of a place that is asked about. */
const CONTEXT = 40;

/** The words a person selected, or named. */
function stretchFor({ annotated }: LostItem, { start, end }: TargetArgument = {}): Extent {
  const { document } = annotated;
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  const selection = editor?.selection;
  const from = start ?? (selection ? document.offsetAt(selection.start) : 0);
  const to = end ?? (selection ? document.offsetAt(selection.end) : 0);
  const text = document.getText();
  let [first, last] = [from, Math.min(to, text.length)];
  while (first < last && /\s/.test(text[first])) first++;
  while (last > first && /\s/.test(text[last - 1])) last--;
  if (last <= first) throw new Error(vscode.l10n.t('Select the words in the article that this annotation is about.'));
  return { start: first, end: last };
}
