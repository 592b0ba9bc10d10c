// The JavaScript end of the hand-over: calls and their replies, readers and their batches, and the references that
// keep the process alive. What the frames look like is in `frames.ts`; what they mean to handlers is in `asks.ts`.

import { CodexAbortError, CodexConfigError, at, callSite, errorFrom } from '../errors';
import type { CallSite, Envelope } from '../errors';
import { signal as checked } from './given';
import type { Asks } from './asks';
import { ASK, EVENTS, EventBatch, FAILURE, FORGOTTEN, ITEMS, ItemBatch, LOG, REPLY, TURN_OVER, WITHDRAWN } from './frames';
import type { Drained, Frame } from './frames';
import type { NativeModelSession, NativeSession } from './native';
import { Reader } from './reader';
import type { Feed } from './reader';
import { within } from './within';

/** After so many batches the event loop gets its turn. */
const BATCHES = 4;

/** Hand-overs for whose frames somebody waits: nothing else may hold them. */
const needed = new Set<Handover>();

interface Call {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  site: CallSite;
  signal: AbortSignal | undefined;
  abort: (() => void) | undefined;
  hold: boolean;
  keep: unknown;
}

export interface CallSettings {
  signal?: AbortSignal | undefined;
  /** Whether the process stays alive for the reply. Default: yes. */
  hold?: boolean;
  /** What must not be collected before the reply is there. */
  keep?: unknown;
}

/** What a session and a scripted model have in common. */
export type NativeHub = Pick<NativeSession, keyof NativeModelSession>;

export class Handover<N extends NativeHub = NativeHub> implements Feed {
  readonly native: N;
  asks: Asks | undefined;
  log: ((level: 'debug' | 'info' | 'warn' | 'error', message: string, fields: object) => void) | undefined;
  private readonly calls = new Map<number, Call>();
  private readonly readers = new Map<number, Reader<never>>();
  private readonly turns = new Map<number, () => void>();
  /** Turns that were over before their reply was there. */
  private readonly early = new Set<number>();
  private last = 0;
  private holds = 0;
  private waits = 0;
  private batches = BATCHES;
  private draining = false;
  private yielding = false;
  /** A reader has asked while a drain was handed out: there may be more. */
  private wanted = false;

  constructor(open: (wake: () => void) => N) {
    // The native side holds this function: it must not hold the client.
    const weak = new WeakRef(this);
    this.native = open(() => weak.deref()?.woken());
  }

  /** Does what needs no waiting. */
  call<T>(op: string, target: number, args: unknown): T {
    const outcome = JSON.parse(this.native.call(op, target, text(args))) as { ok: T } | { error: Envelope };
    if ('error' in outcome) throw errorFrom(outcome.error);
    return outcome.ok;
  }

  /** Begins what does, at once, and waits for the reply. */
  request<T>(op: string, target: number, args: unknown, settings: CallSettings = {}): Promise<T> {
    const { hold = true, keep } = settings;
    const site = callSite();
    let signal: AbortSignal | undefined;
    try {
      signal = checked(settings.signal);
    } catch (error) {
      return Promise.reject(at(error as Error, site));
    }
    if (signal?.aborted) return Promise.reject(at(aborted(signal), site));
    return new Promise<T>((resolve, reject) => {
      const number = ++this.last;
      const call: Call = { resolve: resolve as (value: unknown) => void, reject, site, signal, abort: undefined, hold, keep };
      const hook = within.getStore();
      this.native.submit(number, op, target, text(args), hook?.session === this.native ? hook.ask : undefined);
      this.calls.set(number, call);
      this.waiting(1, hold);
      if (signal !== undefined) {
        call.abort = () => this.native.cancel(number);
        signal.addEventListener('abort', call.abort, { once: true });
      }
    });
  }

  /** Opens a reader with an operation that makes one. */
  reader<T>(op: string, target: number, args: object, hold = false, keep?: unknown): Reader<T> {
    const reader = new Reader<T>(++this.last, this, hold, keep);
    this.readers.set(reader.number, reader as Reader<never>);
    this.request(op, target, { ...args, reader: reader.number }, { hold: false }).catch((error: { reason?: string }) => {
      // What is closed has no more events; that is no failure of the reader.
      reader.end(error.reason === 'CLOSED' ? undefined : error);
    });
    return reader;
  }

