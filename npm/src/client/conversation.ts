// A conversation as users hold it.

import { unlessClosed } from '../internal/dispose';
import { frozen, options as object } from '../internal/given';
import { Remote } from '../internal/remote';
import { structured } from '../internal/results';
import type * as protocol from '../protocol';
import type { CodexEvent, Conversation, ConversationOptions, EventFilter, Input, OutputSchema, ReviewTarget, Turn, TurnContext, TurnOptions, TurnResult } from '../types';
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
  readonly #context: ClientContext;
  readonly #remote: Remote;
  #settings: Readonly<ConversationOptions>;

  constructor(context: ClientContext, facts: ConversationFacts) {
    this.#context = context;
    this.#remote = new Remote(context, 'conversation', facts.handle);
    this.id = facts.id;
    this.#settings = frozen(facts.settings);
  }

  get settings(): Readonly<ConversationOptions> {
    return this.#settings;
  }

  get activeTurn(): Turn | null {
    return this.#held(this.#remote.call('activeTurn'));
  }

  async run<T = undefined>(input: Input, options: TurnOptions & { outputSchema?: OutputSchema<T> } = {}): Promise<TurnResult<T>> {
    const parts = takeApart(options);
    const { signal } = options;
    const result = await this.#remote.request<TurnResult<T>>('run', this.#send(input, parts), { signal });
    return structured(result, parts.schema, 'reject');
  }

  async sendUserTurn<T = undefined>(input: Input, options: TurnOptions & { outputSchema?: OutputSchema<T> } = {}): Promise<Turn<T>> {
    const parts = takeApart(options);
    const { signal } = options;
    const facts = await this.#remote.request<TurnFacts>('sendUserTurn', this.#send(input, parts), { signal });
    const turn = this.#context.turnOf<T>(facts, parts.schema);
    if (signal !== undefined) turn.follow(signal);
    return turn;
  }

  turn(turnId: string): Turn | null {
    return this.#context.turn(this.id, turnId) ?? this.#held(this.#remote.call('turn', turnId));
  }

  findTurn(clientMessageId: string): Promise<protocol.Turn | null> {
    return this.#remote.request('findTurn', clientMessageId);
  }

  events(filter: EventFilter & { subagents?: boolean } = {}): AsyncIterableIterator<CodexEvent> {
    return this.#remote.events('conversationEvents', { ...filter });
  }

  interrupt(options: { keepCommands?: boolean } = {}): Promise<void> {
    return this.#remote.request('interrupt', options);
  }

  async overrideTurnContext(settings: TurnContext): Promise<void> {
    this.#settings = frozen(await this.#remote.request<ConversationOptions>('overrideTurnContext', settings));
  }

  async review(target: ReviewTarget): Promise<Turn> {
    return this.#context.turnOf(await this.#remote.request<TurnFacts>('review', target));
  }

  async compact(): Promise<Turn> {
    return this.#context.turnOf(await this.#remote.request<TurnFacts>('compact'));
  }

  turns(): AsyncIterableIterator<protocol.Turn> {
    return this.#remote.list('turns');
  }

  items(): AsyncIterableIterator<protocol.ThreadItem> {
    return this.#remote.list('items');
  }

  injectItems(items: unknown[]): Promise<void> {
    return this.#remote.request('injectItems', items);
  }

  async revert(options: { toTurnId?: string; turns?: number }): Promise<void> {
    object(options, 'options');
    return options.toTurnId === undefined ? this.#remote.request('revertTurns', options.turns ?? 1) : this.#remote.request('revertTo', options.toTurnId);
  }

  async fork(options: ConversationOptions & { lastTurnId?: string } = {}): Promise<Conversation> {
    const { lastTurnId, ...rest } = object(options, 'options');
    const parts = takeApart(rest);
    const facts = await this.#remote.request<ConversationFacts>('fork', { options: parts.data, code: this.#context.register(parts), lastTurnId });
    return this.#context.conversationOf(facts);
  }

  setName(name: string): Promise<void> {
    return this.#remote.request('setName', name);
  }

  archive(): Promise<void> {
    return this.#remote.request('archive');
  }

  unarchive(): Promise<void> {
    return this.#remote.request('unarchive');
  }

  delete(): Promise<void> {
    return this.#remote.request('delete');
  }

  close(): Promise<void> {
    return this.#remote.request('close');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close().catch(unlessClosed);
  }

  #send(input: Input, parts: Parts): object {
    return { input: inputData(input), options: parts.data, code: this.#context.register(parts) };
  }

  #held(facts: TurnFacts | null): Turn | null {
    return facts === null ? null : this.#context.turnOf(facts);
  }
}
