import * as vscode from 'vscode';
import type { Annotations } from '../engine';
import { contentHash } from '../newsroom/keeping/contentHash';
import { HeldRecord } from '../newsroom/heldRecord';
import { LONGEST, type ArticleRecord } from '../newsroom/record';
import { summarise, summariseInSteps } from '../newsroom/summarise';
import { articleInput } from '../sidecar/articleInput';
import { judge } from '../sidecar/judge';
import type { Sidecar } from '../sidecar/model';
import { readSidecarQuickly } from '../sidecar/read';
import type { Registry } from '../sidecar/registry';
import { analyse } from './analysis';
import { aboveConfidence, type AnnotatedDocument } from './annotatedDocuments';
import { sidecarOf } from './articles';
import { engineReady, isEngineReady } from './engineReady';
import { readArticleText, readBytesPromptly } from './files';
import { settingsFor } from './settings';
import type { SidecarFiles, SidecarState } from './sidecarFiles';
import { currentText } from './textFiles';

/** An article that is not open, and its sidecar, as read from disk. */
export interface ArticleFiles {
  readonly uri: vscode.Uri;
  /** `undefined`: there is a sidecar, but its article is gone. */
  readonly text: string | undefined;
  /** Left out where there is none. */
  readonly sidecar?: SidecarText;
}

/** A sidecar as it was read: its text, what all sidecars of the article say together, or nothing where it is no text. */
interface SidecarText {
  readonly text?: string;
  readonly state?: SidecarState;
}

/** What tells one state of an article's files from another: equal for equal contents. */
export function contentOf({ text, sidecar }: ArticleFiles): string {
  return contentHash(text, sidecar && (sidecar.text ?? ''));
}

/** Reads an article and, where there may be one, its sidecar. `undefined` when neither is there. */
export async function readArticleFiles(
  uri: vscode.Uri,
  mayHaveSidecar: boolean,
  sidecars: SidecarFiles,
): Promise<ArticleFiles | undefined> {
  const [text, sidecar] = await Promise.all([
    readArticleText(uri, readBytesPromptly),
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
  const read = sidecar && saidIn(sidecar);
  let annotations: Annotations = { actors: [], mentions: [], quotes: [], dates: [] };
  if (settings.suggestions && text && text.length <= LONGEST) {
    const details = read?.sidecar?.article;
    const path = vscode.workspace.asRelativePath(uri, false);
    if (!isEngineReady()) await engineReady();
    const answer = await analyse(articleInput({ details, text, path }, registry), stale);
    if (!answer) return undefined;
    annotations = aboveConfidence(answer, settings.minimumConfidence);
  }
  return summarise({
    ...whereIs(uri),
    text: text ?? '',
    judged: judge({ text: text ?? '', annotations, sidecar: read?.sidecar, registry }),
    hasSidecar: sidecar !== undefined,
    problems: read?.problems ?? 0,
    missing: text === undefined,
  });
}

/** What the newsroom keeps of an open article, its unsaved text included; in steps. Yields nothing of use. */
export function* recordOfDocument({ document, article, sidecar }: AnnotatedDocument): Generator<void, ArticleRecord> {
  const record = yield* summariseInSteps({
    ...whereIs(document.uri),
    text: document.getText(),
    judged: article,
    hasSidecar: sidecar.text !== undefined,
    problems: sidecar.problems.length + (sidecar.problemsElsewhere ?? 0),
  });
  yield;
  const held = new HeldRecord(record);
  yield;
  return held;
}

function whereIs(uri: vscode.Uri): { article: string; folder: string; path: string } {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return {
    article: uri.toString(),
    folder: folder?.uri.toString() ?? '',
    path: vscode.workspace.asRelativePath(uri, false),
  };
}

/** What a sidecar says; one that is no text has a problem, and says nothing. */
function saidIn({ text, state }: SidecarText): { readonly sidecar?: Sidecar; readonly problems: number } {
  if (state) return { sidecar: state.sidecar, problems: state.problems.length + (state.problemsElsewhere ?? 0) };
  if (text === undefined) return { problems: 1 };
  const { sidecar, problems } = readSidecarQuickly(text);
  return { sidecar, problems: problems.length };
}

async function readSidecarOf(article: vscode.Uri, sidecars: SidecarFiles): Promise<SidecarText | undefined> {
  if (settingsFor(article).layout === 'perAnnotator') {
    const state = await sidecars.read(article);
    return state.text === undefined && !state.problemsElsewhere ? undefined : { state };
  }
  try {
    const text = await currentText(sidecarOf(article), readBytesPromptly);
    return text === undefined ? undefined : { text };
  } catch {
    // Not UTF-8, or not to be read at all: there is a sidecar.
    return {};
  }
}
