import type * as vscode from 'vscode';
import { nextTurn } from '../analysis';
import type { SaidIndex } from '../saidIndex';
import type { SourcesElement } from './element';

/** How long rows may be looked up before others have a turn. */
const SLICE_MS = 8;

/**
 * In how many other articles the quotes of the rows on show stand. A row is shown at once and looked up in the
 * background, and `changed` hears of those of which more is known then, so that they can be shown anew.
 */
export class ElsewhereCounts implements vscode.Disposable {
  readonly #counts = new Map<string, { readonly articles: number; readonly round: number }>();
  /** Grows whenever articles changed: what was counted before is shown until it is counted anew. */
  #round = 0;
  readonly #waiting = new Map<string, SourcesElement>();
  #running: Promise<void> | undefined;
  #isDisposed = false;
  readonly #following: vscode.Disposable;

  constructor(
    private readonly said: SaidIndex,
    private readonly changed: (elements: readonly SourcesElement[]) => void,
  ) {
    this.#following = said.onDidSettle(() => this.#round++);
  }

  /** What is known by now; 0 as long as nobody has looked. */
  of(element: SourcesElement): number {
    const { type, articleUri, start, row, parent } = element;
    // Below a quote stand those of other articles, and each of these would only list the first again.
    if (type !== 'quote' || row?.kind !== 'entry' || parent?.row?.kind === 'entry') return 0;
    if (articleUri === undefined || start === undefined) return 0;
    const key = `${articleUri}@${start}`;
    const known = this.#counts.get(key);
    if (known?.round !== this.#round && this.said.isSettled) {
      this.#waiting.set(key, element);
      this.#running ??= this.#look().finally(() => (this.#running = undefined));
    }
    return known?.articles ?? 0;
  }

  /** Resolves when all rows that were asked about have been looked up. */
  async whenIdle(): Promise<void> {
    await this.#running;
  }

  async #look(): Promise<void> {
    await nextTurn();
    let until = performance.now() + SLICE_MS;
    const changed: SourcesElement[] = [];
    for (const [key, element] of this.#waiting) {
      this.#waiting.delete(key);
      const { articleUri = '', start = 0 } = element;
      const articles = new Set(this.said.elsewhere(articleUri, start).map(({ record }) => record.article)).size;
      if (articles !== (this.#counts.get(key)?.articles ?? 0)) changed.push(element);
      this.#counts.set(key, { articles, round: this.#round });
      if (performance.now() < until) continue;
      await nextTurn();
      if (this.#isDisposed) return;
      // What changed meanwhile is asked about again once it is taken in.
      if (!this.said.isSettled) this.#waiting.clear();
      until = performance.now() + SLICE_MS;
    }
    if (changed.length) this.changed(changed);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#waiting.clear();
    this.#following.dispose();
  }
}
