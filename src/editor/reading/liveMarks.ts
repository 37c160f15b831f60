import * as vscode from 'vscode';
import type { Extent, Span } from '../../engine';
import { articleDate } from '../../sidecar/articleDate';
import type { ArticleDetails, Sidecar } from '../../sidecar/model';
import { afterEdit, type TextEdit } from '../../sidecar/textEdit';
import { inSlices, nextTurn } from '../analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { isLong } from '../longArticles';
import { settingsFor, type Layer } from '../settings';
import type { SidecarState } from '../sidecarFiles';
import { LAYER_OF, MEANINGS, type Mark, type Meaning } from './marks';
import { markStyle } from './markStyles';
import { paragraphsAround, unseenLines, type LineWindow } from './paragraphWindows';
import { rangeOf } from './rangeOf';
import { marksNear, newMarks, sketch, sketchInSteps } from './sketch';

interface State {
  /** The marks of the last whole analysis, sorted, in its own offsets, none before the first; and what was typed since. */
  readonly standing: readonly Mark[];
  readonly edits: TextEdit[];
  readonly date: string | undefined;
  readonly sidecar: Sidecar | undefined;
  /** Before the first whole analysis: the lines that were read alone. */
  readonly seen?: Set<number>;
  /** What was found since, in the offsets of the present text. */
  live: readonly Mark[];
}

/**
 * In a long article the whole is analysed only when typing rests. Until then these marks show what the last letters made: the
 * paragraphs around them are read alone, and what is new there is marked at once. VS Code itself moves the old marks.
 */
export class LiveMarks implements vscode.Disposable {
  /** One for each meaning, made when it is first needed. */
  readonly #types = new Map<Meaning, vscode.TextEditorDecorationType>();
  readonly #states = new Map<vscode.TextDocument, State>();
  readonly #read = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when lines on the screen were read alone, for tests to see. */
  readonly onDidRead = this.#read.event;
  readonly #disposables: readonly vscode.Disposable[];

  constructor(
    private readonly documents: AnnotatedDocuments,
    private readonly shownIn: (document: vscode.TextDocument) => ReadonlySet<Layer>,
  ) {
    this.#disposables = [
      this.#read,
      documents.onDidBegin(({ document, sidecar }) => this.#opened(document, sidecar)),
      documents.onDidClose((uri) => {
        for (const document of this.#states.keys())
          if (document.uri.toString() === uri.toString()) this.#states.delete(document);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.#lookAtScreen(editor))),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#lookAtScreen(textEditor)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.#typed(document, contentChanges)),
    ];
  }

  /** The words that are marked until the whole is analysed, for tests to see. */
  wordsIn(document: vscode.TextDocument): string[] {
    return (this.#states.get(document)?.live ?? []).map((mark) => document.getText(rangeOf(document, mark)));
  }

  /** An editor shows the marks of the whole article: what it showed meanwhile goes. */
  covered(editor: vscode.TextEditor): void {
    const state = this.#states.get(editor.document);
    if (state) state.live = [];
    for (const meaning of this.#painted.get(editor) ?? []) editor.setDecorations(this.#typeOf(meaning), []);
    this.#painted.delete(editor);
  }

  /** The whole is analysed and marked: what was shown meanwhile goes. */
  settled({ document, article, sidecar }: AnnotatedDocument, marks: readonly Mark[]): void {
    this.#show(document, []);
    if (!isLong(document)) {
      this.#states.delete(document);
      return;
    }
    const standing = [...marks].sort((a, b) => a.start - b.start);
    const date = dateOf(document, sidecar.sidecar?.article ?? article.article);
    this.#states.set(document, { standing, edits: [], date, sidecar: sidecar.sidecar, live: [] });
  }

  /** Marks what is on the screen, or will be in a moment, before the whole of a long article has been read. */
  #opened(document: vscode.TextDocument, { sidecar }: SidecarState): void {
    if (!isLong(document) || !settingsFor(document.uri).suggestions) return;
    const date = dateOf(document, sidecar?.article);
    this.#states.set(document, { standing: [], edits: [], date, sidecar, seen: new Set(), live: [] });
    const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
    for (const editor of editors) void this.#lookAtScreen(editor);
    // An article is opened a moment before the editor that shows it, mostly from its beginning.
    if (!editors.length) void this.#lookAt(document, () => BEGINNING);
  }

  #lookAtScreen(editor: vscode.TextEditor): Promise<void> | undefined {
    const { document } = editor;
    const state = this.#states.get(document);
    if (!state?.seen) return undefined;
    if (!this.#painted.has(editor)) this.#show(document, state.live);
    // Where the whole has been read since, the rest need not be read alone.
    if (this.documents.current(document)) return undefined;
    return this.#lookAt(document, () => screenOf(editor));
  }

  /** Reads some lines that have not been read yet, a few at a time. */
  async #lookAt(document: vscode.TextDocument, wanted: () => LineWindow): Promise<void> {
    const state = this.#states.get(document);
    while (state?.seen && this.#states.get(document) === state) {
      const lines = unseenLines(document, wanted(), state.seen);
      if (!lines) return;
      for (let line = lines.first; line <= lines.last; line++) state.seen.add(line);
      const stretch = stretchOf(document, lines);
      const { version } = document;
      const stale = () => this.#states.get(document) !== state || document.version !== version;
      const sketched = await inSlices(sketchInSteps(stretch.text, state), stale);
      if (sketched) {
        this.#take(document, state, stretch, sketched);
        this.#read.fire(document);
      }
      // Somebody typed meanwhile: where these lines are now, they have yet to be read.
      else for (let line = lines.first; line <= lines.last; line++) state.seen.delete(line);
      await nextTurn();
    }
  }

  #typed(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const state = this.#states.get(document);
    if (!state || changes.length === 0) return;
    for (const { rangeOffset, rangeLength, text } of changes) {
      const edit = { at: rangeOffset, removed: rangeLength, added: text.length };
      state.edits.push(edit);
      state.live = state.live.flatMap((mark) => afterEdit(mark, edit) ?? []);
    }
    if (!settingsFor(document.uri).suggestions) return;
    const [{ rangeOffset, text }] = changes;
    const line = (offset: number) => document.positionAt(offset).line;
    const typed = { first: line(rangeOffset), last: line(rangeOffset + text.length) };
    const window = paragraphsAround(document, typed, AROUND);
    if (!window) return;
    const stretch = stretchOf(document, window);
    this.#take(document, state, stretch, sketch(stretch.text, state));
  }

  /** Shows what was found in a stretch read alone; offsets into that stretch. */
  #take(document: vscode.TextDocument, state: State, here: Span, found: readonly Mark[]): void {
    const sketched = found.map((mark) => moveBy(mark, here.start));
    const outside = state.live.filter((mark) => mark.end <= here.start || mark.start >= here.end);
    state.live = [...outside, ...newMarks(sketched, standingIn(state, here))];
    this.#show(document, state.live);
  }

  #show(document: vscode.TextDocument, marks: readonly Mark[]): void {
    const shown = this.shownIn(document);
    const ranges = new Map<Meaning, vscode.Range[]>();
    for (const mark of marks) {
      if (!shown.has(LAYER_OF[mark.meaning])) continue;
      const some = ranges.get(mark.meaning);
      if (some) some.push(rangeOf(document, mark));
      else ranges.set(mark.meaning, [rangeOf(document, mark)]);
    }
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      const before = this.#painted.get(editor) ?? new Set();
      for (const meaning of MEANINGS) {
        const some = ranges.get(meaning);
        if (some || before.has(meaning)) editor.setDecorations(this.#typeOf(meaning), some ?? []);
      }
      this.#painted.set(editor, new Set(ranges.keys()));
    }
  }

