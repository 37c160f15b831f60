import * as vscode from 'vscode';
import { readArticleText } from '../files';
import { placeInText } from './placeInText';
import type { SourcesNode } from './node';

/**
 * What opens the place a row stands for: VS Code's own command, so that a click previews, a second one keeps, Enter goes
 * there and Alt+click opens to the side, as everywhere.
 */
export async function openingOf(row: SourcesNode): Promise<vscode.Command | undefined> {
  const place = await placeOf(row);
  if (!place) return undefined;
  const { uri, selection } = place;
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Show in Article'),
    arguments: [uri, selection ? { selection } : {}],
  };
}

/** Opens the articles of some rows beside the editor at hand, one after the other, with the words selected. */
export async function openToSide(rows: readonly SourcesNode[]): Promise<void> {
  const places = (await Promise.all(rows.slice(0, MOST_OPENED).map(placeOf))).filter((place) => place !== undefined);
  if (places.length === 0) throw new Error(vscode.l10n.t('Choose an article or a quote in the Sources view.'));
  let viewColumn: vscode.ViewColumn | undefined = vscode.ViewColumn.Beside;
  for (const { uri, selection } of places) {
    const editor: vscode.TextEditor = await vscode.window.showTextDocument(uri, {
      viewColumn,
      selection,
      preview: places.length === 1,
    });
    // The next one goes to the same side, not beside the side.
    viewColumn = editor.viewColumn;
  }
}

/** Nobody reads more articles side by side. */
const MOST_OPENED = 10;

async function placeOf({ kind, articleUri, start, end }: SourcesNode) {
  if (articleUri === undefined || (kind !== 'article' && kind !== 'entry')) return undefined;
  const uri = vscode.Uri.parse(articleUri);
  if (start === undefined || end === undefined) return { uri };
  const text = openText(uri) ?? (await readArticleText(uri));
  if (text === undefined) return undefined;
  const [from, to] = [placeInText(text, start), placeInText(text, end)];
  return { uri, selection: new vscode.Range(from.line, from.character, to.line, to.character) };
}

function openText(uri: vscode.Uri): string | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key)?.getText();
}
