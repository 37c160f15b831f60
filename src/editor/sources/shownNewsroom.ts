import * as vscode from 'vscode';
import { FilteredNewsroom } from '../../newsroom/filteredNewsroom';
import type { Newsroom } from '../../newsroom/newsroom';
import { recordMatcher } from '../../newsroom/query/matcher';
import { parseQuery } from '../../newsroom/query/parseQuery';
import type { QueryProblem } from '../../newsroom/query/query';
import { nextTurn } from '../analysis';
import type { NewsroomIndex } from '../newsroomIndex';
import { today } from './today';

/** How long a filter may look through articles before others have a turn. */
const SLICE_MS = 8;

/** The newsroom, or the part of it that the filter lets through. */
export class ShownNewsroom implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #following: vscode.Disposable;
  #filtered: FilteredNewsroom | undefined;
  #filter = '';
  #problems: readonly QueryProblem[] = [];
  #filling = Promise.resolve();

  constructor(private readonly index: NewsroomIndex) {
    this.#following = index.onDidChange((article) => {
      if (article === undefined && this.#filtered) void this.setFilter(this.#filter);
      else if (article !== undefined) this.#filtered?.follow(article);
      this.#changed.fire();
    });
  }

  get newsroom(): Newsroom {
    return this.#filtered?.shown ?? this.index.newsroom;
  }

  /** The text the user typed; empty without a filter. */
  get filter(): string {
    return this.#filter;
  }

  /** What is wrong in the filter: those parts of it let everything through. */
  get problems(): readonly QueryProblem[] {
    return this.#problems;
  }

  /** Resolves when everything that is known has been looked through. */
  setFilter(text: string): Promise<void> {
    this.#filter = text.trim();
    const query = parseQuery(this.#filter, { today: today() });
    this.#problems = query.problems;
    const matches = recordMatcher(query);
    this.#filtered = matches && new FilteredNewsroom(this.index.newsroom, matches);
    this.#changed.fire();
    this.#filling = this.#filtered ? this.#fill(this.#filtered) : Promise.resolve();
    return this.#filling;
  }

  async #fill(filtered: FilteredNewsroom): Promise<void> {
    const steps = filtered.fill();
    for (;;) {
      const until = performance.now() + SLICE_MS;
      do {
        if (steps.next().done) {
          if (this.#filtered === filtered) this.#changed.fire();
          return;
        }
      } while (performance.now() < until);
      await nextTurn();
      // A newer filter took its place: what it asks is what is awaited now.
      if (this.#filtered !== filtered) return this.#filling;
    }
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
  }
}
