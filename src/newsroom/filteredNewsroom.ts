import { Newsroom } from './newsroom';
import type { RecordMatcher } from './query/matcher';

/** The part of a newsroom that matches a filter, kept right as the whole one changes. */
export class FilteredNewsroom {
  readonly shown = new Newsroom();

  constructor(
    private readonly whole: Newsroom,
    private readonly matches: RecordMatcher,
  ) {}

  /** Looks through the whole newsroom, an article a step, so that a caller who shares a thread can breathe between. */
  *fill(): Generator<void, void> {
    for (const { article } of this.whole.records()) {
      this.follow(article);
      yield;
    }
  }

  /** Takes over what became of one article. */
  follow(article: string): void {
    const record = this.whole.get(article);
    const registry = record && this.whole.registryOf(record.folder);
    const match = record && this.matches(record, registry);
    if (!match) {
      this.shown.delete(article);
      return;
    }
    this.shown.setRegistry(match.folder, registry);
    this.shown.set(match);
  }
}
