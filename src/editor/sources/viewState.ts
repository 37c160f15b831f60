import type * as vscode from 'vscode';
import { GROUPINGS, ORDERS, type Grouping, type Order } from '../../newsroom/groups/rows';

/** How the view is arranged, kept between starts for each workspace. */
export class ViewState {
  readonly #unfolded: Set<string>;

  constructor(private readonly memento: vscode.Memento) {
    this.#unfolded = new Set(memento.get<string[]>(UNFOLDED, []));
  }

  get grouping(): Grouping {
    return oneOf(GROUPINGS, this.memento.get(GROUPING)) ?? 'actor';
  }

  get order(): Order {
    return oneOf(ORDERS, this.memento.get(ORDER)) ?? 'count';
  }

  get filter(): string {
    return this.memento.get(FILTER, '');
  }

  /** Whether the row of a key was left unfolded. */
  isUnfolded(key: string): boolean {
    return this.#unfolded.has(key);
  }

  /** The row of a key is unfolded, now or for long. */
  seenUnfolded(key: string): void {
    if (!this.#unfolded.has(key)) void this.setUnfolded(key, 'unfolded');
  }

  async setUnfolded(key: string, unfolded: 'unfolded' | 'folded'): Promise<void> {
    this.#unfolded.delete(key);
    if (unfolded === 'unfolded') this.#unfolded.add(key);
    for (const oldest of this.#unfolded) {
      if (this.#unfolded.size <= MOST_UNFOLDED) break;
      this.#unfolded.delete(oldest);
    }
    await this.memento.update(UNFOLDED, this.#unfolded.size ? [...this.#unfolded] : undefined);
  }

  async setGrouping(grouping: Grouping): Promise<void> {
    await this.memento.update(GROUPING, grouping);
  }

  async setOrder(order: Order): Promise<void> {
    await this.memento.update(ORDER, order);
  }

  async setFilter(filter: string): Promise<void> {
    await this.memento.update(FILTER, filter || undefined);
  }
}

const GROUPING = 'sources.grouping';
const ORDER = 'sources.order';
const FILTER = 'sources.filter';
const UNFOLDED = 'sources.unfolded';
/** More than anybody keeps open on purpose; those unfolded longest ago are forgotten. */
const MOST_UNFOLDED = 200;

/** The value, if it is one of those: what an older version kept, or somebody's key binding says, may be anything. */
export function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((each) => each === value);
}
