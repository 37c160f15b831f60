import * as vscode from 'vscode';
import { articleOf } from '../articles';
import { registerCommand } from '../commands';
import type { NewsroomIndex } from '../newsroomIndex';
import { settingsFor } from '../settings';
import { moveAll, type Move } from './fileMoves';
import { reunions } from './lostSidecars';
import { listed } from './question';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** Long enough for a branch switch to be over: file by file it would be asked over and over. */
const QUIET_MS = 600;

/**
 * Offers sidecars that lost their articles to the articles they fit: once for each by itself, and whenever the command asks
 * for it.
 */
export function registerLostSidecars(index: NewsroomIndex, log: vscode.LogOutputChannel): vscode.Disposable {
  const offered = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const offer = async () => {
    await index.whenIdle();
    const isFree = (article: string) =>
      !offered.has(article) && settingsFor(vscode.Uri.parse(article)).sidecarFollows !== 'never';
    const moves = await reunions(index, isFree);
    if (!moves.length) return;
    for (const { from } of moves) offered.add(String(articleOf(from)));
    await askToMove(moves);
  };

  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    index.onDidChange((article) => {
      if (article === undefined || !index.newsroom.get(article)?.missing || offered.has(article)) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => offer().catch((error) => log.error('Could not look for lost articles', error)),
        QUIET_MS,
      );
    }),
    registerCommand('findLostArticles', async (given?: { readonly move?: boolean }) => {
      index.start();
      await index.whenIdle();
      const moves = await reunions(index);
      if (!moves.length) {
        const isAnyLost = [...index.newsroom.records()].some(({ missing }) => missing);
        const message = isAnyLost
          ? vscode.l10n.t('No article without a sidecar holds the words of a sidecar that lost its own.')
          : vscode.l10n.t('Every sidecar lies beside its article.');
        if (given?.move) throw new Error(message);
        void vscode.window.showInformationMessage(message);
        return 0;
      }
      if (!given?.move) return askToMove(moves);
      await moveAll(moves);
      return moves.length;
    }),
  );
}

async function askToMove(moves: readonly Move[]): Promise<number> {
  const [{ from, to }] = moves;
  const path = (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri);
  const message =
    moves.length === 1
      ? vscode.l10n.t(
          '{0} lost its article, and its words stand in another one. Rename it to {1}?',
          path(from),
          path(to),
        )
      : counted(
          inUserLanguage,
          '{0} sidecar lost its article, and its words stand in another one. Rename it? {1}|{0} sidecars lost their articles, and their words stand in others. Rename them? {1}',
          moves.length,
          listed(moves.map((move) => move.from)),
        );
  const rename = vscode.l10n.t('Rename');
  if ((await vscode.window.showInformationMessage(message, rename)) !== rename) return 0;
  await moveAll(moves);
  return moves.length;
}
