import * as vscode from 'vscode';
import type { JudgedActor } from '../sidecar/judge';
import type { Thing } from '../sidecar/keep';
import type { ItemFields } from '../sidecar/model';
import type { ActHistory, OpenAct } from './actHistory';
import type { AnnotatedDocument } from './annotatedDocuments';
import { nothingHere, type Tagger } from './tagger';
import { annotatedFor, thingsOf, type TargetArgument } from './target';

/** Rows of a list on which a command was chosen, as VS Code hands them over when several are selected. */
export type Rows = readonly TargetArgument[];

/** What is written of some annotations of one article. */
export interface Word {
  readonly things: readonly Thing[];
  readonly fields: ItemFields;
  /** With a speaker: who that is, where the article may not know them yet. */
  readonly actor?: JudgedActor | null;
}

/** Several rows, and not the one that the first argument names already. */
export function areMany(rows: Rows | undefined): rows is Rows {
  return Array.isArray(rows) && rows.length > 1;
}

/**
 * Writes what a person says of many annotations, in however many articles, as one act. `word` is asked once for each
 * article; rows that stand for no annotation of it are passed over. Resolves to how many annotations were written.
 */
export function keepRows(
  { tagger, history }: { readonly tagger: Tagger; readonly history: ActHistory },
  label: string,
  rows: Rows,
  word: (annotated: AnnotatedDocument, things: readonly Thing[]) => readonly Word[],
): Promise<number> {
  return articleByArticle(tagger, history, label, rows, async (annotated, inArticle, act) => {
    const words = word(annotated, thingsIn(annotated, inArticle));
    for (const { things, fields, actor } of words) await tagger.keepAll(annotated, act, things, fields, actor);
    return words.reduce((sum, { things }) => sum + things.length, 0);
  });
}

/** Takes many annotations out of their sidecars, as one act; suggestions that nobody kept are passed over. */
export function removeRows(tagger: Tagger, history: ActHistory, label: string, rows: Rows): Promise<number> {
  return articleByArticle(tagger, history, label, rows, async ({ document, sidecar }, inArticle, act) => {
    const kept = new Set(sidecar.sidecar?.annotations.map(({ id }) => id));
    const ids = new Set(inArticle.flatMap(({ id }) => (id !== undefined && kept.has(id) ? id : [])));
    if (ids.size)
      await tagger.sidecars.change(
        document.uri,
        act,
        [...ids].map((id) => ({ op: 'remove', id })),
      );
    return ids.size;
  });
}

async function articleByArticle(
  tagger: Tagger,
  history: ActHistory,
  label: string,
  rows: Rows,
  work: (annotated: AnnotatedDocument, rows: Rows, act: OpenAct) => Promise<number>,
): Promise<number> {
  const articles = new Map<string, TargetArgument[]>();
  for (const row of rows) {
    const uri = row.articleUri ?? row.uri;
    if (uri === undefined || (row.id === undefined && row.start === undefined)) continue;
    const others = articles.get(uri.toString());
    if (others) others.push(row);
    else articles.set(uri.toString(), [row]);
  }
  const writeAll = (report: (done: number) => void) =>
    history.together(label, async (act) => {
      let written = 0;
      let done = 0;
      for (const [uri, inArticle] of articles) {
        written += await work(await annotatedFor(tagger.documents, { uri }), inArticle, act);
        report(++done);
      }
      return written;
    });
  const written =
    articles.size < SLOW ? await writeAll(() => undefined) : await withProgress(label, articles.size, writeAll);
  if (written === 0) throw nothingHere(vscode.l10n.t('None of the chosen rows allows it.'));
  return written;
}

/** From so many articles on, somebody may wonder whether anything happens. */
const SLOW = 20;

function withProgress<T>(title: string, all: number, work: (report: (done: number) => void) => Promise<T>) {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, (progress) =>
    work((done) => progress.report({ message: `${done} / ${all}`, increment: 100 / all })),
  );
}

/** The annotations of an article that some rows stand for; those rejected or lost are not among them. */
function thingsIn(annotated: AnnotatedDocument, rows: Rows): Thing[] {
  const byName = new Map<string, Thing>();
  for (const thing of thingsOf(annotated)) {
    const { type, found } = thing;
    // Pieces of an interrupted quote share their id: the first stands for all.
    const name = found.id ?? placeName(type, found);
    if (!byName.has(name)) byName.set(name, thing);
  }
  const chosen = rows.map(({ id, type, start, end }) =>
    byName.get(id ?? placeName(type ?? '', { start: start ?? -1, end: end ?? -1 })),
  );
  return [...new Set(chosen)].filter((thing) => thing !== undefined);
}

function placeName(type: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${type}@${start}-${end}`;
}
