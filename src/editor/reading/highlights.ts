import * as vscode from 'vscode';
import { inSlices } from '../analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { LAYERS, onDidChangeSettings, settingsFor, type Layer } from '../settings';
import { LiveMarks } from './liveMarks';
import { markedRanges, type MarkedRanges } from './markedRanges';
import { LAYER_OF, MEANINGS, type Meaning } from './marks';
import { markStyle } from './markStyles';

/** One look: a meaning, confirmed or not. Each has one decoration type for as long as the extension runs. */
interface Brush {
  readonly meaning: Meaning;
  readonly confirmed: boolean;
  readonly type: vscode.TextEditorDecorationType;
}

/** What an editor shows now. */
interface Painted {
  readonly annotated: AnnotatedDocument;
  readonly ranges: ReadonlyMap<Brush, readonly vscode.Range[]>;
}

/** Marks quotes, sources, cues, dates and passages in every visible editor that shows an article. */
export class Highlights implements vscode.Disposable {
  /** Two for each meaning, in the order of the meanings: as suggested, and as confirmed. */
  readonly #brushes: readonly Brush[] = MEANINGS.flatMap((meaning) =>
    [false, true].map((confirmed) => ({
      meaning,
      confirmed,
      type: vscode.window.createTextEditorDecorationType(markStyle(meaning, confirmed)),
    })),
  );
  readonly #painted = new Map<vscode.TextEditor, Painted>();
  /** An article's marks, for the next editor that shows it. */
  readonly #marked = new WeakMap<AnnotatedDocument, MarkedRanges>();
  /** What typing made since the last analysis of a long article. */
  readonly live: LiveMarks;
  readonly #disposables: readonly vscode.Disposable[];
  #hidden = false;
  readonly #toggled = new vscode.EventEmitter<void>();
  /** Fires when all marks were hidden, or shown again. */
  readonly onDidToggle = this.#toggled.event;

  constructor(private readonly documents: AnnotatedDocuments) {
    this.live = new LiveMarks(documents, (document) => this.#layersFor(document));
    this.#disposables = [
      this.#toggled,
      this.live,
      ...this.#brushes.map(({ type }) => type),
      documents.onDidChange((annotated) => this.#show(annotated)),
      documents.onDidClose((uri) => this.#clear(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#visit(editors)),
      onDidChangeSettings((event) => {
        if (event.affectsConfiguration('onTheRecord.highlight')) this.#repaint();
      }),
    ];
    this.#visit(vscode.window.visibleTextEditors);
  }

  /** Whether all layers are hidden, whatever the settings say of each. */
  get hidden(): boolean {
    return this.#hidden;
  }

  set hidden(hidden: boolean) {
    this.#hidden = hidden;
    this.#repaint();
    this.#toggled.fire();
  }

  /** What is marked in the editors that show a document, by layer: for tests to see. */
  shownIn(document: vscode.TextDocument): Record<Layer, readonly vscode.Range[]>[] {
    return [...this.#painted]
      .filter(([editor]) => editor.document === document)
      .map(([, { ranges }]) => {
        const shown = Object.fromEntries(LAYERS.map((layer) => [layer, [] as vscode.Range[]]));
        for (const [{ meaning }, some] of ranges) shown[LAYER_OF[meaning]].push(...some);
        return shown as Record<Layer, vscode.Range[]>;
      });
  }

  #visit(editors: readonly vscode.TextEditor[]): void {
    for (const editor of this.#painted.keys()) if (!editors.includes(editor)) this.#painted.delete(editor);
    for (const editor of editors) {
      const annotated = this.documents.current(editor.document);
      if (annotated && this.#painted.get(editor)?.annotated !== annotated) this.#show(annotated);
    }
  }

  #repaint(): void {
    for (const document of new Set(vscode.window.visibleTextEditors.map((editor) => editor.document))) {
      const annotated = this.documents.current(document);
      if (annotated) this.#show(annotated);
    }
  }

  /** Marks an article in all its editors: a short one at once, a long one in slices. */
  #show(annotated: AnnotatedDocument): void {
    const { document } = annotated;
    if (!editorsOf(document).length) return;
    // The text has moved on: VS Code moves the old marks with it until the next analysis is there.
    const stale = () => this.documents.current(document) !== annotated;
    const marked = this.#marked.get(annotated) ?? inSlices(markedRanges(annotated), stale);
    const paint = (ready: MarkedRanges | undefined) => {
      if (!ready || stale()) return;
      this.#marked.set(annotated, ready);
      for (const editor of editorsOf(document)) this.#paint(editor, annotated, ready);
      this.live.settled(annotated, ready.marks);
    };
    if (marked instanceof Promise) void marked.then(paint);
    else paint(marked);
  }

  #paint(editor: vscode.TextEditor, annotated: AnnotatedDocument, marked: MarkedRanges): void {
    const shown = this.#layersFor(editor.document);
    const ranges = new Map<Brush, vscode.Range[]>(this.#brushes.map((brush) => [brush, []]));
    for (const { meaning, confirmed, range } of marked.ranges) {
      if (!shown.has(LAYER_OF[meaning])) continue;
      const brush = this.#brushes[2 * MEANINGS.indexOf(meaning) + (confirmed ? 1 : 0)];
      ranges.get(brush)?.push(range);
    }
    const before = this.#painted.get(editor)?.ranges;
    for (const [brush, some] of ranges)
      if (some.length > 0 || before?.get(brush)?.length) editor.setDecorations(brush.type, some);
    this.#painted.set(editor, { annotated, ranges });
  }

  #layersFor({ uri }: vscode.TextDocument): ReadonlySet<Layer> {
    return this.#hidden ? new Set() : settingsFor(uri).layers;
  }

  #clear(uri: vscode.Uri): void {
    for (const editor of this.#painted.keys()) {
      if (editor.document.uri.toString() !== uri.toString()) continue;
      for (const { type } of this.#brushes) editor.setDecorations(type, []);
      this.#painted.delete(editor);
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
    this.#painted.clear();
  }
}

function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
}
