import * as vscode from 'vscode';
import type { QuoteLink } from '../newsroom/links/quoteLinks';
import type { FoundEntry } from '../newsroom/found';
import { Said } from '../newsroom/said';
import { nextTurn } from './analysis';
import type { NewsroomIndex } from './newsroomIndex';

/** How long articles may be taken in before others have a turn. */
const SLICE_MS = 8;

/** A quote of another article that is the same one. */
export interface QuoteElsewhere extends FoundEntry {
  readonly link: QuoteLink;
}

/**
 * What was said in all articles, to be searched, and to be found again in other articles. Made in the background from the
 * moment somebody asks, and kept right as articles change.
 */
export class SaidIndex implements vscode.Disposable {
  #said = new Said();
  /** What will take its place, made from the newsroom as it is, without what is gone. */
  #next: Said | undefined;
  readonly #waiting = new Set<string>();
  #running: Promise<void> | undefined;
  #following: vscode.Disposable | undefined;

  readonly #settled = new vscode.EventEmitter<void>();
  /** Fires when all that was read and changed has been taken in. */
  readonly onDidSettle = this.#settled.event;

  constructor(private readonly index: NewsroomIndex) {}

  /** Begins to take in what the newsroom holds, if that has not begun. */
  start(): void {
    if (this.#following) return;
    this.index.start();
    this.#following = this.index.onDidChange((article) => {
      if (article === undefined) this.#takeAll();
      else this.#take(article);
    });
    this.#takeAll();
  }

  /** Whether somebody asked, and all that was read by now is taken in. */
  get isSettled(): boolean {
    return this.#following !== undefined && this.#running === undefined;
  }

  /** Resolves when all that has been read is taken in. */
  async whenIdle(): Promise<void> {
    this.start();
    await this.index.whenIdle();
    while (this.#running) await this.#running;
  }

  /** The best quotes in which these words occur. */
  search(text: string, most: number): FoundEntry[] {
    this.start();
    return this.#said.search(text, most).flatMap(({ article, start }) => this.#quoteAt(article, start) ?? []);
  }

  /** The same quote in other articles, altered or not, as far as articles are read. */
  elsewhere(article: string, start: number): QuoteElsewhere[] {
    this.start();
    return this.#said.elsewhere(article, start).flatMap((link) => {
      const found = this.#quoteAt(link.article, link.start);
      return found ? [{ ...found, link }] : [];
    });
  }

  #quoteAt(article: string, start: number): FoundEntry | undefined {
    const record = this.index.newsroom.get(article);
    const entry = record?.entries.find((each) => each.type === 'quote' && each.start === start);
    return record && entry && { record, entry };
  }

  #takeAll(): void {
    for (const { article } of this.index.newsroom.records()) this.#waiting.add(article);
    this.#run();
  }

  #take(article: string): void {
    this.#waiting.add(article);
    this.#run();
  }

  #run(): void {
    this.#running ??= this.#takeIn().finally(() => {
      this.#running = undefined;
      if (this.#following && !this.#waiting.size) this.#settled.fire();
    });
  }

  async #takeIn(): Promise<void> {
    await nextTurn();
    let until = performance.now() + SLICE_MS;
    for (const article of this.#waiting) {
      this.#waiting.delete(article);
      const record = this.index.newsroom.get(article);
      this.#said.take(article, record);
      this.#next?.take(article, record);
      if (performance.now() < until) continue;
      await nextTurn();
      if (!this.#following) return;
      until = performance.now() + SLICE_MS;
    }
    if (this.#next) {
      this.#said = this.#next;
      this.#next = undefined;
    } else if (this.#said.isWasteful) this.#beginAnew();
  }

  #beginAnew(): void {
    this.#next = new Said();
    for (const { article } of this.index.newsroom.records()) this.#waiting.add(article);
    void nextTurn().then(() => this.#run());
  }

  dispose(): void {
    this.#following?.dispose();
    this.#following = undefined;
    this.#settled.dispose();
    this.#waiting.clear();
  }
}
