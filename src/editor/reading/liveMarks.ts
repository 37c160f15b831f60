import * as vscode from 'vscode';
import type { Extent } from '../../engine';
import { articleDate } from '../../sidecar/articleDate';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { isLong } from '../longArticles';
import { settingsFor, type Layer } from '../settings';
import { LAYER_OF, MEANINGS, type Mark, type Meaning } from './marks';
import { markStyle } from './markStyles';
import { afterEdit, marksNear, newMarks, sketch, type TextEdit } from './sketch';

interface State {
  /** The marks of the last whole analysis, sorted, in its own offsets; and what was typed since. */
  standing: readonly Mark[];
  edits: TextEdit[];
  date: string | undefined;
  /** What was found since, in the offsets of the present text. */
  live: readonly Mark[];
}

/**
 * In a long article the whole is analysed only when typing rests. Until then these marks show what the last letters made: the
 * paragraphs around them are read alone, and what is new there is marked at once. VS Code itself moves the old marks.
 */
export class LiveMarks implements vscode.Disposable {
  readonly #types = new Map(MEANINGS.map((meaning) => [meaning, newType(meaning)]));
  readonly #states = new Map<vscode.TextDocument, State>();
  readonly #disposables: readonly vscode.Disposable[];

  constructor(
    private readonly documents: AnnotatedDocuments,
    private readonly shownIn: (document: vscode.TextDocument) => ReadonlySet<Layer>,
  ) {
    this.#disposables = [
      ...this.#types.values(),
      documents.onDidBegin(({ document, sidecar }) => this.#opened(document, sidecar)),
      documents.onDidClose((uri) => {
        for (const document of this.#states.keys())
          if (document.uri.toString() === uri.toString()) this.#states.delete(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.#typed(document, contentChanges)),
    ];
  }

  /** The words that are marked until the whole is analysed, for tests to see. */
  wordsIn(document: vscode.TextDocument): string[] {
    return (this.#states.get(document)?.live ?? []).map((mark) => document.getText(rangeOf(document, mark)));
  }

  /** The whole is analysed and marked: what was shown meanwhile goes. */
  settled({ document, article, sidecar }: AnnotatedDocument, marks: readonly Mark[]): void {
    this.#show(document, []);
    if (!isLong(document)) {
      this.#states.delete(document);
      return;
    }
    const standing = [...marks].sort((a, b) => a.start - b.start);
    const path = vscode.workspace.asRelativePath(document.uri, false);
    const date = articleDate({ details: sidecar.sidecar?.article ?? article.article, text: headOf(document), path });
    this.#states.set(document, { standing, edits: [], date, live: [] });
  }

  /** Marks what is on the screen before the whole of a long article has been read. */
  #opened(document: vscode.TextDocument, sidecar: AnnotatedDocument['sidecar']): void {
    if (!isLong(document) || !settingsFor(document.uri).suggestions) return;
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    const [visible] = editor?.visibleRanges ?? [];
    if (!visible) return;
    const path = vscode.workspace.asRelativePath(document.uri, false);
    const date = articleDate({ details: sidecar.sidecar?.article, text: headOf(document), path });
    const state: State = { standing: [], edits: [], date, live: [] };
    this.#states.set(document, state);
    this.#look(document, state, visible, { sidecar: sidecar.sidecar, paragraphs: 0 });
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
    const typed = new vscode.Range(document.positionAt(rangeOffset), document.positionAt(rangeOffset + text.length));
    const known = this.documents.all.find((each) => each.document === document);
    this.#look(document, state, typed, { sidecar: known?.sidecar.sidecar, paragraphs: AROUND });
  }

  #look(
    document: vscode.TextDocument,
    state: State,
    around: vscode.Range,
    { sidecar, paragraphs }: { sidecar: AnnotatedDocument['sidecar']['sidecar']; paragraphs: number },
  ): void {
    const window = windowAround(document, around, paragraphs);
    if (!window) return;
    const start = document.offsetAt(window.start);
    const text = document.getText(window);
    const here = { start, end: start + text.length };
    const sketched = sketch(text, { date: state.date, sidecar }).map((mark) => moveBy(mark, start));
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
      for (const [meaning, type] of this.#types) {
        const some = ranges.get(meaning);
        if (some || before.has(meaning)) editor.setDecorations(type, some ?? []);
      }
      this.#painted.set(editor, new Set(ranges.keys()));
    }
  }

  /** Which types an editor shows, so that nothing is sent to the window for the others. */
  readonly #painted = new WeakMap<vscode.TextEditor, ReadonlySet<Meaning>>();

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
    this.#states.clear();
  }
}

/** How many paragraphs before and after the typed ones are read with them. */
const AROUND = 1;
/** In UTF-16 units: what is read in a few milliseconds. */
const MOST = 6000;
/** The head of an article, where its dateline stands. */
const HEAD_LINES = 30;

function newType(meaning: Meaning): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType(markStyle(meaning, false));
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, HEAD_LINES, 0));
}

function rangeOf(document: vscode.TextDocument, { start, end }: Extent): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

function moveBy(mark: Mark, offset: number): Mark {
  return { ...mark, start: mark.start + offset, end: mark.end + offset };
}

/** The lines of a range and some paragraphs on both sides; `undefined` where that is too much to read at once. */
function windowAround(
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  paragraphs: number,
): vscode.Range | undefined {
  const length = (line: number) => document.lineAt(line).text.length;
  let first = start.line;
  let last = Math.min(end.line, document.lineCount - 1);
  let letters = 0;
  for (let line = first; line <= last; line++) if ((letters += length(line)) > MOST) return undefined;
  for (let blank = 0; first > 0 && blank <= paragraphs && letters < MOST / 2; first--) {
    const before = length(first - 1);
    if (before > MOST / 2) break;
    letters += before;
    if (before === 0) blank++;
  }
  for (let blank = 0; last < document.lineCount - 1 && blank <= paragraphs && letters < MOST; last++) {
    const after = length(last + 1);
    if (after > MOST / 2) break;
    letters += after;
    if (after === 0) blank++;
  }
  return new vscode.Range(new vscode.Position(first, 0), document.lineAt(last).range.end);
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
