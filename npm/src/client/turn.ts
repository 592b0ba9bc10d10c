// A turn as users hold it.

import { unlessClosed } from '../internal/dispose';
import { Remote } from '../internal/remote';
import { structured } from '../internal/results';
import type { Schema } from '../schema';
import type { CallOptions, CodexEvent, Input, Turn, TurnResult } from '../types';
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
  readonly #remote: Remote;
  readonly #schema: Schema | undefined;
  #over = false;
  #onOver: (() => void)[] = [];

  constructor(context: ClientContext, facts: TurnFacts, schema?: Schema) {
    this.#schema = schema;
    this.#context = context;
    this.#remote = new Remote(context, 'turn', facts.handle);
    this.id = facts.id;
    this.conversationId = facts.conversationId;
  }

  events(filter: { after?: number; methods?: string[]; signal?: AbortSignal } = {}): AsyncIterableIterator<CodexEvent> {
    return this.#remote.events('turnEvents', filter, true);
  }

  text(): AsyncIterableIterator<string> {
    return this.#remote.list('turnText');
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

  async steer(input: Input, options: CallOptions = {}): Promise<void> {
    await this.#remote.request('steer', { input: inputData(input) }, options);
  }

  interrupt(options: { keepCommands?: boolean } & CallOptions = {}): Promise<void> {
    return this.#remote.with('interrupt', options);
  }

  async result(options: CallOptions = {}): Promise<TurnResult<T>> {
    return structured(await this.#remote.request<TurnResult<T>>('result', {}, options), this.#schema, 'resolve');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.interrupt().catch(unlessClosed);
  }

  /** @internal Interrupts the turn when a signal says so. */
  follow(signal: AbortSignal): void {
    if (this.#over) return;
    const abort = () => {
      this.#remote.request('interruptBySignal').catch((error: unknown) => this.#context.report(error, 'a turn could not be interrupted by its signal'));
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
