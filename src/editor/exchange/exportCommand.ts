import * as vscode from 'vscode';
import { exchangeArticle, type ExchangeArticle } from '../../exchange/exchangeArticle';
import { TooManyArticles, type ExchangeFormat, type Written } from '../../exchange/format';
import { EXCHANGE_FORMATS } from '../../exchange/formats';
import { applyChanges } from '../../sidecar/change';
import type { Sidecar } from '../../sidecar/model';
import { articleOf, findSidecars, isArticle } from '../articles';
import { BACK, choose } from '../choose';
import { registerCommand } from '../commands';
import { readArticleText } from '../files';
import { settingsFor } from '../settings';
import type { SidecarFiles } from '../sidecarFiles';
import { formatFor, labelOf } from './formatsInWords';
import type { LossReports } from './lossReport';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';
import { wordsInLanguage } from '../wordsInLanguage';

/** How a key binding, a menu or another extension answers beforehand. */
export interface ExportArgument {
  readonly uri?: vscode.Uri | string;
  readonly articleUri?: vscode.Uri | string;
  readonly uris?: readonly (vscode.Uri | string)[];
  /** `w3c`, `brat`, `csv`, … */
  readonly format?: string;
  /** The file to write; a folder where the format holds one article and several are exported. */
  readonly to?: vscode.Uri | string;
}

/** Writes what sidecars hold in a format of another program, and says what that format cannot hold. */
export function registerExport(sidecars: SidecarFiles, reports: LossReports): vscode.Disposable {
  return registerCommand(
    'exportAnnotations',
    async (given?: vscode.Uri | ExportArgument, selected?: readonly vscode.Uri[]) => {
      const args = given instanceof vscode.Uri ? { uris: selected?.length ? selected : [given] } : (given ?? {});
      const uris = await articlesFor(args);
      if (!uris) return undefined;
      const articles = await Promise.all(uris.map((uri) => exchanged(sidecars, uri)));
      const title = vscode.l10n.t('Export Annotations');
      const format = await formatFor(args.format, EXCHANGE_FORMATS, title);
      if (!format) return undefined;
      const files = written(format, articles);
      const targets = await targetsFor(files, uris[0], args, format);
      if (!targets) return undefined;
      for (const [index, { text }] of files.entries())
        await vscode.workspace.fs.writeFile(targets[index], new TextEncoder().encode(text));
      const names = targets.map((uri) => vscode.workspace.asRelativePath(uri));
      const summary = vscode.l10n.t('{0} holds all of the annotations but this.', labelOf(format));
      const name =
        articles.length === 1 ? articles[0].file : counted(inUserLanguage, '{0} article|{0} articles', articles.length);
      const losses = files.flatMap((file) => file.losses);
      await reports.show({
        title: vscode.l10n.t('Export of {0}', name),
        summary,
        sections: files.map((file, index) => ({ heading: names[index], lines: file.losses })),
      });
      vscode.window.setStatusBarMessage(vscode.l10n.t('Exported to {0}', names.join(', ')), MESSAGE_MS);
      return { written: targets.map((uri) => uri.toString()), losses };
    },
  );
}

const MESSAGE_MS = 10_000;

/** The articles that are named, else the active one, or on a person's word all that have a sidecar. */
async function articlesFor(args: ExportArgument): Promise<readonly vscode.Uri[] | undefined> {
  const named = args.uris ?? [args.uri ?? args.articleUri].filter((uri) => uri !== undefined);
  if (named.length) return named.map(asUri).map((uri) => articleOf(uri) ?? uri);
  const active = vscode.window.activeTextEditor?.document;
  const here = active && (articleOf(active.uri) ?? (isArticle(active) ? active.uri : undefined));
  const all = (await findSidecars()).flatMap((uri) => articleOf(uri) ?? []);
  if (!all.length) throw nothingToExport();
  if (!here) return all;
  if (all.length === 1 || args.format !== undefined) return [here];
  const chosen = await choose<readonly vscode.Uri[]>({
    title: vscode.l10n.t('Export Annotations'),
    placeholder: vscode.l10n.t('Of which articles?'),
    choices: [
      { label: vscode.l10n.t('This article'), description: vscode.workspace.asRelativePath(here), value: [here] },
      {
        label: counted(
          inUserLanguage,
          'The {0} article that has a sidecar|All {0} articles that have a sidecar',
          all.length,
        ),
        value: all,
      },
    ],
  });
  return chosen === BACK ? undefined : chosen;
}

function nothingToExport(): Error {
  return new Error(
    vscode.l10n.t(
      'There is no sidecar, so there is nothing to export. “Annotate Article” writes what was found into one.',
    ),
  );
}

async function exchanged(sidecars: SidecarFiles, uri: vscode.Uri): Promise<ExchangeArticle> {
  const state = await sidecars.read(uri);
  const path = vscode.workspace.asRelativePath(uri);
  if (state.text === undefined) throw nothingToExport();
  if (!state.sidecar) {
    const why = state.problems[0] ? wordsInLanguage(state.problems[0].words, inUserLanguage) : '';
    throw new Error(vscode.l10n.t('The sidecar of {0} cannot be read: {1}', path, why));
  }
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open?.getText() ?? (await readArticleText(uri));
  if (text === undefined) throw new Error(vscode.l10n.t('The article {0} is not there.', path));
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  // Several annotators' files are one in another program.
  const isAlone = settingsFor(uri).layout === 'single';
  return exchangeArticle(name, text, isAlone ? state.text : printed(state.sidecar));
}

function printed({ article, actors, annotations }: Sidecar): string {
  return applyChanges(undefined, [
    { op: 'article', fields: article },
    ...Object.entries(actors).map(([id, fields]) => ({ op: 'actor', id, fields }) as const),
    { op: 'add', items: annotations },
  ]);
}

/** One file where the format holds all the articles, else one for each. */
function written(
  format: ExchangeFormat,
  articles: readonly ExchangeArticle[],
): (Written & { readonly file?: string })[] {
  try {
    return [format.write(articles)];
  } catch (error) {
    if (!(error instanceof TooManyArticles)) throw error;
    return articles.map((article) => ({ ...format.write([article]), file: article.file }));
  }
}

async function targetsFor(
  files: readonly { readonly file?: string }[],
  article: vscode.Uri,
  { to }: ExportArgument,
  { extension }: ExchangeFormat,
): Promise<readonly vscode.Uri[] | undefined> {
  const beside = vscode.Uri.joinPath(article, '..');
  if (files.length === 1) {
    if (to !== undefined) return [asUri(to)];
    const name = article.path.slice(article.path.lastIndexOf('/') + 1) + extension;
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Annotations'),
      defaultUri: vscode.Uri.joinPath(beside, name),
    });
    return target && [target];
  }
  const [folder] =
    to !== undefined
      ? [asUri(to)]
      : ((await vscode.window.showOpenDialog({
          title: vscode.l10n.t('Export Annotations'),
          openLabel: vscode.l10n.t('Write {0} Files Here', files.length),
          canSelectFiles: false,
          canSelectFolders: true,
          defaultUri: beside,
        })) ?? []);
  if (!folder) return undefined;
  // Two articles of one name, in different folders, must not be written over each other.
  const taken = new Set<string>();
  return files.map(({ file = '' }) => {
    let name = file + extension;
    for (let n = 2; taken.has(name); n++) name = `${file}-${n}${extension}`;
    taken.add(name);
    return vscode.Uri.joinPath(folder, name);
  });
}

function asUri(uri: vscode.Uri | string): vscode.Uri {
  return typeof uri === 'string' ? vscode.Uri.parse(uri, true) : uri;
}
