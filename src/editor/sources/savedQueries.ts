import type * as vscode from 'vscode';

export interface SavedQuery {
  readonly name: string;
  readonly query: string;
}

/** Queries that somebody gave a name, for each workspace. */
export class SavedQueries {
  constructor(private readonly memento: vscode.Memento) {}

  get all(): readonly SavedQuery[] {
    const kept: unknown = this.memento.get(KEY);
    return Array.isArray(kept) ? kept.filter(isSavedQuery) : [];
  }

  /** A name that is taken gets the new query. */
  async save({ name, query }: SavedQuery): Promise<void> {
    const others = this.all.filter((each) => each.name !== name);
    await this.memento.update(KEY, [...others, { name, query }]);
  }

  async rename(from: string, to: string): Promise<void> {
    const others = this.all.filter(({ name }) => name === from || name !== to);
    await this.memento.update(
      KEY,
      others.map((each) => (each.name === from ? { ...each, name: to } : each)),
    );
  }

  async delete(name: string): Promise<void> {
    await this.memento.update(
      KEY,
      this.all.filter((each) => each.name !== name),
    );
  }
}

const KEY = 'sources.savedQueries';

/** What an older version kept may be anything. */
function isSavedQuery(value: unknown): value is SavedQuery {
  if (typeof value !== 'object' || value === null) return false;
  const { name, query } = value as Partial<SavedQuery>;
  return typeof name === 'string' && typeof query === 'string';
}
