// A thing of the native module's, and how its functions are called: by name, with arguments as JSON.

import type { CodexEvent, EventFilter } from '../types';
import { signal as checked } from './given';
import type { Handover, CallSettings } from './handover';
import { EventIterator } from './iterator';
import type { NativeSession } from './native';

/** Whose thing it is: not collected while a call or a reader waits for it. */
interface Keeper {
  readonly handover: Handover<NativeSession>;
}

export class Remote {
  constructor(private readonly keep: Keeper, private readonly kind: 'client' | 'conversation' | 'turn' | 'pool', private readonly handle: number) {}

  /** Does what needs no waiting. */
  call<T>(name: string, args?: unknown): T {
    return this.keep.handover.call(`${this.kind}.${name}`, this.handle, args);
  }

  /** Begins what does, at once, and waits for the reply. */
  request<T = void>(name: string, args?: unknown, settings?: CallSettings): Promise<T> {
    return this.keep.handover.request(`${this.kind}.${name}`, this.handle, args, settings, this.keep);
  }

  /** Reads a list that the native side asks the runtime for: who waits for it keeps the process alive. */
  list<T>(name: string, filter: object = {}): EventIterator<T> {
    return new EventIterator(this.reader<T>(name, { filter }, true));
  }

  /** Reads what a turn brings: the turn keeps the process alive. */
  read<T>(name: string): EventIterator<T> {
    return new EventIterator(this.reader<T>(name, {}));
  }

  /** Reads events. */
  events(name: string, { signal, ...filter }: EventFilter & Record<string, unknown>): EventIterator<CodexEvent> {
    const ends = checked(signal);
    return new EventIterator(this.reader<CodexEvent>(name, { filter }), ends);
  }

  private reader<T>(name: string, args: object, hold = false) {
    return this.keep.handover.reader<T>(`read.${name}`, this.handle, args, hold, this.keep);
  }
}
