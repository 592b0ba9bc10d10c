// `on`, `once` and `off`: one reader for all listeners of a client, which gets only the methods that somebody listens to.

import { callable, unusable } from '../internal/given';
import type { Reader } from '../internal/reader';
import type { CodexEvent } from '../types';
import type { ClientContext } from './context';

/** Called with the parameters and the event, or under the name `event` with the event alone. */
export type Listener = (first: never, event: never) => unknown;

interface Entry {
  listener: Listener;
  once: boolean;
}

const EVERY = 'event';

export class Listeners {
  readonly #context: ClientContext;
  readonly #entries = new Map<string, Entry[]>();
  #reader: Reader<CodexEvent> | undefined;

  constructor(context: ClientContext) {
    this.#context = context;
  }

  add(name: string, listener: Listener, once: boolean): void {
    if (typeof name !== 'string') throw unusable('name', name, 'the method of an event, or event');
    callable(listener, 'listener', `the listener of ${name}`);
    if (name !== EVERY) this.#context.handover.call('client.listen', this.#context.handle, { name });
    const entries = this.#entries.get(name);
    // Copies: whoever is being called goes through the ones that were there.
    this.#entries.set(name, [...(entries ?? []), { listener, once }]);
    if (entries === undefined) this.#listen();
  }

  remove(name: string, listener: Listener): void {
    const entries = this.#entries.get(name) ?? [];
    const at = entries.findLastIndex((entry) => entry.listener === listener);
    if (at < 0) return;
    if (entries.length > 1) {
      this.#entries.set(name, entries.filter((_, index) => index !== at));
      return;
    }
    this.#entries.delete(name);
    this.#listen();
  }

  /** Has the native side send what is listened to, and nothing else. */
  #listen(): void {
    const reader = this.#reader;
    if (this.#entries.size === 0) {
      this.#reader = undefined;
      reader?.stop();
      return;
    }
    const methods = this.#entries.has(EVERY) ? undefined : [...this.#entries.keys()];
    if (reader === undefined) {
      this.#reader = this.#context.handover.reader<CodexEvent>('read.clientEvents', this.#context.handle, { filter: { methods } });
      void this.#pump(this.#reader);
    } else {
      this.#context.handover.call('read.setMethods', reader.number, { methods });
    }
  }

  async #pump(reader: Reader<CodexEvent>): Promise<void> {
    try {
      for (;;) {
        const { value, done } = await reader.next();
        if (done) break;
        this.#call(value.method, value, value.params as never);
        this.#call(EVERY, value, value as never);
      }
    } catch (error) {
      this.#context.report(error, 'the listeners of a client missed events');
      if (this.#reader === reader) {
        this.#reader = undefined;
        this.#listen();
      }
      return;
    }
    if (this.#reader === reader) this.#reader = undefined;
  }

  #call(name: string, event: CodexEvent, first: never): void {
    const entries = this.#entries.get(name);
    if (entries === undefined) return;
    for (const { listener, once } of entries) {
      if (once) this.remove(name, listener);
      try {
        const returned = listener.call(undefined as never, first, event as never);
        if (returned instanceof Promise) returned.catch((error: unknown) => this.#failed(name, error));
      } catch (error) {
        this.#failed(name, error);
      }
    }
  }

  #failed(name: string, error: unknown): void {
    this.#context.report(error, `a listener of ${name} failed`);
  }
}
