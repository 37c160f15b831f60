import * as vscode from 'vscode';
import type { Extent, Span } from '../../engine';
import type { ChangedItem } from '../../sidecar/judge';
import type { Item } from '../../sidecar/model';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { BACK, choose } from '../choose';
import { plainLabel } from '../plainLabel';
import { annotatedToWrite, type TargetArgument } from '../target';

/** An annotation whose words are not in the article for sure, and where they may be. */
export interface LostItem {
  readonly annotated: AnnotatedDocument;
  readonly item: Item;
  /** Empty for an orphan. */
  readonly candidates: readonly Span[];
  readonly how?: ChangedItem['how'];
}

/** Every annotation of an article that is not where it was, those kept as orphans last. */
export function lostItems(annotated: AnnotatedDocument): LostItem[] {
  const { changed, orphans } = annotated.article;
  return [
    ...changed.map((one) => ({ annotated, ...one })),
    ...[...orphans]
      .sort((a, b) => Number(a.orphan ?? false) - Number(b.orphan ?? false))
      .map((item) => ({ annotated, item, candidates: [] })),
  ];
}

/**
 * The annotation that a command about changed wording works on: the one that is named, else the one at the cursor, else the
 * only one that `fits`, else the one a person chooses. Throws, in plain words, where there is none.
 */
export async function lostItemFor(
  documents: AnnotatedDocuments,
  args: TargetArgument = {},
  fits: (lost: LostItem) => boolean = () => true,
): Promise<LostItem | undefined> {
  const annotated = await annotatedToWrite(documents, args);
  const all = lostItems(annotated);
  if (args.id !== undefined) return all.find(({ item }) => item.id === args.id) ?? heldItem(annotated, args.id);
  const fitting = all.filter(fits);
  const atCursor = fitting.filter(({ candidates }) => candidates.some((place) => touches(place, cursorIn(annotated))));
  const [only, second] = atCursor.length ? atCursor : fitting;
  if (!only) throw new Error(vscode.l10n.t('No annotation of this article lost its words.'));
  return second ? ask(atCursor.length ? atCursor : fitting) : only;
}

/** An annotation that stands where it stood, for who wants it elsewhere. */
function heldItem(annotated: AnnotatedDocument, id: string): LostItem {
  const item = annotated.sidecar.sidecar?.annotations.find((each) => each.id === id);
  if (item) return { annotated, item, candidates: [] };
  throw new Error(vscode.l10n.t('There is no annotation {0} in this article.', id));
}

async function ask(all: readonly LostItem[]): Promise<LostItem | undefined> {
  const chosen = await choose<LostItem>({
    title: vscode.l10n.t('Which annotation?'),
    placeholder: vscode.l10n.t('Its words as they were'),
    choices: all.map((value) => ({
      label: plainLabel(value.item.text),
      description: value.how ? vscode.l10n.t('changed') : vscode.l10n.t('orphan'),
      value,
    })),
  });
  return chosen === BACK ? undefined : chosen;
}

function cursorIn({ document }: AnnotatedDocument): Extent | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  return { start: document.offsetAt(editor.selection.start), end: document.offsetAt(editor.selection.end) };
}

export function touches(a: Extent, b: Extent | undefined): boolean {
  return b !== undefined && a.start <= b.end && b.start <= a.end;
}
