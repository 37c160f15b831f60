import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { commandId, type CommandName } from '../commandNames';
import { plainLabel } from '../plainLabel';
import { lostItems, touches, type LostItem } from './lostItem';
import { hintOf } from './wordingDiagnostics';

/** Quick fixes in articles for annotations whose words changed; re-anchoring is offered wherever words are selected. */
export function registerWordingFixes(documents: AnnotatedDocuments): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    '*',
    {
      provideCodeActions(document, range) {
        const annotated = documents.current(document);
        if (!annotated) return [];
        const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const lost = lostItems(annotated);
        return [
          ...lost.flatMap((one) => fixesAt(one, at)),
          ...(range.isEmpty ? [] : lost.slice(0, MOST_OFFERED).map((one) => reanchorFix(one, at))),
        ];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

/** Beyond this many the list of quick fixes is no help; the command lists them all. */
const MOST_OFFERED = 8;

type Extent = { readonly start: number; readonly end: number };

function fixesAt(lost: LostItem, at: Extent): vscode.CodeAction[] {
  const { annotated, item, candidates, how } = lost;
  const uri = annotated.document.uri.toString();
  const here = candidates.filter((place) => touches(place, at));
  const fixes = here.flatMap(({ start, end }) => {
    const argument = { uri, id: item.id, start, end };
    const title = how === 'changed' ? vscode.l10n.t('Accept New Wording') : vscode.l10n.t('These Words Are Meant');
    const accept = fix(title, 'acceptWording', argument);
    accept.isPreferred = how === 'changed';
    return [accept, fix(vscode.l10n.t('Show Old and New Side by Side'), 'compareWording', argument)];
  });
  const isHere = here.length > 0 || (!how && !item.orphan && touches(hintOf(annotated, item), at));
  return isHere
    ? [...fixes, fix(vscode.l10n.t('Keep as Orphan'), 'keepOrphan', { uri, id: item.id }, item.text)]
    : fixes;
}

function reanchorFix({ annotated, item }: LostItem, at: Extent): vscode.CodeAction {
  const uri = annotated.document.uri.toString();
  const title = vscode.l10n.t('Re-anchor “{0}” to Selection', plainLabel(item.text, 40));
  return fix(title, 'reanchor', { uri, id: item.id, ...at });
}

function fix(title: string, command: CommandName, argument: object, words?: string): vscode.CodeAction {
  const named = words === undefined ? title : `${title}: “${plainLabel(words, 40)}”`;
  const action = new vscode.CodeAction(named, vscode.CodeActionKind.QuickFix);
  action.command = { title: named, command: commandId(command), arguments: [argument] };
  return action;
}
