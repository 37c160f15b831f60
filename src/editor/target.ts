import * as vscode from 'vscode';
import type { Extent } from '../engine';
import type { Thing } from '../sidecar/keep';
import type { AnnotatedDocument, AnnotatedDocuments } from './annotatedDocuments';
import { ownSidecarOf } from './articles';
import { mustBeWritable } from './writable';

/** What a command works on: an annotation, a stretch of an article, or both. */
export interface Target {
  readonly annotated: AnnotatedDocument;
  readonly stretch: Extent;
  readonly thing?: Thing;
}

/** How a key binding, a tree row or another extension names an annotation. Offsets are UTF-16 into the document's text. */
export interface TargetArgument {
  /** The article; the active editor's without it. A tree row calls it `articleUri`. */
  readonly uri?: vscode.Uri | string;
  readonly articleUri?: vscode.Uri | string;
  /** A sidecar item's id: `q-7f3k2m9p`. */
  readonly id?: string;
  readonly type?: Thing['type'];
  readonly start?: number;
  readonly end?: number;
  /** Further pieces of what `start` and `end` are the first of. */
  readonly more?: readonly Extent[];
}

/**
 * Finds what a command shall work on: what the argument names, else the selection, else the annotation under the cursor.
 * `type` narrows what counts. Throws, in plain words, when there is no article, or one of which nothing can be kept.
 */
export async function findTarget(
  documents: AnnotatedDocuments,
  argument: TargetArgument = {},
  type: Thing['type'] | undefined = argument.type,
): Promise<Target | undefined> {
  const annotated = await annotatedToWrite(documents, argument);
  const things = thingsOf(annotated).filter((thing) => !type || thing.type === type);
  if (argument.id) {
    const thing = things.find(({ found }) => found.id === argument.id);
    if (!thing) throw new Error(vscode.l10n.t('There is no annotation {0} in this article.', argument.id));
    return { annotated, stretch: thing.found, thing };
  }
  const { start, end } = argument;
  if (start !== undefined && end !== undefined) return targetAt(annotated, things, { start, end });
  const editor = editorOf(annotated.document);
  return editor && targetAt(annotated, things, stretchOf(annotated.document, editor.selection));
}

/** As `findTarget`, for what each selection is given on its own: each with the annotation that it is, if it is one. */
export async function findTargets(
  documents: AnnotatedDocuments,
  argument: TargetArgument,
  type: Thing['type'],
): Promise<readonly Target[]> {
  const target = await findTarget(documents, argument, type);
  if (!target) return [];
  const pieces = selectedPieces(target, argument);
  if (pieces.length === 1) return [target];
  const { annotated } = target;
  const things = thingsOf(annotated).filter((thing) => thing.type === type);
  return pieces.flatMap((piece) => targetAt(annotated, things, piece) ?? []);
}

/** The stretch that a target is, or all of several that are selected or given, in the order of the text. */
export function selectedPieces(
  { annotated, stretch }: Target,
  { id, start, more = [] }: TargetArgument,
): readonly [Extent, ...Extent[]] {
  const isNamed = id !== undefined || start !== undefined;
  const editor = editorOf(annotated.document);
  // With the cursor alone what is under it is meant, whatever else is selected.
  const selections = !editor || editor.selection.isEmpty ? [] : editor.selections;
  const selected = selections.map((selection) => stretchOf(annotated.document, selection));
  const further = isNamed ? more : selected.filter((each) => each.end > each.start);
  if (stretch.start === stretch.end || further.every((each) => each.start === stretch.start)) return [stretch];
  const pieces = [stretch, ...further.filter((each) => each.start !== stretch.start)];
  return pieces.sort((a, b) => a.start - b.start) as [Extent, ...Extent[]];
}

/** The annotation that consists of these very pieces, give or take marks. */
export function thingOfPieces(
  annotated: AnnotatedDocument,
  type: 'quote' | 'passage',
  pieces: readonly Extent[],
): Thing | undefined {
  const text = annotated.document.getText();
  const things = thingsOf(annotated).filter((thing) => thing.type === type);
  const [first] = things.filter(({ found }) => covers(text, found, pieces[0]!));
  const whole = first && things.filter((thing) => keyOf(thing) === keyOf(first));
  const isSame = whole?.length === pieces.length && whole.every(({ found }, at) => covers(text, found, pieces[at]!));
  return isSame ? first : undefined;
}

/** What all pieces of one annotation have in common. */
function keyOf({ found }: Thing): string | undefined {
  return found.id ?? ('group' in found ? found.group : undefined);
}

