import * as vscode from 'vscode';
import { linkableQuotes } from '../newsroom/links/linkableQuotes';
import { QuoteLinks, type QuoteLink } from '../newsroom/links/quoteLinks';
import type { FoundEntry } from '../newsroom/found';
import { QuoteSearch } from '../newsroom/search/quoteSearch';
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
  #search = new QuoteSearch();
  /** Made when somebody asks: the words it knows from the start take longer than all the rest of activation. */
  #linked: QuoteLinks | undefined;
  readonly #waiting = new Set<string>();
  #running: Promise<void> | undefined;
  #following: vscode.Disposable | undefined;

  readonly #settled = new vscode.EventEmitter<void>();
  /** Fires when all that was read and changed has been taken in. */
  readonly onDidSettle = this.#settled.event;

  constructor(private readonly index: NewsroomIndex) {}

  get #links(): QuoteLinks {
    return (this.#linked ??= new QuoteLinks());
  }

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
    return this.#search.search(text, most).flatMap(({ article, start }) => this.#quoteAt(article, start) ?? []);
  }

  /** The same quote in other articles, altered or not, as far as articles are read. */
  elsewhere(article: string, start: number): QuoteElsewhere[] {
    this.start();
    return this.#links.elsewhere(article, start).flatMap((link) => {
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
      if (record) {
        this.#search.set(record);
        this.#links.set(article, linkableQuotes(record));
      } else {
        this.#search.delete(article);
        this.#links.delete(article);
      }
      if (performance.now() < until) continue;
      await nextTurn();
      if (!this.#following) return;
      until = performance.now() + SLICE_MS;
    }
    if (this.#search.size > SMALL && this.#search.waste > MOST_WASTE) this.#beginAnew();
  }

  #beginAnew(): void {
    this.#search = new QuoteSearch();
    this.#linked = undefined;
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

/** What is kept of quotes that are gone may be so much of all, and in a small newsroom anything. */
const MOST_WASTE = 0.6;
const SMALL = 1000;
