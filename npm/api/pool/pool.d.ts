import type { CallOptions, CodexClientOptions, Conversation, ConversationOptions, Input, OutputSchema, PoolLease, PoolOptions, PoolStats, TurnOptions, TurnResult } from '../types';
/**
 * A pool of runtimes for many conversations. There is room for `maxSize` runtimes of `maxConversationsPerClient`
 * conversations each; who finds no room waits, first come first served. The options' handlers, tools and logger serve every
 * lease. A runtime that ends by itself is replaced; the turns of its leases end `lost`.
 */
export declare class CodexClientPool {
    #private;
    /** Checks the options. Nothing is started yet. */
    constructor(options?: CodexClientOptions, pool?: PoolOptions);
    /** Opens a conversation for the time of `work`, and closes it however that ends. The signal and the time are for the wait. */
    withConversation<R>(options: ConversationOptions & CallOptions, work: (conversation: Conversation) => Promise<R>): Promise<R>;
    /** Acquires a lease for the time of `work`, and releases it however that ends. The signal and the time are for the wait. */
    withClient<R>(work: (client: PoolLease) => Promise<R>, options?: CallOptions): Promise<R>;
    /** A lease in the least loaded runtime, which is started if need be. It waits for room where there is none. */
    acquire(options?: CallOptions): Promise<PoolLease>;
    /** Releases a lease, as its `close()` does. Resolves when its room is free; releasing it again waits for the same end. */
    release(lease: PoolLease): Promise<void>;
    /** Runs one turn in a conversation of its own, and closes that. */
    run(input: Input, options?: ConversationOptions & TurnOptions): Promise<TurnResult>;
    run<T>(input: Input, options: ConversationOptions & TurnOptions & {
        outputSchema: OutputSchema<T>;
    }): Promise<TurnResult<T>>;
    /** How the pool stands. */
    stats(): PoolStats;
    /**
     * Ends every runtime, with the turns that go on, and refuses those who wait. When it resolves, the runtimes and everything
     * they started are gone.
     */
    close(options?: CallOptions): Promise<void>;
    [Symbol.asyncDispose](): Promise<void>;
}
