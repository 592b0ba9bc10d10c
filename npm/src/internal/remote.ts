// A thing of the native module's, and how its functions are called: by name, with arguments as JSON.

import type { CallOptions, CodexEvent, EventFilter } from '../types';
import { apart, besideSignal, carried, options, signal as checked } from './given';
import type { Handover } from './handover';
import { EventIterator } from './iterator';
import type { NativeSession } from './native';

/** Whose thing it is: not collected while a call or a reader waits for it. */
interface Keeper {
  readonly handover: Handover<NativeSession>;
}

const NONE: CallOptions = {};

export class Remote {
  constructor(private readonly keep: Keeper, private readonly kind: 'client' | 'conversation' | 'turn' | 'pool', private readonly handle: number) {}

  /** Does what needs no waiting. */
  call<T>(name: string, args: object = {}): T {
    return this.keep.handover.call(`${this.kind}.${name}`, this.handle, carried(args));
  }

  /** Begins what does, and waits for the reply. What every call takes comes apart from its arguments. */
  request<T = void>(name: string, args: object = {}, given: CallOptions = NONE, apartAs: 'call' | 'options' = 'call'): Promise<T> {
    try {
      const beside = besideSignal(given);
      return this.begin(name, beside === undefined ? args : { ...args, [apartAs]: beside }, given.signal);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** The same for a call that core itself takes those options of. */
  among<T>(name: string, args: object, given: CallOptions): Promise<T> {
    return this.request(name, args, given, 'options');
  }

  /** The same for a call whose own options are among them. */
  async with<T = void>(name: string, given: CallOptions): Promise<T> {
    const [own, call] = apart(given);
    return this.request(name, { options: own }, call);
  }

  /** Reads what comes to an end by itself, a list or the text of a turn: who waits for it keeps the process alive. */
  list<T>(name: string, args: object = {}): EventIterator<T> {
    return new EventIterator(this.reader<T>(name, args, true));
  }

  /** Reads events; those of a turn, which end with it, keep the process alive while somebody waits. */
  events(name: string, given: EventFilter, hold = false): EventIterator<CodexEvent> {
    const { signal, ...filter } = options(given, 'filter');
    const ends = checked(signal);
    return new EventIterator(this.reader<CodexEvent>(name, { filter }, hold), ends);
  }

  private begin<T>(name: string, args: object, signal: AbortSignal | undefined): Promise<T> {
    return this.keep.handover.request<T>(`${this.kind}.${name}`, this.handle, carried(args), signal === undefined ? undefined : { signal }, this.keep);
  }

  private reader<T>(name: string, args: object, hold = false) {
    return this.keep.handover.reader<T>(`read.${name}`, this.handle, carried(args), hold, this.keep);
  }
}
