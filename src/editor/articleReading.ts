import * as vscode from 'vscode';
import type { Annotations } from '../engine';
import { LONGEST, type ArticleRecord } from '../newsroom/record';
import { summarise } from '../newsroom/summarise';
import { articleInput } from '../sidecar/articleInput';
import { judge } from '../sidecar/judge';
import type { Sidecar } from '../sidecar/model';
import { readSidecarQuickly } from '../sidecar/read';
import type { Registry } from '../sidecar/registry';
import { analyse } from './analysis';
import { aboveConfidence, type AnnotatedDocument } from './annotatedDocuments';
import { sidecarOf } from './articles';
import { readArticleText } from './files';
import { settingsFor } from './settings';
import type { SidecarFiles } from './sidecarFiles';
import { currentText } from './textFiles';

/** An article that is not open, and its sidecar, as read from disk. */
export interface ArticleFiles {
  readonly uri: vscode.Uri;
  /** `undefined`: there is a sidecar, but its article is gone. */
  readonly text: string | undefined;
  /** Left out where there is none; without `sidecar` where it cannot be read. */
  readonly sidecar?: { readonly sidecar?: Sidecar; readonly problems: number };
}

/** Reads an article and, where there may be one, its sidecar. `undefined` when neither is there. */
export async function readArticleFiles(
  uri: vscode.Uri,
  mayHaveSidecar: boolean,
  sidecars: SidecarFiles,
): Promise<ArticleFiles | undefined> {
  const [text, sidecar] = await Promise.all([
    readArticleText(uri),
    mayHaveSidecar ? readSidecarOf(uri, sidecars) : undefined,
  ]);
  return text === undefined && !sidecar ? undefined : { uri, text, sidecar };
}

/** What the newsroom keeps of an article that is not open; `undefined` as soon as `stale` says nobody wants it. */
export async function recordOfFiles(
  { uri, text, sidecar }: ArticleFiles,
  registry: Registry | undefined,
  stale: () => boolean,
): Promise<ArticleRecord | undefined> {
  const settings = settingsFor(uri);
  let annotations: Annotations = { actors: [], mentions: [], quotes: [], dates: [] };
  if (settings.suggestions && text && text.length <= LONGEST) {
    const details = sidecar?.sidecar?.article;
    const path = vscode.workspace.asRelativePath(uri, false);
    const answer = await analyse(articleInput({ details, text, path }, registry), stale);
    if (!answer) return undefined;
    annotations = aboveConfidence(answer, settings.minimumConfidence);
  }
  return summarise({
    ...whereIs(uri),
    text: text ?? '',
    judged: judge({ text: text ?? '', annotations, sidecar: sidecar?.sidecar, registry }),
    hasSidecar: sidecar !== undefined,
    problems: sidecar?.problems ?? 0,
    missing: text === undefined,
  });
}

/** What the newsroom keeps of an open article, its unsaved text included. */
export function recordOfDocument({ document, article, sidecar }: AnnotatedDocument): ArticleRecord {
  return summarise({
    ...whereIs(document.uri),
    text: document.getText(),
    judged: article,
    hasSidecar: sidecar.text !== undefined,
    problems: sidecar.problems.length,
  });
}

function whereIs(uri: vscode.Uri): { article: string; folder: string; path: string } {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return {
    article: uri.toString(),
    folder: folder?.uri.toString() ?? '',
    path: vscode.workspace.asRelativePath(uri, false),
  };
}

async function readSidecarOf(article: vscode.Uri, sidecars: SidecarFiles): Promise<ArticleFiles['sidecar']> {
  if (settingsFor(article).layout === 'perAnnotator') {
    const { text, sidecar, problems } = await sidecars.read(article);
    return text === undefined ? undefined : { sidecar, problems: problems.length };
  }
  try {
    const text = await currentText(sidecarOf(article));
    if (text === undefined) return undefined;
    const { sidecar, problems } = readSidecarQuickly(text);
    return { sidecar, problems: problems.length };
  } catch {
    // Not UTF-8, or not to be read at all: there is a sidecar, and it has a problem.
    return { problems: 1 };
  }
}
