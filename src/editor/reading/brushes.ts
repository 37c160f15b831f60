import * as vscode from 'vscode';
import type { MarkedRange } from './markedRanges';
import { MEANINGS, type Meaning } from './marks';
import { markStyle, markStyleOutOfRuler } from './markStyles';

/** One look: a meaning, confirmed or not. Each has one decoration type for as long as the extension runs. */
export interface Brush {
  readonly meaning: Meaning;
  readonly type: vscode.TextEditorDecorationType;
}

/** More marks than this of quotes and dates would fill the overview ruler from end to end. */
const MOST_IN_RULER = 2000;

/** What there may be thousands of. Passages, and words that changed, are always in the ruler. */
const FOUND: ReadonlySet<Meaning> = new Set(['directQuote', 'mixedQuote', 'indirectQuote', 'date']);

/** The looks of all marks. */
export class Brushes implements vscode.Disposable {
  readonly #inRuler = twoForEachMeaning(MEANINGS, markStyle);
  /** Made when the first article needs them. */
  #outOfRuler: ReadonlyMap<string, Brush> | undefined;

  /** Every brush there is. */
  get all(): readonly Brush[] {
    return [...this.#inRuler.values(), ...(this.#outOfRuler?.values() ?? [])];
  }

  /** Those of one meaning. */
  of(meaning: Meaning): readonly Brush[] {
    return this.all.filter((brush) => brush.meaning === meaning);
  }

  /** The ranges of an article for each brush that it takes. */
  ranges(marked: readonly MarkedRange[]): Map<Brush, vscode.Range[]> {
    const found = marked.reduce((count, { meaning }) => count + (FOUND.has(meaning) ? 1 : 0), 0);
    if (found > MOST_IN_RULER) this.#outOfRuler ??= twoForEachMeaning([...FOUND], markStyleOutOfRuler);
    const outOfRuler = found > MOST_IN_RULER ? this.#outOfRuler : undefined;
    const ranges = new Map<Brush, vscode.Range[]>();
    for (const { meaning, confirmed, range } of marked) {
      const key = keyOf(meaning, confirmed);
      const brush = outOfRuler?.get(key) ?? this.#inRuler.get(key);
      if (!brush) continue;
      const some = ranges.get(brush);
      if (some) some.push(range);
      else ranges.set(brush, [range]);
    }
    return ranges;
  }

  dispose(): void {
    for (const { type } of this.all) type.dispose();
  }
}

function twoForEachMeaning(
  meanings: readonly Meaning[],
  style: (meaning: Meaning, confirmed: boolean) => vscode.DecorationRenderOptions,
): ReadonlyMap<string, Brush> {
  return new Map(
    meanings.flatMap((meaning) =>
      [false, true].map((confirmed): [string, Brush] => [
        keyOf(meaning, confirmed),
        { meaning, type: vscode.window.createTextEditorDecorationType(style(meaning, confirmed)) },
      ]),
    ),
  );
}

function keyOf(meaning: Meaning, confirmed: boolean): string {
  return confirmed ? `${meaning}, confirmed` : meaning;
}
