// The pool: runtimes that are started on demand, and the leases of parts of them.

import '../internal/dispose';
import type { ConversationFacts } from '../client/conversation';
import { Hub } from '../client/hub';
import { buildArgs, checked, takeApart } from '../client/options';
import { CodexPoolError } from '../errors';
import { apart, callable, options as object } from '../internal/given';
import { loadNativeModule } from '../internal/loader';
import { Remote } from '../internal/remote';
import type { CallOptions, CodexClientOptions, Conversation, ConversationOptions, Input, OutputSchema, PoolLease, PoolOptions, PoolStats, TurnOptions, TurnResult } from '../types';
import { Lease, RuntimeClient } from './lease';

/**
 * A pool of runtimes for many conversations. There is room for `maxSize` runtimes of `maxConversationsPerClient`
 * conversations each; who finds no room waits, first come first served. The options' handlers, tools and logger serve every
 * lease. A runtime that ends by itself is replaced; the turns of its leases end `lost`.
 */
export class CodexClientPool {
  readonly #hub: Hub;
  readonly #remote: Remote;

  /** Checks the options. Nothing is started yet. */
  constructor(options: CodexClientOptions = {}, pool: PoolOptions = {}) {
    checked(options);
    this.#hub = new Hub(loadNativeModule(options.nativeModulePath), options.logger, (hub, handle) => new RuntimeClient(hub, handle));
    this.#remote = new Remote(this.#hub, 'pool', 0);
    this.#remote.call('build', { ...buildArgs(options, this.#hub), pool });
  }

  /** Opens a conversation for the time of `work`, and closes it however that ends. The signal and the time are for the wait. */
  async withConversation<R>(options: ConversationOptions & CallOptions, work: (conversation: Conversation) => Promise<R>): Promise<R> {
    callable(work, 'work');
    const [own, call] = apart(options);
    const parts = takeApart(own);
    const args = { options: parts.data, code: this.#hub.asks.register(parts.handlers, parts.tools) };
    const opened = await this.#remote.request<{ lease: number; conversation: ConversationFacts }>('open', args, call);
    const lease = new Lease(this.#hub, opened.lease);
    return during(lease, () => work(lease.first(opened.conversation)));
  }

  /** Acquires a lease for the time of `work`, and releases it however that ends. The signal and the time are for the wait. */
  async withClient<R>(work: (client: PoolLease) => Promise<R>, options: CallOptions = {}): Promise<R> {
    callable(work, 'work');
    const lease = await this.acquire(options);
    return during(lease, () => work(lease));
  }

  /** A lease in the least loaded runtime, which is started if need be. It waits for room where there is none. */
  async acquire(options: CallOptions = {}): Promise<PoolLease> {
    const lease = new Lease(this.#hub, await this.#remote.request<number>('acquire', {}, options));
    // All but `connect`: what `on` returns is the lease, not a client.
    return lease as unknown as PoolLease;
  }

  /** Releases a lease, as its `close()` does. Resolves when its room is free; releasing it again waits for the same end. */
  async release(lease: PoolLease): Promise<void> {
    if (!Lease.is(lease, this.#hub)) throw new CodexPoolError("this is no lease of this pool's: release it in its own pool, or close it", { reason: 'NOT_FOUND' });
    await lease.close();
  }

  /** Runs one turn in a conversation of its own, and closes that. */
  run(input: Input, options?: ConversationOptions & TurnOptions): Promise<TurnResult>;
  run<T>(input: Input, options: ConversationOptions & TurnOptions & { outputSchema: OutputSchema<T> }): Promise<TurnResult<T>>;
  async run(input: Input, options: ConversationOptions & TurnOptions = {}): Promise<TurnResult<any>> {
    const { signal, timeoutMs, ifBusy, budget, clientMessageId, outputSchema, traceparent, ...conversation } = object(options, 'options');
    const turn: TurnOptions = { signal, timeoutMs, ifBusy, budget, clientMessageId, outputSchema, traceparent } as TurnOptions;
    return this.withConversation({ ...conversation, ...(signal && { signal }) }, (opened) => opened.run(input, turn));
  }

  /** How the pool stands. */
  stats(): PoolStats {
    return this.#remote.call('stats');
  }

  /**
   * Ends every runtime, with the turns that go on, and refuses those who wait. When it resolves, the runtimes and everything
   * they started are gone.
   */
  close(options: CallOptions = {}): Promise<void> {
    return this.#remote.request('close', {}, options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

async function during<R>(lease: { close(): Promise<void> }, work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } finally {
    await lease.close();
  }
}
