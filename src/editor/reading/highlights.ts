import * as vscode from 'vscode';
import { inSlices } from '../analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { LAYERS, onDidChangeSettings, settingsFor, type Layer } from '../settings';
import { Brushes, type Brush } from './brushes';
import { LiveMarks } from './liveMarks';
import { LAYER_OF, marksInSteps, type Mark } from './marks';
import { rangeOf } from './rangeOf';
import { ShownMarks, type Change, type Repaint } from './shownMarks';

/** What an editor shows now. */
interface Painted {
  /** Left out until all of it is painted. */
  annotated?: AnnotatedDocument;
  readonly shown: ShownMarks<Brush>;
}

/** How many marks become ranges in one step. */
const STEP = 500;

/** Marks quotes, sources, cues, dates and passages in every visible editor that shows an article. */
export class Highlights implements vscode.Disposable {
  readonly #brushes = new Brushes();
  readonly #painted = new Map<vscode.TextEditor, Painted>();
  /** An article's marks, for the next editor that shows it. */
  readonly #marks = new WeakMap<AnnotatedDocument, readonly Mark[]>();
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
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
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
      .map(([, { shown }]) => {
        const ranges = Object.fromEntries(LAYERS.map((layer) => [layer, [] as vscode.Range[]]));
        for (const { look, ...extent } of shown.all()) ranges[LAYER_OF[look.meaning]].push(rangeOf(document, extent));
        return ranges as Record<Layer, vscode.Range[]>;
      });
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    for (const [editor, { shown }] of this.#painted)
      if (editor.document === document)
        for (const { rangeOffset, rangeLength, text } of contentChanges)
          shown.edit({ at: rangeOffset, removed: rangeLength, added: text.length });
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
    let marks = this.#marks.get(annotated);
    if (!marks) this.#marks.set(annotated, (marks = yield* marksInSteps(annotated.article)));
    const unseen: Generator<void, void>[] = [];
    for (const editor of editorsOf(annotated.document)) unseen.push(yield* this.#paint(editor, annotated, marks));
    this.live.settled(annotated, marks);
    for (const rest of unseen) yield* rest;
  }

  /** Paints what is on the screen; what it returns paints the rest. */
  *#paint(
    editor: vscode.TextEditor,
    annotated: AnnotatedDocument,
    marks: readonly Mark[],
  ): Generator<void, Generator<void, void>> {
    const { document } = annotated;
    const painted: Painted = this.#painted.get(editor) ?? { shown: new ShownMarks() };
    this.#painted.set(editor, painted);
    const layers = this.#layersFor(document);
    const brushOf = this.#brushes.for(marks);
    const repaint = yield* painted.shown.repaint(marks, (mark) =>
      layers.has(LAYER_OF[mark.meaning]) ? brushOf(mark) : undefined,
    );
    painted.shown.sending(repaint);
    const isOnScreen = onScreen(editor, painted.shown);
    const seen: Ranges[] = [];
    for (const change of repaint.changes) if (isOnScreen(change)) seen.push(yield* rangesOf(document, change));
    yield;
    // All in one turn: the window draws what it is told together once, and would else draw it for each look.
    send(editor, painted.shown, repaint, seen);
    this.live.covered(editor);
    const unseen = repaint.changes.filter((change) => !isOnScreen(change));
    return paintUnseen(editor, painted, annotated, { ...repaint, changes: unseen });
  }

  #layersFor({ uri }: vscode.TextDocument): ReadonlySet<Layer> {
    return this.#hidden ? new Set() : settingsFor(uri).layers;
  }

  #clear(uri: vscode.Uri): void {
    for (const [editor, { shown }] of this.#painted) {
      if (editor.document.uri.toString() !== uri.toString()) continue;
      for (const type of new Set([...shown.all()].map(({ look, region }) => look.typeIn(region))))
        editor.setDecorations(type, []);
      this.#painted.delete(editor);
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
    this.#painted.clear();
  }
}

/** What is sent of one look in one region. */
interface Ranges extends Pick<Change<Brush>, 'region' | 'look'> {
  readonly ranges: vscode.Range[];
}

/** Thousands of marks keep the window busy for a while, and nobody sees these: between two regions a key has its turn. */
function* paintUnseen(
  editor: vscode.TextEditor,
  painted: Painted,
  annotated: AnnotatedDocument,
  repaint: Repaint<Brush>,
): Generator<void, void> {
  for (const region of new Set(repaint.changes.map((change) => change.region))) {
    const ranges: Ranges[] = [];
    for (const change of repaint.changes)
      if (change.region === region) ranges.push(yield* rangesOf(annotated.document, change));
    yield;
    send(editor, painted.shown, repaint, ranges);
  }
  painted.annotated = annotated;
}

function send(
  editor: vscode.TextEditor,
  shown: ShownMarks<Brush>,
  repaint: Repaint<Brush>,
  changes: readonly Ranges[],
): void {
  for (const { look, region, ranges } of changes) editor.setDecorations(look.typeIn(region), ranges);
  for (const region of new Set(changes.map((change) => change.region))) shown.sent(repaint, region);
}

function* rangesOf(document: vscode.TextDocument, { region, look, extents }: Change<Brush>): Generator<void, Ranges> {
  const ranges: vscode.Range[] = [];
  for (const extent of extents) {
    if (ranges.length % STEP === STEP - 1) yield;
    ranges.push(rangeOf(document, extent));
  }
  return { region, look, ranges };
}

/** Says which regions an editor shows a part of, and may show marks of: the one before may reach into the screen. */
function onScreen(
  { document, visibleRanges, selection }: vscode.TextEditor,
  shown: ShownMarks<Brush>,
): (change: Pick<Change<Brush>, 'region'>) => boolean {
  // An editor that opens does not say yet what it shows: that is where its cursor is.
  const ranges = visibleRanges.length ? visibleRanges : [selection];
  const regions = ranges.map(({ start, end }) => ({
    first: shown.regionAt(document.offsetAt(start)) - 1,
    last: shown.regionAt(document.offsetAt(end)),
  }));
  return ({ region }) => regions.some(({ first, last }) => first <= region && region <= last);
}

function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
}