  /** Keeps the process alive until a turn is over, and then says so. */
  holdTurn(handle: number, over: () => void): void {
    if (this.early.delete(handle)) {
      over();
      return;
    }
    this.turns.set(handle, over);
    this.waiting(1, true);
  }

  want(reader: number): void {
    (this.native as unknown as NativeSession).want(reader);
    this.wanted = true;
    this.drain();
  }

  done(reader: number): void {
    if (this.readers.delete(reader)) (this.native as unknown as NativeSession).closeReader(reader);
  }

  /** While somebody waits for a frame, the hand-over must not be collected; and with `hold` the process stays alive. */
  waiting(change: 1 | -1, hold: boolean): void {
    if (hold) this.hold(change);
    this.waits += change;
    if (this.waits === 0) needed.delete(this as unknown as Handover);
    else if (change === 1 && this.waits === 1) needed.add(this as unknown as Handover);
  }

  private hold(change: 1 | -1): void {
    this.holds += change;
    if (this.holds === 0) this.native.setRef(false);
    else if (change === 1 && this.holds === 1) this.native.setRef(true);
  }

  private woken(): void {
    this.batches = BATCHES;
    this.drain();
  }

  /** Takes what there is, up to a few batches; then the event loop gets its turn. */
  private drain(): void {
    if (this.draining || this.yielding) return;
    this.draining = true;
    try {
      for (;;) {
        if (this.batches === 0) {
          this.yield();
          return;
        }
        this.wanted = false;
        const drained = this.native.drain();
        if (drained === null) return;
        this.batches--;
        const frames = JSON.parse(drained) as Drained;
        for (let i = 1; i < frames.length; i++) this.dispatch(frames[i] as Frame);
        // Without more, the native side wakes us when there is something again.
        if (frames[0] === 0 && !this.wanted) return;
      }
    } finally {
      this.draining = false;
    }
  }

  private yield(): void {
    this.yielding = true;
    setImmediate(() => {
      this.yielding = false;
      this.woken();
    });
  }

  private dispatch(frame: Frame): void {
    switch (frame[0]) {
      case EVENTS:
        (this.readers.get(frame[1]) as Reader<unknown> | undefined)?.feedBatch(new EventBatch(frame), frame[6]);
        break;
      case ITEMS:
        (this.readers.get(frame[1]) as Reader<unknown> | undefined)?.feedBatch(new ItemBatch(frame[2]), frame[3]);
        break;
      case REPLY:
        this.settle(frame[1])?.resolve(frame[2]);
        break;
      case FAILURE: {
        const call = this.settle(frame[1]);
        const cause = frame[2].code === 'ABORTED' ? call?.signal?.reason : undefined;
        call?.reject(errorFrom(frame[2], call.site, cause));
        break;
      }
      case ASK:
        this.asks?.ask(frame[1], frame[2], frame[3]);
        break;
      case WITHDRAWN:
        this.asks?.withdraw(frame[1]);
        break;
      case LOG:
        this.log?.(frame[1], frame[2], frame[3]);
        break;
      case TURN_OVER:
        this.turnOver(frame[1]);
        break;
      case FORGOTTEN:
        this.asks?.forget(frame[1]);
        break;
    }
  }

  private settle(number: number): Call | undefined {
    const call = this.calls.get(number);
    if (call === undefined) return undefined;
    this.calls.delete(number);
    this.waiting(-1, call.hold);
    if (call.abort !== undefined) call.signal?.removeEventListener('abort', call.abort);
    return call;
  }

  private turnOver(handle: number): void {
    const over = this.turns.get(handle);
    if (over === undefined) {
      this.early.add(handle);
      return;
    }
    this.turns.delete(handle);
    this.waiting(-1, true);
    over();
  }
}

function text(args: unknown): string {
  if (args === undefined) return '{}';
  try {
    return JSON.stringify(args);
  } catch (error) {
    // A bigint, or something that contains itself.
    throw new CodexConfigError(`the arguments have no form in JSON: ${(error as Error).message}`, { cause: error });
  }
}

function aborted(signal: AbortSignal): CodexAbortError {
  return new CodexAbortError('the call was cancelled by its signal before it began', { cause: signal.reason });
}
