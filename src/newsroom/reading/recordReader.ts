import type { KeptStamps } from '../keeping/keptStamps';
import { compareStamps, type Stamp } from '../keeping/stamp';
import type { Newsroom } from '../newsroom';
import type { ArticleRecord } from '../record';
import type { Turn } from './readingQueue';

/** An article and its sidecar as they were read; what they say is found out only when it is needed. */
export interface ReadFiles {
  /** Equal for files of equal contents; one word, as of `contentHash`. */
  readonly content: string;
  /** Whether the record may be another although the files are the same: the registry's names were these, and are others now. */
  isConcernedSince(names: string): boolean;
  /** The record; `undefined` as soon as `stale` says that nobody wants it. */
  record(stale: () => boolean): Promise<ArticleRecord | undefined> | ArticleRecord | undefined;
}

/** Where articles are read from. */
export interface ArticleSource {
  /** What tells whether an article's record is up to date; `undefined` where nothing does, and it has to be read. */
  stamp(article: string): Promise<Stamp | undefined>;
  /** `undefined` for what is no article, or is gone. */
  read(article: string): Promise<ReadFiles | undefined>;
}

/** Brings the newsroom's record of an article up to date, with no more work than is needed. */
export class RecordReader {
  constructor(
    private readonly newsroom: Newsroom,
    private readonly stamps: KeptStamps,
    private readonly source: ArticleSource,
  ) {}

  /** What became of the record; `stale` when nobody wanted it any more, and nothing was done. */
  async read(article: string, { stale, inLane }: Turn): Promise<'kept' | 'made' | 'gone' | 'stale'> {
    const lookedAt = Date.now();
    // Looked at before it is read: what changes in between has a later stamp, and is read again the next time.
    const stamp = await this.source.stamp(article);
    if (stale()) return 'stale';
    const kept = this.newsroom.get(article) && this.stamps.get(article);
    const verdict = kept && stamp ? compareStamps(kept, stamp) : 'anew';
    if (verdict === 'keep') return 'kept';
    const files = await this.source.read(article);
    if (stale()) return 'stale';
    if (!files) return this.forget(article) ? 'gone' : 'stale';
    const now = stamp && { ...stamp, lookedAt, content: files.content };
    const isSame = kept !== undefined && verdict !== 'anew' && files.content === kept.content;
    if (isSame && (verdict === 'compare' || !files.isConcernedSince(kept.names))) {
      this.stamps.set(article, now);
      return 'kept';
    }
    const record = await inLane(() => (stale() ? undefined : files.record(stale)));
    if (!record || stale()) return 'stale';
    // The same string in every list that names the article, not equal ones.
    this.newsroom.set({ ...record, article });
    this.stamps.set(article, now);
    return 'made';
  }

  /** Whether there was a record. */
  forget(article: string): boolean {
    this.stamps.delete(article);
    return this.newsroom.delete(article);
  }
}