  /** Which types an editor shows, so that nothing is sent to the window for the others. */
  readonly #painted = new WeakMap<vscode.TextEditor, ReadonlySet<Meaning>>();

  #typeOf(meaning: Meaning): vscode.TextEditorDecorationType {
    let type = this.#types.get(meaning);
    if (!type)
      this.#types.set(meaning, (type = vscode.window.createTextEditorDecorationType(markStyle(meaning, false))));
    return type;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables, ...this.#types.values()).dispose();
    this.#states.clear();
  }
}

/** How many paragraphs before and after the typed ones are read with them. */
const AROUND = 1;
/** How many lines an editor may show that does not say yet which. */
const SCREEN = 40;
/** What an editor shows first that does not say where it begins. */
const BEGINNING: LineWindow = { first: 0, last: SCREEN };
/** The head of an article, where its dateline stands. */
const HEAD_LINES = 30;

function dateOf(document: vscode.TextDocument, details: ArticleDetails | undefined): string | undefined {
  const path = vscode.workspace.asRelativePath(document.uri, false);
  return articleDate({ details, text: headOf(document), path });
}

/** What an editor shows; one that opens does not say so at once, and begins at its cursor. */
function screenOf({ visibleRanges: [visible], selection: { active } }: vscode.TextEditor): LineWindow {
  const isSaid = visible && !visible.isSingleLine;
  return isSaid
    ? { first: visible.start.line, last: visible.end.line }
    : { first: active.line, last: active.line + SCREEN };
}

function stretchOf(document: vscode.TextDocument, { first, last }: LineWindow): Span {
  const begin = new vscode.Position(first, 0);
  const start = document.offsetAt(begin);
  const text = document.getText(new vscode.Range(begin, document.lineAt(last).range.end));
  return { start, end: start + text.length, text };
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, HEAD_LINES, 0));
}

function moveBy(mark: Mark, offset: number): Mark {
  return { ...mark, start: mark.start + offset, end: mark.end + offset };
}

/** The standing marks that touch a stretch of the present text, in its offsets. */
function standingIn({ standing, edits }: State, here: Extent): Mark[] {
  // Back through the edits to what the stretch was when these marks were found.
  let { start, end } = here;
  for (const { at, removed, added } of [...edits].reverse()) {
    const back = (offset: number) =>
      offset <= at ? offset : offset >= at + added ? offset - added + removed : at + removed;
    [start, end] = [back(start), back(end)];
  }
  let near = marksNear(standing, { start, end });
  for (const edit of edits) near = near.flatMap((mark) => afterEdit(mark, edit) ?? []);
  return near;
}
