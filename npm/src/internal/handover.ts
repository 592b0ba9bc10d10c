// The JavaScript end of the hand-over: calls and their replies, readers and their batches, and the references that
// keep the process alive. What the frames look like is in `frames.ts`; what they mean to handlers is in `asks.ts`.

import { CodexAbortError, at, callSite, errorFrom } from '../errors';
import type { CallSite, Envelope } from '../errors';
import { inJson, signal as checked } from './given';
import type { Asks } from './asks';
import { ASK, EVENTS, EventBatch, FAILURE, FORGOTTEN, ITEMS, ItemBatch, LOG, MISFIT, NOTHING, REPLY, TURN_OVER, WITHDRAWN } from './frames';
import type { Batch, Drained, End, Frame } from './frames';
import type { NativeModelSession, NativeSession } from './native';
import { Outbox } from './outbox';
import { Reader } from './reader';
import type { Feed } from './reader';
import { Sites, failing } from './sites';
import { within } from './within';

/** After so many batches the event loop gets its turn. */
const BATCHES = 2;

/** So many microtasks after it has its reply, whoever made a call has made the next one, if that is what comes next. */
const NEXT = 4;

const soon = Promise.resolve();

/** Hand-overs for whose frames somebody waits: nothing else may hold them. */
const needed = new Set<Handover>();

interface Call {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  site: CallSite | undefined;
  signal: AbortSignal | undefined;
  abort: (() => void) | undefined;
  hold: boolean;
  keep: unknown;
}

export interface CallSettings {
  signal?: AbortSignal | undefined;
  /** Whether the process stays alive for the reply. Default: yes. */
  hold?: boolean;
}

const DEFAULTS: CallSettings = {};

/** What a session and a scripted model have in common. */
export type NativeHub = Pick<NativeSession, keyof NativeModelSession>;

export class Handover<N extends NativeHub = NativeHub> implements Feed {
  asks: Asks | undefined;
  log: ((level: 'debug' | 'info' | 'warn' | 'error', message: string, fields: object) => void) | undefined;
  private readonly calls = new Map<number, Call>();
  private readonly readers = new Map<number, Reader<never>>();
  private readonly turns = new Map<number, () => void>();
  /** Turns that were over before their reply was there. */
  private readonly early = new Set<number>();
  /** Readers for which a batch is on its way: it is there already, only not written yet, and keeps the process alive. */
  private readonly coming = new Set<number>();
  private readonly hub: N;
  private readonly outbox = new Outbox((calls) => {
    try {
      this.hub.submit(calls);
    } catch (error) {
      // No threads: then no call has ever begun.
      for (const number of [...this.calls.keys()]) this.settle(number)?.reject(error);
    }
  });
  private readonly sites = new Sites();
  private last = 0;
  private holds = 0;
  /** Whether the event loop is held. */
  private held = false;
  /** Nothing holds the process since so many microtasks. */
  private idle = 0;
  private waits = 0;
  private batches = BATCHES;
  private draining = false;
  private yielding = false;
  /** A reader has asked while a drain was handed out: there may be more. */
  private wanted = false;

  constructor(open: (wake: () => void) => N) {
    // The native side holds this function: neither it nor any other that is made here may hold the client.
    const weak = new WeakRef(this);
    this.hub = open(() => weak.deref()?.woken());
  }

  /** The native side, which has all that was called so far. */
  get native(): N {
    this.outbox.flush();
    return this.hub;
  }

  /** Does what needs no waiting. */
  call<T>(op: string, target: number, args: unknown): T {
    const outcome = JSON.parse(this.native.call(op, target, text(args))) as { ok: T } | { error: Envelope };
    if ('error' in outcome) throw errorFrom(outcome.error);
    return outcome.ok;
  }

