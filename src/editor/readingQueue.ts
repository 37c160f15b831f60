import * as vscode from 'vscode';
import { nextTurn } from './analysis';

/** How many files are read at the same time. */
const PARALLEL = 64;

/** How long articles may be worked on before other extensions and the keyboard have a turn. */
const SLICE_MS = 8;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the work on one article may ask of the queue. */
export interface Turn {
  /** Whether nobody wants the result any more: the article was taken out, or put in anew. */
  stale(): boolean;
  /** Runs what needs the processor: one article after another, with pauses in which the host can do something else. */
  inLane<T>(work: () => T | Promise<T>): Promise<T>;
}

/** Works on articles in the background, many files at a time, one analysis at a time. An article put in twice is worked on once. */
export class ReadingQueue implements vscode.Disposable {
  readonly #progressed = new vscode.EventEmitter<void>();
  /** Fires when {@link progress} changed; not for each article. */
  readonly onDidProgress = this.#progressed.event;

  /** In the order in which they are taken. */
  readonly #waiting = new Map<string, vscode.Uri>();
  /** What is being worked on, with a number that tells one turn of an article from its next. */
  readonly #turns = new Map<string, number>();
  #lastTurn = 0;
  #readers = 0;
  #holds = 0;
  #total = 0;
  /** Side by side, analyses would take as long and hold the host for longer. */
  #lane: Promise<unknown> = Promise.resolve();
  #sliceEnd = 0;
  #idle: (() => void)[] = [];

  constructor(private readonly work: (uri: vscode.Uri, turn: Turn) => Promise<void>) {}

  /** How far the work is; `undefined` when there is none. */
  get progress(): Progress | undefined {
    const left = this.#waiting.size + this.#readers;
    if (left + this.#holds === 0) return undefined;
    return { done: Math.max(0, this.#total - left), total: this.#total };
  }

  /** Resolves when there is nothing left to work on. */
  whenIdle(): Promise<void> {
    return this.progress ? new Promise((resolve) => this.#idle.push(resolve)) : Promise.resolve();
  }

  add(uris: readonly vscode.Uri[]): void {
    if (uris.length === 0) return;
    if (this.#waiting.size + this.#readers === 0) this.#total = 0;
    for (const uri of uris) {
      const key = uri.toString();
      if (!this.#waiting.has(key)) this.#total++;
      this.#waiting.set(key, uri);
      this.#turns.delete(key);
    }
    while (this.#readers < Math.min(PARALLEL, this.#waiting.size)) void this.#reader();
    this.#progressed.fire();
  }

  /** Takes an article out; work on it that is under way becomes stale. */
  drop(key: string): void {
    this.#waiting.delete(key);
    this.#turns.delete(key);
  }

  clear(): void {
    this.#waiting.clear();
    this.#turns.clear();
  }

  /** Counts as busy while `listing`, which finds out what there is to add, is under way. */
  async during<T>(listing: () => Promise<T>): Promise<T> {
    this.#holds++;
    this.#progressed.fire();
    try {
      return await listing();
    } finally {
      this.#holds--;
      this.#settle();
    }
  }

  async #reader(): Promise<void> {
    this.#readers++;
    // Taken only in the next turn, so that a batch starts no more readers than it has articles.
    await Promise.resolve();
    for (let next = first(this.#waiting); next; next = first(this.#waiting)) {
      const [key, uri] = next;
      this.#waiting.delete(key);
      const turn = ++this.#lastTurn;
      this.#turns.set(key, turn);
      await this.work(uri, {
        stale: () => this.#turns.get(key) !== turn,
        inLane: (work) => this.#inLane(work),
      });
      if (this.#turns.get(key) === turn) this.#turns.delete(key);
    }
    this.#readers--;
    this.#settle();
  }

  #inLane<T>(work: () => T | Promise<T>): Promise<T> {
    const run = this.#lane.then(async () => {
      if (performance.now() > this.#sliceEnd) {
        await nextTurn();
        this.#sliceEnd = performance.now() + SLICE_MS;
        this.#progressed.fire();
      }
      return work();
    });
    this.#lane = run.catch(() => undefined);
    return run;
  }

  #settle(): void {
    if (!this.progress) for (const resolve of this.#idle.splice(0)) resolve();
    this.#progressed.fire();
  }

  dispose(): void {
    this.clear();
    this.#progressed.dispose();
  }
}

function first<K, V>(map: ReadonlyMap<K, V>): [K, V] | undefined {
  for (const entry of map) return entry;
  return undefined;
}
