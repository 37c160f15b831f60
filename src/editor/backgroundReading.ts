import * as vscode from 'vscode';
import type { KeptNames } from '../newsroom/keeping/keptNames';
import { KeptStamps } from '../newsroom/keeping/keptStamps';
import type { Newsroom } from '../newsroom/newsroom';
import type { ArticleRecord } from '../newsroom/record';
import { ReadingQueue, type Progress, type Turn } from '../newsroom/reading/readingQueue';
import { RecordReader, type ArticleSource } from '../newsroom/reading/recordReader';
import { nextTurn } from './analysis';
import { KeptIndex } from './keptIndex';

/** Brings the newsroom's records up to date in the background, and keeps them between starts. */
export class BackgroundReading implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<string>();
  /** Fires with an article whose record is another now, or gone. */
  readonly onDidChange = this.#changed.event;
  readonly #progressed = new vscode.EventEmitter<void>();
  /** Fires when {@link progress} changed; not for each article. */
  readonly onDidProgress = this.#progressed.event;

  readonly #stamps = new KeptStamps();
  readonly #reader: RecordReader;
  readonly #kept: KeptIndex;
  readonly #queue = new ReadingQueue({
    work: (article, turn) => this.#readOne(article, turn),
    pause: nextTurn,
    progressed: () => this.#tellProgress(),
  });
  #restoring: Promise<void> | undefined;

  constructor(
    private readonly newsroom: Newsroom,
    source: ArticleSource & { readonly names: KeptNames },
    /** Where records are kept between starts; nowhere without it. */
    folder: vscode.Uri | undefined,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#reader = new RecordReader(newsroom, this.#stamps, source);
    this.#kept = new KeptIndex(newsroom, this.#stamps, source.names, folder, log);
  }

  get progress(): Progress | undefined {
    return this.#queue.progress;
  }

  /** Resolves when everything that was to be read has been. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  /** Counts as busy while `listing`, which finds out what there is to read, is under way. */
  during<T>(listing: () => Promise<T>): Promise<T> {
    return this.#queue.during(listing);
  }

  /** Has the records of articles brought up to date. */
  read(articles: readonly string[]): void {
    this.#queue.add(articles);
  }

  /** Ends all reading that is under way. */
  stop(): void {
    this.#queue.clear();
  }

  /** Nobody wants an article read any more. */
  drop(article: string): void {
    this.#queue.drop(article);
  }

  forget(article: string): void {
    this.#queue.drop(article);
    if (this.#reader.forget(article)) this.#changed.fire(article);
  }

  /** Takes a record over that was made from an editor, of which no file's time tells whether it is up to date. */
  take(record: ArticleRecord): void {
    this.newsroom.set(record);
    this.#stamps.delete(record.article);
    this.#changed.fire(record.article);
  }

  /** Whether to look at the files of an article tells if its record is up to date. */
  canCompare(article: string): boolean {
    return this.#stamps.has(article);
  }

  /** From now on every article that is read is read as if for the first time. */
  beginAnew(): void {
    this.#stamps.clear();
  }

  /** Gives the newsroom, once, what was kept since the last start of the articles that are wanted. */
  restore(isWanted: (folder: string, article: string) => boolean): Promise<void> {
    this.#restoring ??= this.#kept.restore(isWanted, (article) => this.#changed.fire(article));
    return this.#restoring;
  }

  /** Keeps what is known for the next start; resolves when it is on disk. */
  save(): Promise<void> {
    return this.#kept.save();
  }

  async #readOne(article: string, turn: Turn): Promise<void> {
    try {
      const became = await this.#reader.read(article, turn);
      if (became === 'made' || became === 'gone') this.#changed.fire(article);
    } catch (error) {
      this.log.warn(`Could not read ${article}`, error);
      if (!turn.stale()) this.forget(article);
    }
  }

  #tellProgress(): void {
    if (!this.progress) this.#kept.saveSoon();
    this.#progressed.fire();
  }

  dispose(): void {
    this.#queue.clear();
    vscode.Disposable.from(this.#kept, this.#changed, this.#progressed).dispose();
  }
}
