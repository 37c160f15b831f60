import * as vscode from 'vscode';
import type { FieldsOf, ArticleDetails } from '../../sidecar/model';
import { itemsFor } from '../../sidecar/toItems';
import type { ActHistory, OpenAct } from '../actHistory';
import type { AnnotatedDocument } from '../annotatedDocuments';
import { findArticles } from '../articles';
import { registerCommand } from '../commands';
import { asUri } from '../reveal';
import { ask, BACK, choose } from '../choose';
import type { Tagger } from '../tagger';
import { annotatedToWrite, type TargetArgument } from '../target';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';
import { errorInWords } from '../errorInWords';

/** What belongs to the article as a whole: writing all suggestions, its date, its details. */
export function registerArticleCommands(tagger: Tagger, history: ActHistory): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('annotateArticle', async (article?: vscode.Uri | string | TargetArgument) => {
      const annotated = await annotatedToWrite(tagger.documents, asTarget(article));
      const written = await annotateArticle(tagger, annotated, vscode.l10n.t('Annotate Article'));
      const name = vscode.workspace.asRelativePath(annotated.sidecar.uri);
      vscode.window.setStatusBarMessage(
        counted(inUserLanguage, '{0} suggestion written to {1}|{0} suggestions written to {1}', written, name),
        MESSAGE_MS,
      );
      return written;
    }),

    registerCommand('annotateWorkspace', async (folder?: vscode.Uri | string) => {
      const within = typeof folder === 'string' || folder instanceof vscode.Uri ? asUri(folder) : undefined;
      const options = { location: vscode.ProgressLocation.Notification, cancellable: true };
      const title = vscode.l10n.t('Annotating all articles');
      const act = history.open(vscode.l10n.t('Annotate All Articles'));
      return vscode.window.withProgress({ ...options, title }, (progress, token) =>
        annotateAll(tagger, act, within, progress, token).finally(() => act.close()),
      );
    }),

    registerCommand('setArticleDate', async (date?: string, article?: vscode.Uri | string) => {
      const annotated = await annotatedToWrite(tagger.documents, asTarget(article));
      const published = annotated.article.article.published ?? '';
      const value =
        date ??
        (await ask({
          title: vscode.l10n.t('When was this article published?'),
          prompt: vscode.l10n.t('Year-month-day, such as 2026-03-14. Days such as “Thursday” are counted from it.'),
          value: published.slice(0, 'YYYY-MM-DD'.length),
          problem: dayProblem,
        }));
      if (value === undefined || value === BACK) return undefined;
      const problem = dayProblem(value);
      if (problem) throw new Error(problem);
      await writeDetails(tagger, annotated, vscode.l10n.t('Set Article Date'), { published: value || null });
      return value;
    }),

    registerCommand('editArticleDetails', async (details?: FieldsOf<ArticleDetails>, article?: vscode.Uri | string) => {
      const annotated = await annotatedToWrite(tagger.documents, asTarget(article));
      const label = vscode.l10n.t('Edit Article Details');
      if (details) return writeDetails(tagger, annotated, label, details);
      return editDetails(tagger, annotated, label);
    }),
  );
}

const MESSAGE_MS = 5000;

/** Writes every suggestion that the sidecar does not hold yet; resolves to how many. */
async function annotateArticle(
  tagger: Tagger,
  { document, article }: AnnotatedDocument,
  act: string | OpenAct,
): Promise<number> {
  const { items, changes } = itemsFor(document.getText(), article, Math.random);
  if (items.length) await tagger.sidecars.change(document.uri, act, changes);
  return items.length;
}

/** Of the whole workspace, or only of what lies in a folder; resolves to how many suggestions were written. */
async function annotateAll(
  tagger: Tagger,
  act: OpenAct,
  within: vscode.Uri | undefined,
  progress: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<number> {
  const prefix = within && `${within.path.replace(/\/$/, '')}/`;
  const articles = (await findArticles(token)).filter(({ path }) => !prefix || path.startsWith(prefix));
  let written = 0;
  const failed: string[] = [];
  for (const uri of articles) {
    if (token.isCancellationRequested) break;
    const name = vscode.workspace.asRelativePath(uri);
    progress.report({ message: name, increment: 100 / articles.length });
    try {
      written += await annotateArticle(tagger, await annotatedToWrite(tagger.documents, { uri }), act);
    } catch (error) {
      failed.push(`${name}: ${errorInWords(error)}`);
    }
  }
  if (failed.length)
    void vscode.window.showWarningMessage(
      counted(
        inUserLanguage,
        '{0} article could not be annotated: {1}|{0} articles could not be annotated. First: {1}',
        failed.length,
        failed[0],
      ),
    );
  return written;
}

async function editDetails(tagger: Tagger, annotated: AnnotatedDocument, label: string): Promise<void> {
  const details: Record<keyof ArticleDetails, string> = {
    title: vscode.l10n.t('Title'),
    publisher: vscode.l10n.t('Publisher'),
    published: vscode.l10n.t('Published'),
    url: vscode.l10n.t('Web address'),
    lang: vscode.l10n.t('Language'),
  };
  const keys = Object.keys(details) as (keyof ArticleDetails)[];
  for (let now = annotated; ;) {
    const known = now.article.article;
    const key = await choose<keyof ArticleDetails>({
      title: label,
      placeholder: vscode.l10n.t('Choose what to change'),
      choices: keys.map((value) => ({ label: details[value], description: known[value], value })),
    });
    if (key === undefined || key === BACK) return;
    const title = details[key];
    const prompt = vscode.l10n.t('Empty removes it');
    const problem = key === 'published' ? publishedProblem : undefined;
    const value = await ask({ title, prompt, value: known[key] ?? '', problem, back: true });
    if (value === undefined) return;
    if (value === BACK) continue;
    await writeDetails(tagger, now, label, { [key]: value || null });
    now = await annotatedToWrite(tagger.documents, { uri: now.document.uri });
  }
}

async function writeDetails(
  tagger: Tagger,
  { document }: AnnotatedDocument,
  label: string,
  fields: FieldsOf<ArticleDetails>,
): Promise<void> {
  const problem = fields.published ? publishedProblem(fields.published) : undefined;
  if (problem) throw new Error(problem);
  await tagger.sidecars.change(document.uri, label, [{ op: 'article', fields }]);
}

/** A day of the calendar, or nothing at all, which removes the date. */
function dayProblem(value: string): string | undefined {
  if (value === '') return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  // The 31st of June is no day: the calendar would silently make it the 1st of July.
  if (day && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value)) return undefined;
  return vscode.l10n.t('“{0}” is no day of the calendar. Write it as 2026-03-14.', value);
}

/** Published may say the time as well. */
function publishedProblem(value: string): string | undefined {
  const [day, time] = value.split('T');
  if (time !== undefined && !/^\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/.test(time))
    return vscode.l10n.t('“{0}” is no time of day. Write it as 2026-03-14T06:00.', value);
  return dayProblem(day);
}

function asTarget(article: vscode.Uri | string | TargetArgument | undefined): TargetArgument {
  if (article === undefined) return {};
  return typeof article === 'string' || article instanceof vscode.Uri ? { uri: article } : article;
}
