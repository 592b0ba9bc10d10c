// The frames of a drain. `codex-sdk-napi/src/handover/frames.rs` is the other half, and says what is in them: the two
// are changed together.

import { ownParams } from './ownParams';
import type { Envelope } from '../errors';
import type { CodexEvent, PendingRequest } from '../types';

export const EVENTS = 0;
export const REPLY = 1;
export const FAILURE = 2;
export const ASK = 3;
export const WITHDRAWN = 4;
export const LOG = 5;
export const TURN_OVER = 6;
export const FORGOTTEN = 7;
export const ITEMS = 8;
export const NOTHING = 9;
export const MISFIT = 10;

export type End = 0 | 1 | Envelope;
interface Extra { coalesced?: number; request?: PendingRequest }

export type EventsFrame = [kind: typeof EVENTS, reader: number, params: unknown[], meta: (number | null)[], methods: string[], contexts: (string | null)[], end: End, extras: (number | Extra)[]];
export type ItemsFrame = [kind: typeof ITEMS, reader: number, items: unknown[], end: End];
export type Frame = EventsFrame | ItemsFrame
  | [kind: typeof REPLY, call: number, value: unknown]
  | [kind: typeof FAILURE, call: number, error: Envelope]
  | [kind: typeof ASK, ask: number, handler: number, what: unknown]
  | [kind: typeof WITHDRAWN, ask: number]
  | [kind: typeof LOG, level: 'debug' | 'info' | 'warn' | 'error', message: string, fields: object]
  | [kind: typeof TURN_OVER, handle: number]
  | [kind: typeof FORGOTTEN, handler: number]
  | [kind: typeof NOTHING, reader: number]
  | [kind: typeof MISFIT, method: string, error: Envelope];

/** What a drain hands over: whether more waits, then frames. */
export type Drained = [more: 0 | 1, ...frames: Frame[]];

/** A batch on its way to a reader: items are made when they are taken. */
export interface Batch<T> {
  /** How many are left. */
  left: number;
  take(): T;
}

/** Puts events together from their parameters and from what is said once a batch. */
export class EventBatch implements Batch<CodexEvent> {
  left: number;
  private next = 0;
  private seq = 0;
  private emittedAtMs = 0;
  private readonly params: unknown[];
  private readonly meta: (number | null)[];
  private readonly methods: string[];
  private readonly contexts: (string | null)[];
  private readonly extras: Map<number, Extra> | undefined;

  constructor(frame: EventsFrame) {
    this.params = frame[2];
    this.meta = frame[3];
    this.methods = frame[4];
    this.contexts = frame[5];
    this.left = this.params.length;
    this.methods.forEach((method, number) => this.revive(method, number));
    const extras = frame[7];
    if (extras.length > 0) {
      this.extras = new Map();
      for (let i = 0; i < extras.length; i += 2) this.extras.set(extras[i] as number, extras[i + 1] as Extra);
    }
  }

  take(): CodexEvent {
    const index = this.next++;
    this.left--;
    const at = index * 4;
    const meta = this.meta as number[];
    this.seq += meta[at]!;
    const emitted = meta[at + 1] as number | null;
    const context = meta[at + 3]! * 3;
    const event = {
      seq: this.seq,
      method: this.methods[meta[at + 2]!],
      params: this.params[index],
      emittedAtMs: emitted === null ? null : (this.emittedAtMs += emitted),
      conversationId: this.contexts[context],
      rootConversationId: this.contexts[context + 1],
      turnId: this.contexts[context + 2],
    } as unknown as CodexEvent;
    // The batch must not keep alive what its reader is done with.
    this.params[index] = undefined;
    return this.extras === undefined ? event : this.complete(event, index);
  }

  /** Makes the objects of this package of what stands for them. Nearly every batch has none: so a batch is asked, not an event. */
  private revive(method: string, number: number): void {
    const own = ownParams(method);
    if (own === undefined) return;
    for (let index = 0; index < this.params.length; index++) {
      if (this.meta[index * 4 + 2] === number) this.params[index] = own(this.params[index]);
    }
  }

  private complete(event: CodexEvent, index: number): CodexEvent {
    return Object.assign(event, this.extras?.get(index));
  }
}

/** Items of any other kind, ready as they are. */
export class ItemBatch<T> implements Batch<T> {
  left: number;
  private next = 0;

  constructor(private readonly items: T[]) {
    this.left = items.length;
  }

  take(): T {
    this.left--;
    return this.items[this.next++]!;
  }
}
