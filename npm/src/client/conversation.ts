// A conversation as users hold it.

import '../internal/dispose';
import { EventIterator } from '../internal/iterator';
import type { CodexEvent, Conversation, ConversationOptions, EventFilter, Input, Turn, TurnOptions, TurnResult } from '../types';
import type { ClientContext } from './context';
import { inputData, takeApart } from './options';
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
  readonly #handle: number;

  constructor(context: ClientContext, facts: ConversationFacts) {
    this.#context = context;
    this.#handle = facts.handle;
    this.id = facts.id;
    this.settings = Object.freeze(facts.settings);
  }

  get activeTurn(): Turn | null {
    return this.#turn(this.#context.handover.call<TurnFacts | null>('activeTurn', this.#handle, undefined));
  }

  async run(input: Input, options: TurnOptions = {}): Promise<TurnResult> {
    return this.#context.handover.request<TurnResult>('run', this.#handle, this.#send(input, options), { signal: options.signal });
  }

  async sendUserTurn(input: Input, options: TurnOptions = {}): Promise<Turn> {
    const { signal } = options;
    const facts = await this.#context.handover.request<TurnFacts>('sendUserTurn', this.#handle, this.#send(input, options), { signal });
    const turn = this.#context.turnOf(facts);
    if (signal !== undefined) turn.follow(signal);
    return turn;
  }

  turn(turnId: string): Turn | null {
    const known = this.#context.turn(this.id, turnId);
    return known ?? this.#turn(this.#context.handover.call<TurnFacts | null>('turn', this.#handle, turnId));
  }

  events(filter: EventFilter & { subagents?: boolean } = {}): AsyncIterableIterator<CodexEvent> {
    const { signal, ...rest } = filter;
    return new EventIterator(this.#context.handover.reader<CodexEvent>('events', this.#handle, { filter: rest }), signal);
  }

  interrupt(options: { keepCommands?: boolean } = {}): Promise<void> {
    return this.#context.handover.request('interrupt', this.#handle, options);
  }

  close(): Promise<void> {
    return this.#context.handover.request('close', this.#handle, undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #send(input: Input, options: TurnOptions): object {
    const { data, handlers } = takeApart(options);
    return { input: inputData(input), options: data, handlers: this.#context.register(handlers) };
  }

  #turn(facts: TurnFacts | null): Turn | null {
    return facts === null ? null : this.#context.turnOf(facts);
  }
}
