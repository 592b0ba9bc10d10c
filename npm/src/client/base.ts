// What a client and a lease of a pool can do: everything but connecting, and ending up here.

import '../internal/dispose';
import { apart, options as object } from '../internal/given';
import { Remote } from '../internal/remote';
import type * as protocol from '../protocol';
import type {
  CallOptions, CodexEvent, CodexPlugin, Conversation, ConversationFilter, ConversationOptions, ConversationSummary, EventFilter, Input, Login,
  LoginProgress, OutputSchema, PendingRequest, ReasoningEffort, RuntimeInfo, Turn, TurnOptions,
} from '../types';
import { ClientContext } from './context';
import type { ConversationFacts } from './conversation';
import type { Hub } from './hub';
import { Listeners } from './listeners';
import type { Listener } from './listeners';
import { inputData, takeApart } from './options';
import type { TurnFacts } from './turn';

/** What a client can do, and a lease of a pool as well. */
export abstract class ClientHandle {
  readonly #context: ClientContext;
  readonly #remote: Remote;
  readonly #listeners: Listeners;

  /** @internal */
  constructor(hub: Hub, handle: number, ofRuntime = false) {
    this.#context = new ClientContext(hub, this, handle, ofRuntime);
    this.#remote = new Remote(this.#context, 'client', handle);
    this.#listeners = new Listeners(this.#context);
  }

  /** @internal */
  protected get context(): ClientContext {
    return this.#context;
  }

  /** The runtime, while it is connected. */
  get runtime(): RuntimeInfo | null {
    return this.#remote.call('runtime');
  }

  /** Opens a conversation. */
  createConversation(options: ConversationOptions & CallOptions = {}): Promise<Conversation> {
    return this.#open('createConversation', options, {});
  }

  /** Opens a stored conversation again, also in another process, with the client's settings or its own. */
  async resumeConversation(id: string, options: ConversationOptions & CallOptions & { settings?: 'client' | 'saved' } = {}): Promise<Conversation> {
    const { settings, ...rest } = object(options, 'options');
    return this.#open('resumeConversation', rest, { id, settings });
  }

  /** Copies a stored conversation into a new one, whole or up to a turn. */
  async forkConversation(id: string, options: ConversationOptions & CallOptions & { lastTurnId?: string } = {}): Promise<Conversation> {
    const { lastTurnId, ...rest } = object(options, 'options');
    return this.#open('forkConversation', rest, { id, lastTurnId });
  }

  /** The stored conversations, the newest first. */
  listConversations(filter: ConversationFilter = {}): AsyncIterableIterator<ConversationSummary> {
    return this.#remote.list('conversations', { filter });
  }

  /** An open conversation, by its id. */
  conversation(id: string): Conversation | null {
    return this.#context.conversation(id);
  }

