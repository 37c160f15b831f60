import * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { onDidChangeSettings, settingsFor } from '../settings';
import { tagColour } from './tagColour';

/** Whether marks are hidden at present, and when that changes. */
export interface Visibility {
  readonly hidden: boolean;
  readonly onDidToggle: vscode.Event<void>;
}

/**
 * Draws a frame in a tag's colour round what bears the tag, for the tags that the settings give a colour. The frame lies
 * outside the other marks, so that none hides another; what a colour stands for is said in the hover, too.
 */
export class TagOutlines implements vscode.Disposable {
  /** One decoration type for each colour, made when it is first needed. */
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #disposables: readonly vscode.Disposable[];

  constructor(
    private readonly documents: AnnotatedDocuments,
    private readonly visibility: Visibility,
  ) {
    this.#disposables = [
      documents.onDidChange(({ document }) => {
        for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.#paint(editor);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#paintAll()),
      visibility.onDidToggle(() => this.#paintAll()),
      onDidChangeSettings((event) => {
        if (CONCERN.some((setting) => event.affectsConfiguration(setting))) this.#paintAll();
      }),
    ];
    this.#paintAll();
  }

  #paintAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#paint(editor);
  }

  #paint(editor: vscode.TextEditor): void {
    const annotated = this.documents.current(editor.document);
    if (!annotated) return;
    const framed = this.visibility.hidden ? new Map<string, vscode.Range[]>() : framesIn(annotated);
    for (const colour of framed.keys()) this.#typeOf(colour);
    for (const [colour, type] of this.#types) editor.setDecorations(type, framed.get(colour) ?? []);
  }

  #typeOf(colour: string): void {
    if (this.#types.has(colour)) return;
    const color = tagColour(colour);
    const type = vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      outline: '2px solid',
      outlineColor: color,
      overviewRulerColor: color,
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    });
    this.#types.set(colour, type);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables, ...this.#types.values()).dispose();
  }
}

const CONCERN = ['onTheRecord.tags', 'onTheRecord.highlight'];

/** What is framed in each colour. What has several tags takes the colour of the one that the settings name first. */
export function framesIn({ document, article }: AnnotatedDocument): Map<string, vscode.Range[]> {
  const { tags, layers } = settingsFor(document.uri);
  const coloured = tags.filter(({ color }) => tagColour(color) !== undefined);
  const frames = new Map<string, vscode.Range[]>();
  if (coloured.length === 0) return frames;
  const shown = [...(layers.has('passages') ? article.passages : []), ...(layers.has('quotes') ? article.quotes : [])];
  for (const { start, end, tags: borne, status } of shown) {
    if (status === 'rejected' || borne.length === 0) continue;
    const color = coloured.find(({ name }) => borne.includes(name))?.color;
    if (color === undefined) continue;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    frames.set(color, [...(frames.get(color) ?? []), range]);
  }
  return frames;
}
