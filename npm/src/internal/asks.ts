// Questions of the native module to functions of the user: asked, answered once, withdrawn through their signal.

import { CodexAbortError } from '../errors';
import type { Conversation, PendingRequest } from '../types';
import type { NativeSession } from './native';

/** A user's function that answers questions. */
export type AnyHandler = (request: never, context: { signal: AbortSignal; conversation: Conversation | null }) => unknown;

/** Handlers by the names of their options. */
export type Handlers = Record<string, AnyHandler | undefined>;

export class Asks {
  private readonly handlers = new Map<number, AnyHandler>();
  private readonly open = new Map<number, AbortController>();
  private last = 0;

  constructor(
    private readonly native: NativeSession,
    private readonly conversation: (id: string) => Conversation | null,
    private readonly report: (error: unknown, what: string) => void,
  ) {}

  /** Numbers for handlers, under which the native module will ask them. */
  register(handlers: Handlers): Record<string, number> {
    const numbers: Record<string, number> = {};
    for (const [name, handler] of Object.entries(handlers)) {
      if (handler === undefined) continue;
      numbers[name] = ++this.last;
      this.handlers.set(this.last, handler);
    }
    return numbers;
  }

  /** The native module will not ask this one any more. */
  forget(handler: number): void {
    this.handlers.delete(handler);
  }

  ask(ask: number, number: number, request: PendingRequest): void {
    const handler = this.handlers.get(number);
    const controller = new AbortController();
    this.open.set(ask, controller);
    void this.answer(ask, handler, request, controller.signal);
  }

  withdraw(ask: number): void {
    const controller = this.open.get(ask);
    this.open.delete(ask);
    controller?.abort(new CodexAbortError('the question was withdrawn: an answer is no longer wanted'));
  }

  private async answer(ask: number, handler: AnyHandler | undefined, request: PendingRequest, signal: AbortSignal): Promise<void> {
    let answer: string;
    try {
      if (handler === undefined) throw new Error('the handler is not known any more');
      const about = request.rootConversationId ?? request.conversationId;
      const conversation = about === null ? null : this.conversation(about);
      const value = await handler(request as never, { signal, conversation });
      answer = JSON.stringify({ value: value ?? null });
    } catch (error) {
      // A handler that gives up because it was told to is no failure.
      if (!signal.aborted) this.report(error, `the handler of ${request.method} failed, and the question is declined`);
      answer = JSON.stringify({ error: String(error instanceof Error ? error.message : error) });
    }
    if (this.open.delete(ask)) this.native.answer(ask, answer);
  }
}
