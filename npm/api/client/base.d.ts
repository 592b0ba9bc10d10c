import type * as protocol from '../protocol';
import type { CallOptions, CodexEvent, CodexPlugin, Conversation, ConversationFilter, ConversationOptions, ConversationSummary, EventFilter, Input, Login, LoginProgress, OutputSchema, PendingRequest, ReasoningEffort, RuntimeInfo, Turn, TurnOptions } from '../types';
/** What a client can do, and a lease of a pool as well. */
export declare abstract class ClientHandle {
    #private;
    /** The runtime, while it is connected. */
    get runtime(): RuntimeInfo | null;
    /** Opens a conversation. */
    createConversation(options?: ConversationOptions & CallOptions): Promise<Conversation>;
    /** Opens a stored conversation again, also in another process, with the client's settings or its own. */
    resumeConversation(id: string, options?: ConversationOptions & CallOptions & {
        settings?: 'client' | 'saved';
    }): Promise<Conversation>;
    /** Copies a stored conversation into a new one, whole or up to a turn. */
    forkConversation(id: string, options?: ConversationOptions & CallOptions & {
        lastTurnId?: string;
    }): Promise<Conversation>;
    /** The stored conversations, the newest first. */
    listConversations(filter?: ConversationFilter): AsyncIterableIterator<ConversationSummary>;
    /** An open conversation, by its id. */
    conversation(id: string): Conversation | null;
    /** Sends a turn to a conversation; its id may be left out only while one is open. */
    sendUserTurn<T = undefined>(input: Input, options?: TurnOptions & {
        conversationId?: string;
        outputSchema?: OutputSchema<T>;
    }): Promise<Turn<T>>;
    /**
     * The events of this client from now on. Each call is a reader with a queue of its own.
     * Waiting for them keeps no process alive: a turn that goes on does, from wherever it was sent, and a call that waits for its
     * reply.
     */
    events(filter?: EventFilter & {
        conversationId?: string;
        subagents?: boolean;
    }): AsyncIterableIterator<CodexEvent>;
    /**
     * Calls a function with every event of a method, or (`'event'`) with every event. Only what is listened to crosses. A method
     * that no event can have is refused; one that is only unknown may be a newer runtime's (see `EventFilter.methods`).
     */
    on<M extends CodexEvent['method']>(method: M, listener: (params: Extract<CodexEvent, {
        method: M;
    }>['params'], event: Extract<CodexEvent, {
        method: M;
    }>) => void): this;
    on(name: 'event', listener: (event: CodexEvent) => void): this;
    /** The same, for the next one only. */
    once<M extends CodexEvent['method']>(method: M, listener: (params: Extract<CodexEvent, {
        method: M;
    }>['params'], event: Extract<CodexEvent, {
        method: M;
    }>) => void): this;
    once(name: 'event', listener: (event: CodexEvent) => void): this;
    /** Stops calling a function. */
    off(name: string, listener: Function): this;
    /** The questions that wait for an answer, in the order in which they came. */
    pendingRequests(filter?: {
        conversationId?: string;
    }): readonly PendingRequest[];
    /** Answers a question: an approval with a decision, any other with the method's response. */
    respond(requestId: string, response: unknown, options?: CallOptions): Promise<void>;
    /** Declines a question in its kind's own words. */
    decline(requestId: string, options?: CallOptions): Promise<void>;
    /** Sends any request of the protocol. */
    request<M extends keyof protocol.ClientRequests>(method: M, params: protocol.ClientRequests[M]['params'], options?: CallOptions): Promise<protocol.ClientRequests[M]['response']>;
    /** The models that may be used. */
    models(options?: CallOptions): Promise<protocol.Model[]>;
    /** Who is logged in. */
    account(options?: CallOptions): Promise<protocol.GetAccountResponse>;
    /** What may still be used in this period. */
    rateLimits(options?: CallOptions): Promise<protocol.GetAccountRateLimitsResponse>;
    /** The MCP servers and how they stand. */
    mcpServers(options?: CallOptions): Promise<protocol.McpServerStatus[]>;
    /** Logs in. Leaving the iteration before its end cancels the login. */
    login(how: Login): AsyncIterableIterator<LoginProgress>;
    /** Logs out. */
    logout(options?: CallOptions): Promise<void>;
    /** The model of this name or display name, and the effort if the model has it. */
    resolveModelVariant(model: string, effort?: ReasoningEffort, options?: CallOptions): Promise<{
        model: string;
        effort?: ReasoningEffort;
    }>;
    /** How hard a model can be told to think. */
    getSupportedEfforts(model: string, options?: CallOptions): Promise<ReasoningEffort[]>;
    /**
     * Adds a plugin at any time, after those that are there. When the client is connected, it is initialised now. Leases share
     * their runtime's plugins: on one, this is refused.
     */
    registerPlugin(plugin: CodexPlugin, options?: CallOptions): Promise<void>;
    /**
     * Interrupts what goes on, and ends the runtime, with everything it started; a lease is released. Resolves when that is done.
     *
     * With `drainMs` the turns that go on or wait in their queues have so many milliseconds to end by themselves before they are
     * interrupted; a lease's are interrupted at once. Meanwhile questions are asked and answered, and nothing new begins.
     */
    close(options?: {
        drainMs?: number;
    }): Promise<void>;
    [Symbol.asyncDispose](): Promise<void>;
}
