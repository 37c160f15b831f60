import * as vscode from 'vscode';
import { plainLabel } from '../plainLabel';
import { reveal } from '../reveal';

/** A place that can be chosen from a list, and the words that stand for it. */
export interface PlaceRow extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
  /** UTF-16 offsets into the article, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A row whose words come from an article: none of them is taken for an icon, and each stays on its line. */
export function placeRow(
  row: Omit<PlaceRow, 'label' | 'detail'> & { readonly icon: string; readonly words: string },
): PlaceRow {
  const { icon, words, description, ...place } = row;
  const label = plainLabel(words, MOST_WORDS);
  const whole = plainLabel(words, MOST_SEARCHED);
  return {
    ...place,
    label: `$(${icon}) ${label}`,
    description: description && plainLabel(description),
    // So that all of a long quote can be searched.
    detail: whole === label ? undefined : whole,
  };
}

/** More would push the description out of the list. */
const MOST_WORDS = 60;
const MOST_SEARCHED = 1000;

/**
 * Lists places; the one that is active is shown in its article at once, and whoever leaves is back where he was.
 * Resolves as soon as the list stands and its first place is shown.
 */
export async function listPlaces(title: string, rows: readonly PlaceRow[], active = rows[0]): Promise<void> {
  const before = vscode.window.activeTextEditor;
  const selection = before?.selection;
  const pick = vscode.window.createQuickPick<PlaceRow>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Type to search, Enter to go there');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = rows;
  pick.activeItems = [active];
  let left = false;
  let turn: Promise<unknown> = Promise.resolve();
  const show = (row: PlaceRow | undefined, focus: 'list' | 'article') => {
    turn = turn
      .then(() => (row && !(left && focus === 'list') ? showRow(row, focus) : undefined))
      .catch(() => undefined);
    return turn;
  };
  pick.onDidChangeActive(([row]) => show(row, 'list'));
  pick.onDidAccept(() => {
    const [row] = pick.activeItems;
    left = true;
    pick.dispose();
    void show(row, 'article');
  });
  pick.onDidHide(() => {
    const goBack = !left && before && selection;
    left = true;
    pick.dispose();
    if (goBack) void turn.then(() => reveal(before.document, offsets(before.document, selection)));
  });
  pick.show();
  await show(active, 'list');
}

async function showRow(row: PlaceRow, focus: 'list' | 'article'): Promise<void> {
  const document = await vscode.workspace.openTextDocument(row.uri);
  await reveal(document, row, focus === 'list' ? { preserveFocus: true, preview: true } : {});
}

function offsets(document: vscode.TextDocument, range: vscode.Range): { start: number; end: number } {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
