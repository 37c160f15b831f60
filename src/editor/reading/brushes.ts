import * as vscode from 'vscode';
import type { Mark, Meaning } from './marks';
import { markStyle, markStyleOutOfRuler } from './markStyles';

/** One look: a meaning, confirmed or not. */
export interface Brush {
  readonly meaning: Meaning;
  /** Its decoration type in a region of the text, by the region's number; the same for as long as the extension runs. */
  typeIn(region: number): vscode.TextEditorDecorationType;
}

/** More marks than this of quotes and dates would fill the overview ruler from end to end. */
const MOST_IN_RULER = 2000;

/** What there may be thousands of. Passages, and words that changed, are always in the ruler. */
const FOUND: ReadonlySet<Meaning> = new Set(['directQuote', 'mixedQuote', 'indirectQuote', 'date']);

/** The looks of all marks, and the decoration types that are made of them, each when a mark first needs it. */
export class Brushes implements vscode.Disposable {
  readonly #brushes = new Map<string, Brush>();
  readonly #types: vscode.TextEditorDecorationType[] = [];

  /** Says which brush each mark of an article takes. */
  for(marks: readonly Mark[]): (mark: Mark) => Brush {
    const found = marks.reduce((count, { meaning }) => count + (FOUND.has(meaning) ? 1 : 0), 0);
    const isRulerFull = found > MOST_IN_RULER;
    return ({ meaning, confirmed }) => this.#brush(meaning, confirmed, !isRulerFull || !FOUND.has(meaning));
  }

  #brush(meaning: Meaning, confirmed: boolean, inRuler: boolean): Brush {
    const key = `${meaning} ${confirmed} ${inRuler}`;
    let brush = this.#brushes.get(key);
    if (!brush) this.#brushes.set(key, (brush = this.#newBrush(meaning, confirmed, inRuler)));
    return brush;
  }

  #newBrush(meaning: Meaning, confirmed: boolean, inRuler: boolean): Brush {
    const types: vscode.TextEditorDecorationType[] = [];
    const newType = () => {
      const style = (inRuler ? markStyle : markStyleOutOfRuler)(meaning, confirmed);
      const type = vscode.window.createTextEditorDecorationType(style);
      this.#types.push(type);
      return type;
    };
    return { meaning, typeIn: (region) => (types[region] ??= newType()) };
  }

  dispose(): void {
    for (const type of this.#types) type.dispose();
  }
}