  /** Begins what does, and waits for the reply: until then, what is to be kept is not collected. */
  request<T>(op: string, target: number, args: unknown, settings: CallSettings = DEFAULTS, keep?: unknown): Promise<T> {
    const { hold = true } = settings;
    const site = this.sites.take();
    let signal: AbortSignal | undefined;
    let written: string;
    try {
      signal = checked(settings.signal);
      if (signal?.aborted) throw aborted(signal);
      written = text(args);
    } catch (error) {
      return Promise.reject(at(error as Error, site ?? callSite()));
    }
    return new Promise<T>((resolve, reject) => {
      const number = ++this.last;
      const call: Call = { resolve: resolve as (value: unknown) => void, reject, site, signal, abort: undefined, hold, keep };
      const hook = within.getStore();
      this.outbox.put(number, op, target, hook?.session === this.hub ? hook.ask : null, written);
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
    this.request(op, target, { ...args, reader: reader.number }).catch((error: { reason?: string }) => {
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
    if (this.session.want(reader)) this.expect(reader);
    this.wanted = true;
    this.drain();
  }

  done(reader: number): void {
    this.arrived(reader);
    if (this.readers.delete(reader)) this.session.closeReader(reader);
  }

  /** Readers are a session's; a scripted model has none. */
  private get session(): NativeSession {
    return this.native as unknown as NativeSession;
  }

  /** While somebody waits for a frame, the hand-over must not be collected; and with `hold` the process stays alive. */
  waiting(change: 1 | -1, hold: boolean): void {
    if (hold) this.hold(change);
    this.waits += change;
    if (this.waits === 0) needed.delete(this as unknown as Handover);
    else if (change === 1 && this.waits === 1) needed.add(this as unknown as Handover);
  }

  private expect(reader: number): void {
    if (this.coming.has(reader)) return;
    this.coming.add(reader);
    this.hold(1);
  }

  private arrived(reader: number): void {
    if (this.coming.delete(reader)) this.hold(-1);
  }

  private hold(change: 1 | -1): void {
    this.holds += change;
    if (this.holds === 0) this.letGo();
    else if (!this.held) {
      this.held = true;
      this.hub.setRef(true);
    }
  }

  /** Lets the process end, unless the next call holds it: to let go and to hold it again costs as much as a call. */
  private letGo(): void {
    if (this.idle === 0) this.wane();
  }

  private readonly wane = (): void => {
    if (this.holds > 0) this.idle = 0;
    else if (this.idle++ < NEXT) void soon.then(this.wane);
    else {
      this.idle = 0;
      // What had come for a reader before the last one that held the process let go is still to be read.
      for (const [number, reader] of this.readers) if (reader.waits && this.session.isComing(number)) this.expect(number);
      if (this.holds > 0) return;
      this.held = false;
      this.hub.setRef(false);
    }
  };

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
        const drained = this.hub.drain();
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
        this.feed(frame[1], new EventBatch(frame), frame[6]);
        break;
      case ITEMS:
        this.feed(frame[1], new ItemBatch(frame[2]), frame[3]);
        break;
      case NOTHING:
        this.arrived(frame[1]);
        break;
      case REPLY:
        this.settle(frame[1])?.resolve(frame[2]);
        break;
      case FAILURE: {
        const call = this.settle(frame[1]);
        if (call === undefined) break;
        const { code, thrownBy } = frame[2];
        const cause = code === 'ABORTED' ? call.signal?.reason : thrownBy === undefined ? undefined : this.asks?.thrownBy(thrownBy);
        if (call.site === undefined) call.resolve(failing(frame[2], cause));
        else call.reject(errorFrom(frame[2], call.site, cause));
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
      case MISFIT:
        this.asks?.failed(frame[1], errorFrom(frame[2]));
        break;
    }
  }

  private feed(number: number, batch: Batch<unknown>, end: End): void {
    const held = this.coming.delete(number);
    (this.readers.get(number) as Reader<unknown> | undefined)?.feedBatch(batch, end);
    if (held) this.hold(-1);
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
  } catch {
    for (const [name, value] of Object.entries(args as object)) inJson(value, name);
    return inJson(args, 'the arguments');
  }
}

function aborted(signal: AbortSignal): CodexAbortError {
  return new CodexAbortError('the call was cancelled by its signal before it began', { cause: signal.reason });
}
