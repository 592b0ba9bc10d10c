// Conversations and turns, as users hold them.

import type { CodexEvent } from './events';
import type * as protocol from '../protocol';
import type { CallOptions, ConversationOptions, EventFilter, Input, ReviewTarget, TurnContext, TurnOptions } from './options';
import type { TurnResult } from './results';
import type { OutputSchema } from './tools';

/** A conversation: what the runtime calls a thread. */
export interface Conversation {
  /** The id, which is the runtime's id of the thread. */
  readonly id: string;
  /** The options that it was opened with, the client's defaults included. */
  readonly settings: Readonly<ConversationOptions>;
  /** The turn that goes on. */
  readonly activeTurn: Turn | null;
  /** Sends a turn and waits for its end. Rejects, with the partial result, when the turn did not complete. */
  run<T>(input: Input, options: TurnOptions & { outputSchema: OutputSchema<T> }): Promise<TurnResult<T>>;
  run(input: Input, options?: TurnOptions): Promise<TurnResult>;
  /** Sends a turn. Resolves once the runtime has taken it. */
  sendUserTurn<T = undefined>(input: Input, options?: TurnOptions & { outputSchema?: OutputSchema<T> }): Promise<Turn<T>>;
  /** A turn that goes on, or that somebody still holds. */
  turn(turnId: string): Turn | null;
  /** The turn whose message was sent under this name. */
  findTurn(clientMessageId: string, options?: CallOptions): Promise<protocol.Turn | null>;
  /**
   * The events of this conversation from now on, until it is closed.
   * Waiting for them keeps no process alive: a turn that goes on does, from wherever it was sent, and a call that waits for its
   * reply.
   */
  events(filter?: EventFilter & { subagents?: boolean }): AsyncIterableIterator<CodexEvent>;
  /** Interrupts the turn that goes on, if any, and stops its commands. */
  interrupt(options?: { keepCommands?: boolean } & CallOptions): Promise<void>;
  /** Changes settings for good, from the next turn on. */
  overrideTurnContext(settings: TurnContext, options?: CallOptions): Promise<void>;
  /** Has the agent review something, as a turn. */
  review(target: ReviewTarget, options?: CallOptions): Promise<Turn>;
  /** Has the conversation summarised, as a turn. */
  compact(options?: CallOptions): Promise<Turn>;
  /** The stored turns: none before the first one. Nothing is stored of an ephemeral conversation: `NOT_STORED`. */
  turns(): AsyncIterable<protocol.Turn>;
  /** The stored items, as with `turns()`. */
  items(): AsyncIterable<protocol.ThreadItem>;
  /** Adds items to what the model has seen. */
  injectItems(items: unknown[], options?: CallOptions): Promise<void>;
  /** Takes turns back: those after one, or the last so many. */
  revert(options: { toTurnId?: string; turns?: number } & CallOptions): Promise<void>;
  /** Copies it into a new conversation, whole or up to a turn. */
  fork(options?: ConversationOptions & CallOptions & { lastTurnId?: string }): Promise<Conversation>;
  /** Gives it a name for people. */
  setName(name: string, options?: CallOptions): Promise<void>;
  /** Puts it into the archive. */
  archive(options?: CallOptions): Promise<void>;
  /** Takes it out of the archive. */
  unarchive(options?: CallOptions): Promise<void>;
  /** Deletes it for good. */
  delete(options?: CallOptions): Promise<void>;
  /**
   * Lets go of it: interrupts its turn, stops its commands, and has the runtime unload it. What is stored stays, and can
   * be resumed here, and in any other client or lease.
   */
  close(options?: CallOptions): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A turn: one request with everything it causes. Letting go of it detaches; it goes on. */
export interface Turn<T = undefined> {
  readonly id: string;
  readonly conversationId: string;
  /** Its events from the first one on, as often as you like; they end after its questions are settled. Whoever waits for them keeps the process alive. */
  events(filter?: { after?: number; methods?: string[] }): AsyncIterableIterator<CodexEvent>;
  /** The answer as it is written, without commentary. */
  text(): AsyncIterable<string>;
  /** The same as a stream. */
  toReadableStream(): ReadableStream<string>;
  /** Adds input while it goes on. */
  steer(input: Input, options?: CallOptions): Promise<void>;
  /** Interrupts it and stops its commands. Resolves when both are over. */
  interrupt(options?: { keepCommands?: boolean } & CallOptions): Promise<void>;
  /** Waits for its end, whatever it is. */
  result(options?: CallOptions): Promise<TurnResult<T>>;
  /** Interrupts it. */
  [Symbol.asyncDispose](): Promise<void>;
}
