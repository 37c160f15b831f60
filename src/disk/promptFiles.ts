import type * as Node from 'node:fs';

/** What is asked of Node's file system. */
export interface NodeFiles {
  readonly statSync: (path: string) => Stats;
  readonly openSync: (path: string, flags: 'r') => number;
  /** How many bytes were put into the buffer from this offset on; 0 at the file's end. */
  readonly readSync: (file: number, buffer: Uint8Array, offset: number, length: number, position: null) => number;
  readonly closeSync: (file: number) => void;
  readonly promises: {
    readonly stat: (path: string) => Promise<Stats>;
    readonly readFile: (path: string) => Promise<Uint8Array>;
  };
}

type Stats = Pick<Node.Stats, 'mtimeMs' | 'size'>;

/** An answer that took longer came over a wire, or from a disk that had to turn. Milliseconds. */
const PROMPT_MS = 1;
/** One answer is slow also where another program had the processor: the next of so many that is slow as well tells. */
const DOUBT = 8;
/** So many questions are asked in the background after answers that were slow; twice as many each time that happens again. */
const LEAST_PATIENCE = 100;
const MOST_PATIENCE = 100_000;
/** What is larger is read in the background, however prompt the disk is. Bytes. */
const LARGE = 200_000;

/**
 * Many small files, one after the other. Node needs ten times as long to ask for each in the background as a disk needs to
 * answer from memory; so files are asked for at once, as long as answers come at once. Whoever asks for many must let others
 * have a turn: nothing here does.
 */
export class PromptFiles {
  readonly #buffer = new Uint8Array(LARGE + 1);
  #inBackground = 0;
  #doubt = 0;
  #patience = LEAST_PATIENCE;

  constructor(
    private readonly fs: NodeFiles,
    private readonly now: () => number = () => performance.now(),
  ) {}

  async stat(path: string): Promise<Stats> {
    return this.#isPrompt() ? this.#timed(() => this.fs.statSync(path)) : this.fs.promises.stat(path);
  }

  async read(path: string): Promise<Uint8Array> {
    if (!this.#isPrompt()) return this.fs.promises.readFile(path);
    return this.#timed(() => this.#readAtOnce(path)) ?? this.fs.promises.readFile(path);
  }

  /** Nothing of what is large. That it is shows in reading: each other question to a disk costs as much as the answer. */
  #readAtOnce(path: string): Uint8Array | undefined {
    const file = this.fs.openSync(path, 'r');
    try {
      for (let length = 0; ;) {
        const read = this.fs.readSync(file, this.#buffer, length, this.#buffer.length - length, null);
        if (read === 0) return this.#buffer.slice(0, length);
        length += read;
        if (length > LARGE) return undefined;
      }
    } finally {
      this.fs.closeSync(file);
    }
  }

  #isPrompt(): boolean {
    if (this.#inBackground === 0) return true;
    this.#inBackground--;
    return false;
  }

  #timed<T>(ask: () => T): T {
    const began = this.now();
    try {
      return ask();
    } finally {
      const isSlow = this.now() - began > PROMPT_MS;
      if (isSlow && this.#doubt > 0) {
        this.#inBackground = this.#patience;
        this.#patience = Math.min(MOST_PATIENCE, this.#patience * 2);
      } else this.#doubt = isSlow ? DOUBT : Math.max(0, this.#doubt - 1);
    }
  }
}
