/** How many files are read at the same time. */
const PARALLEL = 64;

/** How long articles may be worked on before others on the same thread have a turn. */
const SLICE_MS = 8;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the work on one article may ask of the queue. */
export interface Turn {
  /** Whether nobody wants the result any more: the article was taken out, or put in anew. */
  stale(): boolean;
  /** Runs what needs the processor: one article after another, with pauses in which others can do something else. */
  inLane<T>(work: () => T | Promise<T>): Promise<T>;
}

/** What a queue does, and what it needs of where it runs. */
export interface QueueWork {
  work(article: string, turn: Turn): Promise<void>;
  /** Lets everything else that waits have its turn. */
  pause(): Promise<void>;
  /** The progress is another; not told for each article. */
  progressed(): void;
}

/** Works on articles in the background, many files at a time, one analysis at a time. An article put in twice is worked on once. */
export class ReadingQueue {
  /** In the order in which they are taken. */
  readonly #waiting = new Set<string>();
  /** Goes on where it was: looking for the first one anew would step over all that were taken before. */
  #order = this.#waiting.values();
  /** What is being worked on, with a number that tells one turn of an article from its next. */
  readonly #turns = new Map<string, number>();
  #lastTurn = 0;
  #readers = 0;
  #holds = 0;
  #total = 0;
  /** Side by side, analyses would take as long and hold the thread for longer. */
  #lane: Promise<unknown> = Promise.resolve();
  #sliceEnd = 0;
  #breath: Promise<void> | undefined;
  #idle: (() => void)[] = [];

  constructor(private readonly host: QueueWork) {}

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

  add(articles: readonly string[]): void {
    if (articles.length === 0) return;
    if (this.#waiting.size + this.#readers === 0) {
      this.#total = 0;
      this.#sliceEnd = performance.now() + SLICE_MS;
    }
    for (const article of articles) {
      if (!this.#waiting.has(article)) this.#total++;
      this.#waiting.add(article);
      this.#turns.delete(article);
    }
    while (this.#readers < Math.min(PARALLEL, this.#waiting.size)) void this.#reader();
    this.host.progressed();
  }

  /** Takes an article out; work on it that is under way becomes stale. */
  drop(article: string): void {
    this.#waiting.delete(article);
    this.#turns.delete(article);
  }

  clear(): void {
    this.#waiting.clear();
    this.#turns.clear();
  }

  /** Counts as busy while `listing`, which finds out what there is to add, is under way. */
  async during<T>(listing: () => Promise<T>): Promise<T> {
    this.#holds++;
    this.host.progressed();
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
    for (;;) {
      // Where a disk answers at once, nothing else would ever have a turn.
      while (performance.now() > this.#sliceEnd) await this.#breathe();
      const taken = this.#take();
      if (taken === undefined) break;
      const turn = ++this.#lastTurn;
      this.#turns.set(taken, turn);
      await this.host.work(taken, {
        stale: () => this.#turns.get(taken) !== turn,
        inLane: (work) => this.#inLane(work),
      });
      if (this.#turns.get(taken) === turn) this.#turns.delete(taken);
    }
    this.#readers--;
    this.#settle();
  }

  #take(): string | undefined {
    let next = this.#order.next();
    if (next.done) {
      this.#order = this.#waiting.values();
      next = this.#order.next();
    }
    if (next.done) return undefined;
    this.#waiting.delete(next.value);
    return next.value;
  }

  #inLane<T>(work: () => T | Promise<T>): Promise<T> {
    const run = this.#lane.then(async () => {
      while (performance.now() > this.#sliceEnd) await this.#breathe();
      return work();
    });
    this.#lane = run.catch(() => undefined);
    return run;
  }

  /** One pause for all who need one. */
  #breathe(): Promise<void> {
    this.#breath ??= this.host.pause().then(() => {
      this.#breath = undefined;
      this.#sliceEnd = performance.now() + SLICE_MS;
      this.host.progressed();
    });
    return this.#breath;
  }

  #settle(): void {
    if (!this.progress) for (const resolve of this.#idle.splice(0)) resolve();
    this.host.progressed();
  }
}
