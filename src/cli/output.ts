import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes at the pace of whoever reads. A reader that goes away (`| head`) is no error: `isClosed` says so, and writing on
 * does nothing.
 */
export class Output {
  #closed = false;
  #failed: Error | undefined;
  readonly #stream: Writable;
  readonly #onClose: () => void;
  readonly #onError = (error: NodeJS.ErrnoException) => {
    this.#closed = true;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') this.#failed = error;
    this.#onClose();
  };

  constructor(stream: Writable, onClose: () => void = () => {}) {
    this.#stream = stream;
    this.#onClose = onClose;
    stream.on('error', this.#onError);
  }

  get isClosed(): boolean {
    return this.#closed || this.#stream.destroyed;
  }

  async write(text: string): Promise<void> {
    if (this.#failed) throw this.#failed;
    if (this.isClosed || this.#stream.write(text)) return;
    // A stream that breaks while we wait emits `close` or `error` and never `drain`.
    const stop = new AbortController();
    const settled = ['drain', 'close', 'error'].map((event) =>
      once(this.#stream, event, { signal: stop.signal }).catch(() => {}),
    );
    await Promise.race(settled);
    stop.abort();
    if (this.#failed) throw this.#failed;
  }
}