  /** Sends a turn to a conversation; its id may be left out only while one is open. */
  async sendUserTurn<T = undefined>(input: Input, options: TurnOptions & { conversationId?: string; outputSchema?: OutputSchema<T> } = {}): Promise<Turn<T>> {
    const { conversationId, ...rest } = object(options, 'options');
    const parts = takeApart(rest);
    const args = { input: inputData(input), options: parts.data, derived: parts.schema?.derived, code: this.#context.register(parts), conversationId };
    const turn = this.#context.turnOf<T>(await this.#remote.request<TurnFacts>('sendUserTurn', args, { signal: options.signal } as CallOptions), parts.schema);
    if (options.signal !== undefined) turn.follow(options.signal);
    return turn;
  }

  /**
   * The events of this client from now on. Each call is a reader with a queue of its own.
   * Waiting for them keeps no process alive: a turn that goes on does, from wherever it was sent, and a call that waits for its
   * reply.
   */
  events(filter: EventFilter & { conversationId?: string; subagents?: boolean } = {}): AsyncIterableIterator<CodexEvent> {
    return this.#remote.events('clientEvents', filter);
  }

  /**
   * Calls a function with every event of a method, or (`'event'`) with every event. Only what is listened to crosses. A method
   * that no event can have is refused; one that is only unknown may be a newer runtime's (see `EventFilter.methods`).
   */
  on<M extends CodexEvent['method']>(method: M, listener: (params: Extract<CodexEvent, { method: M }>['params'], event: Extract<CodexEvent, { method: M }>) => void): this;
  on(name: 'event', listener: (event: CodexEvent) => void): this;
  on(name: string, listener: Listener): this {
    this.#listeners.add(name, listener, false);
    return this;
  }

  /** The same, for the next one only. */
  once<M extends CodexEvent['method']>(method: M, listener: (params: Extract<CodexEvent, { method: M }>['params'], event: Extract<CodexEvent, { method: M }>) => void): this;
  once(name: 'event', listener: (event: CodexEvent) => void): this;
  once(name: string, listener: Listener): this {
    this.#listeners.add(name, listener, true);
    return this;
  }

  /** Stops calling a function. */
  off(name: string, listener: Function): this {
    this.#listeners.remove(name, listener as Listener);
    return this;
  }

  /** The questions that wait for an answer, in the order in which they came. */
  pendingRequests(filter: { conversationId?: string } = {}): readonly PendingRequest[] {
    return this.#remote.call('pendingRequests', { filter });
  }

  /** Answers a question: an approval with a decision, any other with the method's response. */
  respond(requestId: string, response: unknown, options: CallOptions = {}): Promise<void> {
    return this.#remote.request('respond', { requestId, response }, options);
  }

  /** Declines a question in its kind's own words. */
  decline(requestId: string, options: CallOptions = {}): Promise<void> {
    return this.#remote.request('decline', { requestId }, options);
  }

  /** Sends any request of the protocol. */
  request<M extends keyof protocol.ClientRequests>(method: M, params: protocol.ClientRequests[M]['params'], options: CallOptions = {}): Promise<protocol.ClientRequests[M]['response']> {
    return this.#remote.among('request', { method, params: params ?? undefined }, options);
  }

  /** The models that may be used. */
  models(options: CallOptions = {}): Promise<protocol.Model[]> {
    return this.#remote.request('models', {}, options);
  }

  /** Who is logged in. */
  account(options: CallOptions = {}): Promise<protocol.GetAccountResponse> {
    return this.#remote.request('account', {}, options);
  }

  /** What may still be used in this period. */
  rateLimits(options: CallOptions = {}): Promise<protocol.GetAccountRateLimitsResponse> {
    return this.#remote.request('rateLimits', {}, options);
  }

  /** The MCP servers and how they stand. */
  mcpServers(options: CallOptions = {}): Promise<protocol.McpServerStatus[]> {
    return this.#remote.request('mcpServers', {}, options);
  }

  /** Logs in. Leaving the iteration before its end cancels the login. */
  login(how: Login): AsyncIterableIterator<LoginProgress> {
    return this.#remote.list('login', { how });
  }

  /** Logs out. */
  logout(options: CallOptions = {}): Promise<void> {
    return this.#remote.request('logout', {}, options);
  }

  /** The model of this name or display name, and the effort if the model has it. */
  resolveModelVariant(model: string, effort?: ReasoningEffort, options: CallOptions = {}): Promise<{ model: string; effort?: ReasoningEffort }> {
    return this.#remote.request('resolveModelVariant', { model, effort }, options);
  }

  /** How hard a model can be told to think. */
  getSupportedEfforts(model: string, options: CallOptions = {}): Promise<ReasoningEffort[]> {
    return this.#remote.request('getSupportedEfforts', { model }, options);
  }

  /**
   * Adds a plugin at any time, after those that are there. When the client is connected, it is initialised now. Leases share
   * their runtime's plugins: on one, this is refused.
   */
  async registerPlugin(plugin: CodexPlugin, options: CallOptions = {}): Promise<void> {
    await this.#remote.request('registerPlugin', { plugin: this.#context.hub.plugin(plugin, 'plugin', () => this) }, options);
  }

  /**
   * Interrupts what goes on, and ends the runtime, with everything it started; a lease is released. Resolves when that is done.
   *
   * With `drainMs` the turns that go on or wait in their queues have so many milliseconds to end by themselves before they are
   * interrupted; a lease's are interrupted at once. Meanwhile questions are asked and answered, and nothing new begins.
   */
  close(options: { drainMs?: number } = {}): Promise<void> {
    return this.#remote.request('close', { options });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #open(name: string, options: ConversationOptions & CallOptions, more: object): Promise<Conversation> {
    const [own, call] = apart(options);
    const parts = takeApart(own);
    const args = { ...more, options: parts.data, code: this.#context.register(parts) };
    return this.#context.conversationOf(await this.#remote.request<ConversationFacts>(name, args, call));
  }
}
