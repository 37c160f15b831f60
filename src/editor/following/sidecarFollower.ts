import * as vscode from 'vscode';
import { fitOf, fits } from '../../sidecar/fit';
import { readSidecar } from '../../sidecar/read';
import { articleOf } from '../articles';
import { exists, readArticleText, readText, replaceText } from '../files';
import { settingsFor } from '../settings';
import { companionsOf } from './companions';
import { originalOf } from './copyOf';
import { copiesFor, copyAll, deleteAll, moveAll, movesAfter, type Move } from './fileMoves';
import { askInDialog, listed, type Ask, type Question } from './question';
import { copyQuestion, deleteQuestion, renameQuestion } from './questions';
import { errorInWords } from '../errorInWords';

/** A sidecar that was deleted with its article, as it was. */
interface Deleted {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** How many deleted sidecars are kept for an undo of the deletion. */
const MOST_DELETED = 100;

/**
 * Lets sidecars go where their articles go: renamed, moved, copied and deleted in the editor. One question for all files of
 * one act. What VS Code's undo does to the articles is done to the sidecars without asking again.
 */
export class SidecarFollower implements vscode.Disposable {
  /** Tests answer here; there is no dialog to click on in theirs. */
  ask: Ask = askInDialog;

  /** Moves of articles that were followed, both ways: `from to`. */
  readonly #followed = new Set<string>();
  readonly #deleted = new Map<string, readonly Deleted[]>();
  readonly #disposables: vscode.Disposable[];
  /** What is under way; one act after the other. */
  #busy: Promise<unknown> = Promise.resolve();

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.#disposables = [
      vscode.workspace.onDidRenameFiles(({ files }) => this.#inTurn(() => this.#renamed(files))),
      vscode.workspace.onDidDeleteFiles(({ files }) => this.#inTurn(() => this.#removed(files))),
      vscode.workspace.onDidCreateFiles(({ files }) => this.#inTurn(() => this.#created(files))),
    ];
  }

  /** Resolves when everything that was asked for so far is done. */
  async whenIdle(): Promise<void> {
    await this.#busy;
  }

  #inTurn(work: () => Promise<void>): void {
    this.#busy = this.#busy.then(work).catch((error) => {
      this.log.error('A sidecar could not follow its article', error);
      void vscode.window.showErrorMessage(errorInWords(error));
    });
  }

  async #renamed(files: readonly { oldUri: vscode.Uri; newUri: vscode.Uri }[]): Promise<void> {
    const wanted = files.filter(({ oldUri, newUri }) => !articleOf(oldUri) && follows(newUri) !== 'never');
    const { moves, blocked } = await movesAfter(wanted);
    if (blocked.length) tellBlocked(blocked);
    if (!moves.length) return;
    const isAgain = wanted.every(({ oldUri, newUri }) => this.#followed.has(`${oldUri} ${newUri}`));
    if (!isAgain && !(await this.#mayI(moves, renameQuestion(moves)))) return;
    await moveAll(moves);
    for (const { oldUri, newUri } of wanted) {
      this.#followed.add(`${oldUri} ${newUri}`).add(`${newUri} ${oldUri}`);
    }
  }

  async #removed(files: readonly vscode.Uri[]): Promise<void> {
    const gone = new Set(files.map((uri) => uri.toString()));
    const articles = files.filter((uri) => !articleOf(uri) && follows(uri) !== 'never');
    const found = await Promise.all(
      articles.map(async (article) => ({
        article,
        // What was put in the deleted article's place since has a right to the sidecar.
        companions: (await exists(article)) ? [] : await companionsOf(article),
      })),
    );
    const uris = found.flatMap(({ companions }) => companions.map(({ uri }) => uri));
    const left = uris.filter((uri) => !gone.has(uri.toString()));
    if (!left.length || !(await this.#mayI([{ from: left[0], to: left[0] }], deleteQuestion(left)))) return;
    for (const { article, companions } of found) {
      const texts = await Promise.all(companions.map(async ({ uri }) => ({ uri, text: await readText(uri) })));
      this.#remember(
        article,
        texts.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }])),
      );
    }
    await deleteAll(left);
  }

  #remember(article: vscode.Uri, deleted: readonly Deleted[]): void {
    if (!deleted.length) return;
    this.#deleted.set(article.toString(), deleted);
    const [oldest] = this.#deleted.keys();
    if (this.#deleted.size > MOST_DELETED && oldest !== undefined) this.#deleted.delete(oldest);
  }

  async #created(files: readonly vscode.Uri[]): Promise<void> {
    const copies: { readonly original: vscode.Uri; readonly moves: readonly Move[] }[] = [];
    for (const uri of files) {
      if (articleOf(uri)) continue;
      if (await this.#restored(uri)) continue;
      if (follows(uri) === 'never' || !(await isFile(uri))) continue;
      const original = await originalOf(uri);
      const moves = original ? await copiesFor(original, uri) : [];
      if (original && moves.length) copies.push({ original, moves });
    }
    const moves = copies.flatMap((copy) => copy.moves);
    if (!moves.length || !(await this.#mayI(moves, copyQuestion(moves)))) return;
    await copyAll(moves);
  }

  /** Puts back the sidecars that were deleted with an article, now that its deletion is undone. */
  async #restored(article: vscode.Uri): Promise<boolean> {
    const deleted = this.#deleted.get(article.toString());
    if (!deleted || (await companionsOf(article)).length) return false;
    this.#deleted.delete(article.toString());
    const text = (await readArticleText(article)) ?? '';
    let isRestored = false;
    for (const each of deleted) {
      const { sidecar } = readSidecar(each.text);
      if (!sidecar || !fits(fitOf(sidecar, text))) continue;
      await replaceText(each.uri, undefined, each.text);
      isRestored = true;
    }
    return isRestored;
  }

  async #mayI([first]: readonly Move[], question: Question): Promise<boolean> {
    return (first && follows(first.from) === 'always') || this.ask(question);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

function follows(uri: vscode.Uri): 'ask' | 'always' | 'never' {
  return settingsFor(uri).sidecarFollows;
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

function tellBlocked(blocked: readonly Move[]): void {
  const names = listed(blocked.map(({ from }) => from));
  void vscode.window.showWarningMessage(
    vscode.l10n.t('A sidecar lies there already, so this one stays where it was: {0}', names),
  );
}
