// A turn as users hold it.

import '../internal/dispose';
import { EventIterator } from '../internal/iterator';
import type { CodexEvent, Input, Turn, TurnResult } from '../types';
import type { ClientContext } from './context';
import { inputData } from './options';

/** What the native side says of a turn. */
export interface TurnFacts {
  handle: number;
  id: string;
  conversationId: string;
}

export class TurnHandle<T = undefined> implements Turn<T> {
  readonly id: string;
  readonly conversationId: string;
  readonly #context: ClientContext;
  readonly #handle: number;
  #over = false;
  #onOver: (() => void)[] = [];

  constructor(context: ClientContext, facts: TurnFacts) {
    this.#context = context;
    this.#handle = facts.handle;
    this.id = facts.id;
    this.conversationId = facts.conversationId;
  }

  events(filter: { after?: number; methods?: string[] } = {}): AsyncIterableIterator<CodexEvent> {
    return new EventIterator(this.#context.handover.reader<CodexEvent>('turn.events', this.#handle, { filter }));
  }

  text(): AsyncIterableIterator<string> {
    return new EventIterator(this.#context.handover.reader<string>('turn.text', this.#handle, {}));
  }

  toReadableStream(): ReadableStream<string> {
    const pieces = this.text();
    return new ReadableStream<string>(
      {
        async pull(controller) {
          const { value, done } = await pieces.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        async cancel() {
          await pieces.return?.();
        },
      },
      { highWaterMark: 0 },
    );
  }

  steer(input: Input): Promise<void> {
    return this.#context.handover.request('turn.steer', this.#handle, { input: inputData(input) });
  }

  interrupt(options: { keepCommands?: boolean } = {}): Promise<void> {
    return this.#context.handover.request('turn.interrupt', this.#handle, options);
  }

  result(): Promise<TurnResult<T>> {
    return this.#context.handover.request<TurnResult<T>>('turn.result', this.#handle, undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.interrupt();
  }

  /** @internal Interrupts the turn when a signal says so. */
  follow(signal: AbortSignal): void {
    if (this.#over) return;
    const abort = () => {
      this.#context.handover.request('turn.interruptBySignal', this.#handle, undefined)
        .catch((error: unknown) => this.#context.report(error, 'a turn could not be interrupted by its signal'));
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    this.#onOver.push(() => signal.removeEventListener('abort', abort));
  }

  /** @internal The native side says that it has ended. */
  over(): void {
    this.#over = true;
    for (const forget of this.#onOver.splice(0)) forget();
  }
}