/** As `findTarget`, for what is done to an annotation that is there: who selects a part of it, or who says it, means it all. */
export async function findThing(
  documents: AnnotatedDocuments,
  argument?: TargetArgument,
  type?: Thing['type'],
): Promise<Target | undefined> {
  const target = await findTarget(documents, argument, type);
  if (!target || target.thing) return target;
  const { annotated, stretch } = target;
  const things = thingsOf(annotated).filter((thing) => !type || thing.type === type);
  const around = things.filter(({ found }) => found.start <= stretch.start && stretch.end <= found.end);
  const thing = smallest(around) ?? attributed(things, stretch.start);
  return thing ? { annotated, stretch: thing.found, thing } : target;
}

/** Every annotation of an article that is shown, each piece of an interrupted quote on its own. */
export function thingsOf({ article }: AnnotatedDocument): Thing[] {
  return [
    ...article.quotes.map((found) => ({ type: 'quote', found }) as const),
    ...article.mentions.map((found) => ({ type: 'mention', found }) as const),
    ...article.dates.map((found) => ({ type: 'date', found }) as const),
    ...article.passages.map((found) => ({ type: 'passage', found }) as const),
  ];
}

/** The article that an argument names, or that the active editor shows, once it is analysed. */
export async function annotatedFor(
  documents: AnnotatedDocuments,
  { uri, articleUri }: Pick<TargetArgument, 'uri' | 'articleUri'> = {},
): Promise<AnnotatedDocument> {
  const named = uri ?? articleUri;
  const document = named
    ? await vscode.workspace.openTextDocument(typeof named === 'string' ? vscode.Uri.parse(named, true) : named)
    : vscode.window.activeTextEditor?.document;
  const annotated = document && (await documents.whenSure(document));
  if (!annotated) throw new Error(vscode.l10n.t('Open an article first.'));
  return annotated;
}

/** As `annotatedFor`; throws where nothing can be kept of the article, before anybody is asked and answers for nothing. */
export async function annotatedToWrite(
  documents: AnnotatedDocuments,
  argument?: Pick<TargetArgument, 'uri' | 'articleUri'>,
): Promise<AnnotatedDocument> {
  const annotated = await annotatedFor(documents, argument);
  mustBeWritable(ownSidecarOf(annotated.document.uri));
  return annotated;
}

/** After a person was asked something: throws when the article is not the one that was asked about any more. */
export function mustBeUnchanged({ document, version }: AnnotatedDocument): void {
  if (document.isClosed || document.version !== version)
    throw new Error(vscode.l10n.t('The article was changed meanwhile. Nothing was written; try again.'));
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

/** Offsets of a selection, without the white space at its ends. */
function stretchOf(document: vscode.TextDocument, selection: vscode.Selection): Extent {
  const text = document.getText();
  let start = document.offsetAt(selection.start);
  let end = document.offsetAt(selection.end);
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}

function targetAt(annotated: AnnotatedDocument, things: readonly Thing[], stretch: Extent): Target | undefined {
  if (stretch.end > stretch.start) {
    const thing = things.find(({ found }) => covers(annotated.document.getText(), found, stretch));
    return { annotated, stretch, ...(thing && { thing }) };
  }
  const thing =
    smallest(things.filter(({ found }) => holds(found, stretch.start))) ?? attributed(things, stretch.start);
  return thing && { annotated, stretch: thing.found, thing };
}

/** Whether a selection is this annotation, give or take marks and white space at the ends. */
function covers(text: string, found: Extent, stretch: Extent): boolean {
  const bare = (from: number, to: number) => from >= to || !/[\p{L}\p{N}]/u.test(text.slice(from, to));
  return (
    bare(Math.min(found.start, stretch.start), Math.max(found.start, stretch.start)) &&
    bare(Math.min(found.end, stretch.end), Math.max(found.end, stretch.end)) &&
    found.start < stretch.end &&
    stretch.start < found.end
  );
}

function smallest(things: readonly Thing[]): Thing | undefined {
  return things.reduce<Thing | undefined>(
    (best, thing) => (!best || length(thing.found) < length(best.found) ? thing : best),
    undefined,
  );
}

/** The quote whose source or cue the cursor is on. */
function attributed(things: readonly Thing[], offset: number): Thing | undefined {
  return things.find(
    ({ type, found }) =>
      type === 'quote' && [found.source, found.cue].some((span) => span !== null && holds(span, offset)),
  );
}

const length = ({ start, end }: Extent) => end - start;

/** A cursor right behind the last character still counts, as it does for words in the editor. */
const holds = ({ start, end }: Extent, offset: number) => start <= offset && offset <= end;
