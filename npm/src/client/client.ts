// The client: one runtime, any number of conversations.

import '../internal/dispose';
import { loadNativeModule } from '../internal/loader';
import { EventIterator } from '../internal/iterator';
import { runtimeFolders } from '../internal/runtimePackages';
import type { CallOptions, CodexClientOptions, CodexEvent, Conversation, ConversationOptions, EventFilter, Input, PendingRequest, RuntimeInfo, Turn, TurnOptions } from '../types';
import type * as protocol from '../protocol';
import { ClientContext } from './context';
import type { ConversationFacts } from './conversation';
import { clientData, inputData, takeApart } from './options';
import type { TurnFacts } from './turn';

/** A client of the Codex runtime, which is started by the first call that needs it and ends with `close()`. */
export class CodexClient {
  readonly #context: ClientContext;

  /** Checks the options and makes the client. Nothing is started yet. */
  constructor(options: CodexClientOptions = {}) {
    const { data, handlers } = clientData(options);
    this.#context = new ClientContext(loadNativeModule(options.nativeModulePath), options.logger);
    this.#context.handover.call('build', 0, { options: data, handlers: this.#context.register(handlers), nodeModules: runtimeFolders() });
  }

  /** Connects to the runtime. The first call that needs a connection does the same; after a failure this one tries again. */
  connect(options: CallOptions = {}): Promise<RuntimeInfo> {
    return this.#context.handover.request('connect', 0, undefined, { signal: options.signal });
  }

  /** The runtime, while it is connected. */
  get runtime(): RuntimeInfo | null {
    return this.#context.handover.call('runtime', 0, undefined);
  }

  /** Opens a conversation. */
  async createConversation(options: ConversationOptions & CallOptions = {}): Promise<Conversation> {
    const { data, handlers } = takeApart(options);
    const args = { options: data, handlers: this.#context.register(handlers) };
    const facts = await this.#context.handover.request<ConversationFacts>('createConversation', 0, args, { signal: options.signal });
    return this.#context.conversationOf(facts);
  }

  /** An open conversation, by its id. */
  conversation(id: string): Conversation | null {
    return this.#context.conversation(id);
  }

  /** Sends a turn to a conversation; its id may be left out only while one is open. */
  async sendUserTurn(input: Input, options: TurnOptions & { conversationId?: string } = {}): Promise<Turn> {
    const { conversationId, ...rest } = options;
    const { data, handlers } = takeApart(rest);
    const args = { input: inputData(input), options: data, handlers: this.#context.register(handlers), conversationId };
    const facts = await this.#context.handover.request<TurnFacts>('client.sendUserTurn', 0, args, { signal: options.signal });
    const turn = this.#context.turnOf(facts);
    if (options.signal !== undefined) turn.follow(options.signal);
    return turn;
  }

  /** The events of this client from now on. Each call is a reader with a queue of its own. */
  events(filter: EventFilter & { conversationId?: string; subagents?: boolean } = {}): AsyncIterableIterator<CodexEvent> {
    const { signal, ...rest } = filter;
    return new EventIterator(this.#context.handover.reader<CodexEvent>('client.events', 0, { filter: rest }), signal);
  }

  /** The questions that wait for an answer, in the order in which they came. */
  pendingRequests(filter: { conversationId?: string } = {}): readonly PendingRequest[] {
    const all = this.#context.handover.call<PendingRequest[]>('pendingRequests', 0, undefined);
    const { conversationId } = filter;
    return conversationId === undefined ? all : all.filter((one) => one.rootConversationId === conversationId || one.conversationId === conversationId);
  }

  /** Answers a question: an approval with a decision, any other with the method's response. */
  respond(requestId: string, response: unknown): Promise<void> {
    return this.#context.handover.request('respond', 0, { requestId, response });
  }

  /** Declines a question in its kind's own words. */
  decline(requestId: string): Promise<void> {
    return this.#context.handover.request('decline', 0, { requestId });
  }

  /** Sends any request of the protocol. */
  request<M extends keyof protocol.ClientRequests>(method: M, params: protocol.ClientRequests[M]['params'], options: CallOptions = {}): Promise<protocol.ClientRequests[M]['response']> {
    return this.#context.handover.request('request', 0, { method, params }, { signal: options.signal });
  }

  /** Interrupts what goes on, and ends the runtime. When it resolves, the runtime and everything it started are gone. */
  close(options: { drainMs?: number } = {}): Promise<void> {
    return this.#context.handover.request('client.close', 0, options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
