// The iterator that users hold. Leaving it, in whatever way, ends the native subscriber at once.

import { CodexAbortError } from '../errors';
import type { Reader } from './reader';

/** Readers whose iterator was dropped without being ended. */
const dropped = new FinalizationRegistry<Reader<unknown>>((reader) => reader.stop());

export class EventIterator<T> implements AsyncIterableIterator<T> {
  readonly #reader: Reader<T>;
  readonly #forget: () => void;

  constructor(reader: Reader<T>, signal?: AbortSignal) {
    this.#reader = reader;
    dropped.register(this, reader as Reader<unknown>, this);
    this.#forget = signal === undefined ? () => {} : follow(reader as Reader<unknown>, signal);
    // A signal that lives longer than what it ends must not gather listeners.
    reader.onEnd = this.#forget;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return this.#reader.next();
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#stop();
    return { value: undefined, done: true };
  }

  async throw(error?: unknown): Promise<IteratorResult<T, undefined>> {
    this.#stop();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop();
  }

  #stop(): void {
    dropped.unregister(this);
    this.#forget();
    this.#reader.stop();
  }
}

/** Ends a reader when a signal says so. The signal must not keep the reader alive. */
function follow(reader: Reader<unknown>, signal: AbortSignal): () => void {
  const weak = new WeakRef(reader);
  const abort = () => weak.deref()?.stop(new CodexAbortError('the iteration was ended by its signal', { cause: signal.reason }));
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return () => signal.removeEventListener('abort', abort);
}
