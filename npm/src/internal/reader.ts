// A reader: what arrives for one iterator, and who waits for it. It asks for a batch only when it has nothing left.
// Whoever waits for what ends by itself, a list or what a turn brings, keeps the process alive; for other events, nobody does.

import { at, callSite, errorFrom } from '../errors';
import type { CallSite } from '../errors';
import type { Batch, End } from './frames';

interface Waiter<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: unknown): void;
}

/** Who brings batches, and is told when a reader wants one or is done. */
export interface Feed {
  want(reader: number): void;
  done(reader: number): void;
  waiting(change: 1 | -1, hold: boolean): void;
}

const ENDED = { value: undefined, done: true } as const;

export class Reader<T> {
  private batch: Batch<T> | undefined;
  private waiters: Waiter<T>[] = [];
  private over = false;
  private error: unknown;
  /** Where it was first waited for, once: a loop waits at one place, and to capture it costs as much as several events. */
  private site: CallSite | undefined;
  /** Called once nothing more comes. */
  onEnd: (() => void) | undefined;

  constructor(readonly number: number, private readonly feed: Feed, private readonly hold: boolean, readonly keep?: unknown) {}

  /** Whether somebody waits for what comes next. */
  get waits(): boolean {
    return this.waiters.length > 0;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const batch = this.batch;
    if (batch !== undefined && batch.left > 0) return Promise.resolve({ value: batch.take(), done: false });
    return this.wait();
  }

  /** Takes in a batch that it has asked for. */
  feedBatch(batch: Batch<T>, end: End): void {
    if (this.over) return;
    this.batch = batch;
    while (batch.left > 0 && this.waiters.length > 0) {
      this.waiters.shift()!.resolve({ value: batch.take(), done: false });
      this.feed.waiting(-1, this.hold);
    }
    if (end !== 0) this.end(end === 1 ? undefined : errorFrom(end));
    else if (this.waiters.length > 0) this.feed.want(this.number);
  }

  /** Nothing more comes: who waits is told, and who asks after what is there is read. */
  end(error: unknown): void {
    if (this.over) return;
    this.over = true;
    this.error = error;
    this.feed.done(this.number);
    this.onEnd?.();
    this.onEnd = undefined;
    for (const waiter of this.waiters.splice(0)) {
      this.feed.waiting(-1, this.hold);
      this.settle(waiter);
    }
  }

  /** Its user is done with it: what is there is dropped. */
  stop(error?: unknown): void {
    this.batch = undefined;
    this.end(error);
  }

  private wait(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      // As text: what is captured has the iterator in it, which must not be kept alive.
      this.site ??= { stack: callSite().stack ?? '' };
      if (this.over) {
        this.settle(waiter);
        return;
      }
      this.waiters.push(waiter);
      this.feed.waiting(1, this.hold);
      if (this.waiters.length === 1) this.feed.want(this.number);
    });
  }

  private settle(waiter: Waiter<T>): void {
    const error = this.error;
    if (error === undefined) {
      waiter.resolve(ENDED);
      return;
    }
    // An error is told once; after it there is only the end.
    this.error = undefined;
    waiter.reject(error instanceof Error ? at(error, this.site) : error);
  }
}
