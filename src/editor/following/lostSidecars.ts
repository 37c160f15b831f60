import * as vscode from 'vscode';
import type { ArticleRecord } from '../../newsroom/record';
import { bestFitting } from '../../sidecar/fit';
import { readSidecar } from '../../sidecar/read';
import { sidecarOf } from '../articles';
import { readArticleText } from '../files';
import type { NewsroomIndex } from '../newsroomIndex';
import { currentText } from '../textFiles';
import type { Move } from './fileMoves';

/** How many articles are read for one sidecar that lost its own. */
const MOST_READ = 60;

/**
 * Which sidecars without an article belong to which article without a sidecar, by the words they hold: after a rename that
 * VS Code was not told of. `isFree` keeps those out of it that somebody has decided on.
 */
export async function reunions(
  { newsroom }: NewsroomIndex,
  isFree: (article: string) => boolean = () => true,
): Promise<Move[]> {
  const records = [...newsroom.records()];
  const lost = records.filter(({ missing, article }) => missing && isFree(article));
  const bare = records.filter(({ missing, hasSidecar, tooLong }) => !missing && !hasSidecar && !tooLong);
  if (!lost.length || !bare.length) return [];
  const moves: Move[] = [];
  for (const record of lost) {
    const move = await reunionOf(record, bare);
    // Two sidecars for one article: which of them is meant nobody can tell.
    const rival = move && moves.findIndex(({ to }) => to.toString() === move.to.toString());
    if (!move || rival === undefined) continue;
    if (rival >= 0) moves.splice(rival, 1);
    else moves.push(move);
  }
  return moves;
}

async function reunionOf(lost: ArticleRecord, bare: readonly ArticleRecord[]): Promise<Move | undefined> {
  const from = sidecarOf(vscode.Uri.parse(lost.article));
  const yaml = await currentText(from).catch(() => undefined);
  const { sidecar } = yaml === undefined ? {} : readSidecar(yaml);
  if (!sidecar) return undefined;
  const likely = likeliest(lost, bare).slice(0, MOST_READ);
  const articles = await Promise.all(
    likely.map(async ({ article }) => {
      const uri = vscode.Uri.parse(article);
      return { uri, text: (await readArticleText(uri).catch(() => undefined)) ?? '' };
    }),
  );
  const found = bestFitting(sidecar, articles);
  return found && { from, to: sidecarOf(found.uri) };
}

/** Those of the same folder first that hold words of the lost one's annotations, then those of its name, then its neighbours. */
function likeliest(lost: ArticleRecord, bare: readonly ArticleRecord[]): ArticleRecord[] {
  const words = new Set(lost.entries.filter(({ text }) => text.length > 10).map(({ text }) => text));
  const [folder, name] = split(lost.path);
  const rank = (record: ArticleRecord) => {
    if (record.folder !== lost.folder) return 0;
    const [ownFolder, ownName] = split(record.path);
    const shared = record.entries.filter(({ text }) => words.has(text)).length;
    return shared * 4 + Number(ownName === name) * 3 + Number(ownFolder === folder);
  };
  return bare
    .map((record) => ({ record, rank: rank(record) }))
    .filter((each) => each.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ record }) => record);
}

function split(path: string): [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash + 1), path.slice(slash + 1)];
}
