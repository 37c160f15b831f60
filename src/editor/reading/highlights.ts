import * as vscode from 'vscode';
import { inSlices } from '../analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { LAYERS, onDidChangeSettings, settingsFor, type Layer } from '../settings';
import { Brushes, type Brush } from './brushes';
import { LiveMarks } from './liveMarks';
import { markedRanges, type MarkedRanges } from './markedRanges';
import { LAYER_OF, MEANINGS } from './marks';

/** What an editor shows of one look, and the version of the text that it was sent for. */
interface Strokes {
  readonly version: number;
  readonly ranges: readonly vscode.Range[];
}

/** What an editor shows now. */
interface Painted {
  /** Left out until all of it is painted. */
  annotated?: AnnotatedDocument;
  readonly strokes: Map<Brush, Strokes>;
}

/** Marks quotes, sources, cues, dates and passages in every visible editor that shows an article. */
export class Highlights implements vscode.Disposable {
  readonly #brushes = new Brushes();
  readonly #painted = new Map<vscode.TextEditor, Painted>();
  /** An article's marks, for the next editor that shows it. */
  readonly #marked = new WeakMap<AnnotatedDocument, MarkedRanges>();
  /** The newest painting of each document: an older one that is still under way ends. */
  readonly #newest = new WeakMap<vscode.TextDocument, object>();
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
      this.#brushes,
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
      .map(([, { strokes }]) => {
        const shown = Object.fromEntries(LAYERS.map((layer) => [layer, [] as vscode.Range[]]));
        for (const [{ meaning }, { ranges }] of strokes) shown[LAYER_OF[meaning]].push(...ranges);
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
    const mine = {};
    this.#newest.set(document, mine);
    // The text has moved on: VS Code moves the old marks with it until the next analysis is there.
    const stale = () => this.documents.current(document) !== annotated || this.#newest.get(document) !== mine;
    void inSlices(this.#paintAll(annotated), stale);
  }

  *#paintAll(annotated: AnnotatedDocument): Generator<void, void> {
    let marked = this.#marked.get(annotated);
    if (!marked) {
      marked = yield* markedRanges(annotated);
      this.#marked.set(annotated, marked);
    }
    for (const editor of editorsOf(annotated.document)) {
      this.#paint(editor, annotated, marked);
      yield;
    }
    this.live.settled(annotated, marked.marks);
  }

  /** All in one turn: the window draws what it is told together once, and would else draw a long article for each look. */
  #paint(editor: vscode.TextEditor, annotated: AnnotatedDocument, marked: MarkedRanges): void {
    const { version } = annotated;
    const shown = this.#layersFor(editor.document);
    const ranges = this.#brushes.ranges(marked.ranges.filter(({ meaning }) => shown.has(LAYER_OF[meaning])));
    const painted: Painted = this.#painted.get(editor) ?? { strokes: new Map() };
    this.#painted.set(editor, painted);
    for (const meaning of MEANINGS) {
      for (const brush of this.#brushes.of(meaning)) {
        const after = { version, ranges: ranges.get(brush) ?? [] };
        if (isSame(painted.strokes.get(brush), after)) continue;
        editor.setDecorations(brush.type, after.ranges);
        painted.strokes.set(brush, after);
      }
      this.live.covered(editor, meaning);
    }
    painted.annotated = annotated;
  }

  #layersFor({ uri }: vscode.TextDocument): ReadonlySet<Layer> {
    return this.#hidden ? new Set() : settingsFor(uri).layers;
  }

  #clear(uri: vscode.Uri): void {
    for (const editor of this.#painted.keys()) {
      if (editor.document.uri.toString() !== uri.toString()) continue;
      for (const { type } of this.#brushes.all) editor.setDecorations(type, []);
      this.#painted.delete(editor);
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
    this.#painted.clear();
  }
}

/** Whether an editor shows already what it is to show: nothing, or the same ranges of the same text. */
function isSame(before: Strokes | undefined, after: Strokes): boolean {
  const length = before?.ranges.length ?? 0;
  if (length !== after.ranges.length) return false;
  if (before?.version !== after.version) return length === 0;
  return before.ranges.every((range, at) => range.isEqual(after.ranges[at]));
}

function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
}
