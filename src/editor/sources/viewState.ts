import type * as vscode from 'vscode';
import { GROUPINGS, ORDERS, type Grouping, type Order } from '../../newsroom/groups/rows';

/** How the view is arranged, kept between starts for each workspace. */
export class ViewState {
  constructor(private readonly memento: vscode.Memento) {}

  get grouping(): Grouping {
    return oneOf(GROUPINGS, this.memento.get(GROUPING)) ?? 'actor';
  }

  get order(): Order {
    return oneOf(ORDERS, this.memento.get(ORDER)) ?? 'count';
  }

  get filter(): string {
    return this.memento.get(FILTER, '');
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

/** The value, if it is one of those: what an older version kept, or somebody's key binding says, may be anything. */
export function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((each) => each === value);
}
