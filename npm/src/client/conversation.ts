// A conversation as users hold it.

import { unlessClosed } from '../internal/dispose';
import { apart, frozen, options as object } from '../internal/given';
import { Remote } from '../internal/remote';
import { structured } from '../internal/results';
import type * as protocol from '../protocol';
import type { CallOptions, CodexEvent, Conversation, ConversationOptions, EventFilter, Input, OutputSchema, ReviewTarget, Turn, TurnContext, TurnOptions, TurnResult } from '../types';
import type { ClientContext } from './context';
import { inputData, takeApart } from './options';
import type { Parts } from './options';
import type { TurnFacts } from './turn';

/** What the native side says of a conversation. */
export interface ConversationFacts {
  handle: number;
  id: string;
  settings: ConversationOptions;
  path: string | null;
}

export class ConversationHandle implements Conversation {
  readonly id: string;
  readonly settings: Readonly<ConversationOptions>;
  readonly #context: ClientContext;
  readonly #remote: Remote;

  constructor(context: ClientContext, facts: ConversationFacts) {
    this.#context = context;
    this.#remote = new Remote(context, 'conversation', facts.handle);
    this.id = facts.id;
    this.settings = frozen(facts.settings);
  }

  get activeTurn(): Turn | null {
    return this.#held(this.#remote.call('activeTurn'));
  }

  async run<T = undefined>(input: Input, options: TurnOptions & { outputSchema?: OutputSchema<T> } = {}): Promise<TurnResult<T>> {
    const parts = takeApart(options);
    const { signal } = options;
    const result = await this.#remote.request<TurnResult<T>>('run', this.#send(input, parts), { signal } as CallOptions);
    return structured(result, parts.schema, 'reject');
  }

  async sendUserTurn<T = undefined>(input: Input, options: TurnOptions & { outputSchema?: OutputSchema<T> } = {}): Promise<Turn<T>> {
    const parts = takeApart(options);
    const { signal } = options;
    const facts = await this.#remote.request<TurnFacts>('sendUserTurn', this.#send(input, parts), { signal } as CallOptions);
    const turn = this.#context.turnOf<T>(facts, parts.schema);
    if (signal !== undefined) turn.follow(signal);
    return turn;
  }

  turn(turnId: string): Turn | null {
    return this.#context.turn(this.id, turnId) ?? this.#held(this.#remote.call('turn', { turnId }));
  }

  findTurn(clientMessageId: string, options: CallOptions = {}): Promise<protocol.Turn | null> {
    return this.#remote.request('findTurn', { clientMessageId }, options);
  }

  events(filter: EventFilter & { subagents?: boolean } = {}): AsyncIterableIterator<CodexEvent> {
    return this.#remote.events('conversationEvents', filter);
  }

  interrupt(options: { keepCommands?: boolean } & CallOptions = {}): Promise<void> {
    return this.#remote.with('interrupt', options);
  }

  async overrideTurnContext(settings: TurnContext, options: CallOptions = {}): Promise<void> {
    await this.#remote.request('overrideTurnContext', { settings: object(settings, 'settings') }, options);
  }

  async review(target: ReviewTarget, options: CallOptions = {}): Promise<Turn> {
    return this.#context.turnOf(await this.#remote.request<TurnFacts>('review', { target }, options));
  }

  async compact(options: CallOptions = {}): Promise<Turn> {
    return this.#context.turnOf(await this.#remote.request<TurnFacts>('compact', {}, options));
  }

  turns(): AsyncIterableIterator<protocol.Turn> {
    return this.#remote.list('turns');
  }

  items(): AsyncIterableIterator<protocol.ThreadItem> {
    return this.#remote.list('items');
  }

  injectItems(items: unknown[], options: CallOptions = {}): Promise<void> {
    return this.#remote.request('injectItems', { items }, options);
  }

  revert(options: { toTurnId?: string; turns?: number } & CallOptions): Promise<void> {
    return this.#remote.with('revert', options);
  }

  async fork(options: ConversationOptions & CallOptions & { lastTurnId?: string } = {}): Promise<Conversation> {
    const [{ lastTurnId, ...rest }, call] = apart(options);
    const parts = takeApart(rest);
    const facts = await this.#remote.request<ConversationFacts>('fork', { options: parts.data, code: this.#context.register(parts), lastTurnId }, call);
    return this.#context.conversationOf(facts);
  }

  setName(name: string, options: CallOptions = {}): Promise<void> {
    return this.#remote.request('setName', { name }, options);
  }

  archive(options: CallOptions = {}): Promise<void> {
    return this.#remote.request('archive', {}, options);
  }

  unarchive(options: CallOptions = {}): Promise<void> {
    return this.#remote.request('unarchive', {}, options);
  }

  delete(options: CallOptions = {}): Promise<void> {
    return this.#remote.request('delete', {}, options);
  }

  close(options: CallOptions = {}): Promise<void> {
    return this.#remote.request('close', {}, options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close().catch(unlessClosed);
  }

  #send(input: Input, parts: Parts): object {
    return { input: inputData(input), options: parts.data, derived: parts.schema?.derived, code: this.#context.register(parts) };
  }

  #held(facts: TurnFacts | null): Turn | null {
    return facts === null ? null : this.#context.turnOf(facts);
  }
}
