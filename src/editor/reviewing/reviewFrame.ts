import * as vscode from 'vscode';
import type { Extent } from '../../engine';
import type { AnnotatedDocument } from '../annotatedDocuments';

/** How long a suggestion must be looked at before its card opens, in milliseconds: who knows the answer sees no flicker. */
const CARD_AFTER_MS = 500;

/** Shows which suggestion is being judged: a frame around its words, the cursor before them, and after a moment its card. */
export class ReviewFrame implements vscode.Disposable {
  readonly #type = vscode.window.createTextEditorDecorationType({
    // A frame, for colour alone tells nothing; the theme's own colour of what has the focus.
    border: '2px solid',
    borderColor: new vscode.ThemeColor('focusBorder'),
    overviewRulerColor: new vscode.ThemeColor('focusBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  #framed: vscode.TextEditor | undefined;
  #words: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The words in the frame, for tests to see. */
  get words(): string | undefined {
    return this.#words;
  }

  /** Frames the pieces of a suggestion and brings them into view. */
  show({ document }: AnnotatedDocument, pieces: readonly Extent[]): void {
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    if (!editor) return;
    const ranges = pieces.map(
      ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
    );
    if (this.#framed && this.#framed !== editor) this.#framed.setDecorations(this.#type, []);
    this.#framed = editor;
    editor.setDecorations(this.#type, ranges);
    this.#words = ranges.map((range) => document.getText(range)).join(' … ');
    // Nothing is selected: a letter typed by mistake would else replace the words.
    const [first] = ranges;
    editor.selection = new vscode.Selection(first.start, first.start);
    editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The card says why it was suggested; a screen reader reads it as it opens.
      if (vscode.window.activeTextEditor === editor)
        void vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
    }, CARD_AFTER_MS);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#framed?.setDecorations(this.#type, []);
    this.#framed = undefined;
    this.#words = undefined;
  }

  dispose(): void {
    this.clear();
    this.#type.dispose();
  }
}
